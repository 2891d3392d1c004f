const picture = "//////4=";
const shark = {
  fishtype: "shark",
  age: 6,
  birthday: "2012-01-05T01:00:00Z",
  length: 20,
  species: "predator",
};
const sawshark = {
  fishtype: "sawshark",
  age: 105,
  birthday: "1900-01-05T01:00:00Z",
  length: 10,
  picture,
  species: "dangerous",
};
const siblings = [
  shark,
  sawshark,
  {
    fishtype: "goblin",
    age: 1,
    birthday: "2015-08-08T00:00:00Z",
    length: 30,
    species: "scary",
    jawsize: 5,
    color: "pinkish-gray",
  },
];

export const untaggedSalmon = {
  location: "alaska",
  iswild: true,
  species: "king",
  length: 1,
  siblings,
};

export const salmon = { fishtype: "salmon", ...untaggedSalmon };

export const smartSalmon = {
  ...salmon,
  fishtype: "smart_salmon",
  additionalProperty1: 1,
  additionalProperty2: false,
  additionalProperty3: "hello",
  additionalProperty4: { a: 1, b: 2 },
  additionalProperty5: [1, 3],
};

export const recursiveSalmon = {
  ...salmon,
  siblings: [
    {
      ...shark,
      siblings: [
        {
          fishtype: "salmon",
          location: "atlantic",
          iswild: true,
          species: "coho",
          length: 2,
          siblings: [shark, sawshark],
        },
        { ...sawshark, siblings: [] },
      ],
    },
    { ...sawshark, siblings: [] },
  ],
};

export const dotSalmon = {
  "fish.type": "DotSalmon",
  location: "sweden",
  iswild: true,
  species: "king",
};

/** A market whose fish have a tag, or none. */
export function market(tag: object): object {
  const fish = (location: string, iswild: boolean): object => ({
    ...tag,
    location,
    iswild,
    species: "king",
  });
  return {
    sampleSalmon: fish("sweden", false),
    salmons: [fish("sweden", false), fish("atlantic", true)],
    sampleFish: fish("australia", false),
    fishes: [fish("australia", false), fish("canada", true)],
  };
}
