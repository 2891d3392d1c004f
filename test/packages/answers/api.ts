import type { Handler } from "../../runtime/server.js";

const json = (schema: string): string =>
  `content: { application/json: { schema: ${schema} } }`;
const made =
  "{ type: object, required: [made], properties: { made: { type: string, format: date-time } } }";
const job =
  "{ type: object, required: [job], properties: { job: { type: integer, format: int64 } } }";
const problem =
  "{ type: object, required: [problem], properties: { problem: { type: string } } }";

/** An API whose answers differ by status, by media type and by header. */
export const document = `openapi: 3.1.1
info: { title: Reports, version: "1" }
servers: [{ url: https://reports.example }]
paths:
  /reports:
    get:
      operationId: listReports
      tags: [reports]
      responses:
        "200":
          description: All.
          headers:
            X-Total: { required: true, schema: { type: integer } }
            Link: { schema: { type: string } }
          ${json(`{ type: array, items: ${made} }`)}
    post:
      operationId: createReport
      tags: [reports]
      parameters: [{ name: as, in: query, schema: { type: string } }]
      responses:
        "200":
          description: Here it is.
          headers:
            x-made-in: { schema: { type: number } }
            __proto__: { schema: { type: string } }
            constructor: { schema: { type: boolean } }
            "x-\`$'*": { schema: { type: array, items: { type: integer } } }
            Set-Cookie: { schema: { type: string } }
          ${json(made)}
        "202": { description: It is being made., headers: { X-Made-In: { schema: { type: number } } }, ${json(job)} }
        "204": { description: There is nothing to tell. }
        2XX: { description: A word., content: { text/plain: { schema: { type: string } } } }
        "404": { description: No data., ${json(problem)} }
        "409": { description: A word., content: { text/plain: { schema: { type: string } } } }
        4XX: { description: Wrong., ${json(made)} }
        default: { description: Anything else., ${json(job)} }
  /file:
    get:
      operationId: getFile
      tags: [files]
      parameters: [{ name: as, in: query, schema: { type: string } }]
      responses:
        "200": { description: Bytes., content: { application/pdf: {} } }
        "202": { description: Not yet., ${json(job)} }
        "203": { description: Nothing. }
    head:
      operationId: checkFile
      tags: [files]
      responses:
        "200": { description: It is there., headers: { X-Pages: { schema: { type: integer } } }, ${json(job)} }
        "404": { description: It is not., ${json(problem)} }
  /summary:
    get:
      operationId: getSummary
      tags: [summaries]
      parameters: [{ name: as, in: query, schema: { type: string } }]
      responses:
        default:
          description: JSON or text.
          content:
            application/json: { schema: ${made} }
            text/plain: { schema: { type: string } }
`;

const time = "2026-01-02T03:04:05Z";
const jsonType = { "content-type": "application/json" };
const textType = { "content-type": "text/plain" };

/** What each call is answered, by the method, the path and what it asks for. */
const answers: Readonly<
  Record<
    string,
    readonly [
      status: number,
      headers: Readonly<Record<string, string | readonly string[]>>,
      body: string,
    ]
  >
> = {
  "GET /reports": [
    200,
    { ...jsonType, "X-TOTAL": "1", link: '<a,b>; rel="next"' },
    `[{"made":"${time}"}]`,
  ],
  "POST /reports?as=made": [
    200,
    JSON.parse(`{
      "x-made-in": "0.5",
      "__proto__": "p",
      "constructor": "true",
      "x-\`$'*": "1, 2",
      "set-cookie": ["a=1; Expires=Sat, 21 Nov 2026 00:00:00 GMT", "b=2"]
    }`) as Record<string, string>,
    `{"made":"${time}"}`,
  ],
  "POST /reports?as=job": [
    202,
    { ...jsonType, "x-made-in": "soon" },
    '{"job":9007199254740993}',
  ],
  "POST /reports?as=nothing": [204, {}, ""],
  "POST /reports?as=word": [207, jsonType, '"word"'],
  "POST /reports?as=html": [
    200,
    { "content-type": "text/html" },
    "<p>sign in</p>",
  ],
  "POST /reports?as=404": [404, jsonType, '{"problem":"none"}'],
  "POST /reports?as=409": [409, textType, "taken"],
  "POST /reports?as=418": [418, jsonType, `{"made":"${time}"}`],
  "POST /reports?as=501": [501, jsonType, '{"job":9007199254740993}'],
  "GET /file?as=bytes": [200, { "content-type": "application/pdf" }, "%PDF"],
  "GET /file?as=job": [202, textType, '{"job":5}'],
  "GET /file?as=nothing": [203, textType, "OK"],
  "HEAD /file": [200, { ...jsonType, "x-pages": "3" }, ""],
  "GET /summary?as=json": [200, jsonType, `{"made":"${time}"}`],
  "GET /summary?as=text": [200, textType, "all well"],
};

export const answer: Handler = ({ method, url }, response) => {
  const [status, headers, body] = answers[`${method} ${url}`] ?? [500, {}, ""];
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, value);
  }
  response.writeHead(status).end(body);
};
