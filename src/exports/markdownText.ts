/** What Markdown, its dialects and previews give a meaning to inside a line: marks, addresses, mathematics. */
const active = /[\\`*_~[\]{}<>|&#$@]|\/(?=\/)|(?<=www)\./gi;

/**
 * Text from outside as Markdown that shows just that text on one line: no link, no image, no HTML, no code, no new cell.
 * For use inside a line; the start of a line has further rules (lists, headings).
 */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(active, '\\$&');
}
