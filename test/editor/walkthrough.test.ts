import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { copydesk } from './support/window';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

interface Contributions {
  readonly walkthroughs: readonly [{ readonly steps: readonly Step[] }];
  readonly viewsWelcome: readonly { readonly contents: string }[];
}

describe('the walkthrough and the welcome texts', () => {
  let contributions: Contributions;
  let extensionUri: vscode.Uri;
  let commands: readonly string[];
  before(async () => {
    await copydesk();
    const extension = vscode.extensions.getExtension('copydesk.copydesk')!;
    contributions = (extension.packageJSON as { readonly contributes: Contributions }).contributes;
    extensionUri = extension.extensionUri;
    commands = await vscode.commands.getCommands(true);
  });

  const stepsOf = ({ walkthroughs: [{ steps }] }: Contributions): readonly Step[] => steps;

  it('leads from a story to its export in four steps', () => {
    assert.deepEqual(stepsOf(contributions).map(({ id }) => id), ['open', 'hover', 'browse', 'export']);
  });

  it('has a page for each step', async () => {
    for (const { media } of stepsOf(contributions)) {
      assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, media.markdown))), /^## /);
    }
  });

  it('offers only commands that are there', () => {
    const texts = [...stepsOf(contributions).map(({ description }) => description), ...contributions.viewsWelcome.map(({ contents }) => contents)];
    const offered = texts.flatMap((text) => Array.from(text.matchAll(/\(command:([\w.]+)\)/g), ([, command]) => command!));
    const completing = stepsOf(contributions).flatMap(({ completionEvents }) => completionEvents)
      .flatMap((event) => (event.startsWith('onCommand:') ? [event.slice('onCommand:'.length)] : []));
    assert.ok(offered.length >= 6 && completing.length >= 3);
    assert.deepEqual([...offered, ...completing].filter((command) => !commands.includes(command)), []);
  });
});
