import { makeLedger } from '../desk/ledger';
import { toCsv } from './csv';
import type { Collection } from './format';
import { wordsAt, type Story } from './story';

/** The columns of the table; `share` is the source's part, 0 to 1, of all words that the story attributes. */
export const ledgerColumns = [
  'source', 'class', 'title', 'quotations', 'words', 'quoted_words', 'share', 'first_paragraph', 'last_paragraph', 'anonymity',
] as const;

/** One table of a story's sources, a row each, in order of first speaking. */
export function renderLedgerCsv(story: Story): string {
  return toCsv([[...ledgerColumns], ...rowsOf(story)]);
}

/** One table; the story's name stands in a first column. */
export const ledgerCsvCollection: Collection = {
  opening: toCsv([['story', ...ledgerColumns]]),
  item: (story) => toCsv(rowsOf(story).map((row) => [story.name, ...row])),
  separator: '',
  closing: '',
};

function rowsOf(story: Story): (string | number)[][] {
  return makeLedger(story.article, story.text, story.house).sources.map((source) => {
    const cells: Record<(typeof ledgerColumns)[number], string | number> = {
      source: source.name,
      class: source.class,
      title: source.title ?? '',
      quotations: source.quotes.length,
      words: source.words,
      quoted_words: source.quotedWords,
      share: Number(source.share.toFixed(4)),
      first_paragraph: source.firstParagraph,
      last_paragraph: source.lastParagraph,
      anonymity: source.anonymity ? wordsAt(story, source.anonymity) : '',
    };
    return ledgerColumns.map((column) => cells[column]);
  });
}
