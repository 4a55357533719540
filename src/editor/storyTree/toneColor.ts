import type { Tone } from '../../desk/palette';

/** Id of the theme colour that this tone has in the text and everywhere else. */
export function toneColor(tone: Tone): string {
  return `copydesk.${tone}Foreground`;
}
