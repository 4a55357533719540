import type { Quote } from '../analysis';
import type { Agreement } from '../desk/agreement/agreement';
import { markdownText } from './markdownText';
import { placesIn } from './places';
import { quotationText, type Story } from './story';

/** How far two people's corrections of a story agree, as Markdown: the figures, and every place where they do not. */
export function renderAgreement(story: Story, names: readonly [string, string], { alpha, attributions, f, differences }: Agreement): string {
  const [first, second] = names.map(markdownText);
  const places = placesIn(story);
  const described = (quote: Quote | undefined): string => (quote === undefined
    ? 'no quotation'
    : `${quote.kind}, ${quote.speaker === null ? 'nobody' : markdownText(quote.speaker.name)}`);
  return [
    `# Agreement: ${markdownText(story.name)}`,
    `Two readings: ${first} (${attributions.first} attributions) and ${second} (${attributions.second}). ${attributions.both} stand in both. Both began with the same analysis, and agree on all that neither corrected.`,
    table('Krippendorff’s alpha, word by word', [
      ['source, cue, content or none', decimal(alpha.roles)],
      ['kind of quotation', decimal(alpha.kinds)],
      ['who says it', decimal(alpha.speakers)],
    ]),
    table('F of attributions that both have', [
      ['at all', decimal(f.attribution)],
      ['with the same speaker', decimal(f.speaker)],
      ['of the same kind', decimal(f.kind)],
      ['with both the same', decimal(f.all)],
    ]),
    ...differences.length === 0 ? [] : ['## Differences', differences.map((pair) => {
      const quote = (pair.first ?? pair.second)!;
      return `- line ${places.lineOf(quote.contents[0]!.start)}: ${markdownText(quotationText(story, quote.contents))}\n  - ${first}: ${described(pair.first)}\n  - ${second}: ${described(pair.second)}`;
    }).join('\n')],
  ].join('\n\n') + '\n';
}

function table(heading: string, rows: readonly (readonly [string, string])[]): string {
  return [`| ${heading} | |`, '| --- | ---: |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function decimal(value: number | null): string {
  return value === null ? 'nothing to agree on' : value.toFixed(3);
}
