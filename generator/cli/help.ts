/** What `specwright --help` teaches. */
export const help = `specwright makes a TypeScript client package from an OpenAPI document.

Usage
  specwright generate <input> [flags]   one document
  specwright generate [flags]           all that specwright.config.{ts,mjs,js,json} lists

Examples
  specwright generate specs/seam.yaml --output generated/seam --name @acme/seam
  specwright generate --check           in CI: fail when a package is not up to date
  specwright generate specs/seam.yaml --format json

Flags
  --output <dir>      the package's folder; generated/<name of the input> by default
  --name <package>    its npm name; that of its package.json, or of its folder, by default
  --config <file>     a config elsewhere
  --ref-root <dir>    the folder that $ref may reach; the document's own by default
  --include <what>    only these operations: tag:pets, path:/pets/**, operation:getPet,
                      "GET /pets" or deprecated; may be given again
  --exclude <what>    not these
  --lock <file>       keep names in this file, too, so that they outlive the folder
  --int64 <kind>      what integers of 64 bits are: number (default), string or bigint
  --date-time <kind>  what times are: string (default), Date or Temporal
  --check             compare the committed files, write nothing
  --force             overwrite and remove files that a person edited
  --strict            take warnings as errors, but for those that \`rules\` of the config name
  --format <format>   pretty (default), json (one document on stdout) or github (annotations)
  -h, --help          this text
  -v, --version       the version

A config, specwright.config.ts
  import { defineConfig } from "specwright";

  export default defineConfig({
    apis: [
      {
        input: "specs/seam.yaml",
        output: "generated/seam",
        package: "@acme/seam", // and clientName, version, license, refRoot,
        // include, exclude, lock
      },
    ],
    rules: { "ref-not-found": "warn" }, // or "off" or "error", by a diagnostic's code
  });

Exit codes
  0   done
  1   a document is wrong, a file is in the way, or with --check a package is stale
  2   the command line or the config is wrong
  70  a bug in specwright

Files that a person edited, and files that specwright did not write, are never
overwritten or removed without --force. A run that fails leaves a package as it was.
`;
