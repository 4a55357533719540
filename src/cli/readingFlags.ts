import type { ModelChoice } from './readModel';

/** What every command that reads stories can be told of them. */
export interface ReadingFlags extends ModelChoice {
  /** Longest text that is read, in UTF-16 units. */
  readonly maxLength: number;
  /** Whether people's corrections beside a story go before the analysis. */
  readonly annotations: boolean;
  readonly encoding: string;
  readonly date?: string;
  /** File that holds a house style. */
  readonly house?: string;
}
