import { gets, type Area } from "../scenario.js";

const tags = { tag1: "value1", tag2: "value3" };

function full(id: number): object {
  return {
    id: String(id),
    location: "Building 44",
    name: `Resource${String(id)}`,
    properties: {
      provisioningState: "Succeeded",
      provisioningStateValues: "OK",
      "p.name": `Product${String(id)}`,
      type: "Flat",
    },
    tags,
    type: "Microsoft.Web/sites",
  };
}

function located(id: number): object {
  return {
    id: String(id),
    name: `Resource${String(id)}`,
    location: "Building 44",
  };
}

function named(id: number): object {
  return { id: String(id), name: `Resource${String(id)}` };
}

const products = {
  Product1: full(1),
  Product2: located(2),
  Product3: named(3),
};

const sentProducts = {
  Resource1: {
    location: "West US",
    tags,
    properties: { "p.name": "Product1", type: "Flat" },
  },
  Resource2: {
    location: "Building 44",
    properties: { "p.name": "Product2", type: "Flat" },
  },
};

const simple = {
  base_product_id: "123",
  base_product_description: "product description",
  details: {
    max_product_display_name: "max name",
    max_product_capacity: "Large",
    max_product_image: { "@odata.value": "http://foo" },
  },
};

const inherited = {
  ...simple,
  details: {
    ...simple.details,
    max_product_image: {
      "@odata.value": "http://foo",
      generic_value: "https://generic",
    },
  },
};

/** model-flattening.json: `x-ms-client-flatten` is about other generators' types; the wire is the same. */
export const flattening: Area = {
  document: "model-flattening.json",
  category: "vanilla",
  scenarios: [
    ...gets([
      [
        "getModelFlattenArray",
        "/model-flatten/array",
        [full(1), located(2), named(3)],
      ],
      ["getModelFlattenDictionary", "/model-flatten/dictionary", products],
      [
        "getModelFlattenResourceCollection",
        "/model-flatten/resourcecollection",
        {
          dictionaryofresources: products,
          arrayofresources: [full(4), located(5), named(6)],
          productresource: located(7),
        },
      ],
    ]),
    [
      "putModelFlattenArray",
      {
        call: "PUT /model-flatten/array",
        body: [{ location: "West US", tags }, { location: "Building 44" }],
      },
    ],
    [
      "putModelFlattenDictionary",
      { call: "PUT /model-flatten/dictionary", body: sentProducts },
    ],
    [
      "putModelFlattenResourceCollection",
      {
        call: "PUT /model-flatten/resourcecollection",
        body: {
          arrayofresources: [
            sentProducts.Resource1,
            {
              location: "East US",
              properties: { "p.name": "Product2", type: "Flat" },
            },
          ],
          dictionaryofresources: sentProducts,
          productresource: {
            location: "India",
            properties: { "p.name": "Azure", type: "Flat" },
          },
        },
      },
    ],
    [
      "putModelFlattenCustomBase",
      {
        call: "PUT /model-flatten/customFlattening",
        body: inherited,
        want: inherited,
      },
    ],
    [
      "postModelFlattenCustomParameter",
      {
        call: "POST /model-flatten/customFlattening",
        body: simple,
        want: simple,
      },
    ],
    [
      "putModelFlattenCustomGroupedParameter",
      {
        call: "PUT /model-flatten/customFlattening/parametergrouping/{name}/",
        given: { name: "groupproduct" },
        body: simple,
        want: simple,
      },
    ],
  ],
};
