import type { JsonObject } from "../../../source/json.js";
import {
  own,
  picked,
  rewritten,
  without,
  withMember,
  type Rule,
} from "../rule.js";

/** OAS 2.0, Security Scheme Object: `basic` is a scheme of HTTP. */
export const basicScheme: Rule = (scheme) =>
  own(scheme, "type") === "basic"
    ? rewritten(
        { ...scheme, type: "http", scheme: "basic" },
        {
          "/scheme": "/type",
        },
      )
    : undefined;

/** The flows of 2.0 that have another name from 3.0 on. */
const flowNames = new Map([
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

const flowMembers = ["authorizationUrl", "tokenUrl", "scopes"];

/** OAS 2.0, Security Scheme Object: the one `flow` of `oauth2` becomes an entry of `flows`. */
export const oauthFlow: Rule = (scheme) => {
  const flow = own(scheme, "flow");
  if (own(scheme, "type") !== "oauth2" || typeof flow !== "string") {
    return undefined;
  }
  const name = flowNames.get(flow) ?? flow;
  const members: JsonObject = picked(scheme, (key) =>
    flowMembers.includes(key),
  );
  return rewritten(
    withMember(without(scheme, "flow", ...flowMembers), "flows", {
      [name]: members,
    }),
    { [`/flows/${name}`]: "" },
  );
};
