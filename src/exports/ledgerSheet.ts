import { percentInWords } from '../desk/explain';
import { makeLedger, type Source } from '../desk/ledger';
import { singleSourceInWords, sourceClassInWords, sourcingInWords } from '../desk/ledger/inWords';
import { sourcingOf } from '../desk/ledger/sourcing';
import { lastLineRead } from './places';
import { wordsAt, type Story } from './story';

/** The source ledger of a story as people read it: all plain text, not escaped. */
export interface LedgerSheet {
  /** One sentence each: what the story rests on, and what a desk should know of that. */
  readonly summary: string;
  readonly warnings: readonly string[];
  readonly columns: readonly Column[];
  /** A row for each source, in order of first speaking; a cell for each column. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A column of the ledger. */
export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
}

interface LedgerColumn extends Column {
  readonly cell: (source: Source, story: Story) => string | number;
}

const columns: readonly LedgerColumn[] = [
  { title: 'Source', isNumber: false, cell: ({ name }) => name },
  { title: 'Title', isNumber: false, cell: ({ title }) => title ?? '' },
  { title: 'Class', isNumber: false, cell: (source) => sourceClassInWords(source.class) },
  { title: 'Quotations', isNumber: true, cell: ({ quotes }) => quotes.length },
  { title: 'Words', isNumber: true, cell: ({ words }) => words },
  { title: 'In marks', isNumber: true, cell: ({ quotedWords }) => quotedWords },
  { title: 'Share', isNumber: true, cell: ({ share }) => percentInWords(share) },
  { title: 'Paragraphs', isNumber: true, cell: ({ firstParagraph: first, lastParagraph: last }) => (first === last ? first : `${first}–${last}`) },
  { title: 'Why not named', isNumber: false, cell: whyNotNamed },
];

/** Makes the ledger of a story to be read. */
export function ledgerSheet(story: Story): LedgerSheet {
  const { sources, unattributed } = makeLedger(story.article, story.text, story.house);
  const sourcing = sourcingOf(sources);
  const single = singleSourceInWords(sourcing);
  const line = lastLineRead(story);
  return {
    summary: sourcingInWords(sourcing),
    warnings: [
      ...single === undefined ? [] : [single],
      ...unattributed.length === 0 ? [] : [unattributed.length === 1 ? '1 quotation has no source.' : `${unattributed.length} quotations have no source.`],
      ...line === undefined ? [] : [`Not the whole story: it is longer than the limit and was read up to line ${line}.`],
    ],
    columns,
    rows: sources.map((source) => columns.map(({ cell }) => cell(source, story))),
  };
}

function whyNotNamed({ class: sourceClass, anonymity }: Source, story: Story): string {
  if (sourceClass !== 'anonymous') return '';
  return anonymity === undefined ? 'not said' : wordsAt(story, anonymity);
}
