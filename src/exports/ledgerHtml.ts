import type { Collection } from './format';
import { htmlClosing, htmlOpening } from './htmlPage';
import { htmlText } from './htmlText';
import { ledgerSheet, type LedgerSheet } from './ledgerSheet';
import type { Story } from './story';

const opening = htmlOpening('Source ledger', '@media print { section { break-inside: avoid; } }\n');

/** The source ledger of a story as one page that needs nothing else: light or dark as the reader has it, and no script. */
export function renderLedgerHtml(story: Story): string {
  return opening + section(story) + htmlClosing;
}

/** One page with a section for each story. */
export const ledgerHtmlCollection: Collection = { opening, item: section, separator: '', closing: htmlClosing };

function section(story: Story): string {
  return [
    '<section>',
    `<h1>Source ledger: ${htmlText(story.name)}</h1>`,
    ...ledgerLines(ledgerSheet(story)),
    '</section>',
    '',
  ].join('\n');
}

/** What the story rests on, then the table of its sources where anybody speaks. */
export function ledgerLines({ summary, warnings, columns, rows }: LedgerSheet): string[] {
  const cells = (tag: 'th' | 'td', texts: readonly (string | number)[]): string => texts
    .map((text, index) => `<${tag}${columns[index]!.isNumber ? ' class="number"' : ''}>${htmlText(String(text))}</${tag}>`)
    .join('');
  const table = [
    '<div class="table"><table>',
    `<thead><tr>${cells('th', columns.map(({ title }) => title))}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody>',
    '</table></div>',
  ];
  return [`<p>${htmlText(summary)}</p>`, ...warnings.map((warning) => `<p><strong>${htmlText(warning)}</strong></p>`), ...rows.length === 0 ? [] : table];
}
