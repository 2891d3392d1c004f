/** The same name in every spelling: `next_page_token`, `nextPageToken`, `page[cursor]`. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Request parameters, by the part that they play, the clearest first. */
export const requestWords = {
  cursor: words(
    `cursor pagecursor pagetoken nextpagetoken nexttoken nextcursor startingtoken after pageafter aftercursor startcursor
    continuation continuationtoken continue marker pagemarker startkey exclusivestartkey`,
  ),
  /** An item's own id, behind which the next page begins. */
  lastItem: words(
    "startingafter startafter after afterid sinceid lastid lastseenid",
  ),
  /** The same for a list that goes backwards, where nothing asks forwards. */
  backwards: words("before beforeid"),
  page: words("page pagenumber pageno pageindex pagenum currentpage"),
  offset: words("offset skip start from startindex pageoffset startat"),
  size: words(
    "limit perpage pagesize size count maxresults maxitems maxpagesize top take pagelimit hitsperpage first n",
  ),
  /** With a URL or a `Link` in the answer these say that a list has pages. */
  since: words("since sinceid last lastid"),
};

/** Members of the answer, by the part that they play, the clearest first. */
export const answerWords = {
  nextCursor: words(
    `nextcursor nextpagecursor nextpagetoken nexttoken nextcontinuationtoken continuationtoken endcursor nextmarker
    nextstartkey lastevaluatedkey`,
  ),
  /** Only inside an object of paging facts: `list_metadata.after`. */
  nestedCursor: words("after next continue cursor"),
  /** The cursor of the last item; with a flag that says when to stop. */
  lastCursor: words("lastid lastcursor"),
  nextUrl: words(
    `nexturl nexturi nextlink nexthref nextpageurl nextpageuri nextpagelink nextpagehref odatanextlink`,
  ),
  /** Only where it is a URL by its format, or among links. */
  nextLink: words("next nextpage href"),
  hasMore: words("hasmore hasnext hasnextpage more morepages moreavailable"),
  totalPages: words(
    "totalpages pagecount lastpage pages totalpagecount pagestotal",
  ),
  currentPage: words("currentpage page pagenumber pageindex"),
  currentOffset: words("offset skip start startindex from"),
  /** `count` is as often that of this page, and hits are an estimate. */
  total: words(
    "total totalcount totalresults totalitems totalrecords totalentries totalelements",
  ),
};

/** Headers of the answer, by the part that they play. */
export const headerWords = {
  link: words("link"),
  nextCursor: words("xnextcursor xnexttoken xnextpage"),
  totalPages: words("xtotalpages xpagecount xtotalpagecount"),
  total: words("xtotalcount xtotal xtotalitems xtotalresults xtotalrecords"),
};

/** Objects that hold facts of paging and no more: `meta`, `list_metadata`, `pagination`, `page_info`, `cursors`. */
export function holdsFacts(name: string): boolean {
  return /meta(?:data)?$|paging|pagination|^pages?$|pageinfo$|cursors?$|resultinfo$/.test(
    plainName(name),
  );
}

/** Objects that hold URLs: `links`, `_links`. */
export function holdsLinks(name: string): boolean {
  return /^links?$/.test(plainName(name));
}
