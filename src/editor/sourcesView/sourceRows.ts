import * as vscode from 'vscode';
import type { MarkedWords, Quote, QuoteKind, Span } from '../../analysis';
import { firstWords } from '../../desk/excerpt';
import { actInWords, kindInWords, markedInWords, percentInWords } from '../../desk/explain';
import type { Source } from '../../desk/ledger';
import { sourceClassInWords } from '../../desk/ledger/inWords';
import { tonesOf, type Tone } from '../../desk/palette';
import { lineNumber, toRange } from '../convert';
import type { ColorBy } from '../settings';
import type { OpenStory } from '../shownStory';
import { speakerIcons } from '../speakerIcons';
import { inOneLine, lineName, quotationCount, signName, wordCount } from '../storyTree/labels';
import type { Row } from '../storyTree/row';
import { toneColor } from '../storyTree/toneColor';
import { annotationRows, type AnnotationValue } from './annotationRows';

/** What a row of the Sources view stands for. */
export type SourceValue =
  | { readonly is: 'source'; readonly source: Source }
  | { readonly is: 'quote'; readonly quote: Quote }
  | { readonly is: 'unattributed'; readonly quotes: readonly Quote[] }
  | { readonly is: 'notQuoted'; readonly marks: readonly MarkedWords[] }
  | { readonly is: 'marked'; readonly words: MarkedWords }
  | AnnotationValue;

/** Codicons of the kinds of quotations. */
const quoteIcons: Readonly<Record<QuoteKind, string>> = { direct: 'quote', mixed: 'comment-discussion', indirect: 'comment' };

/** UTF-16 units of a quotation that its row shows: few, so that the line is in view beside them. */
const longest = 48;

/** Theme colour of quotations that nobody is named for. */
const unattributedColor = 'copydesk.unattributedBorder';

/**
 * The rows of the Sources view: speakers in order of first speaking with their quotations, those without a speaker, and words in
 * quotation marks that are none; then what people said of the story.
 * Quotations have the colour that they have in the text, and so have sources when colour tells the speaker.
 */
export function sourceRows(story: OpenStory, colorBy: ColorBy): Row<SourceValue>[] {
  const { article, ledger: { sources, unattributed } } = story.analysis;
  const toneOf = tonesOf(article, colorBy);
  return [
    ...sources.map((source) => sourceRow(story, source, toneOf, colorBy)),
    ...unattributed.length > 0 ? [unattributedRow(story, unattributed)] : [],
    ...article.statistics.marks.length > 0 ? [notQuotedRow(story, article.statistics.marks)] : [],
    ...annotationRows(story),
  ];
}

function sourceRow(story: OpenStory, source: Source, toneOf: (quote: Quote) => Tone, colorBy: ColorBy): Row<SourceValue> {
  const spans = placesOf(source);
  return {
    id: source.id,
    label: source.name,
    description: inOneLine([
      source.class === 'named' ? undefined : sourceClassInWords(source.class),
      // A narrow sidebar cuts what is last.
      percentInWords(source.share),
      quotationCount(source.quotes.length),
      wordCount(source.words),
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
  const label = firstWords(quote.contents, text, longest);
  const description = inOneLine([lineName(lineNumber(document, first!.start)), signName(quote.origin)]);
  return {
    id: quote.id,
    label,
    description,
    icon: quoteIcons[quote.kind],
    color,
    spans: quote.contents,
    target: toRange(document, first!),
    spoken: `${[kindInWords(quote), actInWords(quote), description].filter(Boolean).join(', ')}: ${label}`,
    context: 'quote',
    value: { is: 'quote', quote },
    children: [],
  };
}

function notQuotedRow(story: OpenStory, marks: readonly MarkedWords[]): Row<SourceValue> {
  return {
    id: 'notQuoted',
    label: vscode.l10n.t('Not Quotations'),
    description: vscode.l10n.t('{0} in quotation marks', marks.length),
    icon: 'circle-slash',
    spans: [],
    context: 'notQuoted',
    value: { is: 'notQuoted', marks },
    children: marks.map((words, index) => markedRow(story, words, index)),
  };
}

function markedRow({ document, analysis: { text } }: OpenStory, words: MarkedWords, index: number): Row<SourceValue> {
  return {
    id: `marked ${index}`,
    label: firstWords([words], text, longest),
    description: inOneLine([markedInWords(words.kind).toLowerCase(), lineName(lineNumber(document, words.start))]),
    icon: 'symbol-string',
    spans: [words],
    target: toRange(document, words),
    context: 'marked',
    value: { is: 'marked', words },
    children: [],
  };
}

/** Where the story names the source as it speaks; where it never does, its first words. */
function placesOf({ quotes }: Source): readonly Span[] {
  const mentions = quotes.flatMap(({ speaker }) => speaker?.mention ?? []);
  return mentions.length > 0 ? mentions : quotes[0]!.contents.slice(0, 1);
}
