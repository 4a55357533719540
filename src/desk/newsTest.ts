/** Whether a text reads as English news prose. */
export function looksLikeNews(text: string): boolean {
  return /\b(?:said|says|told)\b/.test(text);
}
