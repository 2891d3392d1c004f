import type { PagingLabels } from "./labels.js";

export const discord: PagingLabels = {
  document: "vendors/discord.json",
  groups: [
    {
      style: "offset",
      param: "offset",
      size: "limit",
      more: "/has_more",
      total: "/total_results",
      operations: {
        "GET /channels/{channel_id}/threads/search": "/threads",
      },
    },
    {
      style: "offset",
      param: "offset",
      size: "limit",
      total: "/total_results",
      operations: {
        "GET /guilds/{guild_id}/messages/search": "/messages",
      },
    },
    {
      style: "last-item",
      param: "before",
      size: "limit",
      next: "/id",
      more: "/has_more",
      operations: {
        "GET /channels/{channel_id}/users/@me/threads/archived/private":
          "/threads",
      },
    },
    {
      style: "last-item",
      param: "before",
      size: "limit",
      next: "/thread_metadata/archive_timestamp",
      more: "/has_more",
      operations: {
        "GET /channels/{channel_id}/threads/archived/private": "/threads",
        "GET /channels/{channel_id}/threads/archived/public": "/threads",
      },
    },
    {
      style: "last-item",
      param: "before",
      size: "limit",
      next: "/pinned_at",
      more: "/has_more",
      operations: {
        "GET /channels/{channel_id}/messages/pins": "/items",
      },
    },
    {
      style: "none",
      why: "the answer says nothing of pages",
      operations: [
        "GET /applications/{application_id}/entitlements",
        "GET /channels/{channel_id}/messages",
        "GET /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}",
        "GET /channels/{channel_id}/polls/{message_id}/answers/{answer_id}",
        "GET /channels/{channel_id}/thread-members",
        "GET /guilds/{guild_id}/audit-logs",
        "GET /guilds/{guild_id}/bans",
        "GET /guilds/{guild_id}/members",
        "GET /guilds/{guild_id}/members/search",
        "GET /guilds/{guild_id}/requests",
        "GET /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users",
        "GET /guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/{guild_scheduled_event_exception_id}/users",
        "GET /lobbies/{lobby_id}/messages",
        "GET /skus/{sku_id}/subscriptions",
        "GET /users/@me/guilds",
      ],
    },
    {
      style: "none",
      why: "the request has nothing to page with",
      operations: [
        "GET /applications/{application_id}/commands",
        "GET /applications/{application_id}/emojis",
        "GET /channels/{channel_id}/invites",
        "GET /guilds/{guild_id}/channels",
        "GET /guilds/{guild_id}/roles",
        "GET /guilds/{guild_id}/soundboard-sounds",
        "GET /guilds/{guild_id}/threads/active",
        "GET /sticker-packs",
        "GET /users/@me/connections",
        "GET /voice/regions",
      ],
    },
    {
      style: "none",
      why: "not a list",
      operations: [
        "GET /guilds/{guild_id}",
        "GET /guilds/{guild_id}/onboarding",
        "GET /guilds/{guild_id}/widget.json",
        "GET /channels/{channel_id}/messages/{message_id}",
        "PATCH /guilds/{guild_id}/roles",
        "POST /guilds/{guild_id}/bulk-ban",
      ],
    },
  ],
};
