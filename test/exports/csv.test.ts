import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { csvCollection, csvColumns, renderCsv, renderCsvForExcel, renderTsv, renderTsvForExcel, tsvCollection } from '../../src/exports/csv';
import { empty, ferry, storyQuoting } from './stories';

/** Reads a table as a spreadsheet does. */
function cellsOf(csv: string): string[][] {
  const { data, errors } = parse<string[]>(csv.trimEnd(), { delimiter: ',' });
  assert.deepEqual(errors, []);
  return data;
}

/** Reads a table as the README tells researchers to: an apostrophe before what looks like a formula is not part of the value. */
function recordsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(csv).map((row) => row.map((cell) => cell.replace(/^'(?='*[\s=+\-@＝＋－＠])/, '')));
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
}

const automatic = { origin: 'automatic', origin_by: '', origin_at: '' };

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

describe('CSV export', () => {
  it('has one row a quotation, in text order', () => {
    assert.deepEqual(recordsOf(renderCsv(ferry)), [
      {
        id: 'q1', kind: 'direct', speaker: 'Ama Osei', title: 'chief engineer', speaker_kind: 'person', mention: 'Ama Osei',
        cue: 'said', cue_class: 'speech', quotation: '“The pier is not safe,” … “We will not open it.”', words: '10',
        confidence: '0.97', paragraph: '2', line: '3', start: '34', end: '122', rule: 'quote-cue-source-quote', ...automatic,
      },
      {
        id: 'q2', kind: 'indirect', speaker: 'board official', title: '', speaker_kind: 'anonymous', mention: 'A board official',
        cue: 'said', cue_class: 'speech', quotation: 'that the tender would run again in May', words: '8',
        confidence: '0.62', paragraph: '3', line: '6', start: '146', end: '184', rule: 'source-cue-clause', ...automatic,
      },
      {
        id: 'q3', kind: 'mixed', speaker: 'Ama Osei', title: 'chief engineer', speaker_kind: 'person', mention: 'Osei',
        cue: 'called', cue_class: 'stance', quotation: 'the schedule “a fantasy”', words: '4',
        confidence: '0.9', paragraph: '4', line: '8', start: '199', end: '223', rule: 'source-cue-phrase', ...automatic,
      },
      {
        id: 'q4', kind: 'direct', speaker: '', title: '', speaker_kind: '', mention: '',
        cue: '', cue_class: '', quotation: '“Nobody asked us.”', words: '3',
        confidence: '0.8', paragraph: '5', line: '10', start: '226', end: '244', rule: 'unattributed', ...automatic,
      },
    ]);
  });

  it('is the header alone for a story without quotations', () => {
    assert.deepEqual(cellsOf(renderCsv(empty)), [[...csvColumns]]);
  });

  it('begins with a byte order mark for Excel only', () => {
    assert.equal(renderCsvForExcel(ferry), `\uFEFF${renderCsv(ferry)}`);
    assert.match(renderCsv(ferry), /^"id",/);
  });

  it('puts several stories in one table, their names in a first column', () => {
    const { opening, item, separator, closing } = csvCollection;
    const csv = opening + [ferry, empty, storyQuoting('north/dam.txt', 'It holds,', { name: 'Ivo Brandt' })].map(item).join(separator) + closing;

    assert.deepEqual(recordsOf(csv).map(({ story, id, speaker }) => [story, id, speaker]), [
      ['ferry.txt', 'q1', 'Ama Osei'],
      ['ferry.txt', 'q2', 'board official'],
      ['ferry.txt', 'q3', 'Ama Osei'],
      ['ferry.txt', 'q4', ''],
      ['north/dam.txt', 'q1', 'Ivo Brandt'],
    ]);
  });

  it('tells who corrected or verified a quotation, and when', () => {
    const [quote, ...others] = ferry.article.quotes;
    const origin = { is: 'corrected', by: 'Lena Ost', at: '2026-03-14T09:30:00Z' } as const;
    const [record] = recordsOf(renderCsv({ ...ferry, article: { ...ferry.article, quotes: [{ ...quote!, origin }, ...others] } }));

    assert.deepEqual([record?.['origin'], record?.['origin_by'], record?.['origin_at']], ['corrected', 'Lena Ost', '2026-03-14T09:30:00Z']);
  });

  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1", "''@A1"];
  for (const name of formulas) {
    it(`shows a speaker named ${JSON.stringify(name)} as text`, () => {
      const csv = renderCsv(storyQuoting('cells.txt', 'Well,', { name }));

      assert.equal(cellsOf(csv)[1]?.[2], `'${name}`);
      assert.equal(recordsOf(csv)[0]?.['speaker'], name);
    });
  }

  it('keeps what stands in quotes inside its cell where semicolons part the cells', () => {
    const csv = renderCsv(storyQuoting('cells.txt', 'Yes;=1+1', { name: 'Ivo Brandt' }));
    const cells = parse<string[]>(csv.trimEnd(), { delimiter: ';' }).data.flat();

    assert.ok(!cells.some((cell) => cell.startsWith('=')));
  });

  it('reads back to the same values, and no cell starts a formula, whatever a story says', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' ', '＝', 'x') }));
    fc.assert(fc.property(anyText, anyText, anyText, (words, name, title) => {
      const csv = renderCsv(storyQuoting('any.txt', words, { name, title }));
      const [record] = recordsOf(csv);

      assert.deepEqual([record?.['quotation'], record?.['speaker'], record?.['title']], [oneLine(`“${words}”`), name, title]);
      assert.ok(!cellsOf(csv).flat().some((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)));
    }));
  });
});

describe('TSV export', () => {
  const cells = (tsv: string): string[][] => parse<string[]>(tsv.replace(/\r\n$/, ''), { delimiter: '\t' }).data;

  it('is the table of the CSV with tabs between the cells', () => {
    assert.deepEqual(cells(renderTsv(ferry)), cellsOf(renderCsv(ferry)));
    assert.equal(tsvCollection.opening.split('\t')[0], 'story');
    assert.equal(renderTsvForExcel(ferry), `\uFEFF${renderTsv(ferry)}`);
  });

  it('quotes nothing but cells with a tab, a line end or a quotation mark', () => {
    const [, row = ''] = renderTsv(storyQuoting('cells.txt', 'Well,', { name: 'Ivo "Bo" Brandt', title: 'of the north\tdam' })).split('\r\n');

    assert.equal(row.split('\t').slice(0, 3).join('|'), 'q1|direct|"Ivo ""Bo"" Brandt"');
    assert.match(row, /\t"of the north\tdam"\t/);
  });

  it('makes formulas harmless', () => {
    assert.equal(cells(renderTsv(storyQuoting('cells.txt', 'Well,', { name: '=1+1' })))[1]?.[2], "'=1+1");
  });
});
