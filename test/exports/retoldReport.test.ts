import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import type { IndexedQuote } from '../../src/desk/storyIndex/storyIndex';
import { renderRetoldReport } from '../../src/exports/retoldReport';

function told(story: string, name: string, words: string): IndexedQuote {
  return { story, kind: 'direct', speaker: { name, kind: 'person' }, words, span: { start: 0, end: 1 }, line: 2, column: 0, passages: [], searched: '' };
}

describe('the report of quotations that two stories tell otherwise', () => {
  it('gives both versions of each', () => {
    const pair = { one: told('pier.txt', 'Ines Tarrow', '“I will not.”'), other: told('boat.txt', 'Edmund Vale', '“I would not.”'), hasOtherWords: true, hasOtherSpeaker: true };
    assert.equal(renderRetoldReport([pair]), `# Quotations that two stories tell otherwise

1 pair.

## Other words, another speaker

- pier.txt, line 3, **Ines Tarrow**: “I will not.”
- boat.txt, line 3, **Edmund Vale**: “I would not.”
`);
  });

  it('shows what stories say and does nothing with it', () => {
    const hostile = told('[a](b).txt', '*Ivo*', '<img src=x>');
    const html = new MarkdownIt({ html: true }).render(renderRetoldReport([{ one: hostile, other: hostile, hasOtherWords: true, hasOtherSpeaker: false }]));
    assert.doesNotMatch(html, /<(?:img|a|em)\b/u);
  });
});
