const baseStyle = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: CanvasText; background: Canvas; }
h1 { font-size: 1.4rem; margin: 2.5rem 0 0.5rem; overflow-wrap: anywhere; }
p { margin: 0.3rem 0; }
.table { overflow-x: auto; margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid GrayText; }
th { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } }
`;

/**
 * The beginning of a page that needs nothing else and runs nothing: light or dark as the reader has it.
 * @param title HTML.
 * @param style rules of CSS beside those that all pages share.
 */
export function htmlOpening(title: string, style: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${title}</title>`,
    `<style>${baseStyle}${style}</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n');
}

/** The end of such a page. */
export const htmlClosing = '</body>\n</html>\n';
