import { gets, type Area, type Table } from "../scenario.js";

const puppy = {
  id: 1,
  name: "Puppy",
  birthdate: "2017-12-13T02:29:51Z",
  complexProperty: { color: "Red" },
};
const footsize = { height: 5.61, weight: 599, footsize: 11.5 };

function additional(name: string, path: string, pet: object): Table[number] {
  return [
    `additionalProperties${name}`,
    {
      call: `PUT /additionalProperties/${path}`,
      body: pet,
      want: { ...pet, status: true },
    },
  ];
}

/** Objects with members that no schema declares, values of any type, and merge patches. */
export const objects: readonly Area[] = [
  {
    document: "additionalProperties.json",
    category: "vanilla",
    scenarios: [
      additional("True", "true", puppy),
      additional("Subclass", "true-subclass", {
        ...puppy,
        name: "Lisa",
        friendly: true,
      }),
      additional("TypeObject", "type/object", {
        id: 2,
        name: "Hira",
        siblings: [puppy],
        picture: "//////4=",
      }),
      additional("TypeString", "type/string", {
        id: 3,
        name: "Tommy",
        color: "red",
        weight: "10 kg",
        city: "Bombay",
      }),
      additional("InProperties", "in/properties", {
        id: 4,
        name: "Bunny",
        additionalProperties: footsize,
      }),
      additional(
        "InPropertiesWithAPTypeString",
        "in/properties/with/additionalProperties/string",
        {
          id: 5,
          name: "Funny",
          "@odata.location": "westus",
          additionalProperties: footsize,
          color: "red",
          city: "Seattle",
          food: "tikka masala",
        },
      ),
    ],
  },
  {
    document: "any-type.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        ["GetStringAsAnything", "/anything/string", "anything"],
        [
          "GetObjectAsAnything",
          "/anything/object",
          { message: "An object was successfully returned" },
        ],
        ["GetArrayAsAnything", "/anything/array", ["foo", "bar"]],
      ]),
      [
        "PutStringAsAnything",
        { call: "PUT /anything/string", body: "anything" },
      ],
      [
        "PutObjectAsAnything",
        { call: "PUT /anything/object", body: { foo: "bar" } },
      ],
      [
        "PutArrayAsAnything",
        { call: "PUT /anything/array", body: ["foo", "bar"] },
      ],
    ],
  },
  {
    document: "object-type.json",
    category: "vanilla",
    scenarios: [
      ...gets([
        [
          "ObjectTypeResponse",
          "/objectType/get",
          { message: "An object was successfully returned" },
        ],
      ]),
      ["ObjectTypePut", { call: "PUT /objectType/put", body: { foo: "bar" } }],
      [
        "ObjectTypeErrorResponse",
        {
          call: "PUT /objectType/put",
          body: { bar: "foo" },
          fails: {
            status: 400,
            body: { message: "The object you passed was incorrect" },
          },
        },
      ],
    ],
  },
  {
    document: "merge-patch.json",
    category: "vanilla",
    scenarios: [
      [
        "PassMergePatchObject",
        {
          call: "PATCH /mergePatchJson/single",
          body: { foo: "bar1" },
        },
      ],
    ],
  },
  {
    document: "multiple-inheritance.json",
    category: "vanilla",
    scenarios: [
      ...pets("Pet", { name: "Peanut" }, { name: "Butter" }),
      ...pets(
        "Horse",
        { name: "Fred", isAShowHorse: true },
        { name: "General", isAShowHorse: false },
      ),
      ...pets(
        "Feline",
        { meows: true, hisses: true },
        { meows: false, hisses: true },
      ),
      ...pets(
        "Cat",
        { name: "Whiskers", likesMilk: true, meows: true, hisses: true },
        { name: "Boots", likesMilk: false, meows: true, hisses: false },
      ),
      ...pets(
        "Kitten",
        {
          name: "Gatito",
          likesMilk: true,
          meows: true,
          hisses: true,
          eatsMiceYet: false,
        },
        {
          name: "Kitty",
          likesMilk: false,
          meows: true,
          hisses: false,
          eatsMiceYet: true,
        },
      ),
    ],
  },
];

function pets(name: string, want: object, sent: object): Table {
  const path = `/multipleInheritance/${name.toLowerCase()}`;
  return [
    [`MultipleInheritance${name}Get`, { call: `GET ${path}`, want }],
    [
      `MultipleInheritance${name}Put`,
      {
        call: `PUT ${path}`,
        body: sent,
        want: `${name} was correct!`,
      },
    ],
  ];
}
