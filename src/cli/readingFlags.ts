import type { ModelChoice } from './readModel';

/** What every command that reads stories can be told of them. */
export interface ReadingFlags extends ModelChoice {
  /** Longest text that is read, in UTF-16 units. */
  readonly maxLength: number;
  /** The folder that keeps people's corrections; left out: beside each story; false: they do not go before the analysis. */
  readonly annotations?: string | false;
  readonly encoding: string;
  readonly date?: string;
  /** File that holds a house style. */
  readonly house?: string;
}
