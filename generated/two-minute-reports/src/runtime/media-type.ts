/** Whether a media type is JSON: `application/json`, `application/hal+json`. */
export function isJSON(mediaType: string): boolean {
  return /^[^;]*[/+]json *(;|$)/i.test(mediaType);
}
