import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layerFeatures, quotationLayer } from '../../src/exports/quotationLayer';
import { renderWebAnnoTsv } from '../../src/exports/webAnnoTsv';
import { anyStory } from './anyStory';
import { empty, ferry, spanOf, storyOf } from './stories';

/** An annotation as a reader of the table puts it together again. */
interface Read {
  start: number;
  end: number;
  readonly values: readonly (string | undefined)[];
}

const unescapeValue = (value: string): string | undefined => (value === '*' ? undefined : value.replace(/\\(->|.)/gu, '$1'));
/** A value and the number of its annotation: a bracket of a value has a backslash before it. */
const numbered = (cell: string): [value: string, number: string | undefined] => {
  const [, value = '', number] = /^((?:\\.|[^\\[])*)(?:\[(\d+)\])?$/u.exec(cell) ?? [];
  return [value, number];
};
/** Parts at a character that no backslash stands before. */
const apart = (cell: string): string[] => cell.match(/(?:\\.|[^|\\])+/gu) ?? [];

/** Reads the layer of quotations and its relations as the format's description says. */
function read(tsv: string): { spans: Read[]; relations: string[] } {
  const rows = tsv.split('\n').filter((line) => /^\d+-\d+\t/u.test(line)).map((line) => line.split('\t'));
  const spans = new Map<string, Read>();
  const firstOf = new Map<string, Read>();
  const relations: (() => string)[] = [];
  const columns = 5 + layerFeatures.length;
  for (const [id = '', place = '', , , , ...cells] of rows) {
    const [start = 0, end = 0] = place.split('-').map(Number);
    const features = cells.slice(0, columns - 5).map(apart);
    const [roles = [], sources = []] = cells.slice(columns - 5).map(apart);
    for (const [index, cell] of (features[0] ?? []).entries()) {
      if (cell === '_') continue;
      const [, number] = numbered(cell);
      const key = number ?? `alone in ${id}`;
      const known = spans.get(key);
      if (known) known.end = end;
      else spans.set(key, { start, end, values: features.map((column) => unescapeValue(numbered(column[index]!)[0])) });
      firstOf.set(`${id} ${number ?? 0}`, spans.get(key)!);
    }
    for (const [index, role] of roles.entries()) {
      if (role === '_') continue;
      const [, source, from = '0', to = '0'] = /^(\d+-\d+)(?:\[(\d+)_(\d+)\])?$/u.exec(sources[index]!) ?? [];
      relations.push(() => `${role}: ${firstOf.get(`${source!} ${from}`)!.start} > ${firstOf.get(`${id} ${to}`)!.start}`);
    }
  }
  return { spans: [...spans.values()], relations: relations.map((relation) => relation()) };
}

describe('WebAnno TSV export', () => {
  it('has a header, sentences with their text, and a line for each token', () => {
    const text = 'Dam holds\n\n“It\nholds,” said Ivo.';
    const mention = spanOf(text, 'Ivo');
    const story = storyOf('dam.txt', text, {
      quotes: [{
        id: 'q1', kind: 'direct', contents: [spanOf(text, '“It\nholds,”')], cue: { ...spanOf(text, 'said'), lemma: 'say', class: 'speech' },
        speaker: { mention, entity: 'person:ivo', name: 'Ivo', kind: 'person', chain: [mention] }, confidence: 0.9, reason: { rule: 'quote-cue-source', spans: [] },
      }],
      entities: [{ id: 'person:ivo', type: 'person', name: 'Ivo', aliases: [], mentions: [{ ...mention, form: 'name' }], quotes: ['q1'] }],
    });
    const told = (number: string): string => `content${number}\tq1${number}\tdirect${number}\tIvo${number}\t*${number}\t0.9${number}\tquote-cue-source${number}\tautomatic${number}\t*${number}\t*${number}`;
    const none = '_\t_\t_\t_\t_\t_\t_\t_\t_\t_';

    assert.equal(renderWebAnnoTsv(story), `#FORMAT=WebAnno TSV 3.3
#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value
#T_SP=webanno.custom.Quotation|part|quotation|kind|speaker|title|confidence|rule|origin|by|at
#T_RL=webanno.custom.Attribution|role|BT_webanno.custom.Quotation


#Text=Dam holds
1-1\t0-3\tDam\t_\t_\t${none}\t_\t_\t
1-2\t4-9\tholds\t_\t_\t${none}\t_\t_\t

#Text=“It
#Text=holds,” said Ivo.
2-1\t11-12\t“\t_\t_\t${told('[1]')}\t_\t_\t
2-2\t12-14\tIt\t_\t_\t${told('[1]')}\t_\t_\t
2-3\t15-20\tholds\t_\t_\t${told('[1]')}\t_\t_\t
2-4\t20-21\t,\t_\t_\t${told('[1]')}\t_\t_\t
2-5\t21-22\t”\t_\t_\t${told('[1]')}\t_\t_\t
2-6\t23-27\tsaid\t_\t_\tcue\tq1\t*\t*\t*\t*\t*\t*\t*\t*\tcue\t2-1[1_0]\t
2-7\t28-31\tIvo\tperson:ivo\tPERSON\tsource\tq1\t*\t*\t*\t*\t*\t*\t*\t*\tsource\t2-1[1_0]\t
2-8\t31-32\t.\t_\t_\t${none}\t_\t_\t
`);
  });

  it('escapes what has a meaning in values and in text', () => {
    const [quote] = ferry.article.quotes;
    const tsv = renderWebAnnoTsv({ ...ferry, article: { ...ferry.article, quotes: [{ ...quote!, speaker: { ...quote!.speaker!, name: 'A_b|c [d]; e -> f*\\\n' } }] } });

    assert.ok(tsv.includes('\tA\\_b\\|c \\[d\\]\\; e \\-> f\\*\\\\ [2]\t'));
    assert.match(renderWebAnnoTsv(storyOf('back.txt', 'a\\b\r\nc')), /^#Text=a\\\\b\\r\n#Text=c$/mu);
  });

  it('is the header alone for an empty story', () => {
    assert.equal(renderWebAnnoTsv(empty).trimEnd().split('\n').length, 4);
  });

  it('gives back the layer of quotations of any story', () => {
    fc.assert(fc.property(fc.oneof(anyStory, fc.constant(ferry)), (story) => {
      const { spans, relations } = quotationLayer(story.article);
      const found = read(renderWebAnnoTsv(story));
      const inOrder = (all: readonly Read[]): Read[] => [...all].sort((a, b) => a.start - b.start || b.end - a.end);

      assert.deepEqual(inOrder(found.spans), inOrder(spans.map(({ start, end, features }) => ({ start, end, values: layerFeatures.map((feature) => features[feature]) }))));
      assert.deepEqual(found.relations.sort(), relations.map(({ role, from, to }) => `${role}: ${from.start} > ${to.start}`).sort());
    }));
  });
});
