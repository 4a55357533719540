import assert from 'node:assert/strict';
import { splitParagraphs } from '../../../src/analysis/text/paragraphs';

const paragraphs = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are the lines of a text, blank lines or none between them', () => {
    assert.deepEqual(paragraphs('The quay sank.\nNobody saw it.\n\nAnn Pell did.'), ['The quay sank.', 'Nobody saw it.', 'Ann Pell did.']);
  });

  it('have no white space around them', () => {
    assert.deepEqual(paragraphs('\ufeff  The quay sank.  \n\t\n \u00a0Nobody saw it.\u2003\n'), ['The quay sank.', 'Nobody saw it.']);
  });

  it('end at line ends of any system', () => {
    for (const lineEnd of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\f', '\v']) {
      assert.deepEqual(paragraphs(`The quay sank.${lineEnd}Nobody saw it.${lineEnd}`), ['The quay sank.', 'Nobody saw it.'], JSON.stringify(lineEnd));
    }
  });

  it('are whole blocks where lines are broken at a width', () => {
    const block = [
      'The quay at Kelmouth sank by nine inches over the winter, and the council',
      'has known of it since the first week of December, according to a letter',
      'that the harbour board sent to all of the families that live along the',
      'waterfront.',
    ];
    for (const lineEnd of ['\n', '\r\n']) {
      assert.deepEqual(paragraphs(`${block.join(lineEnd)}${lineEnd}${lineEnd}Nobody saw it.`), [block.join(lineEnd), 'Nobody saw it.']);
    }
  });

  it('are lines where each line ends a sentence, long as it may be', () => {
    const lines = ['The quay at Kelmouth sank by nine inches over the winter of that year.', 'The council has known of it since the first week of December at least.',
      'The harbour board sent a letter to all who live along the waterfront.', 'Nobody answered the letter, and nobody came to read what it might say.'];
    assert.deepEqual(paragraphs(lines.join('\n')), lines);
  });

  it('are the items of a list', () => {
    assert.deepEqual(paragraphs('They asked for:\n• sand\n• tar\n- rope'), ['They asked for:', '• sand', '• tar', '- rope']);
  });

  it('stop where reading stops', () => {
    const text = 'The quay sank.\nNobody saw it.';
    assert.deepEqual(splitParagraphs(text, 20), [{ start: 0, end: 14 }, { start: 15, end: 20 }]);
  });

  it('are none in a blank text', () => {
    assert.deepEqual(paragraphs(' \n\t\r\n'), []);
  });
});
