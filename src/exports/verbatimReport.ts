import type { Span } from '../analysis';
import type { ComparedQuotation } from '../desk/verbatim/compareWithTranscript';
import { tallyInWords, tallyOf } from '../desk/verbatim/tally';
import { markdownText } from './markdownText';
import { lineIn, placesIn } from './places';
import { quotationText, wordsAt, type Story } from './story';

/** A transcript or notes that a story was compared with. */
export interface Transcript {
  readonly name: string;
  readonly text: string;
}

/** The report of a comparison as Markdown: altered quotations with their changes, those that were not found, then those that are exact. */
export function renderVerbatimReport(story: Story, transcript: Transcript, compared: readonly ComparedQuotation[]): string {
  const places = placesIn(story);
  const spokenLine = lineIn(transcript.text);
  const heading = ({ quote, quoted }: ComparedQuotation): string => {
    const name = quote.speaker === null ? '' : `**${markdownText(quote.speaker.name)}**, `;
    return `- ${name}line ${places.lineOf(quoted[0]!.start)}`;
  };
  const altered = (found: ComparedQuotation): string => [
    `${heading(found)}: ${withChanges(story, transcript, found)}`,
    ...found.spoken === null ? [] : [`  - transcript, line ${spokenLine(found.spoken.start)}: “${markdownText(transcript.text.slice(found.spoken.start, found.spoken.end))}”`],
    ...skipped(found),
  ].join('\n');
  const notFound = (found: ComparedQuotation): string => `${heading(found)}: ${markdownText(quotationText(story, found.quoted))}`;
  const exact = (found: ComparedQuotation): string => [
    `${heading(found)}: ${markdownText(quotationText(story, found.quoted))}`,
    ...found.spoken === null ? [] : [`  - transcript, line ${spokenLine(found.spoken.start)}`],
    ...skipped(found),
  ].join('\n');
  const section = (title: string, is: ComparedQuotation['is'], item: (found: ComparedQuotation) => string): string[] => {
    const items = compared.filter((found) => found.is === is).map(item);
    return items.length === 0 ? [] : [`## ${title}`, items.join('\n')];
  };
  return [
    `# Quotations compared: ${markdownText(story.name)} with ${markdownText(transcript.name)}`,
    compared.length === 0 ? 'The story quotes nothing word for word.' : `${compared.length === 1 ? '1 quotation' : `${compared.length} quotations`}: ${tallyInWords(tallyOf(compared))}.`,
    ...section('Altered', 'altered', altered),
    ...section('Not found', 'notFound', notFound),
    ...section('Exact', 'exact', exact),
  ].join('\n\n') + '\n';
}

/** The quotation with what it has and the transcript has not struck out, and what the transcript has in bold. */
function withChanges(story: Story, transcript: Transcript, { quoted, changes }: ComparedQuotation): string {
  return quoted.map((piece) => {
    const inside = changes.filter((change) => change.quoted.start >= piece.start && change.quoted.end <= piece.end);
    let at = piece.start;
    const parts = inside.map((change) => {
      const before = markdownText(story.text.slice(at, change.quoted.start));
      at = change.quoted.end;
      const was = wordsAt(story, change.quoted);
      const is = markdownText(transcript.text.slice(change.spoken.start, change.spoken.end));
      const marked = [...was === '' ? [] : [`~~${markdownText(was)}~~`], ...is === '' ? [] : [`**${is}**`]].join(' ');
      return before + marked + (isEmpty(change.quoted) ? ' ' : '');
    });
    return parts.join('') + markdownText(story.text.slice(at, piece.end));
  }).join(' … ');
}

function skipped({ skipped: count }: ComparedQuotation): string[] {
  return count === 0 ? [] : [`  - leaves out ${count === 1 ? '1 word' : `${count} words`} at its ellipses, brackets and breaks`];
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
