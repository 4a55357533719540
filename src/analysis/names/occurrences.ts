import type { Span } from '../article';
import { cueForms } from '../lexicon/cues';
import { organizations } from '../lexicon/organizations';
import { nationalities, placeNouns, placeNounsAfter, places } from '../lexicon/places';
import { memoize, memoizeWhile } from '../memoize';
import type { ParagraphReading } from '../paragraph';
import type { Tag } from '../text/pennTags';
import type { TaggedToken } from '../text/tags';
import { type LearnedEvidence, textOf } from './candidates';

/** A paragraph in its place in the story. */
export interface StoryParagraph {
  /** Offset of its first character in the story. */
  readonly start: number;
  readonly reading: ParagraphReading;
}

/** One place where a possible name stands, with what its surroundings say about it. Offsets and indices are relative to the paragraph. */
export interface NameOccurrence {
  readonly span: Span;
  /** As written, white space single. */
  readonly text: string;
  readonly words: readonly string[];
  /** Title before the name, as written. */
  readonly title: string | null;
  readonly titleSpan: Span | null;
  /** Index of the name's first token. */
  readonly token: number;
  readonly endToken: number;
  /** The name begins a sentence. */
  readonly initial: boolean;
  /** Lower-case words right before (after any title) and after. */
  readonly before: string;
  readonly after: string;
  /** Tag of the token right after. */
  readonly afterTag: Tag | null;
  /** A cue follows, or it is the source of an attribution: somebody speaks. */
  readonly speaks: boolean;
  readonly quoted: boolean;
  /** It is the place that a dateline names first. */
  readonly opensDateline: boolean;
  /** The word that follows, past a comma: "who" and "which" tell people from things. */
  readonly relative: string;
  /** A comma and a known place follow: "Hargrove, Ohio". */
  readonly inPlace: boolean;
  /** "island of", "mayor of" stands before it, "province", "airport" after it. */
  readonly besidePlaceNoun: boolean;
  /** The name before it in a list: "in Merridale, Coldharbour". */
  readonly listedWith: string | null;
  /** The sentence of the paragraph that it stands in. */
  readonly sentence: number;
  /** The name that the one before it was born with: "Ada Brandt, born Ada Voss", "Ada Brandt (née Voss)". */
  readonly bornAs: boolean;
  /** Of a relative of somebody: "his wife, Ada Brandt", "the son of Ada and Emil Brandt". */
  readonly isRelative: boolean;
  /** What trained weights say of it here, where there are any. */
  readonly learned?: LearnedEvidence;
}

/** The possible names of each paragraph in text order; in headline case there are none. A paragraph that stays as it is keeps its occurrences. */
export function nameOccurrences(paragraphs: readonly StoryParagraph[]): (readonly NameOccurrence[])[] {
  const surnames = paragraphs.some(({ reading }) => inCapitals(reading).length > 0) ? new Set(paragraphs.flatMap(({ reading }) => surnamesIn(reading))) : null;
  return paragraphs.map(({ reading }) => {
    const shouted = surnames ? inCapitals(reading).filter((text) => surnames.has(text)) : [];
    return shouted.length > 0 ? occurrencesWith(reading, shouted) : occurrencesIn(reading);
  });
}

/** The last words of the names of several words: "BRANDT:" in a transcript is Ada Brandt. */
const surnamesIn = memoize(({ names }: ParagraphReading) => names.filter(({ text }) => text.includes(' ')).map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)));

/** The names as the paragraph alone tells them. */
const occurrencesIn = memoize((reading: ParagraphReading) => findOccurrences(reading, new Set()));

/** Those of them that stand in capitals, in title case. */
const inCapitals = memoize((reading: ParagraphReading) => occurrencesIn(reading).filter(({ text }) => isInCapitals(text)).map(({ text }) => inTitleCase(text)));

/** The same, given the surnames of the story that stand in it in capitals. */
const occurrencesWith = memoizeWhile((reading: ParagraphReading, surnames: readonly string[]) => findOccurrences(reading, new Set(surnames)));

/** @param surnames those of the story, which may stand in capitals. */
function findOccurrences(reading: ParagraphReading, surnames: ReadonlySet<string>): NameOccurrence[] {
  if (reading.headlineCase) return [];
  const { tokens, regionOf } = reading.passage;
  const sourceEnds = new Map(reading.attributions.flatMap(({ source }) => (source ? [[source.start, source.end]] : [])));
  let previous: { end: number; text: string; isRelative: boolean } | null = null;
  let sentence = 0;
  return reading.names.map(({ name, title, text: written, initial, learned }): NameOccurrence => {
    const first = title?.start ?? name.start;
    const next = tokens[name.end];
    const inDateline = reading.dateline !== null && tokens[name.start]!.start < reading.dateline.end;
    const text = inDateline || isKnownInCapitals(written) || surnames.has(inTitleCase(written)) ? inTitleCase(written) : written;
    const listed = previous && name.start - previous.end <= 2 && joins(tokens, previous.end, name.start) ? previous : null;
    const isRelative = isRelativeAt(tokens, first, title?.end ?? null) || (listed?.isRelative ?? false);
    const bornAs = previous !== null && isBirthName(tokens, previous.end, first);
    previous = { end: name.end, text, isRelative };
    while (reading.sentences[sentence]!.end <= name.start) sentence++;
    return {
      span: absolute(0, tokens, name), text, words: text.split(' '),
      title: title ? textOf(tokens, title.start, title.end) : null,
      titleSpan: title ? absolute(0, tokens, title) : null,
      token: name.start, endToken: name.end, initial,
      before: tokens[first - 1]?.lower ?? '', after: next?.lower ?? '', afterTag: next?.tag ?? null,
      speaks: (next !== undefined && cueForms.has(next.lower) && next.tag.startsWith('V')) || headsSource(tokens, name.end, sourceEnds.get(first) ?? -1),
      quoted: (regionOf[name.start] ?? -1) >= 0,
      opensDateline: inDateline && name.start === 0,
      relative: next?.tag === ',' ? tokens[name.end + 1]?.lower ?? '' : next?.lower ?? '',
      inPlace: next?.tag === ',' && places.has(tokens[name.end + 1]?.text ?? ''),
      besidePlaceNoun: (tokens[first - 1]?.lower === 'of' && placeNouns.has(tokens[first - 2]?.lower ?? '')) || placeNounsAfter.has(next?.text ?? ''),
      listedWith: listed?.text ?? null, sentence, bornAs, isRelative,
      ...(learned && { learned }),
    };
  });
}

/** A source that begins with a name is somebody of that name, unless the name only says which: "Kelmouth officials", "Lund's lawyer". */
function headsSource(tokens: readonly TaggedToken[], nameEnd: number, sourceEnd: number): boolean {
  return nameEnd === sourceEnd || (nameEnd < sourceEnd && /^(?:IN|,|WP)$/u.test(tokens[nameEnd]!.tag));
}

/** "LONDON", "HONG KONG": the lists have it in title case. */
function isKnownInCapitals(text: string): boolean {
  const titled = inTitleCase(text);
  return titled !== text && (places.has(titled) || nationalities.has(titled) || organizations.has(titled));
}

/** "HARGROVE" as the story writes it elsewhere. */
function inTitleCase(text: string): string {
  return isInCapitals(text) ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : text;
}

function isInCapitals(text: string): boolean {
  return /^[\p{Lu}\s.'’-]{4,}$/u.test(text);
}

/** Only a comma, "and" or both stand between two names. */
function joins(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ tag, lower }) => tag === ',' || lower === 'and' || lower === 'or') && to > from;
}

/** Most words between a name and the one that its bearer was born with: ", 54, who was born". */
const mostBetween = 6;

function isBirthName(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  return to > from && to - from <= mostBetween && birth.has(tokens[to - 1]!.lower)
    && tokens.slice(from, to - 1).every(({ lower, tag }) => tag === ',' || tag === '(' || tag === 'CD' || lower === 'was' || lower === 'who');
}

const birth: ReadonlySet<string> = new Set(['born', 'née', 'nee', 'né']);

/** @param titleEnd where a title before the name ends, which may be what somebody is to somebody: "his wife Ada Brandt". */
function isRelativeAt(tokens: readonly TaggedToken[], first: number, titleEnd: number | null): boolean {
  if (titleEnd !== null && isKinship(tokens[titleEnd - 1]!.lower)) return true;
  const before = tokens[first - 1];
  return before !== undefined && (before.tag === ',' || before.lower === 'of' ? first > 1 && isKinship(tokens[first - 2]!.lower) : isKinship(before.lower));
}

function isKinship(noun: string): boolean {
  return /^(?:step-?|half-|great-)?(?:wife|husband|widow|widower|(?:grand)?(?:son|daughter|father|mother)|brother|sister|uncle|aunt|nephew|niece|cousin|twin)$/u.test(noun);
}

/** Token range to offsets, counted from where the paragraph starts. */
export function absolute(start: number, tokens: readonly TaggedToken[], range: Span): Span {
  return { start: start + tokens[range.start]!.start, end: start + tokens[range.end - 1]!.end };
}

/** Offsets of a paragraph, counted from where the story starts. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: by + start, end: by + end };
}
