import type { GoldDocument, GoldMention, GoldToken } from '../evaluation/corpus';
import { honorifics, isRoleNoun } from '../src/analysis/lexicon/people';
import { places } from '../src/analysis/lexicon/places';
import type { LearnedType } from '../src/analysis/names/nameTagger';
import type { GoldName } from './namedTexts';

/** What may stand inside a name beside proper nouns: inside a person's, and inside another's. */
const insidePerson = /^(?:de|van|von|[-–.])$/u;
const insideOther = /^(?:of|for|the|and|&|de|[-–.])$/u;

/**
 * The names among a document's mentions: those of nothing but proper nouns, without article, possessive and title. Of names within
 * names the longest counts, but for lists of names. What is no person, place or organisation is "other"; times are left out.
 */
export function gumNames({ text, entities = [] }: GoldDocument, tokens: readonly GoldToken[]): GoldName[] {
  const first = new Map(tokens.map(([start], index) => [start, index]));
  const last = new Map(tokens.map(([, end], index) => [end, index]));
  const names: GoldName[] = [];
  const isList = ({ start, end }: GoldMention): boolean => /,|\band\b/u.test(text.slice(start, end)) && entities.filter((other) => start <= other.start && other.end <= end).length > 2;
  for (const mention of entities.filter((each) => each.type !== 'time' && !isList(each)).sort((a, b) => (b.end - b.start) - (a.end - a.start))) {
    const words = nameIn(text, mention, tokens.slice(first.get(mention.start) ?? 0, (last.get(mention.end) ?? -1) + 1));
    const [start] = words[0] ?? [];
    const [, end] = words.at(-1) ?? [];
    if (start === undefined || end === undefined || names.some((name) => name.start < end && start < name.end)) continue;
    names.push({ start, end, type: typeOf(mention.type, text.slice(start, end)) });
  }
  return names.sort((a, b) => a.start - b.start);
}

/** A country that acts is an organisation in GUM; a place it stays. */
function typeOf(type: string, name: string): LearnedType {
  if (type === 'organization') return places.has(name) ? 'place' : type;
  return type === 'person' || type === 'place' ? type : 'other';
}

/** The tokens of the name that a mention is; none where it is a description. */
function nameIn(text: string, { type }: GoldMention, tokens: readonly GoldToken[]): readonly GoldToken[] {
  const wordOf = ([start, end]: GoldToken): string => text.slice(start, end);
  const isTitle = (token: GoldToken): boolean => type === 'person' && (honorifics.has(wordOf(token).toLowerCase()) || isRoleNoun(wordOf(token).toLowerCase()));
  let from = 0;
  let to = tokens.length;
  while (from < to && /^(?:DT|PRP\$)$/u.test(tokens[from]![2])) from++;
  while (from < to && /^(?:POS|,|\.)$/u.test(tokens[to - 1]![2])) to--;
  while (from < to - 1 && isTitle(tokens[from]!)) from++;
  const words = tokens.slice(from, to);
  const isProper = (token: GoldToken): boolean => /^NNPS?$/u.test(token[2]);
  const inside = type === 'person' ? insidePerson : insideOther;
  const isName = words.length > 0 && /^\p{Lu}/u.test(wordOf(words[0]!)) && isProper(words[0]!) && isProper(words.at(-1)!)
    && words.every((token) => isProper(token) || inside.test(wordOf(token)) || (type === 'organization' && token[2] === 'CD'));
  return isName ? words : [];
}
