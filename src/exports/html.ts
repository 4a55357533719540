import type { Quote, Span } from '../analysis';
import { confidenceInWords, explain, kindInWords } from '../desk/explain';
import { makeLedger } from '../desk/ledger';
import { marksOf } from '../desk/marks';
import { tonesOf } from '../desk/palette';
import type { Collection } from './format';
import { htmlClosing, htmlOpening } from './htmlPage';
import { htmlText } from './htmlText';
import { ledgerLines } from './ledgerHtml';
import { ledgerSheet } from './ledgerSheet';
import { cutTo, nest, writeNested, type Piece } from './nesting';
import type { Story } from './story';

/** The colours of the editor's marks: light, dark. */
const tones: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  speaker1: ['#0B5FBF', '#6CB2FF'], speaker2: ['#A84B00', '#F2A65A'], speaker3: ['#1F7A38', '#7CC98B'], speaker4: ['#7A3DB8', '#C79BF2'],
  speaker5: ['#0C7772', '#5CC8C2'], speaker6: ['#B0286A', '#F28CB1'], speaker7: ['#6E6800', '#C9C25A'], speaker8: ['#8A4B2A', '#D3A58C'], anonymous: ['#6A6A6A', '#A9A9A9'],
};

const variables = (scheme: 0 | 1): string => Object.entries(tones).map(([tone, colors]) => `--${tone}: ${colors[scheme]};`).join(' ');

const style = `
:root { ${variables(0)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(1)} } }
${Object.keys(tones).map((tone) => `.${tone} { --tone: var(--${tone}); }`).join('\n')}
body { max-width: 52rem; }
.story { font: 17px/1.65 Georgia, serif; }
.story h2 { font-size: 1.5rem; line-height: 1.25; margin: 1.5rem 0 0.75rem; }
.story p { margin: 0 0 0.9rem; overflow-wrap: break-word; }
.legend { margin: 1rem 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.direct, .quoted { background: color-mix(in srgb, var(--tone) 16%, transparent); border-radius: 2px; }
.reported { text-decoration: underline dotted 2px var(--tone); text-underline-offset: 0.25em; }
.speaker { color: var(--tone); font-weight: 600; }
.cue { font-style: italic; }
.unattributed { outline: 1px dashed GrayText; outline-offset: 1px; }
[title] { cursor: help; }
@media (forced-colors: active) { .direct, .quoted { text-decoration: underline 2px; text-underline-offset: 0.25em; } }
@media print { .direct, .quoted { print-color-adjust: exact; -webkit-print-color-adjust: exact; } body { max-width: none; } .story { font-size: 12px; } section { break-after: page; } section:last-child { break-after: auto; } }
`;

/**
 * The story as one page that needs nothing else: quotations in the colour of who speaks, as the editor marks them, what is known of each
 * on hover, a legend, and the table of the sources. No script.
 */
export function renderHtml(story: Story): string {
  return htmlOpening(htmlText(story.name), style) + section(story) + htmlClosing;
}

/** One page with a section for each story. */
export const htmlCollection: Collection = { opening: htmlOpening('Quotations', style), item: section, separator: '', closing: htmlClosing };

function section(story: Story): string {
  return [
    '<section>',
    `<h1>${htmlText(story.name)}</h1>`,
    ...legend(story),
    '<div class="story">',
    ...paragraphs(story),
    '</div>',
    '<h2>Sources</h2>',
    ...ledgerLines(ledgerSheet(story)),
    '</section>',
    '',
  ].join('\n');
}

function legend({ text, article }: Story): string[] {
  const toneOf = tonesOf(article, 'speaker');
  const { sources } = makeLedger(article, text);
  if (article.quotes.length === 0) return [];
  return [
    '<ul class="legend">',
    '<li><span class="direct anonymous">direct quotation</span></li>',
    '<li><span class="reported anonymous">indirect quotation</span></li>',
    '<li><span class="reported anonymous">mixed, <span class="quoted">partly quoted</span></span></li>',
    '<li><span class="unattributed">nobody is named for it</span></li>',
    '<li><span class="cue">said</span>: cue</li>',
    '</ul>',
    '<ul class="legend">',
    ...sources.map(({ name, title, quotes }) => `<li><span class="speaker ${toneOf(quotes[0]!)}">${htmlText(name)}</span>${title === undefined ? '' : `, ${htmlText(title)}`}</li>`),
    '</ul>',
  ];
}

type Attribute = readonly [name: 'title' | 'class', value: string];

function paragraphs(story: Story): string[] {
  const { text, article } = story;
  const marks = marksOf(article, text, { colorBy: 'speaker', quotations: true, speakers: true, cues: true, names: false, overviewRuler: false });
  const pieces = nest(cutTo<Attribute>(article.paragraphs, [
    ...article.quotes.flatMap((quote) => quote.contents.map(({ start, end }): Piece<Attribute> => ({ start, end, of: ['title', whatIsKnown(story, quote)] }))),
    ...marks.map(({ start, end, style }): Piece<Attribute> => ({ start, end, of: ['class', style.replace('.', ' ')] })),
  ]));
  return article.paragraphs.map((paragraph) => {
    const tag = isAt(paragraph, article.headline) ? 'h2' : 'p';
    const words = writeNested(text, paragraph, pieces, { open: ({ of: [name, value] }) => `<span ${name}="${htmlText(value)}">`, close: () => '</span>', words: htmlText });
    return `<${tag}>${words}</${tag}>`;
  });
}

function isAt(paragraph: Span, headline: Span | undefined): boolean {
  return headline !== undefined && paragraph.start <= headline.start && headline.end <= paragraph.end;
}

/** What the hover card says, in one paragraph. */
function whatIsKnown({ text, article }: Story, quote: Quote): string {
  const { speaker, origin } = quote;
  const by = speaker === null ? '' : `: ${[speaker.name, ...speaker.title === undefined ? [] : [speaker.title]].join(', ')}`;
  const sure = origin === undefined ? confidenceInWords(quote) : `${origin.is} by ${origin.by}`;
  return `${kindInWords(quote)}${by} (${sure}). Why: ${explain(article, text, quote).map(({ words }) => words).join('; ')}.`;
}
