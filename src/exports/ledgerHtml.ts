import type { Collection } from './format';
import { htmlText } from './htmlText';
import { ledgerSheet } from './ledgerSheet';
import type { Story } from './story';

const style = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: CanvasText; background: Canvas; }
h1 { font-size: 1.4rem; margin: 2.5rem 0 0.5rem; overflow-wrap: anywhere; }
p { margin: 0.3rem 0; }
.table { overflow-x: auto; margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid GrayText; }
th { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } section { break-inside: avoid; } }
`;

const opening = [
  '<!DOCTYPE html>',
  '<html lang="en">',
  '<head>',
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
  '<title>Source ledger</title>',
  `<style>${style}</style>`,
  '</head>',
  '<body>',
  '',
].join('\n');

const closing = '</body>\n</html>\n';

/** The source ledger of a story as one page that needs nothing else: light or dark as the reader has it, and no script. */
export function renderLedgerHtml(story: Story): string {
  return opening + section(story) + closing;
}

/** One page with a section for each story. */
export const ledgerHtmlCollection: Collection = { opening, item: section, separator: '', closing };

function section(story: Story): string {
  const { summary, warnings, columns, rows } = ledgerSheet(story);
  const cells = (tag: 'th' | 'td', texts: readonly (string | number)[]): string => texts
    .map((text, index) => `<${tag}${columns[index]!.isNumber ? ' class="number"' : ''}>${htmlText(String(text))}</${tag}>`)
    .join('');
  const table = rows.length === 0 ? [] : [
    '<div class="table"><table>',
    `<thead><tr>${cells('th', columns.map(({ title }) => title))}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody>',
    '</table></div>',
  ];
  return [
    '<section>',
    `<h1>Source ledger: ${htmlText(story.name)}</h1>`,
    `<p>${htmlText(summary)}</p>`,
    ...warnings.map((warning) => `<p><strong>${htmlText(warning)}</strong></p>`),
    ...table,
    '</section>',
    '',
  ].join('\n');
}
