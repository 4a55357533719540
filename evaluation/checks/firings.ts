import type { AttributionModel } from '../../src/analysis';
import { readStory } from '../../src/cli/readStory';
import { checks } from '../../src/desk/checks/checks';
import { checkStory, type Finding } from '../../src/desk/checks/checkStory';
import { excerptAround } from '../../src/desk/excerpt';
import { type House, plainHouse } from '../../src/desk/house';
import type { GoldDocument } from '../corpus';

/** Where a check fired, for a person to judge. */
export interface Firing {
  readonly check: string;
  /** Id of the document in its corpus. */
  readonly document: string;
  /** From 1, of the place in the document. */
  readonly line: number;
  /** The words that are named, between > and <, with those around them. */
  readonly excerpt: string;
  readonly message: string;
}

/** What the checks find in a corpus. */
export interface Firings {
  readonly words: number;
  /** In the order of the documents. */
  readonly firings: readonly Firing[];
}

/** UTF-16 units before and after the words that a judge is shown. */
const context = 160;

/** All that is asked for runs, whether it is on by default or not. */
export const everyCheck: House = { ...plainHouse, checks: Object.fromEntries(checks.map(({ id, severity }) => [id, severity])) };

/** Runs the checks over documents, read as the editor reads stories. */
export function findFirings(documents: readonly GoldDocument[], model: AttributionModel | undefined): Firings {
  let words = 0;
  const firings = documents.flatMap(({ id, text }) => {
    const article = readStory(text, { maxLength: Infinity, model, attributions: 'speech' });
    words += article.statistics.words;
    return checkStory(article, text, everyCheck).map((finding) => firing(id, text, finding));
  });
  return { words, firings };
}

function firing(document: string, text: string, { check, start, end, message }: Finding): Firing {
  const { text: shown, words } = excerptAround(text, { start, end }, { bounds: { start: 0, end: text.length }, before: context, after: context });
  return {
    check: check.id, document, message,
    line: text.slice(0, start).split('\n').length,
    excerpt: `${shown.slice(0, words.start)}>${shown.slice(words.start, words.end)}<${shown.slice(words.end)}`,
  };
}
