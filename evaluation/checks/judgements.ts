/** What a person found who read firings of a check in their articles. */
export interface Judgement {
  /** How many firings were read, the first of the check in the corpus. */
  readonly judged: number;
  readonly right: number;
}

/** By corpus, by the id of the check. */
export type Judgements = Readonly<Record<string, Readonly<Record<string, Judgement | undefined>> | undefined>>;
