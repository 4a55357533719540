import * as vscode from 'vscode';
import type { Quote, QuoteKind, Span } from '../../analysis';
import { firstWords } from '../../desk/excerpt';
import { kindInWords } from '../../desk/explain';
import { makeLedger, type Source } from '../../desk/ledger';
import { tonesOf, type Tone } from '../../desk/palette';
import { lineNumber, toRange } from '../convert';
import type { ColorBy } from '../settings';
import type { OpenStory } from '../shownStory';
import { speakerIcons } from '../speakerIcons';
import { inOneLine, lineName, quotationCount, speakerKindName, wordCount } from '../storyTree/labels';
import type { Row } from '../storyTree/row';
import { toneColor } from '../storyTree/toneColor';

/** What a row of the Sources view stands for. */
export type SourceValue =
  | { readonly is: 'source'; readonly source: Source }
  | { readonly is: 'quote'; readonly quote: Quote }
  | { readonly is: 'unattributed'; readonly quotes: readonly Quote[] };

/** Codicons of the kinds of quotations. */
const quoteIcons: Readonly<Record<QuoteKind, string>> = { direct: 'quote', mixed: 'comment-discussion', indirect: 'comment' };

/** UTF-16 units of a quotation that its row shows: few, so that the line is in view beside them. */
const longest = 48;

/** Theme colour of quotations that nobody is named for. */
const unattributedColor = 'copydesk.unattributedBorder';

/**
 * The rows of the Sources view: speakers in order of first speaking with their quotations, then those without a speaker.
 * Quotations have the colour that they have in the text, and so have sources when colour tells the speaker.
 */
export function sourceRows(story: OpenStory, colorBy: ColorBy): Row<SourceValue>[] {
  const { article, text } = story.analysis;
  const { sources, unattributed } = makeLedger(article, text);
  const toneOf = tonesOf(article, colorBy);
  return [
    ...sources.map((source) => sourceRow(story, source, toneOf, colorBy)),
    ...unattributed.length > 0 ? [unattributedRow(story, unattributed)] : [],
  ];
}

function sourceRow(story: OpenStory, source: Source, toneOf: (quote: Quote) => Tone, colorBy: ColorBy): Row<SourceValue> {
  const spans = placesOf(source);
  return {
    id: source.id,
    label: source.name,
    description: inOneLine([
      source.kind === 'person' ? undefined : speakerKindName(source.kind),
      quotationCount(source.quotes.length),
      wordCount(source.words),
      shareName(source.share),
      source.title,
    ]),
    icon: speakerIcons[source.kind],
    ...(colorBy === 'speaker' && { color: toneColor(toneOf(source.quotes[0]!)) }),
    spans,
    target: toRange(story.document, spans[0]!),
    context: 'source',
    value: { is: 'source', source },
    children: source.quotes.map((quote) => quoteRow(story, quote, toneColor(toneOf(quote)))),
  };
}

function unattributedRow(story: OpenStory, quotes: readonly Quote[]): Row<SourceValue> {
  return {
    id: 'unattributed',
    label: vscode.l10n.t('Unattributed'),
    description: quotationCount(quotes.length),
    icon: 'question',
    color: unattributedColor,
    spans: [],
    context: 'unattributed',
    open: true,
    value: { is: 'unattributed', quotes },
    children: quotes.map((quote) => quoteRow(story, quote, unattributedColor)),
  };
}

function quoteRow({ document, analysis: { text } }: OpenStory, quote: Quote, color: string): Row<SourceValue> {
  const [first] = quote.contents;
  const label = firstWords(quote, text, longest);
  const description = lineName(lineNumber(document, first!.start));
  return {
    id: quote.id,
    label,
    description,
    icon: quoteIcons[quote.kind],
    color,
    spans: quote.contents,
    target: toRange(document, first!),
    spoken: `${kindInWords(quote)}, ${description}: ${label}`,
    context: 'quote',
    value: { is: 'quote', quote },
    children: [],
  };
}

/** Where the story names the source as it speaks; where it never does, its first words. */
function placesOf({ quotes }: Source): readonly Span[] {
  const mentions = quotes.flatMap(({ speaker }) => speaker?.mention ?? []);
  return mentions.length > 0 ? mentions : quotes[0]!.contents.slice(0, 1);
}

/** "8 %", and "< 1 %" for a source that says next to nothing. */
function shareName(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 ? vscode.l10n.t('< 1 %') : vscode.l10n.t('{0} %', percent);
}
