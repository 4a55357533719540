import assert from 'node:assert/strict';
import type { AttributionModel } from '../../src/analysis';
import { chainOf } from '../../src/analysis/model/chain';
import { type WeightTable } from '../../src/analysis/model/modelFile';
import { rankerOf } from '../../src/analysis/model/ranker';
import { trainAttribution } from '../../training/attribution';
import type { GoldStory } from '../../training/polnear';
import { expectQuotes } from '../analysis/attribution/expectQuotes';
import { readMarks } from '../fixtures/markedSpans';
import { shippedModel } from '../fixtures/shippedModel';

const { tagger, parser } = shippedModel;
const people = ['Ada Brandt', 'Ivo Lund', 'the harbour master', 'Mina Okafor', 'she', 'the union', 'Theo Vance', 'he'];
const contents = ['the quay was sinking', 'the ferries would stop in March', 'nobody had counted the eels', 'the bridge needs paint', 'it was too late for that'];

/** Stories in which people "blork" that something is so, a verb that no list knows, and in which other things happen. */
const stories = people.flatMap((person, row) => contents.map((content, column): GoldStory => {
  const name = person.charAt(0).toUpperCase() + person.slice(1);
  const report = column % 2 === 0 ? `{${name}} [blorked] <${content}>.` : `<${content.charAt(0).toUpperCase() + content.slice(1)}>, {${person}} [blorked].`;
  return storyOf(`${row} ${column}`, `${report}\n\n${name} walked along the quay until the rain had stopped.\n\nThe crews painted ${row + 3} boats and ${person} went home.`);
}));

function storyOf(id: string, marked: string): GoldStory {
  const { text, spans } = readMarks(marked);
  const of = (bracket: string): [number, number][] => spans.filter((span) => span.bracket === bracket).map(({ start, end }) => [start, end]);
  return { id, text, primary: true, quotes: [{ content: of('<'), source: of('{'), cue: of('['), type: 'indirect', speechCue: true }] };
}

const train = (): ReturnType<typeof trainAttribution> => trainAttribution(stories, { tagger, parser }, () => undefined);


describe('training the attribution models', function () {
  this.timeout(60_000);
  let tables: Record<'cue' | 'arguments' | 'content', WeightTable>;
  let model: AttributionModel;
  before(() => {
    tables = train();
    model = { tagger, parser, cue: chainOf(tables.cue), arguments: chainOf(tables.arguments), content: rankerOf(tables.content) };
  });

  it('teaches a verb of saying that the rules do not know', () => {
    expectQuotes('Olga Pell blorked the lighthouse was dark.');
    expectQuotes('{Olga Pell} [blorked] <the lighthouse was dark>.', { model });
    expectQuotes('<The lighthouse was dark>, {Olga Pell} [blorked].', { model });
  });

  it('teaches no verb that only stood beside it', () => {
    expectQuotes('Olga Pell walked along the beach until the lighthouse was dark.', { model });
  });

  it('gives the same weights to the byte each time', () => {
    assert.deepEqual(train(), tables);
  });
});
