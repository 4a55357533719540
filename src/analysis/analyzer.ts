import type { Article } from './article';
import type { AttributionModel } from './attribution/learned/attributionModel';
import { type HouseWords, houseLexicon } from './houseWords';
import { quotesWithSingles } from './marks/quotedRegions';
import { parseDay } from './names/amounts/day';
import type { StoryParagraph } from './names/occurrences';
import { type ParagraphReading, readParagraph } from './paragraph';
import { readStory } from './story';
import { splitParagraphs } from './text/paragraphs';

/** What a caller may set for an analysis. */
export interface AnalyzeOptions {
  /** Longest text to read, in UTF-16 units; a longer one is read up to the last paragraph end before it. Default: no limit. */
  readonly limit?: number;
  /** The day that relative dates count from, ISO 8601 ("2016-11-08"). Default: the day that the dateline or the line of publication states. */
  readonly date?: string;
  /** Trained models that refine what the rules find; without them the rules stand alone. */
  readonly model?: AttributionModel;
  /** Words and names of a desk's own. */
  readonly house?: HouseWords;
}

/** One edit: what stands between two offsets (UTF-16 units, end exclusive) gives way to a text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads one text again and again, keeping what does not change between versions. */
export interface Analyzer {
  /** The whole analysis at once. Never throws on any text. */
  analyze(text: string): Article;
  /** The same of the text given last, after one edit. An analyzer that has read nothing yet starts from the empty text. */
  update(change: TextChange): Article;
  /**
   * The same in small steps, so that a caller can pause between them or drop the rest:
   * yields after each paragraph and each stage of putting them together, and returns the Article.
   */
  steps(text: string): Generator<void, Article, void>;
}

/**
 * Makes an analyzer for successive versions of one text: an edit costs one paragraph plus a linear pass.
 * @throws RangeError when the date given is no day of the calendar.
 */
export function createAnalyzer({ limit, date, model, house = {} }: AnalyzeOptions = {}): Analyzer {
  const day = givenDay(date);
  const lexicon = houseLexicon(house);
  let latest = '';
  let readings: Readings = new Map();
  let readWithSingles = false;

  function* steps(text: string): Generator<void, Article, void> {
    latest = text;
    const end = readableEnd(text, limit);
    const singles = quotesWithSingles(text.slice(0, end));
    if (singles !== readWithSingles) readings = new Map();
    readWithSingles = singles;
    const known = readings;
    const used: Readings = new Map();
    const paragraphs: StoryParagraph[] = [];
    for (const span of splitParagraphs(text, end)) {
      const words = text.slice(span.start, span.end);
      const twins = listAt(used, words);
      const reading = known.get(words)?.[twins.length] ?? (twins[0] ? ownAttributions(twins[0]) : readParagraph(words, singles, model ?? null, lexicon));
      // Kept at once, so that whoever types faster than a long text is read does not start again with every key.
      listAt(known, words)[twins.length] = reading;
      twins.push(reading);
      paragraphs.push({ start: span.start, reading });
      yield;
    }
    readings = used;
    return yield* readStory(text, paragraphs, end < text.length ? end : undefined, day, lexicon);
  }

  const analyzer: Analyzer = {
    steps,
    analyze(text) {
      const run = steps(text);
      for (;;) {
        const step = run.next();
        if (step.done) return step.value;
      }
    },
    update: ({ start, end, text }) => analyzer.analyze(latest.slice(0, start) + text + latest.slice(end)),
  };
  return analyzer;
}

/** By the words of a paragraph its reading; a reading each for paragraphs of the same words. */
type Readings = Map<string, ParagraphReading[]>;

function listAt(readings: Readings, words: string): ParagraphReading[] {
  const list = readings.get(words) ?? [];
  readings.set(words, list);
  return list;
}

function givenDay(date: string | undefined): Date | null {
  if (date === undefined) return null;
  const day = parseDay(date);
  if (day === null) throw new RangeError(`"${date}" is no day of the calendar: write it as in 2016-11-08.`);
  return day;
}

/** Two paragraphs of the same words attribute each for itself: their sources may be different people. */
function ownAttributions(reading: ParagraphReading): ParagraphReading {
  return { ...reading, attributions: reading.attributions.map((attribution) => ({ ...attribution })), turn: reading.turn && { ...reading.turn } };
}

/** Where reading stops: the end, or the last paragraph end before the limit; a single longer paragraph is cut. */
function readableEnd(text: string, limit = Infinity): number {
  if (text.length <= limit) return text.length;
  const lineEnd = text.lastIndexOf('\n', limit);
  return lineEnd > 0 ? lineEnd : limit;
}
