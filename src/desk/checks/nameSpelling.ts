import type { Span } from '../../analysis';
import type { Check, CheckedStory, Remark } from './check';

/** A full name as the story writes it, with all its places. */
interface Spelling {
  readonly name: string;
  /** All words but the last, and the last, without accents, hyphens, apostrophes, stops, spaces and capitals. */
  readonly first: string;
  readonly last: string;
  readonly places: readonly Span[];
}

/** Shortest surname in which one other letter is taken for a slip and not for another family. */
const leastLetters = 5;

/** "Vale‘s": with a mark that is no apostrophe the ending stays at the name. */
const possessive = /[‘’'`´]s?$/u;

/** The slip is the source's own, and kept on purpose. */
const sic = /^(?:['’]s)? [[(]sic/u;

/** The full name of a person, spelled in two ways. */
export const nameSpelling: Check = {
  id: 'name-spelling',
  title: 'Name spelled two ways',
  explanation: [
    'Two full names differ in an accent, a hyphen, a capital or one letter of the surname: Ada Macarthur and Ada MacArthur, Eric Schmitt and Eric Schmidt. The rarer spelling is named, the later one where both are as frequent.',
    'Names in capitals throughout and names with other first names are left alone: they may be two members of a family.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find(story) {
    const spellings = spellingsIn(story);
    return spellings.flatMap((one, place) => spellings.slice(place + 1)
      .filter((other) => isOneName(one, other))
      .flatMap((other) => (weight(other) > weight(one) ? remarksOn(one, other) : remarksOn(other, one))));
  },
};

/** How much speaks for a spelling: how often it stands, and that no word has two capitals as in “HIllary”. */
function weight({ name, places }: Spelling): number {
  return /\p{Lu}{2}\p{Ll}/u.test(name) ? 0 : places.length;
}

/** In order of first appearance. */
function spellingsIn({ article, text }: CheckedStory): readonly Spelling[] {
  const places = new Map<string, Span[]>();
  const mentions = article.entities
    .filter(({ type }) => type === 'person')
    .flatMap((entity) => entity.mentions.filter(({ form }) => form === 'name'))
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of mentions) {
    const name = text.slice(start, end).replace(/\s+/gu, ' ');
    if (sic.test(text.slice(end, end + 10)) || !name.includes(' ') || name === name.toUpperCase() || possessive.test(name)) continue;
    const known = places.get(name);
    if (known) known.push({ start, end });
    else places.set(name, [{ start, end }]);
  }
  return [...places].map(([name, spans]) => {
    const cut = name.lastIndexOf(' ');
    return { name, first: plain(name.slice(0, cut)), last: plain(name.slice(cut + 1)), places: spans };
  });
}

function remarksOn(rarer: Spelling, usual: Spelling): readonly Remark[] {
  const edits = rarer.places.map((place) => ({ ...place, text: usual.name }));
  return rarer.places.map((place) => ({
    ...place,
    message: `The story also spells this name “${usual.name}”.`,
    fix: { title: `Spell it “${usual.name}” everywhere`, edits },
    related: [{ ...usual.places[0]!, message: `Spelled “${usual.name}” here.` }],
  }));
}

function isOneName(one: Spelling, other: Spelling): boolean {
  const isSame = one.first + one.last === other.first + other.last;
  const isSlip = one.first === other.first && Math.min(one.last.length, other.last.length) >= leastLetters && differInOneLetter(one.last, other.last);
  // “de Vale” has a capital where it begins a sentence; “the Bennetts” are a family.
  return (isSame || isSlip) && capitalized(one.name) !== capitalized(other.name) && `${one.name}s` !== other.name && one.name !== `${other.name}s`;
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function plain(name: string): string {
  return name.normalize('NFD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** One letter other, more or less. */
function differInOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
