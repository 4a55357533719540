import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAt } from '../../../src/desk/annotations/annotation';
import { reanchor } from '../../../src/desk/annotations/anchoring';
import { spanOf } from '../stories';

const story = [
  'The ferry between Quillby and the islands will stop in October.',
  '“The pier is not safe and we cannot wait for the spring,” Ines Tarrow said.',
  '“No comment,” said Edmund Vale, who left the hall early.',
  'The board meets again on Tuesday in the old customs house.',
].join('\n\n');

/** "state: words" of the first occurrence of the words, anchored in the story and looked for in the edited text; the words of each place where it is ambiguous. */
function found(words: string, edited: string): string {
  const anchoring = reanchor(edited, anchorAt(story, spanOf(story, words)));
  const spans = anchoring.state === 'lost' ? [] : anchoring.state === 'ambiguous' ? anchoring.spans : [anchoring.span];
  return [anchoring.state, ...spans.map(({ start, end }) => edited.slice(start, end))].join(': ');
}

const pier = '“The pier is not safe and we cannot wait for the spring,”';

describe('finding an anchor again', () => {
  it('trusts the place while words and surroundings stand', () => {
    assert.equal(found(pier, story), `exact: ${pier}`);
  });

  it('finds words that moved with what stands around them', () => {
    assert.equal(found(pier, `A new first paragraph.\n\n${story}`), `moved: ${pier}`);
    assert.equal(found('“No comment,”', story.split('\n\n').toReversed().join('\n\n')), 'moved: “No comment,”');
  });

  it('finds words in a file that was laid out anew, with other line ends or straight marks', () => {
    assert.equal(found(pier, story.replaceAll('\n', '\r\n')), `moved: ${pier}`);
    assert.equal(found(pier, story.replace(/[“”]/gu, '"').replace('safe and', 'safe\nand')), 'exact: "The pier is not safe\nand we cannot wait for the spring,"');
  });

  it('asks for a look where the words were changed', () => {
    assert.equal(found(pier, story.replace('not safe', 'hardly safe')), 'changed: “The pier is hardly safe and we cannot wait for the spring,”');
  });

  it('does not choose between places that nothing tells apart', () => {
    assert.equal(found(pier, `Late edition.\n\n${story}\n\n${story}`), `ambiguous: ${pier}: ${pier}`);
    const changed = story.replace('not safe', 'hardly safe');
    assert.equal(found(pier, `${changed}\n\n${changed}`), `ambiguous: ${pier}: ${pier}`.replaceAll('not safe', 'hardly safe'));
  });

  it('gives up words that are gone, even where others are like them', () => {
    assert.equal(found(pier, story.replace(pier, '“Ask the harbour office,”')), 'lost');
    assert.equal(found('“No comment,”', 'Rain fell. “No comment,” wrote the agency in a letter.'), 'lost');
  });

  it('never anchors to other words than it was made for, whatever was edited around them', () => {
    const edit = fc.record({ at: fc.nat(story.length), gone: fc.nat(20), come: fc.string({ maxLength: 12 }) });
    fc.assert(fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const edited = edits.reduce((text, { at, gone, come }) => text.slice(0, at) + come + text.slice(at + gone), story);
      const anchoring = reanchor(edited, anchorAt(story, spanOf(story, pier)));
      if (anchoring.state === 'exact' || anchoring.state === 'moved') {
        assert.equal(edited.slice(anchoring.span.start, anchoring.span.end).replace(/\s+/gu, ' ').replace(/[“”]/gu, '"'), pier.replace(/[“”]/gu, '"'));
      }
      if (anchoring.state === 'changed') assert.match(edited.slice(anchoring.span.start, anchoring.span.end), /pier|safe|wait|spring/u);
    }), { numRuns: 200 });
  });
});
