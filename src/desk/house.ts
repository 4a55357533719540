/** How a desk writes, and whom and what its readers know: what the checks go by beside the story. */
export interface House {
  /** Words that explain why a source is not named: "on condition of anonymity". */
  readonly anonymityPhrases: readonly string[];
  /** Acronyms that need not be spelled out. */
  readonly allowedAcronyms: readonly string[];
  /** People that need no introduction: "Trump". */
  readonly knownPeople: readonly string[];
  /** Cues that colour what is said, beside those that the check knows. */
  readonly loadedCues: readonly string[];
  /** Marks that all stories use; where it is left out, those that a story uses more. */
  readonly marks?: 'curly' | 'straight';
  /** Where a comma or full stop stands that ends words in quotation marks; where it is left out, where a story has more of them. */
  readonly commas?: 'inside' | 'outside';
  /** Tense of "said"; where it is left out, the one that a story uses more. */
  readonly tense?: 'past' | 'present';
}

/** A desk that has said nothing of itself. */
export const plainHouse: House = { anonymityPhrases: [], allowedAcronyms: [], knownPeople: [], loadedCues: [] };
