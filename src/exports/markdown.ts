import type { Quote, Speaker } from '../analysis';
import { actInWords, confidenceInWords, isDoubtful } from '../desk/explain';
import { makeLedger, type Source } from '../desk/ledger';
import type { Collection } from './format';
import { markdownText } from './markdownText';
import { lastLineRead, placesIn, type Places } from './places';
import { quotationText, wordsAt, type Story } from './story';

/**
 * A quote sheet: every quotation in the order of the story with a box to tick, those without a source in a list of their own,
 * and a table of the sources.
 */
export function renderMarkdown(story: Story): string {
  const places = placesIn(story);
  const { sources, unattributed } = makeLedger(story.article, story.text, story.house);
  const attributed = story.article.quotes.filter(({ speaker }) => speaker !== null);
  return [
    `# Quote sheet: ${markdownText(story.name)}`,
    summary(attributed, unattributed, sources),
    ...notice(story),
    ...section('Quotations', attributed.map((quote) => item(story, places, quote))),
    ...section('Without a source', unattributed.map((quote) => item(story, places, quote))),
    ...section('Sources', sources.length > 0 ? sourceTable(places, sources) : []),
  ].join('\n\n') + '\n';
}

/** The sheets one after another. */
export const markdownCollection: Collection = { opening: '', item: renderMarkdown, separator: '\n', closing: '' };

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : [];
}

function summary(attributed: readonly Quote[], unattributed: readonly Quote[], sources: readonly Source[]): string {
  const total = attributed.length + unattributed.length;
  if (total === 0) return 'No quotations found.';
  const kinds = (['direct', 'mixed', 'indirect'] as const).map((kind) => `${attributed.filter((quote) => quote.kind === kind).length} ${kind}`);
  const quotedWords = sources.reduce((sum, source) => sum + source.quotedWords, 0);
  return [
    `${counted(total, 'quotation')}: ${kinds.join(', ')}, ${unattributed.length} without a source.`,
    `${counted(sources.length, 'source')}, ${counted(quotedWords, 'word')} in quotation marks.`,
    'Tick a quotation when its words and its source are confirmed.',
  ].join(' ');
}

function notice(story: Story): string[] {
  const line = lastLineRead(story);
  return line === undefined ? [] : [`**Not the whole story:** it is longer than the limit and was read up to line ${line}.`];
}

function item(story: Story, places: Places, quote: Quote): string {
  const { speaker, cue, contents } = quote;
  const act = actInWords(quote);
  const source = speaker ? `${sourceName(speaker)} (${speaker.kind}), ` : '';
  const described = [
    `${quote.kind} quotation`,
    ...(act === undefined ? [] : [act]),
    ...(cue ? [`“${markdownText(wordsAt(story, cue))}”`] : []),
    ...(speaker ? givenAs(story, speaker) : []),
    ...(isDoubtful(quote) ? [confidenceInWords(quote)] : []),
    ...(quote.origin ? [`${quote.origin.is} by ${markdownText(quote.origin.by)}`] : []),
  ];
  return [
    `- [ ] ${source}line ${places.lineOf(contents[0]!.start)}: ${markdownText(quotationText(story, contents))}`,
    `  - ${described.join(', ')}`,
  ].join('\n');
}

function sourceName({ name, title }: Speaker): string {
  return title === undefined ? `**${markdownText(name)}**` : `**${markdownText(name)}**, ${markdownText(title)}`;
}

/** The words beside the cue where they are not simply the name. */
function givenAs(story: Story, { mention, name }: Speaker): string[] {
  if (mention === null) return ['source carried over'];
  const words = wordsAt(story, mention);
  return words === name ? [] : [`source given as “${markdownText(words)}”`];
}

function sourceTable(places: Places, sources: readonly Source[]): string[] {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['Source', 'Title', 'Kind', 'Quotations', 'Words', 'In marks', 'First at line']),
    row(['---', '---', '---', '---:', '---:', '---:', '---:']),
    ...sources.map(({ name, title = '', kind, quotes, words, quotedWords }) => row([
      markdownText(name), markdownText(title), kind, quotes.length, words, quotedWords, places.lineOf(quotes[0]!.contents[0]!.start),
    ])),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
