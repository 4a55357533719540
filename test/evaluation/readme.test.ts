import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFigures, type SavedMeasurement } from '../../evaluation/savedFigures';
import { fromRoot } from '../../scripts/vscode/root';

const readme = readFileSync(fromRoot('README.md'), 'utf8');
const [, date, system] = /measured on (\S+) (by the rules alone|with the trained weights) with `npm run evaluate`/u.exec(readme) ?? [];
const saved = readFigures(fromRoot('evaluation/figures.json'))[system === 'by the rules alone' ? 'rules' : 'weights'];

function figure(measurement: string, table: string, row: string, column: string): number {
  return saved[measurement]?.figures[table]?.[row]?.[column] ?? NaN;
}

function rowOf(name: string): string | undefined {
  return readme.split('\n').find((line) => line.startsWith(`| ${name} |`));
}

describe('the figures in the README are those that npm run evaluate -- --save wrote', () => {
  for (const kind of ['direct', 'mixed', 'indirect', 'all']) {
    it(`of ${kind} quotations`, () => {
      const [exact, found, right] = ['exact F', 'overlap F', 'triple F'].map((column) => figure('quotes polnear.dev', 'who said what', kind, column).toFixed(1));
      assert.equal(rowOf(kind), `| ${kind} | ${exact} | ${found} | ${right} | PolNeAR |`);
    });
  }

  it('of what is found and what is invented', () => {
    const [precision, recall] = ['overlap P', 'overlap R'].map((column) => figure('quotes polnear.dev', 'who said what', 'all', column).toFixed(0));
    assert.match(readme, new RegExp(`Of all that Copydesk attributes, ${precision} % is a quotation; of all quotations, it finds ${recall} %`, 'u'));
  });

  it('of confidence', () => {
    const error = figure('quotes polnear.dev', 'calibration', 'expected calibration error', 'points').toFixed(0);
    assert.match(readme, new RegExp(`Its confidence is ${error} points off`, 'u'));
  });

  it('of names, dates and amounts', () => {
    const names = ['entities ieer.dev', 'entities conll03.dev', 'entities wikigold', 'entities uner-ewt.dev', 'silver names polnear.dev']
      .map((measurement) => figure(measurement, 'names, dates and amounts', 'person+place+organization', 'F').toFixed(0));
    const amounts = ['date', 'percent', 'money'].map((type) => figure('entities ieer.dev', 'names, dates and amounts', type, 'F').toFixed(0));
    assert.equal(rowOf('people, places and organisations'), `| people, places and organisations | ${names.join('; ')} | IEER; CoNLL-2003; WikiGold; UNER; PolNeAR |`);
    assert.equal(rowOf('dates; percentages; amounts of money'), `| dates; percentages; amounts of money | ${amounts.join('; ')} | IEER |`);
  });

  it('of references', () => {
    const chains = figure('coreference gum.train news', 'mentions of one entity', 'mean', 'F').toFixed(0);
    const pronouns = [figure('coreference gum.train news', 'he and she', 'chain has a name', 'right'), figure('gap gap-development', 'whom he and she stand for', 'all', 'F')].map((value) => value.toFixed(0));
    assert.equal(rowOf('mentions of one person or thing'), `| mentions of one person or thing | ${chains} | GUM news |`);
    assert.equal(rowOf('whom *he* and *she* stand for'), `| whom *he* and *she* stand for | ${pronouns.join('; ')} | GUM news; GAP |`);
  });

  it('of the day that it says', () => {
    assert.deepEqual([...new Set(Object.values(saved).map((measurement: SavedMeasurement) => measurement.date))], [date]);
  });
});
