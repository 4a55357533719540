import type { RetoldQuotation } from '../desk/storyIndex/retoldQuotations';
import type { IndexedQuote } from '../desk/storyIndex/storyIndex';
import { markdownText } from './markdownText';

/** The report of quotations that two stories tell otherwise, as Markdown. */
export function renderRetoldReport(retold: readonly RetoldQuotation[]): string {
  return [
    '# Quotations that two stories tell otherwise',
    retold.length === 1 ? '1 pair.' : `${retold.length} pairs.`,
    ...retold.map((pair) => [`## ${headingOf(pair)}`, `${version(pair.one)}\n${version(pair.other)}`].join('\n\n')),
  ].join('\n\n') + '\n';
}

function headingOf({ hasOtherWords, hasOtherSpeaker }: RetoldQuotation): string {
  if (hasOtherWords && hasOtherSpeaker) return 'Other words, another speaker';
  return hasOtherWords ? 'Other words' : 'Another speaker';
}

function version({ story, line, speaker, words }: IndexedQuote): string {
  return `- ${markdownText(story)}, line ${line + 1}, **${markdownText(speaker?.name ?? 'nobody')}**: ${markdownText(words)}`;
}
