import type { HouseWords } from '../analysis';
import type { CheckLevels } from './checks/checkStory';

/** How a desk writes, and whom and what its readers know: what analysis and checks go by beside the story. */
export interface House extends Required<HouseWords> {
  /** Words that explain why a source is not named: "bound by contract". */
  readonly anonymityPhrases: readonly string[];
  /** Acronyms that need not be spelled out. */
  readonly allowedAcronyms: readonly string[];
  /** People that need no introduction, by the name that stands alone: "Tarrow". */
  readonly knownPeople: readonly string[];
  /** Base forms of cues that colour what is said, beside those that the check knows. */
  readonly loadedCues: readonly string[];
  /** Marks that all stories use; where it is left out, those that a story uses more. */
  readonly marks?: (typeof houseChoices.marks)[number];
  /** Where a comma or full stop stands that ends words in quotation marks, inside (American) or outside (British); where it is left out, where a story has more of them. */
  readonly commas?: (typeof houseChoices.commas)[number];
  /** Tense of "said"; where it is left out, the one that a story uses more. */
  readonly tense?: (typeof houseChoices.tense)[number];
  /** How much the findings of checks matter. */
  readonly checks: CheckLevels;
}

/** The parts of a house style that are lists of texts. */
export const houseLists = ['cueVerbs', 'titles', 'metonyms', 'anonymityPhrases', 'allowedAcronyms', 'knownPeople', 'loadedCues'] as const;

/** The parts of a house style that are one of a few words. */
export const houseChoices = { marks: ['curly', 'straight'], commas: ['inside', 'outside'], tense: ['past', 'present'] } as const;

/** A desk that has said nothing of itself. */
export const plainHouse: House = { cueVerbs: [], titles: [], aliases: {}, metonyms: [], anonymityPhrases: [], allowedAcronyms: [], knownPeople: [], loadedCues: [], checks: {} };

/** Two house styles in one: lists are joined; where only one can hold, that of `own` does. */
export function joinHouses(shared: House, own: House): House {
  const lists = Object.fromEntries(houseLists.map((list) => [list, [...new Set([...shared[list], ...own[list]])]])) as unknown as Pick<House, (typeof houseLists)[number]>;
  const names = new Set([...Object.keys(shared.aliases), ...Object.keys(own.aliases)]);
  const aliases = Object.fromEntries([...names].map((name) => [name, [shared, own].flatMap((house) => (Object.hasOwn(house.aliases, name) ? house.aliases[name]! : []))]));
  return { ...shared, ...own, ...lists, aliases, checks: { ...shared.checks, ...own.checks } };
}
