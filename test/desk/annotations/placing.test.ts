import assert from 'node:assert/strict';
import { anchorsAt, needsReview, placesOf, type QuoteAnnotation } from '../../../src/desk/annotations/annotation';
import { followEdits, placeAnnotations, tellApart, type Placing } from '../../../src/desk/annotations/placing';
import { spanOf } from '../stories';

const text = 'Ferry news.\n\n“The pier is not safe,” Ines Tarrow said. “We cannot wait for spring.”\n\nThe board meets on Tuesday.';
const [first, second] = ['“The pier is not safe,”', '“We cannot wait for spring.”'];
const verified: QuoteAnnotation = {
  id: '1', creator: 'Ada Moor', created: '2026-03-14T09:00:00.000Z', about: 'quote', ...anchorsAt(text, [spanOf(text, first), spanOf(text, second)]), change: { kind: 'verified' },
};

/** What an annotation stands at: the words of its pieces, and what they were if they are others now. */
function shown({ placed, orphans }: Placing, now: string): string {
  return [
    ...placed.map((annotation) => `placed: ${annotation.about === 'quote' ? placesOf(now, annotation).map(({ exact }) => exact).join(' … ') : ''}${needsReview(annotation) ? ` (was ${(annotation as QuoteAnnotation).was!})` : ''}`),
    ...orphans.map(({ annotation }) => `orphan: ${annotation.anchor.exact}`),
  ].join(', ');
}

/** Replaces words of a text while it is open. */
function edit(from: string, words: string, by: string, annotation = verified): { readonly text: string; readonly placing: Placing } {
  const span = spanOf(from, words);
  const to = from.slice(0, span.start) + by + from.slice(span.end);
  return { text: to, placing: followEdits(from, to, [{ ...span, length: by.length }], [annotation]) };
}

describe('placing annotations in an edited text', () => {
  for (const [what, edited, expected] of [
    ['all pieces of a quotation move with it', `Late.\n\n${text}`, `placed: ${first} … ${second}`],
    ['a change of layout changes no words', text.replace(' Ines', '\nInes').replace(/[“”]/gu, '"'), `placed: ${first} … ${second}`.replace(/[“”]/gu, '"')],
    ['changed words need review', text.replace('not safe', 'unsafe'), `placed: “The pier is unsafe,” … ${second} (was ${first} … ${second})`],
    ['a piece that is gone is told of', text.replace(` ${second}`, ''), `placed: ${first} (was ${first} … ${second})`],
    ['the rest is found without the first piece', text.replace(first, 'Nothing,'), `placed: ${second} (was ${first} … ${second})`],
    ['without any of its words it is an orphan', 'Ferry news.\n\nThe board meets on Tuesday.', `orphan: ${first}`],
  ] as const) {
    it(what, () => { assert.equal(shown(placeAnnotations(edited, [verified]), edited), expected); });
  }

  it('a piece that is put back is found again', () => {
    const without = text.replace(` ${second}`, '');
    const { placed } = placeAnnotations(without, [verified]);
    assert.equal(shown(placeAnnotations(text, placed), text), `placed: ${first} … ${second}`);
  });

  it('an orphan whose words stand in several places may be chosen to be in each, the nearest first', () => {
    const twice = `Late edition.\n\n${text}\n\n${text}`;
    const [{ choices } = { choices: [] }] = placeAnnotations(twice, [verified]).orphans;
    const [near, far] = [twice.indexOf(first), twice.lastIndexOf(first)];
    assert.deepEqual(choices.map((pieces) => pieces.map(({ start, end }) => [start, twice.slice(start, end)])), [
      [[near, first], [twice.indexOf(second), second]], [[far, first], [twice.lastIndexOf(second), second]],
    ]);
  });

  it('an orphan whose words are lost has no choice', () => {
    assert.deepEqual(placeAnnotations('Ferry news.\n\nThe board meets on Tuesday.', [verified]).orphans, [{ annotation: verified, choices: [] }]);
  });

  it('what stands in the very text it was placed in is not looked for', () => {
    assert.equal(shown(tellApart(text, [verified]), text), `placed: ${first} … ${second}`);
    assert.equal(shown(tellApart(`Late. ${text}`, [verified]), `Late. ${text}`), `orphan: ${first}`);
  });
});

describe('following edits while a text is open', () => {
  it('moves what stands after them, and marks what they change until it is changed back', () => {
    const longer = edit(text, 'Ferry news.', 'News of the ferry.');
    assert.equal(shown(longer.placing, longer.text), `placed: ${first} … ${second}`);
    const changed = edit(text, 'not safe', 'safe');
    assert.equal(shown(changed.placing, changed.text), `placed: “The pier is safe,” … ${second} (was ${first} … ${second})`);
    const back = edit(changed.text, 'safe', 'not safe', changed.placing.placed[0] as QuoteAnnotation);
    assert.equal(shown(back.placing, back.text), `placed: ${first} … ${second}`);
  });

  it('keeps up with typing in a story of 5,000 annotations', () => {
    const long = Array.from({ length: 5_000 }, (_, index) => `“The pier number ${index} is closed,” Ines Tarrow said.`).join('\n');
    const many = [...long.matchAll(/“.*”/gu)].map(({ index, 0: { length } }): QuoteAnnotation => ({ ...verified, id: String(index), ...anchorsAt(long, [{ start: index, end: index + length }]) }));
    const at = long.length / 2;
    const begin = process.cpuUsage();
    const { placed } = followEdits(long, `${long.slice(0, at)}x${long.slice(at)}`, [{ start: at, end: at, length: 1 }], many);
    const { user, system } = process.cpuUsage(begin);
    assert.equal(placed.length, 5_000);
    assert.ok(user + system < 250_000);
  });

  it('never takes words along that took the place of those that were cut', () => {
    const cut = edit(text, second, '“Ask the harbour office.”');
    assert.equal(shown(cut.placing, cut.text), `placed: ${first} (was ${first} … ${second})`);
  });
});
