import type { Collection } from './format';
import { ledgerSheet } from './ledgerSheet';
import { markdownText } from './markdownText';
import type { Story } from './story';

/** The source ledger of a story: what it rests on, then a table of its sources. */
export function renderLedgerMarkdown(story: Story): string {
  const { summary, warnings, columns, rows } = ledgerSheet(story);
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# Source ledger: ${markdownText(story.name)}`,
    markdownText(summary),
    ...warnings.map((warning) => `**${markdownText(warning)}**`),
    ...rows.length === 0 ? [] : [[
      row(columns.map(({ title }) => title)),
      row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
      ...rows.map((cells) => row(cells.map((cell) => markdownText(String(cell))))),
    ].join('\n')],
  ].join('\n\n') + '\n';
}

/** The ledgers one after another. */
export const ledgerMarkdownCollection: Collection = { opening: '', item: renderLedgerMarkdown, separator: '\n', closing: '' };
