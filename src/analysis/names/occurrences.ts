import type { Span } from '../article';
import { cueForms } from '../lexicon/cues';
import { organizations } from '../lexicon/organizations';
import { nationalities, placeNouns, placeNounsAfter, places } from '../lexicon/places';
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

/** One place where a possible name stands, with what its surroundings say about it. */
export interface NameOccurrence {
  /** Place in the story. */
  readonly span: Span;
  /** As written, white space single. */
  readonly text: string;
  readonly words: readonly string[];
  /** Title before the name, as written. */
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly paragraph: number;
  /** Index of the name's first token in its paragraph. */
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
  /** What trained weights say of it here, where there are any. */
  readonly learned?: LearnedEvidence;
}

/** Every possible name of the story in text order; paragraphs in headline case are left out. */
export function nameOccurrences(paragraphs: readonly StoryParagraph[]): NameOccurrence[] {
  const surnames = surnamesOf(paragraphs);
  return paragraphs.flatMap(({ start, reading }, paragraph) => {
    if (reading.headlineCase) return [];
    const { tokens, regionOf } = reading.passage;
    const sourceEnds = new Map(reading.attributions.flatMap(({ source }) => (source ? [[source.start, source.end]] : [])));
    let previous: { end: number; text: string } | null = null;
    return reading.names.map(({ name, title, text: written, initial, learned }): NameOccurrence => {
      const first = title?.start ?? name.start;
      const next = tokens[name.end];
      const inDateline = reading.dateline !== null && tokens[name.start]!.start < reading.dateline.end;
      const text = inDateline || isKnownInCapitals(written) || surnames.has(inTitleCase(written)) ? inTitleCase(written) : written;
      const listedWith = previous && name.start - previous.end <= 2 && joins(tokens, previous.end, name.start) ? previous.text : null;
      previous = { end: name.end, text };
      return {
        span: absolute(start, tokens, name), text, words: text.split(' '),
        title: title ? textOf(tokens, title.start, title.end) : null,
        titleSpan: title ? absolute(start, tokens, title) : null,
        paragraph, token: name.start, endToken: name.end, initial,
        before: tokens[first - 1]?.lower ?? '', after: next?.lower ?? '', afterTag: next?.tag ?? null,
        speaks: (next !== undefined && cueForms.has(next.lower) && next.tag.startsWith('V')) || headsSource(tokens, name.end, sourceEnds.get(first) ?? -1),
        quoted: (regionOf[name.start] ?? -1) >= 0,
        opensDateline: inDateline && name.start === 0,
        relative: next?.tag === ',' ? tokens[name.end + 1]?.lower ?? '' : next?.lower ?? '',
        inPlace: next?.tag === ',' && places.has(tokens[name.end + 1]?.text ?? ''),
        besidePlaceNoun: (tokens[first - 1]?.lower === 'of' && placeNouns.has(tokens[first - 2]?.lower ?? '')) || placeNounsAfter.has(next?.text ?? ''),
        listedWith,
        ...(learned && { learned }),
      };
    });
  });
}

/** A source that begins with a name is somebody of that name, unless the name only says which: "Kelmouth officials", "Lund's lawyer". */
function headsSource(tokens: readonly TaggedToken[], nameEnd: number, sourceEnd: number): boolean {
  return nameEnd === sourceEnd || (nameEnd < sourceEnd && /^(?:IN|,|WP)$/u.test(tokens[nameEnd]!.tag));
}

/** The last words of the names of several words, as the story writes them: "BRANDT:" in a transcript is Ada Brandt. */
function surnamesOf(paragraphs: readonly StoryParagraph[]): ReadonlySet<string> {
  const names = paragraphs.flatMap(({ reading }) => reading.names.map(({ text }) => text)).filter((text) => text.includes(' '));
  return new Set(names.map((name) => name.slice(name.lastIndexOf(' ') + 1)));
}

/** "LONDON", "HONG KONG": the lists have it in title case. */
function isKnownInCapitals(text: string): boolean {
  const titled = inTitleCase(text);
  return titled !== text && (places.has(titled) || nationalities.has(titled) || organizations.has(titled));
}

/** "HARGROVE" as the story writes it elsewhere. */
function inTitleCase(text: string): string {
  return /^[\p{Lu}\s.'’-]{4,}$/u.test(text) ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : text;
}

/** Only a comma, "and" or both stand between two names. */
function joins(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ tag, lower }) => tag === ',' || lower === 'and' || lower === 'or') && to > from;
}

/** Token range to story offsets. */
export function absolute(start: number, tokens: readonly TaggedToken[], range: Span): Span {
  return { start: start + tokens[range.start]!.start, end: start + tokens[range.end - 1]!.end };
}
