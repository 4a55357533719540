import assert from 'node:assert/strict';
import type { Article, Quote } from '../../src/analysis';
import { marksOf, type MarkOptions } from '../../src/desk/marks';
import { article, quote, speaker, spanOf } from './stories';

const text = '“Go,” Captain Ada Brook said. A clerk noted the “old” pier, near Port Haven. “Shame!”';

const ada: Quote = {
  ...quote(text, 'direct', ['“Go,”'], speaker('Ada Brook', { mention: spanOf(text, 'Captain Ada Brook') })),
  cue: { ...spanOf(text, 'said'), lemma: 'say', class: 'speech' },
};
const clerk: Quote = {
  ...quote(text, 'mixed', ['the “old” pier'], speaker('clerk', { kind: 'anonymous', mention: spanOf(text, 'A clerk') })),
  cue: { ...spanOf(text, 'noted'), lemma: 'note', class: 'speech' },
};
const shame = quote(text, 'direct', ['“Shame!”'], null);

const story: Article = {
  ...article(text, [ada, clerk, shame]),
  entities: [
    { id: 'person:ada-brook', type: 'person', name: 'Ada Brook', aliases: [], mentions: [{ ...spanOf(text, 'Ada Brook'), form: 'name' }], quotes: [] },
    { id: 'place:port-haven', type: 'place', name: 'Port Haven', aliases: [], mentions: [{ ...spanOf(text, 'Port Haven'), form: 'name' }], quotes: [] },
  ],
};

const none: MarkOptions = { colorBy: 'speaker', quotations: false, speakers: false, cues: false, names: false, overviewRuler: false };

function marked(options: Partial<MarkOptions>, of = story): string[] {
  return marksOf(of, text, { ...none, ...options }).map(({ style, start, end }) => `${style}: ${text.slice(start, end)}`);
}

describe('the marks of a story', () => {
  it('tint a direct quotation, underline a mixed one and tint its quoted words, outline what is nobody’s', () => {
    assert.deepEqual(marked({ quotations: true }), [
      'direct.speaker1: “Go,”', 'reported.anonymous: the “old” pier', 'quoted.anonymous: “old”', 'unattributed: “Shame!”',
    ]);
  });

  it('underline an indirect quotation', () => {
    const indirect = article(text, [{ ...clerk, kind: 'indirect' }]);
    assert.deepEqual(marked({ quotations: true }, indirect), ['reported.anonymous: the “old” pier']);
  });

  it('show speakers beside their cues', () => {
    assert.deepEqual(marked({ speakers: true, cues: true }), [
      'speaker.speaker1: Captain Ada Brook', 'cue: said', 'speaker.anonymous: A clerk', 'cue: noted',
    ]);
  });

  it('leave a cue that is a mere sign alone', () => {
    const colon = article(text, [{ ...ada, cue: { ...spanOf(text, ','), lemma: ':', class: 'colon' } }]);
    assert.deepEqual(marked({ cues: true }, colon), []);
  });

  it('show the names that do not speak', () => {
    assert.deepEqual(marked({ names: true }), ['name: Port Haven']);
  });

  it('show every quotation in the ruler', () => {
    assert.deepEqual(marked({ overviewRuler: true }), [
      'ruler.speaker1: “Go,”', 'ruler.anonymous: the “old” pier', 'ruler.anonymous: “Shame!”',
    ]);
  });

  it('tell what somebody verified, and what has to be looked at again since its words changed', () => {
    const origin = { is: 'verified', by: 'Ida Brandt', at: '2026-03-14T09:00:00.000Z' } as const;
    const signed = article(text, [{ ...ada, origin }, { ...clerk, origin: { ...origin, is: 'corrected' } }, { ...shame, origin: { ...origin, needsReview: true } }]);
    assert.deepEqual(marked({ quotations: true }, signed).filter((mark) => /^(?:verified|review)/u.test(mark)), ['verified: “Go,”', 'review: “Shame!”']);
  });

  it('are coloured by kind when asked', () => {
    assert.deepEqual(marked({ colorBy: 'kind', quotations: true, speakers: true }), [
      'direct.direct: “Go,”', 'speaker.direct: Captain Ada Brook', 'speaker.mixed: A clerk', 'reported.mixed: the “old” pier', 'quoted.mixed: “old”',
      'unattributed: “Shame!”',
    ]);
  });
});
