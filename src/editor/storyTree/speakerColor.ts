import type { Hue } from '../../desk/palette';

/** Id of the theme colour that a source of this hue has everywhere. */
export function speakerColor(hue: Hue): string {
  return `copydesk.${hue === 'anonymous' ? hue : `speaker${hue}`}Foreground`;
}
