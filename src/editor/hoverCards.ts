import * as vscode from 'vscode';
import type { Entity, MarkedWords, Quote, Span, Speaker } from '../analysis';
import { actInWords, confidenceInWords, entityTypeInWords, explain, kindInWords, linkInWords, markedInWords, rivalsInWords, valueInWords } from '../desk/explain';
import { wordsOf } from '../desk/ledger';
import { countedMentions, introductionOf, quoteAt, quotesOf, type EntityMention } from '../desk/lookup';
import { markdownText } from '../exports/markdownText';
import { commandLink, linkCommands } from './commandLink';
import { lineNumber } from './convert';
import type { OpenStory } from './shownStory';
import { speakerIcons } from './speakerIcons';
import { inOneLine, lineName, mentionCount, quotationCount, speakerKindName, wordCount } from './storyTree/labels';

/** The card of a quotation: kind, act, words, confidence; speaker and cue; why; what to do next. */
export function quoteCard(story: OpenStory, quote: Quote): vscode.MarkdownString {
  const { text } = story.analysis;
  return card([
    inOneLine([`**${kindInWords(quote)}**`, actInWords(quote), wordCount(wordsOf(quote, text)), originInWords(quote) ?? confidenceInWords(quote)]),
    speakerLine(story, quote),
    whyLine(story, quote),
    quoteLinks(story, quote),
  ]);
}

/** The card of a name, a role noun or a pronoun: the entity it stands for, its counts, its places. */
export function entityCard(story: OpenStory, { entity, mention }: EntityMention): vscode.MarkdownString {
  const { analysis: { article, text } } = story;
  const around = quoteAt(article, mention.start);
  const speaker = around?.speaker ?? undefined;
  const value = valueInWords(entity);
  const question = speaker?.mention?.start === mention.start ? rivalsInWords(article, text, speaker) : undefined;
  return card([
    inOneLine([nameAndTitle(entity), entityTypeInWords(entity.type), originInWords(entity)]),
    entity.aliases.length > 0 ? vscode.l10n.t('Also: {0}', markdownText(entity.aliases.join(', '))) : undefined,
    inOneLine([value && markdownText(value), mentionCount(countedMentions(entity).length), entity.quotes.length > 0 ? quotationCount(entity.quotes.length) : undefined]),
    question === undefined ? insideLine(around, mention) ?? markedLine(story, mention) : markdownText(question),
    mention.link && vscode.l10n.t('Why: {0}', linkInWords(mention.link)),
    entityLinks(story, entity, mention),
  ]);
}

/** The card of words in quotation marks that quote nobody. */
export function markedCard({ document }: OpenStory, { kind, start, end }: MarkedWords): vscode.MarkdownString {
  return card([
    inOneLine([`**${markedInWords(kind)}**`, vscode.l10n.t('nobody is quoted here')]),
    commandLink(vscode.l10n.t('It is a quotation'), 'copydesk.markQuotation', document.uri, start, end),
  ]);
}

/** "Title: “The Sallow Light”", for a mention in marked words, or with some in it. */
function markedLine({ analysis: { article, text } }: OpenStory, { start, end }: Span): string | undefined {
  const marked = article.statistics.marks.find((words) => words.start < end && start < words.end);
  return marked && vscode.l10n.t('{0}: {1}', markedInWords(marked.kind), markdownText(text.slice(marked.start, marked.end)));
}

/** "In a direct quotation of Ines Tarrow", for a mention inside the words of a quotation. */
function insideLine(quote: Quote | undefined, { start, end }: Span): string | undefined {
  if (!quote?.speaker || !quote.contents.some((content) => content.start <= start && end <= content.end)) return undefined;
  return vscode.l10n.t('In: {0}, {1}', kindInWords(quote).toLowerCase(), markdownText(quote.speaker.name));
}

/** A card of these lines, those that are undefined left out. Only our own links work in it. */
function card(lines: readonly (string | undefined)[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(lines.filter((line) => line !== undefined && line !== '').join('  \n'), true);
  markdown.isTrusted = { enabledCommands: linkCommands };
  return markdown;
}

/** "corrected by Ada Moor, 2026-03-14"; undefined for what the analysis found alone. */
function originInWords({ origin }: Quote | Entity): string | undefined {
  if (origin === undefined) return undefined;
  const [by, day] = [markdownText(origin.by), markdownText(origin.at.slice(0, 10))];
  const words = origin.is === 'verified' ? vscode.l10n.t('verified by {0}, {1}', by, day) : vscode.l10n.t('corrected by {0}, {1}', by, day);
  return origin.needsReview === true ? vscode.l10n.t('$(question) {0}, needs review', words) : words;
}

function speakerLine({ document, analysis }: OpenStory, { speaker, cue }: Quote): string | undefined {
  if (speaker === null && cue === null) return undefined;
  const name = speaker === null ? vscode.l10n.t('Nobody is named') : `$(${speakerIcons[speaker.kind]}) ${nameAndTitle(speaker)}`;
  const kind = speaker?.kind === 'anonymous' || speaker?.kind === 'unknown' ? speakerKindName(speaker.kind) : undefined;
  const told = tellingWords(analysis.text, speaker?.mention ?? null, cue);
  return inOneLine([name, kind, told && `“${markdownText(analysis.text.slice(told.start, told.end))}”, ${lineLink(document, told)}`]);
}

function nameAndTitle({ name, title }: Pick<Entity | Speaker, 'name' | 'title'>): string {
  return [`**${markdownText(name)}**`, ...title === undefined ? [] : [markdownText(title)]].join(', ');
}

/** Mention and cue together where they stand side by side, else the cue, unless it is a mere sign, else the mention. */
function tellingWords(text: string, mention: Span | null, cue: Span | null): Span | undefined {
  if (mention === null || cue === null) return cue ?? mention ?? undefined;
  if (!/\p{L}/u.test(text.slice(cue.start, cue.end))) return mention;
  const [first, second] = mention.start < cue.start ? [mention, cue] : [cue, mention];
  const between = text.slice(first.end, second.start);
  return /^[\p{L} ]{0,30}$/u.test(between) ? { start: first.start, end: Math.max(first.end, second.end) } : cue;
}

function whyLine({ document, analysis }: OpenStory, quote: Quote): string {
  const phrases = explain(analysis.article, analysis.text, quote)
    .map(({ words, at }) => markdownText(words) + (at === undefined ? '' : ` (${lineLink(document, at)})`));
  return vscode.l10n.t('Why: {0}', phrases.join('; '));
}

function quoteLinks({ document, analysis: { article } }: OpenStory, quote: Quote): string {
  const { speaker, id } = quote;
  const introduction = speaker && introductionOf(article, speaker);
  return inOneLine([
    speaker && quotesOf(article, speaker).length > 1
      ? commandLink(vscode.l10n.t('Next by {0}', shortName(speaker)), 'copydesk.nextBySpeaker', document.uri, id) : undefined,
    introduction
      ? commandLink(vscode.l10n.t('Introduced, line {0}', lineNumber(document, introduction.start)), 'copydesk.goToIntroduction', document.uri, id)
      : undefined,
    commandLink(vscode.l10n.t('Copy with attribution'), 'copydesk.copyWithAttribution', document.uri, id),
    commandLink(vscode.l10n.t('Correct'), 'copydesk.correctQuotation', document.uri, id),
    commandLink(vscode.l10n.t('Note'), 'copydesk.addNote', document.uri, id),
  ]);
}

function entityLinks({ document }: OpenStory, entity: Entity, here: Span): string {
  const mentions = countedMentions(entity);
  const first = mentions[0] ?? here;
  const next = mentions.find(({ start }) => start > here.start) ?? first;
  const label = (name: string, span: Span): string => vscode.l10n.t('{0}, line {1}', name, lineNumber(document, span.start));
  return inOneLine([
    first.start < here.start ? revealLink(document, label(vscode.l10n.t('First mention'), first), first) : undefined,
    next.start > here.start ? revealLink(document, label(vscode.l10n.t('Next mention'), next), next) : undefined,
    commandLink(vscode.l10n.t('Correct'), 'copydesk.correctEntity', document.uri, entity.id),
    commandLink(vscode.l10n.t('Note'), 'copydesk.addNote', document.uri, entity.id),
  ]);
}

/** A person's last name, as stories call people after their first mention; any other source as it is. */
function shortName({ kind, name }: Speaker): string {
  return kind === 'person' ? name.split(/\s+/u).at(-1) ?? name : name;
}

function lineLink(document: vscode.TextDocument, span: Span): string {
  return revealLink(document, lineName(lineNumber(document, span.start)), span);
}

function revealLink(document: vscode.TextDocument, label: string, { start, end }: Span): string {
  return commandLink(label, 'copydesk.reveal', document.uri, start, end);
}
