/** "one" to "nineteen". */
export const small: ReadonlyMap<string, number> = new Map([
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
].map((word, index) => [word, index + 1]));

export const tens: ReadonlyMap<string, number> = new Map([
  'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety',
].map((word, index) => [word, 20 + 10 * index]));

/** What a number is multiplied by: "1.5 million", "two dozen". */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
]);

/** The same, written onto the figures: "5bn". */
export const magnitudeSigns: ReadonlyMap<string, number> = new Map([['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['tn', 1e12], ['trn', 1e12]]);

/** Signs that mean a magnitude in money alone: "£20m", where "400m" is a race. */
export const moneyMagnitudeSigns: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['b', 1e9]]);

/** Numbers of no exact size. */
export const vagueMagnitudes: ReadonlySet<string> = new Set(['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions', 'trillions']);

/** Words before a magnitude or a unit that leave its size open: "several hundred", "a few days". */
export const vagueCounts: ReadonlySet<string> = new Set(['several', 'few']);

/** Parts that are added to a whole, or stand before it: "two and a half", "half a million". */
export const parts: ReadonlyMap<string, number> = new Map([['half', 0.5], ['quarter', 0.25]]);

/** The lower part of a fraction in words: "two-thirds". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4],
  ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6], ['eighth', 8], ['eighths', 8], ['tenth', 10], ['tenths', 10],
  ['hundredth', 100], ['hundredths', 100],
]);

/** Fractions that have a character of their own. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
].map((word, index) => [word, index + 1]));

/** Ends of ordinals in figures: "5th". */
export const ordinalEnds: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
