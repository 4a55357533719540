import { fit } from '../verbatim/fit';
import { spokenText, type SpokenWord } from '../verbatim/spokenWords';

/** Where words stand among others, as nearly as they do. */
export interface Alignment {
  /** Index of the first of the other words and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Words to replace, leave out or put in until both are the same. */
  readonly changes: number;
}

/** Finds the stretch of the longer text that differs least from the shorter one. Time and space grow with the product of their lengths. */
export function align(shorter: readonly SpokenWord[], longer: readonly SpokenWord[]): Alignment {
  const { steps, changes } = fit(shorter, spokenText(longer));
  const stretch = steps.flatMap(({ spoken }) => spoken ?? []);
  const from = stretch[0] === undefined ? 0 : longer.indexOf(stretch[0]);
  return { from, to: from + stretch.length, changes };
}
