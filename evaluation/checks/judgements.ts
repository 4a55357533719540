/** What a person found who read the firings of the checks in their articles. */
export interface Judgements {
  readonly corpus: string;
  /** ISO 8601. */
  readonly date: string;
  /** By the id of the check: how many firings were read, the first of each check, and how many of them were right. */
  readonly checks: Readonly<Record<string, { readonly judged: number; readonly right: number } | undefined>>;
}
