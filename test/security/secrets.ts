/** What is sent with every call, in all the places that there are, and may be seen nowhere else. */
export const secret = "s3cret-key/+=";
export const secrets = {
  credentials: {
    header: { in: "header", name: "x-api-key", option: "key" },
    bearer: {
      in: "header",
      name: "authorization",
      option: "key",
      prefix: "Bearer ",
    },
    query: { in: "query", name: "api_key", option: "key" },
    cookie: { in: "cookie", name: "session", option: "key" },
  },
  security: [["header", "bearer", "query", "cookie"]],
} as const;
/** What is left of it, however it is spelt. */
export const spellings = /s3cret/;
