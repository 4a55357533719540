import type { Article, Quote, Span } from '../../analysis';
import { fit, type Step } from './fit';
import { spokenPassages } from './spokenPassages';
import { quotedItems, type QuotedItem, type SpokenText } from './spokenWords';

/** Words that a quotation gives otherwise than the transcript. */
export interface WordChange {
  /** In the story: the changed or added words; empty, before the next word, where some were left out. */
  readonly quoted: Span;
  /** In the transcript; empty where the words were added. */
  readonly spoken: Span;
}

/** What a transcript says of words that a story quotes. */
export interface ComparedQuotation {
  readonly quote: Quote;
  /** The words in the story: all pieces of a direct quotation; of a mixed one each part in quotation marks by itself. */
  readonly quoted: readonly Span[];
  /** Word for word; with changes; or nothing in the transcript comes near. */
  readonly is: 'exact' | 'altered' | 'notFound';
  /** Where the transcript has them; null where it has not. */
  readonly spoken: Span | null;
  /** In text order; those of an altered quotation only. */
  readonly changes: readonly WordChange[];
  /** Spoken words that an ellipsis, or the reporter's words between two pieces, leave out. */
  readonly skipped: number;
}

/** Words with this many changes for each of them are others. */
const mostChanged = 0.34;

/** Fewer words are found word for word or not at all. */
const leastChangeable = 4;

/**
 * Looks up in a transcript, or in notes, all that a story quotes word for word. Capitals, punctuation, accents and "um" count for nothing;
 * an ellipsis stands for any words, brackets for a few.
 * @param transcript what `readTranscript` made of it.
 * @returns one for each direct quotation and for each part of a mixed one, in text order.
 */
export function compareWithTranscript(article: Article, text: string, transcript: SpokenText): readonly ComparedQuotation[] {
  const line = ` ${transcript.words.map(({ key }) => key).join(' ')} `;
  return article.quotes.flatMap((quote) => spokenPassages(quote, text).flatMap((quoted) => {
    const items = quotedItems(text, quoted);
    return items.some((item) => 'key' in item) ? [{ quote, quoted, ...lookUp(items, transcript, line) }] : [];
  }));
}

/** @param line all spoken words, with a space around each: what stands in it word for word need not be fitted. */
function lookUp(items: readonly QuotedItem[], transcript: SpokenText, line: string): Omit<ComparedQuotation, 'quote' | 'quoted'> {
  const at = items.every((item) => 'key' in item) ? line.indexOf(` ${items.map(({ key }) => key).join(' ')} `) : -1;
  if (at >= 0) {
    const first = line.slice(0, at + 1).split(' ').length - 2;
    return { is: 'exact', spoken: spanOf(transcript.words.slice(first, first + items.length)), changes: [], skipped: 0 };
  }
  const { steps, changes } = fit(items, transcript);
  const count = items.filter((item) => 'key' in item).length;
  if (changes > (count < leastChangeable ? 0 : count * mostChanged)) return { is: 'notFound', spoken: null, changes: [], skipped: 0 };
  const spoken = steps.flatMap((step) => step.spoken ?? []);
  return {
    is: changes === 0 ? 'exact' : 'altered',
    spoken: spoken.length === 0 ? null : spanOf(spoken),
    changes: changesIn(steps),
    skipped: steps.filter((step) => step.is === 'gap' && step.item === undefined).length,
  };
}

/** Brings changed words that stand side by side together. */
function changesIn(steps: readonly Step[]): readonly WordChange[] {
  const runs: Step[][] = [];
  let run: Step[] | undefined;
  for (const step of steps) {
    const isChange = step.is !== 'same' && step.is !== 'gap';
    if (!isChange) run = undefined;
    else if (run) run.push(step);
    else runs.push(run = [step]);
  }
  return runs.map((changed) => {
    const last = steps.indexOf(changed.at(-1)!);
    const first = steps.indexOf(changed[0]!);
    const quotedNext = steps.slice(last + 1).find(({ item }) => item)?.item?.start ?? steps.slice(0, first).findLast(({ item }) => item)?.item?.end ?? 0;
    const spokenNext = steps.slice(last + 1).find((step) => step.spoken)?.spoken?.start ?? steps.slice(0, first).findLast((step) => step.spoken)?.spoken?.end ?? 0;
    return {
      quoted: spanOf(changed.flatMap(({ item }) => item ?? []), quotedNext),
      spoken: spanOf(changed.flatMap((step) => step.spoken ?? []), spokenNext),
    };
  });
}

/** From the first to the last; empty, at the offset given, where there are none. */
function spanOf(spans: readonly Span[], otherwise = 0): Span {
  return { start: spans[0]?.start ?? otherwise, end: spans.at(-1)?.end ?? otherwise };
}
