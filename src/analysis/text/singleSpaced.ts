/** A text with each run of white space as one space. Most texts have no other white space and are given back as they are. */
export function singleSpaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ');
}
