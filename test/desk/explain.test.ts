import assert from 'node:assert/strict';
import type { Article, Cue, Quote, Reason } from '../../src/analysis';
import { actInWords, confidenceInWords, explain, kindInWords, markedInWords, percentInWords, valueInWords } from '../../src/desk/explain';
import { article, quote, speaker, spanOf } from './stories';

const text = 'Harbour master Ines Tarrow met Bo Marsh. Tarrow smiled. “The pier is safe,” she said.';
const [introduced, last, she] = [spanOf(text, 'Ines Tarrow'), spanOf(text, 'Tarrow smiled'), spanOf(text, 'she')];
const again = { start: last.start, end: last.start + 'Tarrow'.length };

const story: Article = {
  ...article(text, []),
  entities: [
    { id: 'person:ines-tarrow', type: 'person', name: 'Ines Tarrow', aliases: ['Tarrow'], mentions: [{ ...introduced, form: 'name' }], quotes: [] },
    { id: 'person:bo-marsh', type: 'person', name: 'Bo Marsh', aliases: [], mentions: [{ ...spanOf(text, 'Bo Marsh'), form: 'name' }], quotes: [] },
  ],
};

const bySaid: Quote = {
  ...quote(text, 'direct', ['“The pier is safe,”'], speaker('Ines Tarrow', { mention: she, chain: [she, again, introduced] })),
  cue: { ...spanOf(text, 'said'), lemma: 'say', class: 'speech' },
};

function explained(of: Quote): string {
  return explain(story, text, of).map(({ words, at }) => (at === undefined ? words : `${words} @${at.start}`)).join('; ');
}

describe('the explanation of a quotation', () => {
  it('names the pattern and what a pronoun refers to', () => {
    assert.equal(explained(bySaid), `quotation, source, verb “said”; “she” refers to “Tarrow” @${again.start}`);
  });

  it('tells why it refers to it', () => {
    const linked = { ...bySaid, speaker: speaker('Ines Tarrow', { mention: she, chain: [{ ...she, link: 'antecedent' }, again, introduced] }) };
    assert.equal(explained(linked), `quotation, source, verb “said”; “she” refers to “Tarrow”, weighed by role, distance and topic @${again.start}`);
  });

  it('says nothing of a reference where the source stands with its name', () => {
    const named = { ...bySaid, speaker: speaker('Ines Tarrow', { mention: introduced, chain: [introduced] }) };
    assert.equal(explained(named), 'quotation, source, verb “said”');
  });

  it('asks where another could be meant', () => {
    const open = { ...bySaid, speaker: speaker('Ines Tarrow', { mention: she, rivals: ['person:bo-marsh'] }) };
    assert.equal(explained(open), 'quotation, source, verb “said”; “she”: Ines Tarrow or Bo Marsh?');
  });

  it('shows where a carried-over source was named', () => {
    const carried: Quote = { ...bySaid, cue: null, reason: { rule: 'carried-over', spans: [] }, speaker: speaker('Ines Tarrow', { chain: [again, introduced] }) };
    assert.equal(explained(carried), `no source of its own, so that of the quotation before; the source is named before: “Tarrow” @${again.start}`);
  });

  const patterns: readonly [Reason['rule'], string][] = [
    ['quote-cue-source', 'quotation, verb “said”, source'],
    ['source-cue-clause', 'source, verb “said”, clause'],
    ['quote-source-cue-quote', 'source and verb “said” between two parts of the quotation'],
    ['colon', 'source, colon, quotation'],
    ['unattributed', 'it stands in quotation marks, and nothing beside it says whose words it holds'],
  ];
  for (const [rule, words] of patterns) {
    it(`of ${rule}: ${words}`, () => {
      assert.equal(explained({ ...bySaid, speaker: null, reason: { rule, spans: [] } }), words);
    });
  }
});

describe('the cue in an explanation', () => {
  const cues: readonly [Cue['class'], Reason['rule'], string][] = [
    ['demand', 'source-cue-clause', 'source, verb “said”, clause'],
    ['noun', 'noun-cue', 'the words of a text or speech, noun “said”'],
    ['according-to', 'according-to', '“said” and a source'],
  ];
  for (const [cueClass, rule, words] of cues) {
    it(`of class ${cueClass}: ${words}`, () => {
      assert.equal(explained({ ...bySaid, speaker: null, cue: { ...bySaid.cue!, class: cueClass }, reason: { rule, spans: [] } }), words);
    });
  }
});

describe('the kind of a quotation in words', () => {
  it('is that of its telling', () => {
    assert.deepEqual((['direct', 'mixed', 'indirect'] as const).map((kind) => kindInWords({ ...bySaid, kind })),
      ['Direct quotation', 'Mixed quotation', 'Indirect quotation']);
  });

  it('is unattributed without cue and speaker', () => {
    assert.equal(kindInWords({ ...bySaid, cue: null, speaker: null }), 'Unattributed quotation');
  });
});

describe('what a source did', () => {
  const acts: readonly [Cue['class'], string | undefined][] = [
    ['speech', undefined], ['according-to', undefined], ['colon', undefined], ['noun', undefined],
    ['writing', 'in writing'], ['thought', 'a thought'], ['demand', 'a demand'], ['stance', 'a stance'],
  ];
  for (const [cueClass, words] of acts) {
    it(`under a cue of ${cueClass} is ${words ?? 'not told: it spoke'}`, () => {
      assert.equal(actInWords({ ...bySaid, cue: { ...bySaid.cue!, class: cueClass } }), words);
    });
  }
});

describe('what a source did, where the cue tells whether it spoke', () => {
  const acts: readonly [Cue['class'], boolean, string | undefined][] = [
    ['thought', true, undefined], ['thought', false, 'a thought'], ['stance', true, 'a stance'], ['demand', false, 'a demand'], ['writing', true, 'in writing'],
  ];
  for (const [cueClass, said, words] of acts) {
    it(`under a cue of ${cueClass} by which words were ${said ? '' : 'not '}said: ${words ?? 'nothing is told'}`, () => {
      assert.equal(actInWords({ ...bySaid, cue: { ...bySaid.cue!, class: cueClass, said } }), words);
    });
  }
});

describe('what words in marks are', () => {
  for (const [kind, words] of [['scare', 'Scare quote'], ['title', 'Title'], ['nickname', 'Nickname'], ['label', 'Label']] as const) {
    it(words, () => { assert.equal(markedInWords(kind), words); });
  }
});

describe('confidence in words', () => {
  for (const [confidence, words] of [[0.964, '96% sure'], [1, '99% sure'], [0.75, '75% sure'], [0.5, '50% sure, please check']] as const) {
    it(`${confidence} is ${words}`, () => { assert.equal(confidenceInWords({ ...bySaid, confidence }), words); });
  }
});

describe('a share in words', () => {
  for (const [share, words] of [[0.244, '24%'], [1, '100%'], [0.004, '< 1%'], [0, '0%']] as const) {
    it(`${share} is ${words}`, () => { assert.equal(percentInWords(share), words); });
  }
});

describe('a value in words', () => {
  const entity = { id: 'x', type: 'number', name: 'x', aliases: [], mentions: [], quotes: [] } as const;
  const values = [
    ['2026-03-14', '2026-03-14'],
    [12_500, '12,500'],
    [{ amount: 4_200_000, currency: 'USD' }, '4,200,000 USD'],
  ] as const;
  for (const [value, words] of values) {
    it(words, () => { assert.equal(valueInWords({ ...entity, value }), words); });
  }

  it('is left out where there is none', () => {
    assert.equal(valueInWords(entity), undefined);
  });

  it('is left out where the words are the value', () => {
    assert.equal(valueInWords({ ...entity, name: '5,000', value: 5_000 }), undefined);
  });

  it('of a percentage has its sign', () => {
    assert.equal(valueInWords({ ...entity, type: 'percent', name: '4.5 per cent', value: 4.5 }), '4.5%');
  });
});
