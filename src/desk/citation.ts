import type { Quote } from '../analysis';

/** A quotation on one line with its source after it: `“We sail at dawn,” … “whatever comes.” — Ines Tarrow, harbour master`. */
export function cite({ contents, speaker }: Quote, text: string): string {
  const words = contents.map(({ start, end }) => text.slice(start, end)).join(' … ').replace(/\s+/g, ' ');
  if (speaker === null) return words;
  return `${words} — ${speaker.title === undefined ? speaker.name : `${speaker.name}, ${speaker.title}`}`;
}
