import { expect, test } from "vitest";
import {
  calledIn,
  titleInSentence,
} from "../../generator/plan/naming/title.js";

test.each<[string, { want: string; sentence: string }]>([
  ["Seam", { want: "Seam", sentence: "Seam API" }],
  [
    "Two Minute Reports",
    { want: "Two Minute Reports", sentence: "Two Minute Reports API" },
  ],
  ["Box Platform API", { want: "Box Platform", sentence: "Box Platform API" }],
  ["Twilio - Api", { want: "Twilio", sentence: "Twilio - Api" }],
  [
    "Discord HTTP API (Preview)",
    { want: "Discord", sentence: "Discord HTTP API (Preview)" },
  ],
  [
    "GitHub's official OpenAPI spec + Octokit extension",
    {
      want: "GitHub",
      sentence: "GitHub's official OpenAPI spec + Octokit extension API",
    },
  ],
  [
    "Swagger Petstore - OpenAPI 3.1",
    { want: "Petstore", sentence: "Swagger Petstore - OpenAPI 3.1 API" },
  ],
  ["Pets v2", { want: "Pets", sentence: "Pets v2 API" }],
  // Nothing but words of documents: better these than none.
  ["REST API", { want: "REST API", sentence: "REST API" }],
  ["", { want: "", sentence: "API" }],
])("the API of %j", (title, { want, sentence }) => {
  expect(calledIn(title)).toBe(want);
  expect(titleInSentence(title)).toBe(sentence);
});
