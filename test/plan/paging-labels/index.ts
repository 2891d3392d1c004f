import { argo } from "./argo.js";
import { autorest } from "./autorest.js";
import { box } from "./box.js";
import { cafe } from "./cafe.js";
import { codat } from "./codat.js";
import { containerRegistry } from "./container-registry.js";
import { digitalocean } from "./digitalocean.js";
import { discord } from "./discord.js";
import { drive } from "./drive.js";
import { gitea } from "./gitea.js";
import { githubRoot } from "./github-root.js";
import { github } from "./github.js";
import { harbor } from "./harbor.js";
import { influx } from "./influx.js";
import type { PagingLabels } from "./labels.js";
import { meilisearch } from "./meilisearch.js";
import { mistral } from "./mistral.js";
import { museum } from "./museum.js";
import { openai } from "./openai.js";
import { ownSavvycal } from "./own-savvycal.js";
import { ownSeam } from "./own-seam.js";
import { ownTwoMinuteReports } from "./own-two-minute-reports.js";
import { ownWorkos } from "./own-workos.js";
import { qdrant } from "./qdrant.js";
import { resend } from "./resend.js";
import { slack } from "./slack.js";
import { stripe } from "./stripe.js";
import { twilio } from "./twilio.js";
import { vercel } from "./vercel.js";
import { workos } from "./workos.js";

/** Every label, by document. */
export const pagingLabels: readonly PagingLabels[] = [
  twilio,
  workos,
  stripe,
  github,
  githubRoot,
  slack,
  box,
  openai,
  discord,
  harbor,
  digitalocean,
  autorest,
  ownSavvycal,
  ownSeam,
  ownTwoMinuteReports,
  ownWorkos,
  argo,
  cafe,
  codat,
  containerRegistry,
  drive,
  gitea,
  influx,
  meilisearch,
  mistral,
  museum,
  qdrant,
  resend,
  vercel,
];
