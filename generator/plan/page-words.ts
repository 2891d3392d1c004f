/** The same name in every spelling: `next_page_token`, `nextPageToken`, `page[cursor]`. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Request parameters, by the part that they play. */
export const requestWords = {
  cursor: words(
    `cursor pagecursor pagetoken nextpagetoken nexttoken nextcursor startingtoken after pageafter aftercursor startcursor
    continuation continuationtoken marker startkey exclusivestartkey`,
  ),
  page: words("page pagenumber pageno pageindex pagenum currentpage"),
  size: words(
    "limit perpage pagesize size count maxresults maxitems top take pagelimit first",
  ),
  /** Styles that are not followed yet, so that a refusal can say so. */
  offset: words("offset skip start from startindex pageoffset startat"),
  lastId: words("startingafter sinceid lastid"),
};

/** Response members, by the part that they play. */
export const responseWords = {
  nextCursor: words(
    `nextcursor nextpagecursor nextpagetoken nexttoken nextcontinuationtoken continuationtoken endcursor nextmarker
    nextstartkey lastevaluatedkey`,
  ),
  /** Only inside an object of paging facts: `list_metadata.after`. */
  nestedCursor: words("after next cursor"),
  hasMore: words("hasmore hasnext hasnextpage more morepages"),
  totalPages: words(
    "totalpages pagecount lastpage pages totalpagecount pagestotal",
  ),
  currentPage: words("currentpage page pagenumber"),
  total: words("total totalcount count totalresults totalitems totalrecords"),
  nextUrl: words("next nexturl nextpageurl nextpageuri nextlink odatanextlink"),
};
