import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { markdownCollection, renderMarkdown } from '../../src/exports/markdown';
import { markdownText } from '../../src/exports/markdownText';
import { empty, ferry, storyQuoting } from './stories';

/** Renders as VS Code's preview and GitHub do: HTML lives, addresses with a scheme or an @ become links, "x.org" does not. */
const preview = new MarkdownIt({ html: true, linkify: true });
preview.linkify.set({ fuzzyLink: false, fuzzyEmail: true });

/** The tags of a rendered sheet, attributes included, in order. */
function tagsOf(markdown: string): string[] {
  return preview.render(markdown).match(/<[^>]*>/g) ?? [];
}

describe('Markdown export', () => {
  it('is a sheet to tick off: quotations in text order, those without a source apart, then the sources', () => {
    assert.equal(renderMarkdown(ferry), `# Quote sheet: ferry.txt

4 quotations: 1 direct, 1 mixed, 1 indirect, 1 without a source. 2 sources, 12 words in quotation marks. Tick a quotation when its words and its source are confirmed.

## Quotations

- [ ] **Ama Osei**, chief engineer (person), line 3: “The pier is not safe,” … “We will not open it.”
  - direct quotation, “said”
- [ ] **board official** (anonymous), line 6: that the tender would run again in May
  - indirect quotation, “said”, source given as “A board official”, 62% sure, please check
- [ ] **Ama Osei**, chief engineer (person), line 8: the schedule “a fantasy”
  - mixed quotation, a stance, “called”, source given as “Osei”

## Without a source

- [ ] line 10: “Nobody asked us.”
  - direct quotation

## Sources

| Source | Title | Kind | Quotations | Words | In marks | First at line |
| --- | --- | --- | ---: | ---: | ---: | ---: |
| Ama Osei | chief engineer | person | 2 | 14 | 12 | 3 |
| board official |  | anonymous | 1 | 8 | 0 | 6 |
`);
  });

  it('says so when there is nothing to tick', () => {
    assert.equal(renderMarkdown(empty), '# Quote sheet: empty.txt\n\nNo quotations found.\n');
  });

  it('says so when the story was too long to be read whole', () => {
    const cut = { ...ferry, article: { ...ferry.article, statistics: { ...ferry.article.statistics, readUpTo: ferry.text.indexOf('\n\nOsei') } } };

    assert.match(renderMarkdown(cut), /^\*\*Not the whole story:\*\* it is longer than the limit and was read up to line 6\.$/m);
  });

  it('tells who verified a quotation', () => {
    const [quote, ...others] = ferry.article.quotes;
    const verified = { ...quote!, origin: { is: 'verified', by: 'L. *Ost*', at: '2026-03-14T09:30:00Z' } as const };

    assert.match(renderMarkdown({ ...ferry, article: { ...ferry.article, quotes: [verified, ...others] } }), /^ {2}- direct quotation, “said”, verified by L\. \\\*Ost\\\*$/m);
  });

  it('puts several sheets one after another', () => {
    const { opening, item, separator, closing } = markdownCollection;
    const sheets = opening + [empty, ferry].map(item).join(separator) + closing;

    assert.equal(sheets, `${renderMarkdown(empty)}\n${renderMarkdown(ferry)}`);
  });

  const traps = [
    '[x](command:workbench.action.quit)',
    '![x](https://x.example/pixel.png)',
    '<img src=x onerror=alert(1)>',
    '<command:copydesk.run>',
    'https://x.example/a and //x.example and www.x.example',
    'ivo@x.example',
    '`code` ``more``',
    'a | b \\| c',
    '*a* __b__ ~~c~~ $d$',
    '&lt;b&gt; &amp;',
    'a\n\n# b\n\n- [x] c\n\n    d',
    '[1]: https://x.example',
    'back\\slash\\',
  ];
  for (const trap of traps) {
    it(`shows ${JSON.stringify(trap)} as it stands`, () => {
      const sheetOf = (words: string): string => renderMarkdown(storyQuoting(words, words, { name: words, title: words }));
      const inert = sheetOf('plain');

      assert.deepEqual(tagsOf(sheetOf(trap)), tagsOf(inert));
    });
  }

  it('shows any text as it stands, on one line', () => {
    const markup = fc.string({ unit: fc.constantFrom(...Array.from('\\`*_~[]()<>!|&#$@:/.-+=\n '), 'a', 'www.', 'http://', 'x.org', '&lt;', 'command:') });
    fc.assert(fc.property(fc.oneof(markup, fc.string({ unit: 'grapheme' })), (text) => {
      const shown = preview.utils.escapeHtml(`a ${text} z`.replace(/\s+/g, ' '));

      assert.equal(preview.render(`a ${markdownText(text)} z`.replace(/ +/g, ' ')), `<p>${shown}</p>\n`);
    }), { numRuns: 500 });
  });
});
