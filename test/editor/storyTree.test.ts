import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changedRows, Rows, type Row } from '../../src/editor/storyTree/row';

type PlainRow = Row<undefined>;

/** A row whose id is its label's first word. */
function row(label: string, children: readonly PlainRow[] = [], spans: PlainRow['spans'] = []): PlainRow {
  return { id: label.split(' ')[0]!, label, spans, context: '', value: undefined, children };
}

describe('drawing rows again after an analysis', () => {
  const before = [row('people 2', [row('Ines 1 mention', [row('a said')]), row('Edmund 1 mention')]), row('places 1')];
  const changes: Readonly<Record<string, readonly [after: readonly PlainRow[], drawn: readonly string[] | undefined]>> = {
    'nothing, when nothing differs': [[row('people 2', [row('Ines 1 mention', [row('a said')]), row('Edmund 1 mention')]), row('places 1')], []],
    'the row whose words differ, and no row above it': [[row('people 2', [row('Ines 1 mention', [row('a says')]), row('Edmund 1 mention')]), row('places 1')], ['a']],
    'the row that differs, once, when rows below it differ as well': [[row('people 2', [row('Ines 2 mentions', [row('a says'), row('b said')]), row('Edmund 1 mention')]), row('places 1')], ['Ines']],
    'the row below which another row stands now': [[row('people 2', [row('Ines 1 mention', [row('a said'), row('b said')]), row('Edmund 1 mention')]), row('places 1')], ['Ines']],
    'several rows in different places': [[row('people 2', [row('Ines 1 mention', [row('a said')]), row('Edmund 9 mentions')]), row('places 2')], ['Edmund', 'places']],
    'the whole tree, when other rows stand at its top': [[row('places 1')], undefined],
  };
  for (const [what, [after, drawn]] of Object.entries(changes)) {
    it(`takes ${what}`, () => { assert.deepEqual(changedRows(before, after), drawn); });
  }

  it('takes a row that goes elsewhere in the text', () => {
    const at = (start: number): readonly PlainRow[] => [row('Ines', [], [{ start, end: start + 4 }])];
    assert.deepEqual(changedRows(at(7), at(9)), ['Ines']);
  });

  it('takes a row whose words stand on another line now, at the same offset', () => {
    const at = (line: number): readonly PlainRow[] => [{ ...row('Ines'), target: new vscode.Range(line, 0, line, 4) }];
    assert.deepEqual([changedRows(at(1), at(2)), changedRows(at(1), at(1))], [['Ines'], []]);
  });
});

describe('the row for a place in the text', () => {
  const rows = new Rows([
    row('source', [row('quote', [], [{ start: 0, end: 40 }]), row('inner', [], [{ start: 10, end: 20 }])], [{ start: 50, end: 54 }]),
  ]);
  const places = [[5, 'quote'], [15, 'inner'], [20, 'inner'], [50, 'source'], [45, undefined]] as const;
  for (const [offset, id] of places) {
    it(`at ${offset} is ${id ?? 'none'}`, () => { assert.equal(rows.at(offset)?.id, id); });
  }

  it('knows the row above', () => {
    assert.deepEqual([rows.parentOf('inner'), rows.parentOf('source')], ['source', undefined]);
  });
});
