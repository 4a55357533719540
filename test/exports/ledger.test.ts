import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { parse } from 'papaparse';
import { analyze } from '../../src/analysis';
import { ledgerColumns, ledgerCsvCollection, renderLedgerCsv } from '../../src/exports/ledgerCsv';
import { ledgerHtmlCollection, renderLedgerHtml } from '../../src/exports/ledgerHtml';
import { renderLedgerMarkdown } from '../../src/exports/ledgerMarkdown';
import type { Story } from '../../src/exports/story';
import { empty, ferry, storyQuoting } from './stories';

const hostile = storyQuoting('<b>*x*</b>.txt', 'It holds,', { name: '<img src=x onerror=alert(1)>', title: '[a](command:evil) | =1+1' });

function read(name: string, text: string): Story {
  return { name, text, article: analyze(text) };
}

const anonymous = read('pier.txt', '“It is over,” said an official, who asked not to be named.\n\n“It is not,” Ines Tarrow said.');

describe('the source ledger as CSV', () => {
  const cellsOf = (csv: string): string[][] => parse<string[]>(csv.trimEnd(), { delimiter: ',' }).data;

  it('has one row a source, in order of first speaking', () => {
    assert.deepEqual(cellsOf(renderLedgerCsv(ferry)), [
      [...ledgerColumns],
      ['Ama Osei', 'named', 'chief engineer', '2', '14', '12', '0.6364', '2', '4', ''],
      ['board official', 'anonymous', '', '1', '8', '0', '0.3636', '3', '3', ''],
    ]);
  });

  it('tells how anonymity is explained', () => {
    assert.deepEqual(cellsOf(renderLedgerCsv(anonymous))[1]?.at(-1), 'who asked not to be named');
  });

  it('puts several stories in one table, their names in a first column', () => {
    const { opening, item, separator, closing } = ledgerCsvCollection;
    const rows = cellsOf(opening + [ferry, empty, anonymous].map(item).join(separator) + closing);
    assert.deepEqual(rows.map(([story, source]) => [story, source]), [
      ['story', 'source'], ['ferry.txt', 'Ama Osei'], ['ferry.txt', 'board official'], ['pier.txt', 'official'], ['pier.txt', 'Ines Tarrow'],
    ]);
  });
});

describe('the source ledger as Markdown', () => {
  it('says what the story rests on, then lists its sources', () => {
    assert.equal(renderLedgerMarkdown(ferry), `# Source ledger: ferry.txt

2 sources: 1 named, 1 anonymous. Named sources: 64% of the words.

**1 quotation has no source.**

| Source | Title | Class | Quotations | Words | In marks | Share | Paragraphs | Why not named |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
| Ama Osei | chief engineer | named | 2 | 14 | 12 | 64% | 2–4 |  |
| board official |  | anonymous | 1 | 8 | 0 | 36% | 3 | not said |
`);
  });

  it('is one line for a story without sources', () => {
    assert.equal(renderLedgerMarkdown(empty), '# Source ledger: empty.txt\n\nNo sources.\n');
  });

  it('shows what a story says and does nothing with it', () => {
    const html = new MarkdownIt({ html: true, linkify: true }).render(renderLedgerMarkdown(hostile));
    assert.doesNotMatch(html, /<(?:img|b|em|a)\b/u);
    assert.equal(html.match(/<td/gu)?.length, 9);
  });
});

describe('the source ledger as HTML', () => {
  it('says what the story rests on, then lists its sources', () => {
    const html = renderLedgerHtml(ferry);
    assert.match(html, /<h1>Source ledger: ferry\.txt<\/h1>\n<p>2 sources: 1 named, 1 anonymous\. Named sources: 64% of the words\.<\/p>/u);
    assert.match(html, /<td>Ama Osei<\/td><td>chief engineer<\/td><td>named<\/td><td class="number">2<\/td>/u);
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    assert.doesNotMatch(renderLedgerHtml(ferry), /<script|<link|\bsrc=|\bhref=|url\(|@import/u);
    assert.match(renderLedgerHtml(ferry), /Content-Security-Policy" content="default-src 'none'/u);
  });

  it('shows what a story says and does nothing with it', () => {
    const html = renderLedgerHtml(hostile);
    assert.doesNotMatch(html, /<(?:img|b)\b/u);
    assert.match(html, /<td>&lt;img src=x onerror=alert\(1\)&gt;<\/td>/u);
  });

  it('puts several stories on one page', () => {
    const { opening, item, separator, closing } = ledgerHtmlCollection;
    const page = opening + [ferry, empty].map(item).join(separator) + closing;
    assert.deepEqual([page.match(/<section>/gu)?.length, page.match(/<html/gu)?.length, page.endsWith('</html>\n')], [2, 1, true]);
  });
});
