import { linkPages, urlPages } from "../../generator/runtime/page-links.js";
import { operation } from "../runtime/server.js";

/** Lists whose answers say where the next page is: in the body, and in the header Link. */
export const byURL = {
  ...operation({ path: ["/pets"] }),
  pagination: { style: urlPages, items: ["data"], next: ["next"] },
};
export const byLink = {
  ...operation({ path: ["/pets"] }),
  pagination: { style: linkPages, items: [] },
};
