import type { PagingLabels } from "./labels.js";

export const autorest: PagingLabels = {
  document: "fixtures/autorest/paging.json",
  groups: [
    {
      style: "url",
      next: "/nextLink",
      operations: {
        "GET /paging/noitemname": "/value",
        "GET /paging/emptynextlink": "/value",
        "GET /paging/single": "/values",
        "GET /paging/single/getWithBodyParams": "/values",
        "GET /paging/firstResponseEmpty/1": "/value",
        "GET /paging/multiple": "/values",
        "GET /paging/multiple/duplicateParams/1": "/values",
        "GET /paging/maxPageSize": "/values",
        "GET /paging/multiple/withpath/{offset}": "/values",
        "GET /paging/multiple/retryfirst": "/values",
        "GET /paging/multiple/retrysecond": "/values",
        "GET /paging/single/failure": "/values",
        "GET /paging/multiple/failure": "/values",
        "GET /paging/multiple/failureuri": "/values",
        "GET /paging/apiVersion/append/1": "/values",
        "GET /paging/apiVersion/replace/1": "/values",
        "GET /paging/itemNameWithXMSClientName": "/values",
        "POST /paging/multiple/lro": "/values",
      },
    },
    {
      style: "url",
      next: "/odata.nextLink",
      operations: {
        "GET /paging/multiple/odata": "/values",
      },
    },
    {
      style: "url",
      next: "/nextLink",
      through: "Paging_nextOperationWithQueryParams",
      operations: {
        "GET /paging/multiple/getWithQueryParams": "/values",
      },
    },
    {
      style: "url",
      next: "/odata.nextLink",
      through: "Paging_nextFragment",
      operations: {
        "GET /paging/multiple/fragment/{tenant}": "/values",
        "GET /paging/multiple/fragment/{tenant}/{nextLink}": "/values",
      },
    },
    {
      style: "url",
      next: "/odata.nextLink",
      through: "Paging_nextFragmentWithGrouping",
      operations: {
        "GET /paging/multiple/fragmentwithgrouping/{tenant}": "/values",
        "GET /paging/multiple/fragmentwithgrouping/{tenant}/{nextLink}":
          "/values",
      },
    },
    {
      style: "none",
      why: "the document says that there is one page",
      operations: [
        "GET /paging/nullnextlink",
        "GET /paging/multiple/nextOperationWithQueryParams",
      ],
    },
  ],
};
