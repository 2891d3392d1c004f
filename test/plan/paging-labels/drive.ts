import type { PagingLabels } from "./labels.js";

export const drive: PagingLabels = {
  document: "guru/googleapis.com__drive.json",
  groups: [
    {
      style: "cursor",
      param: "pageToken",
      size: "pageSize",
      next: "/nextPageToken",
      operations: {
        "GET /changes": "/changes",
        "GET /drives": "/drives",
        "GET /files": "/files",
        "GET /files/{fileId}/comments": "/comments",
        "GET /files/{fileId}/comments/{commentId}/replies": "/replies",
        "GET /files/{fileId}/permissions": "/permissions",
        "GET /files/{fileId}/revisions": "/revisions",
        "GET /teamdrives": "/teamDrives",
      },
    },
    {
      style: "cursor",
      param: "pageToken",
      size: "maxResults",
      next: "/nextPageToken",
      operations: {
        "GET /files/{fileId}/listLabels": "/labels",
      },
    },
  ],
};
