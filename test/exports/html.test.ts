import assert from 'node:assert/strict';
import fc from 'fast-check';
import { htmlCollection, renderHtml } from '../../src/exports/html';
import { anyStory } from './anyStory';
import { empty, ferry, storyQuoting } from './stories';
import { parseXml } from './xmlReader';

/** The part of a page between two marks. */
function between(page: string, from: string, to: string): string {
  return page.slice(page.indexOf(from) + from.length, page.indexOf(to, page.indexOf(from)));
}

/** The words of the story's paragraphs, as a reader of the page sees them. */
function wordsOf(page: string): string[] {
  const story = parseXml(`<div>${between(page, '<div class="story">', '</div>')}</div>`);
  return Array.from(story.documentElement!.childNodes).flatMap((node) => (node.nodeType === node.ELEMENT_NODE ? [node.textContent ?? ''] : []));
}

describe('HTML export', () => {
  it('marks the story as the editor does, and says on hover what is known', () => {
    assert.equal(between(renderHtml(ferry), '<div class="story">\n', '\n</div>'), [
      '<h2>Harbour board rejects ferry plan</h2>',
      '<p><span title="Direct quotation: Ama Osei, chief engineer (97% sure). Why: verb “said” and source between two parts of the quotation."><span class="direct speaker1">“The pier is not safe,”</span></span>'
      + ' <span class="cue">said</span> <span class="speaker speaker1">Ama Osei</span>, the port&#39;s chief engineer. '
      + '<span title="Direct quotation: Ama Osei, chief engineer (97% sure). Why: verb “said” and source between two parts of the quotation."><span class="direct speaker1">“We will\nnot open it.”</span></span></p>',
      '<p><span class="speaker anonymous">A board official</span> <span class="cue">said</span> '
      + '<span title="Indirect quotation: board official (62% sure, please check). Why: source, verb “said”, clause."><span class="reported anonymous">that the tender would run again in May</span></span>.</p>',
      '<p><span class="speaker speaker1">Osei</span> <span class="cue">called</span> '
      + '<span title="Mixed quotation: Ama Osei, chief engineer (90% sure). Why: source, verb “called”, what was said in short; “Osei” refers to “Ama Osei”."><span class="reported speaker1">the schedule <span class="quoted speaker1">“a fantasy”</span></span></span>.</p>',
      '<p><span title="Unattributed quotation (80% sure). Why: it stands in quotation marks, and nothing beside it says whose words it holds."><span class="unattributed">“Nobody asked us.”</span></span></p>',
    ].join('\n'));
  });

  it('has a legend with each source in its colour, and the table of the sources', () => {
    const page = renderHtml(ferry);

    assert.match(page, /<li><span class="speaker speaker1">Ama Osei<\/span>, chief engineer<\/li>\n<li><span class="speaker anonymous">board official<\/span><\/li>/u);
    assert.match(page, /<td>Ama Osei<\/td><td>chief engineer<\/td>/u);
  });

  it('tells who verified a quotation', () => {
    const quotes = ferry.article.quotes.map((quote) => ({ ...quote, origin: { is: 'verified', by: 'Lena Ost', at: '2026-03-14T09:30:00Z' } as const }));

    assert.match(renderHtml({ ...ferry, article: { ...ferry.article, quotes } }), /chief engineer \(verified by Lena Ost\)/u);
  });

  it('needs nothing from elsewhere, runs nothing, and has colours for light, dark and paper, and lines where colours are the reader’s own', () => {
    const page = renderHtml(ferry);

    assert.doesNotMatch(page, /<script|<link|<img|url\(|@import|\son\w+=|https?:/u);
    assert.match(page, /default-src 'none'/u);
    assert.match(page, /@media screen and \(prefers-color-scheme: dark\)/u);
    assert.match(page, /@media print/u);
    assert.match(page, /@media \(forced-colors: active\) \{ \.direct, \.quoted \{ text-decoration: underline/u);
  });

  it('puts several stories on one page, also one without quotations', () => {
    const { opening, item, separator, closing } = htmlCollection;
    const page = opening + [ferry, empty].map(item).join(separator) + closing;

    assert.deepEqual(page.match(/<h1>.*<\/h1>/gu), ['<h1>ferry.txt</h1>', '<h1>empty.txt</h1>']);
    assert.equal(page.match(/<html/gu)?.length, 1);
  });

  it('shows what a story says and does nothing with it', () => {
    const trap = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&amp;';
    const page = renderHtml(storyQuoting(trap, trap, { name: trap, title: trap }));

    assert.doesNotMatch(page, /<(?:script|img)|"[^"]*>"/u);
    assert.deepEqual(wordsOf(page), [`“${trap}” said ${trap}.`]);
  });

  it('keeps every word of any story, in elements that close in order', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const words = story.article.paragraphs.map(({ start, end }) => story.text.slice(start, end).replace(/\r\n/gu, '\n'));
      assert.deepEqual(wordsOf(renderHtml(story)), words);
    }), { numRuns: 50 });
  });
});
