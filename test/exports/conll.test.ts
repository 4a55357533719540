import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../src/analysis';
import { conllCollection, renderConll } from '../../src/exports/conll';
import { anyStory } from './anyStory';
import { empty, ferry } from './stories';

const columnsOf = (conll: string): string[][] => conll.split('\n').filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'));

/** Puts the spans of a column of IOB2 together again, in code points, by their number. */
function spansIn(conll: string, column: number): Record<string, Span[]> {
  const spans: Record<string, { start: number; end: number }[]> = {};
  for (const cells of columnsOf(conll)) {
    for (const [, mark, label = ''] of cells[column]!.matchAll(/([BI])-(\d+)/gu)) {
      if (mark === 'B') (spans[label] ??= []).push({ start: Number(cells[2]), end: Number(cells[3]) });
      else spans[label]!.at(-1)!.end = Number(cells[3]);
    }
  }
  return spans;
}

describe('CoNLL export', () => {
  it('tells of each quotation in a comment, then has a line for each token', () => {
    const lines = renderConll(ferry).split('\n');

    assert.deepEqual(lines.slice(0, 3), [
      '# global.columns = ID FORM START END COPYDESK:NER COPYDESK:COREF COPYDESK:SOURCE COPYDESK:CUE COPYDESK:CONTENT',
      '# newdoc id = ferry.txt',
      '# quotation 1 = {"id":"q1","kind":"direct","confidence":0.97,"rule":"quote-cue-source-quote","speaker":"Ama Osei","title":"chief engineer"}',
    ]);
    const start = lines.indexOf('# sent_id = 4');
    assert.deepEqual(lines.slice(start, start + 12), [
      '# sent_id = 4',
      '# text = Osei called the schedule “a fantasy”.',
      '1\tOsei\t187\t191\tB-PERSON\t(1)\tB-3\t_\t_',
      '2\tcalled\t192\t198\t_\t_\t_\tB-3\t_',
      '3\tthe\t199\t202\t_\t_\t_\t_\tB-3',
      '4\tschedule\t203\t211\t_\t_\t_\t_\tI-3',
      '5\t“\t212\t213\t_\t_\t_\t_\tI-3',
      '6\ta\t213\t214\t_\t_\t_\t_\tI-3',
      '7\tfantasy\t215\t222\t_\t_\t_\t_\tI-3',
      '8\t”\t222\t223\t_\t_\t_\t_\tI-3',
      '9\t.\t223\t224\t_\t_\t_\t_\t_',
      '',
    ]);
  });

  it('opens and closes a chain at the ends of a mention', () => {
    assert.deepEqual(columnsOf(renderConll(ferry)).filter((cells) => cells[5] !== '_').map((cells) => `${cells[1]!} ${cells[5]!}`), ['Ama (1', 'Osei 1)', 'May (2)', 'Osei (1)']);
  });

  it('stacks quotations on one token', () => {
    const [first, , third] = ferry.article.quotes;
    const nested = { ...third!, contents: [{ start: first!.contents[0]!.start, end: 122 }] };
    const conll = renderConll({ ...ferry, article: { ...ferry.article, quotes: [nested, first!] } });

    assert.deepEqual(spansIn(conll, 8), { 1: [{ start: 34, end: 122 }], 2: [{ start: 34, end: 57 }, { start: 100, end: 122 }] });
  });

  it('names the columns once for several stories', () => {
    const { opening, item, separator, closing } = conllCollection;

    assert.equal(opening + [ferry].map(item).join(separator) + closing, renderConll(ferry));
    assert.equal(columnsOf(renderConll(empty)).length, 0);
  });

  it('gives back the quotations of any story, counted in code points', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const conll = renderConll(story);
      const characters = Array.from(story.text);
      const found = Object.values(spansIn(conll, 8)).map((spans) => spans.map(({ start, end }) => characters.slice(start, end).join('')));

      assert.deepEqual(found, story.article.quotes.map(({ contents }) => contents.map(({ start, end }) => story.text.slice(start, end))));
      assert.ok(conll.split('\n').every((line) => line === '' || line.startsWith('# ') || line.split('\t').length === 9));
    }));
  });
});
