import type { PagingLabels } from "./labels.js";

export const slack: PagingLabels = {
  document: "vendors/slack.json",
  groups: [
    {
      style: "cursor",
      param: "cursor",
      size: "limit",
      next: "/response_metadata/next_cursor",
      operations: {
        "GET /admin.conversations.getTeams": "/team_ids",
        "GET /apps.permissions.resources.list": "/resources",
        "GET /chat.scheduledMessages.list": "/scheduled_messages",
        "GET /conversations.list": "/channels",
        "GET /conversations.members": "/members",
        "GET /users.conversations": "/channels",
        "GET /users.list": "/members",
      },
    },
    {
      style: "cursor",
      param: "cursor",
      size: "limit",
      next: "/next_cursor",
      operations: {
        "GET /admin.conversations.search": "/channels",
      },
    },
    {
      style: "page",
      param: "page",
      size: "count",
      total: "/paging/total",
      pages: "/paging/pages",
      operations: {
        "GET /files.list": "/files",
        "GET /reactions.list": "/items",
        "GET /stars.list": "/items",
        "GET /team.accessLogs": "/logins",
        "GET /team.integrationLogs": "/logs",
      },
    },
    {
      style: "none",
      why: "the answer says that there is more, and not where",
      operations: ["GET /conversations.history", "GET /conversations.replies"],
    },
    {
      style: "none",
      why: "the answer has no list",
      operations: [
        "GET /admin.apps.approved.list",
        "GET /admin.apps.requests.list",
        "GET /admin.users.list",
        "GET /admin.teams.list",
        "GET /admin.emoji.list",
        "GET /files.remote.list",
        "GET /search.messages",
        "GET /apps.permissions.users.list",
        "GET /apps.event.authorizations.list",
      ],
    },
    {
      style: "none",
      why: "not a list",
      operations: [
        "GET /files.info",
        "GET /team.info",
        "GET /team.profile.get",
        "GET /users.profile.get",
        "GET /users.info",
        "GET /pins.list",
        "GET /reactions.get",
        "POST /chat.update",
        "POST /conversations.create",
      ],
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "GET /reminders.list",
        "GET /usergroups.list",
        "GET /usergroups.users.list",
      ],
    },
  ],
};
