import type { Article, Span } from '../analysis';
import { countLeading } from '../analysis/partition';
import { codePointsOf } from '../desk/codePoints';
import { aboutQuotation } from './aboutQuotation';
import type { Collection } from './format';
import { nameLayer } from './quotationLayer';
import type { Story } from './story';
import { tokenLayout } from './tokenLayout';

/** The columns: tokens with their places in code points, names as IOB2, chains of mentions as CoNLL-2012 has them, then the parts of quotations. */
const columns = ['ID', 'FORM', 'START', 'END', 'COPYDESK:NER', 'COPYDESK:COREF', 'COPYDESK:SOURCE', 'COPYDESK:CUE', 'COPYDESK:CONTENT'] as const;

const opening = `# global.columns = ${columns.join(' ')}\n`;

/**
 * Columns in the manner of CoNLL-U Plus: a token a line. Sources, cues and contents are IOB2 with the number of their quotation ("B-3"), parts
 * that overlap parted by "|"; a comment before the tokens tells of each quotation what no token can.
 * @see https://universaldependencies.org/ext-format.html
 */
export function renderConll(story: Story): string {
  return opening + documentOf(story);
}

/** The stories one after another under one line of columns. */
export const conllCollection: Collection = { opening, item: documentOf, separator: '', closing: '' };

function documentOf(story: Story): string {
  const { name, text, article } = story;
  const { fromUnits } = codePointsOf(text);
  const sentences = tokenLayout(story);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const cells = [names(tokens, article), chains(tokens, article), ...quotationColumns(tokens, article)];
  let row = 0;
  const line = ({ start, end }: Span, number: number): string => {
    const described = cells.map((column) => column[row] ?? '_');
    row += 1;
    return [number + 1, text.slice(start, end), fromUnits(start), fromUnits(end), ...described].join('\t');
  };
  return [
    `# newdoc id = ${oneLine(name)}`,
    ...article.quotes.map((quote, index) => `# quotation ${index + 1} = ${JSON.stringify(aboutQuotation(quote))}`),
    ...sentences.flatMap((sentence, index) => [
      `# sent_id = ${index + 1}`, `# text = ${oneLine(text.slice(sentence.start, sentence.end))}`, ...sentence.tokens.map(line), '',
    ]),
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Words that a column says something of. */
interface Labelled extends Span {
  readonly label: string;
}

/** The cells of a column, by token; what it says of one token more than once is parted by "|". @param cell what stands for a span on a token of it. */
function columnOf(tokens: readonly Span[], spans: readonly Labelled[], cell: (label: string, isFirst: boolean, isLast: boolean) => string | undefined): readonly (string | undefined)[] {
  const cells: (string | undefined)[] = [];
  for (const { start, end, label } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    for (let at = countLeading(tokens, (token) => token.start < start); at < tokens.length && tokens[at]!.end <= end; at++) {
      const own = cell(label, tokens[at]!.start === start, tokens[at]!.end === end);
      if (own !== undefined) cells[at] = cells[at] === undefined ? own : `${cells[at]}|${own}`;
    }
  }
  return cells;
}

type Cells = ReturnType<typeof columnOf>;

function iob(label: string, isFirst: boolean): string {
  return `${isFirst ? 'B' : 'I'}-${label}`;
}

function names(tokens: readonly Span[], article: Article): Cells {
  return columnOf(tokens, nameLayer(article).map(({ start, end, value }) => ({ start, end, label: value })), iob);
}

function chains(tokens: readonly Span[], { entities }: Article): Cells {
  const mentions = entities.flatMap(({ mentions: all }, index) => all.map(({ start, end }) => ({ start, end, label: String(index + 1) })));
  return columnOf(tokens, mentions, (label, isFirst, isLast) => (isFirst || isLast ? `${isFirst ? '(' : ''}${label}${isLast ? ')' : ''}` : undefined));
}

function quotationColumns(tokens: readonly Span[], { quotes }: Article): Cells[] {
  const columnFor = (pick: (quote: Article['quotes'][number]) => readonly (Span | null | undefined)[]): Cells => columnOf(
    tokens, quotes.flatMap((quote, index) => pick(quote).flatMap((span) => (span ? [{ start: span.start, end: span.end, label: String(index + 1) }] : []))), iob,
  );
  return [columnFor(({ speaker }) => [speaker?.mention]), columnFor(({ cue }) => [cue]), columnFor(({ contents }) => contents)];
}
