import type { House } from '../../../../src/desk/house';

/** A story, and what a check says of it: the words that are named and the message. */
export interface Case {
  readonly what: string;
  readonly text: string;
  readonly says: readonly string[];
  /** The text after the quick fix of the first finding. */
  readonly fixed?: string;
  readonly house?: Partial<House>;
}

/** Stories for each check, by its id. */
export type Cases = Readonly<Record<string, readonly Case[]>>;
