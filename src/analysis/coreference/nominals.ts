import type { Span } from '../article';
import { phraseEndingAt } from '../attribution/nounPhrases';
import { groupNouns } from '../lexicon/people';
import type { NameOccurrence } from '../names/occurrences';
import type { ParagraphReading } from '../paragraph';
import type { TaggedToken } from '../text/tags';
import { beforeParenthesis } from './parentheses';
import { type Description, readReference } from './references';

/** A description somewhere in a paragraph: token range, and the name it is an apposition to. */
export interface Nominal {
  readonly start: number;
  readonly end: number;
  readonly description: Description;
  /** First token of the name right before the comma before it, or right behind the comma behind it. */
  readonly appositionOf: number | null;
}

/** Descriptions by role, document, organisation, place or event noun that a determiner opens: "the president", "an open letter". */
export function findNominals(reading: ParagraphReading, names: ReadonlyMap<number, NameOccurrence>): Nominal[] {
  const { tokens } = reading.passage;
  const nameEnds = new Map([...names.values()].map(({ token, endToken }) => [endToken, token]));
  const found: Nominal[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const bare = bareGroup(reading, start, names);
    if (bare) found.push(bare);
    const { lower, tag } = tokens[start]!;
    if ((tag !== 'DT' && tag !== 'PRP$') || !/^(?:the|a|an|his|her|their|its|this)$/u.test(lower)) continue;
    const before = tokens[start - 1]?.tag === ',' ? nameEnds.get(beforeParenthesis(tokens, start - 1)) ?? null : null;
    for (const { end, owns } of endsOfPhrase(tokens, start)) {
      const nominal = nominalAt(reading, { start, end }, names);
      if (nominal && !(owns && nominal.description.headClass === 'group')) found.push({ ...nominal, appositionOf: owns ? null : before ?? nameAfter(tokens, end, names) });
    }
  }
  return found;
}

/** "The capital, Ashford, is flooded": the first token of the name between commas behind a phrase. */
function nameAfter(tokens: readonly TaggedToken[], end: number, names: ReadonlyMap<number, NameOccurrence>): number | null {
  const occurrence = tokens[end]?.tag === ',' ? names.get(end + 1) : undefined;
  return occurrence && /^[,.]$/u.test(tokens[occurrence.endToken]?.tag ?? '.') ? end + 1 : null;
}

/** Where the phrase that the determiner at `start` opens ends, and the owner in it: "the company's director", "the company". */
function endsOfPhrase(tokens: readonly TaggedToken[], start: number): { readonly end: number; readonly owns: boolean }[] {
  let end = start + 1;
  while (end < tokens.length && end - start < 8 && /^(?:NN|NNS|NNP|JJ|POS|VBN|VBG|CD)$/u.test(tokens[end]!.tag)) end++;
  const owner = tokens.slice(start, end).findIndex(({ tag }) => tag === 'POS');
  return [...owner < 0 ? [] : [{ end: start + owner, owns: true }], { end, owns: false }];
}

function nominalAt(reading: ParagraphReading, range: Span, names: ReadonlyMap<number, NameOccurrence>): Omit<Nominal, 'appositionOf'> | null {
  const { tokens } = reading.passage;
  const description = range.end > range.start + 1 ? readReference(reading, range, names) : null;
  if (description?.form !== 'nominal' || !/^(?:role|group|document|organization|place|event)$/u.test(description.headClass)) return null;
  if (!tokens[range.end - 1]!.lower.startsWith(description.head.slice(0, -1))) return null;
  return tokens[range.start]!.tag === 'PRP$' && /^(?:role|group|place)$/u.test(description.headClass) ? null : { ...range, description };
}

/** "opposition figures rejected": a group without a determiner that is the subject of a verb; it ends at `head`. */
function bareGroup(reading: ParagraphReading, head: number, names: ReadonlyMap<number, NameOccurrence>): Nominal | null {
  const { passage } = reading;
  const token = passage.tokens[head]!;
  if (!groupNouns.has(token.lower) || token.capital || !/^(?:VB[DP]|MD)$/u.test(passage.tokens[head + 1]?.tag ?? '')) return null;
  const phrase = phraseEndingAt(passage, head, Math.max(0, head - 8));
  if (!phrase || /^(?:DT|PRP\$)$/u.test(passage.tokens[phrase.start]!.tag)) return null;
  const description = readReference(reading, phrase, names);
  return description?.form === 'nominal' && description.headClass === 'group' ? { ...phrase, description, appositionOf: null } : null;
}
