import type * as vscode from 'vscode';
import { markdownText } from '../exports/markdownText';

/** The commands that a hover or tooltip may run; all others stay inert in it. */
export const linkCommands = [
  'copydesk.reveal', 'copydesk.nextBySpeaker', 'copydesk.goToIntroduction', 'copydesk.copyWithAttribution', 'copydesk.correctQuotation', 'copydesk.correctEntity',
  'copydesk.addNote', 'copydesk.markQuotation',
] as const;

/** A Markdown link that runs one of `linkCommands`. The label is shown as it is, whatever it holds. */
export function commandLink(label: string, command: (typeof linkCommands)[number], uri: vscode.Uri, ...more: readonly unknown[]): string {
  const args = encodeURIComponent(JSON.stringify([uri.toString(), ...more])).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${markdownText(label)}](command:${command}?${args})`;
}
