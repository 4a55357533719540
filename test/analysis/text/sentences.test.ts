import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/analysis/text/sentences';
import { tokenize } from '../../../src/analysis/text/tokens';
import { analyze } from '../../../src/analysis';

const sentences = (text: string): string[] => {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end));
};

/** Paragraphs with a bar between their sentences. */
const table: Record<string, readonly string[]> = {
  'end at a stop, a question mark or an exclamation mark before a capital': [
    'The quay sank. | Why? | Nobody knew! | It was late.',
    'It sank ... | Nobody knew.',
  ],
  'go on after an abbreviation before a name': [
    'Mr. Pell met Sen. Voss and Gov. Lund. | They agreed.',
    'J. Lund and Dr. Ewa Voss left. | Nobody saw.',
    'Lund v. Harbour Board was heard on Jan. 5 in St. Alden.',
  ],
  'end at an abbreviation when a word follows that rarely stands in a name': [
    'She left the U.S. | She never returned.',
    'He works for Lund Inc. | The firm sank.',
    'They met at 9 a.m. | But nobody spoke.',
    'The U.S. Senate met. | It rained.',
    'They sold sand, boats, etc. | Lund Inc. sold none.',
    'They walked from A to B. | It rained.',
  ],
  'do not end at a stop inside a number or an address': [
    'It sank 3.5 inches. | See example.org/quay.html for more.',
  ],
  'keep the closing mark of a quotation': [
    '“The quay sank.” | Nobody knew.',
    '“The quay sank. | Nobody knew,” she said. | “Bring sand.” | It rained.',
    '(Nobody knew.) | It rained.',
  ],
  'go on after a question inside quotation marks that they attribute': [
    '“Why?” Ann Pell asked. | “Who knew?” | The quay sank.',
    '“It sank!” said the mayor. | Nobody knew.',
    '“Why?” he asked. | Nobody knew.',
  ],
  'begin with a quotation, a number or a sign of money': [
    'The quay sank. | “Bring sand.” | 12 men came. | $4 million went.',
    'The quay sank. | (see the chart below.) | iQuay shares fell.',
  ],
  'keep the numbers of their notes': [
    'It sank. [4] | Nobody knew. [5] [6] | It was late.',
    'It sank. | [The quay] was closed.',
  ],
  'do not end at the number of an item or a figure': [
    '2. The quay sank. | 3 boats came.',
    '2.1. Boats and quays',
    'Figure 4. The quay. | It sank.',
    'Figure 4.2 | The quay before it sank. | It was new.',
    'Table 3 shows the quays.',
    'It sank in 2012. | Nobody knew.',
  ],
  'go on after an abbreviation before a figure or a month': [
    'Ewa Pell (b. March 1961) left. | Her boat is No. 4 of Lund’s.',
  ],
  'do not begin in lower case': [
    'The firm is called yes. now and sells sand.',
  ],
};

describe('sentences', () => {
  for (const [rule, paragraphs] of Object.entries(table)) {
    describe(rule, () => {
      for (const paragraph of paragraphs) {
        it(paragraph, () => {
          assert.equal(sentences(paragraph.replaceAll(' | ', ' ')).join(' | '), paragraph);
        });
      }
    });
  }

  it('begin after a dateline', () => {
    const text = 'KELMOUTH, Aug. 3 (PWN) — The quay sank. Nobody knew.';
    const spans = analyze(text).sentences;
    assert.deepEqual(spans.map(({ start, end }) => text.slice(start, end)), ['KELMOUTH, Aug. 3 (PWN) —', 'The quay sank.', 'Nobody knew.']);
  });
});

describe('words without any stop', () => {
  it('are cut into sentences of bounded length, which cover them all', () => {
    const tokens = tokenize('he said '.repeat(2000));
    const spans = splitSentences(tokens);
    assert.deepEqual(spans.map(({ start }) => start), [0, ...spans.slice(0, -1).map(({ end }) => end)]);
    assert.equal(spans.at(-1)!.end, tokens.length);
    assert.ok(spans.every(({ start, end }) => end - start <= 1500));
  });

  it('are one sentence up to the length of the longest that people speak', () => {
    assert.equal(splitSentences(tokenize('he said '.repeat(600))).length, 1);
  });
});
