/** Characters that XML 1.0 cannot hold in any form: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Text as XML content, and as HTML: what XML cannot hold is shown as a replacement character, so that lengths stay; readers keep each line end. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>\r]/g, (character) => escapes[character]!);
}

/** Attributes of an element, each with a space before it; those that are undefined are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlValue(String(value))}"`)
    .join('');
}

function xmlValue(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => escapes[character]!);
}
