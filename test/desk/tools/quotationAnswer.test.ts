import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { answerQuotations, type QuotationFilter } from '../../../src/desk/tools/quotationAnswer';

const text = 'Ferry to stop\n\n“The pier is not safe,” harbour master Inès Tarrow said. “We cannot wait.”\n\nEdmund Vale said that the islands would get a boat.';

function told(filter: QuotationFilter): string[] {
  return answerQuotations(analyze(text), text, filter).quotations.map(({ speaker, words }) => `${speaker ?? 'nobody'}: ${words}`);
}

describe('quotations told to a language model', () => {
  it('are told with speaker, place and reason', () => {
    const [first] = answerQuotations(analyze(text), text, {}).quotations;
    const { confidence, ...rest } = first!;
    assert.ok(confidence > 0 && confidence <= 1);
    assert.deepEqual(rest, {
      speaker: 'Inès Tarrow', title: 'harbour master', source: 'person', kind: 'direct', words: '“The pier is not safe,” … “We cannot wait.”', line: 3,
      why: 'source and verb “said” between two parts of the quotation',
    });
  });

  it('are all told where nothing is asked for', () => {
    assert.equal(told({}).length, 2);
  });

  it('are found by speaker, title and kind', () => {
    assert.deepEqual(told({ speaker: 'ines' }), told({ speaker: 'Harbour Master' }));
    assert.deepEqual(told({ kind: 'indirect' }), ['Edmund Vale: that the islands would get a boat']);
    assert.deepEqual(told({ speaker: 'Ines', kind: 'indirect' }), []);
  });

  it('are found by words, whatever their marks', () => {
    assert.deepEqual(told({ words: '"the pier is not safe"' }), ['Inès Tarrow: “The pier is not safe,” … “We cannot wait.”']);
  });

  it('are told up to a hundred, with the number of the others', () => {
    const many = Array.from({ length: 120 }, (_, at) => `Ines Tarrow said that pier ${at} was unsafe.`).join('\n\n');
    const { quotations, more } = answerQuotations(analyze(many), many, {});
    assert.deepEqual([quotations.length, more], [100, 20]);
  });
});
