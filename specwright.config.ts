import { defineConfig } from "specwright";

export default defineConfig({
  apis: [
    {
      input: "specs/savvycal.yaml",
      output: "generated/savvycal",
      package: "@specwright/savvycal",
      clientName: "SavvyCal",
    },
    {
      input: "specs/seam.yaml",
      output: "generated/seam",
      package: "@specwright/seam",
      clientName: "Seam",
    },
    {
      input: "specs/two-minute-reports.yaml",
      output: "generated/two-minute-reports",
      package: "@specwright/two-minute-reports",
      clientName: "TwoMinuteReports",
    },
    {
      input: "specs/workos.yaml",
      output: "generated/workos",
      package: "@specwright/workos",
      clientName: "WorkOS",
    },
  ],
});
