import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import type { Quote, QuoteKind, RuleId } from '../../../src/analysis/article';

const first = (text: string): Quote => analyze(text).quotes[0]!;

describe('the kind of a quotation', () => {
  const kinds: Record<string, QuoteKind> = {
    '“The quay is sinking,” Ada Brandt said.': 'direct',
    'Ada Brandt said: “The quay is sinking.”': 'direct',
    'Ada Brandt said the quay is sinking.': 'indirect',
    'Ada Brandt said the quay is “sinking into the mud”.': 'mixed',
    'Ada Brandt said “sinking into the mud” was the word for it.': 'mixed',
    'Ada Brandt described the quay as “a heap of mud”.': 'mixed',
    'Ada Brandt left, saying “the rest have gone”.': 'mixed',
  };
  for (const [text, kind] of Object.entries(kinds)) {
    it(`${kind}: ${text}`, () => {
      assert.equal(first(text).kind, kind);
    });
  }
});

describe('the reason of a quotation', () => {
  const rules: Record<string, RuleId> = {
    '“The quay is sinking,” Ada Brandt said.': 'quote-source-cue',
    '“The quay is sinking,” said Ada Brandt.': 'quote-cue-source',
    'Ada Brandt said, “The quay is sinking.”': 'source-cue-quote',
    '“The quay,” Ada Brandt said, “is sinking.”': 'quote-source-cue-quote',
    '“The quay,” said Ada Brandt, “is sinking.”': 'quote-cue-source-quote',
    'Ada Brandt said the quay is sinking.': 'source-cue-clause',
    'The quay is sinking, Ada Brandt said.': 'clause-source-cue',
    'The quay is sinking, said Ada Brandt.': 'clause-cue-source',
    'Ada Brandt denied the charge.': 'source-cue-phrase',
    'The quay is sinking, according to Ada Brandt.': 'according-to',
    'The mayor was blunt: “The quay is sinking into the mud.”': 'colon',
    '“The quay is sinking into the mud.” — Ada Brandt': 'dash',
    'The quay was described by the mayor as “a heap of mud”.': 'passive',
    '“The quay is sinking into the mud and nobody cares.”': 'unattributed',
  };
  for (const [text, rule] of Object.entries(rules)) {
    it(`names the order ${rule}: ${text}`, () => {
      assert.equal(first(text).reason.rule, rule);
    });
  }

  it('has the contents, the cue and the mention as its evidence, in text order', () => {
    const text = '“The quay,” Ada Brandt said, “is sinking.”';
    assert.deepEqual(first(text).reason.spans.map(({ start, end }) => text.slice(start, end)), ['“The quay,”', 'Ada Brandt', 'said', '“is sinking.”']);
  });
});

describe('the cue of a quotation', () => {
  const cues: Record<string, string> = {
    '“The quay is sinking,” Ada Brandt told reporters.': 'tell, speech',
    '“The quay is sinking,” Ada Brandt wrote.': 'write, writing',
    'Ada Brandt believes that the quay is sinking.': 'believe, thought',
    'Ada Brandt demanded that the quay be mended.': 'demand, demand',
    'Ada Brandt denied the charge.': 'deny, stance',
    'The quay is sinking, according to Ada Brandt.': 'according to, according-to',
    'The mayor was blunt: “The quay is sinking into the mud.”': ':, colon',
    '“The quay is sinking into the mud.” — Ada Brandt': '-, dash',
  };
  for (const [text, expected] of Object.entries(cues)) {
    it(`is ${expected}: ${text}`, () => {
      const { cue } = first(text);
      assert.equal(`${String(cue?.lemma)}, ${String(cue?.class)}`, expected);
    });
  }
});

describe('the confidence of a quotation', () => {
  it('is greater for marks and a cue beside them than for words that are the reporter’s', () => {
    const confidence = (text: string): number => first(text).confidence;
    const certain = confidence('“The quay is sinking,” Ada Brandt said.');
    const likely = confidence('Ada Brandt said the quay is sinking.');
    const carried = analyze('“The quay is sinking,” Ada Brandt said.\n\n“It has been sinking into the mud for years.”').quotes[1]!.confidence;
    assert.ok(certain <= 1 && certain > likely && likely > carried && carried > 0, [certain, likely, carried].join(' '));
  });

  it('is less where the speaker is not known', () => {
    assert.ok(first('“The quay is sinking,” he said.').confidence < first('“The quay is sinking,” Ada Brandt said.').confidence);
  });
});

describe('the id of a quotation', () => {
  const quotation = '“The quay is sinking into the mud,” Ada Brandt said.';
  const { id } = first(quotation);

  it('stays wherever its words stand', () => {
    const moved = analyze(`It rained all night in Kelmouth.\n\n${quotation}\n\nNobody came.`);
    assert.deepEqual(moved.quotes.map((quote) => quote.id), [id]);
  });

  it('stays when its speaker and cue change', () => {
    assert.equal(first('“The quay is sinking into the mud,” the mayor shouted.').id, id);
  });

  it('goes when its words change', () => {
    assert.notEqual(first('“The quay is sinking into the sea,” Ada Brandt said.').id, id);
  });

  it('tells equal words apart by their order', () => {
    const ids = analyze(`${quotation}\n\n${quotation}`).quotes.map((quote) => quote.id);
    assert.equal(ids[0], id);
    assert.equal(new Set(ids).size, 2);
  });
});

describe('the statistics of a story', () => {
  it('count words, quotations by kind, quoted words and speakers', () => {
    const text = [
      '“Nobody ever came to look at the old quay.”', // unattributed
      '“The quay is sinking,” Ada Brandt said.', // 4 quoted
      'Omar Haddad said it is “a heap of mud”.', // 4 quoted
      'Brandt said it rained.',
    ].join('\n\n');
    const { words, quotes, quotedWords, speakers } = analyze(text).statistics;
    assert.deepEqual({ words, quotes, quotedWords, speakers }, {
      words: 29, quotes: { direct: 1, mixed: 1, indirect: 1, unattributed: 1 }, quotedWords: 8, speakers: 2,
    });
  });
});
