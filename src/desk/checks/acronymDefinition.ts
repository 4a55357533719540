import type { Check, CheckedStory, Remark } from './check';
import { isQuoted } from './people';

/** "Harbour Safety Board (HSB)": words with capitals, joined by small words, and the acronym after them. */
const definition = /(?<words>\p{Lu}[\p{L}’'-]*(?: (?:of|and|for|the|in|on|&|\p{Lu}[\p{L}’'-]*)){1,9}) \((?<acronym>\p{Lu}{2,8})\)/gu;

/** An acronym that is explained again, or explained and never used. */
export const acronymDefinition: Check = {
  id: 'acronym-definition',
  title: 'Acronym defined twice, or never used',
  explanation: [
    'A name is followed by its acronym in brackets so that the acronym can stand for it from then on. Doing so a second time, or not using the acronym afterwards, makes readers learn it for nothing.',
    'Only acronyms made of the initials of the capitalised words before the bracket are looked at; the names of parties, stations and places in brackets are not, nor those that a source explains in a quotation.',
  ].join('\n\n'),
  severity: 'warning',
  onByDefault: true,
  find(story) {
    const definitions = [...story.text.matchAll(definition)].flatMap((match) => definedBy(match));
    return definitions.flatMap((found, place) => {
      const first = definitions.slice(0, place).find(({ acronym, name }) => acronym === found.acronym && name.toLowerCase() === found.name.toLowerCase());
      return first === undefined ? unused(found, story) : [again(found, first)];
    });
  },
};

interface Definition {
  readonly name: string;
  readonly acronym: string;
  readonly start: number;
  /** Where the name ends. */
  readonly nameEnd: number;
  readonly end: number;
}

/** The last words before the bracket whose capitals spell the acronym. */
function definedBy({ index, 0: whole, groups = {} }: RegExpExecArray): readonly Definition[] {
  const { words = '', acronym = '' } = groups;
  const capitals = [...words.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)];
  const own = capitals.slice(-acronym.length);
  if (own.map(([letter]) => letter).join('') !== acronym) return [];
  const start = own[0]!.index;
  return [{ name: words.slice(start), acronym, start: index + start, nameEnd: index + words.length, end: index + whole.length }];
}

function unused({ acronym, start, nameEnd, end }: Definition, story: CheckedStory): readonly Remark[] {
  const { text } = story;
  const uses = text.match(new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0;
  if (uses > 1 || isQuoted({ start, end }, story)) return [];
  return [{ start, end, message: `${acronym} is defined here and never used.`, fix: { title: `Remove (${acronym})`, edits: [{ start: nameEnd, end, text: '' }] } }];
}

function again({ acronym, start, end }: Definition, first: Definition): Remark {
  return {
    start, end,
    message: `${acronym} is defined a second time.`,
    fix: { title: `Replace with ${acronym}`, edits: [{ start, end, text: acronym }] },
    related: [{ start: first.start, end: first.end, message: 'It is defined here already.' }],
  };
}
