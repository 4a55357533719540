import assert from 'node:assert/strict';
import { analyze } from '../../../src/analysis';
import { selectionSteps } from '../../../src/desk/aids/selectionSteps';

const text = 'Ferry to stop at Quillby\n\n“The vice-president’s pier is not safe,” Ines Tarrow said. “We cannot wait.”';
const quotation = text.slice(text.indexOf('“'));

function stepsAt(words: string): string[] {
  return selectionSteps(analyze(text), text, text.indexOf(words)).map(({ start, end }) => text.slice(start, end));
}

describe('expanding a selection', () => {
  it('grows from the word over the piece and the quotation to the story', () => {
    assert.deepEqual(stepsAt('cannot'), ['cannot', '“We cannot wait.”', quotation, text]);
  });

  it('takes a word with its hyphens and apostrophes', () => {
    assert.equal(stepsAt('president')[0], 'vice-president’s');
  });

  it('grows over sentence and paragraph outside quotations', () => {
    assert.deepEqual(stepsAt('stop'), ['stop', 'Ferry to stop at Quillby', text]);
  });

  it('has the story alone between paragraphs', () => {
    assert.deepEqual(selectionSteps(analyze('One.\n\n\n\nTwo.'), 'One.\n\n\n\nTwo.', 6), [{ start: 0, end: 12 }]);
  });
});
