import type { Article, Quote, Span, SpeakerKind } from '../../analysis';
import { firstWords } from '../excerpt';
import { fold } from '../fold';
import { spokenPassages } from '../verbatim/spokenPassages';
import { quotedItems, type QuotedItem } from '../verbatim/spokenWords';

/** A quotation of a story, as an index of many stories keeps it. */
export interface IndexedQuote {
  /** Address of the story. */
  readonly story: string;
  readonly kind: Quote['kind'];
  /** Null when nobody is named for it. */
  readonly speaker: { readonly name: string; readonly title?: string; readonly kind: SpeakerKind } | null;
  /** Its first words, on one line. */
  readonly words: string;
  /** From the first to the last of its words: UTF-16 offsets in the story. */
  readonly span: Span;
  /** Line and column of its beginning, from 0, since the story may not be open. */
  readonly line: number;
  readonly column: number;
  /** What it gives word for word, to compare with others. */
  readonly passages: readonly (readonly QuotedItem[])[];
  /** What a search looks in: speaker, title and words, folded. */
  readonly searched: string;
}

/** UTF-16 units of a quotation that the index keeps to show it. */
const shownLength = 160;

/** Makes the entries of a story from its analysis. */
export function indexStory(story: string, article: Article, text: string): readonly IndexedQuote[] {
  const lineStarts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: lineEnd }) => index + lineEnd.length)];
  return article.quotes.map((quote) => {
    const { kind, contents, speaker } = quote;
    const words = firstWords(contents, text, shownLength);
    const span = { start: contents[0]!.start, end: contents.at(-1)!.end };
    const line = lineStarts.findLastIndex((start) => start <= span.start);
    return {
      story, kind, words, span, line,
      column: span.start - lineStarts[line]!,
      speaker: speaker && { name: speaker.name, kind: speaker.kind, ...speaker.title !== undefined && { title: speaker.title } },
      passages: spokenPassages(quote, text).map((passage) => quotedItems(text, passage)),
      searched: fold(`${speaker?.name ?? ''} ${speaker?.title ?? ''} ${contents.map(({ start, end }) => text.slice(start, end)).join(' ')}`),
    };
  });
}

/** The quotations of many stories. */
export class StoryIndex {
  private readonly stories = new Map<string, readonly IndexedQuote[]>();

  /** Number of stories in it. */
  get size(): number {
    return this.stories.size;
  }

  /** Addresses of the stories in it. */
  addresses(): Iterable<string> {
    return this.stories.keys();
  }

  /** Whether a story is in it. */
  has(story: string): boolean {
    return this.stories.has(story);
  }

  /** Puts a story in, in the place of what was known of it. */
  put(story: string, quotes: readonly IndexedQuote[]): void {
    this.stories.set(story, quotes);
  }

  /** Takes a story out. */
  remove(story: string): void {
    this.stories.delete(story);
  }

  /** All quotations, those of a story together. */
  quotes(): readonly IndexedQuote[] {
    return [...this.stories.values()].flat();
  }

  /**
   * The quotations that hold all words of a search, in speaker, title or their own words, whatever case and accents: those whose
   * speaker's name holds the whole search first.
   */
  search(query: string, limit: number): readonly IndexedQuote[] {
    const wanted = fold(query).split(/\s+/u).filter((word) => word !== '');
    const whole = wanted.join(' ');
    const found = this.quotes().filter(({ searched }) => wanted.every((word) => searched.includes(word)));
    const bySpeaker = (quote: IndexedQuote): boolean => whole !== '' && fold(quote.speaker?.name ?? '').includes(whole);
    return [...found.filter(bySpeaker), ...found.filter((quote) => !bySpeaker(quote))].slice(0, limit);
  }
}
