import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { story } from './support/stories';
import { closeAll, placeOf, show } from './support/window';

/** The card under the words, as Markdown without the links' targets. */
async function cardAt(editor: vscode.TextEditor, words: string, into = 1): Promise<vscode.MarkdownString | undefined> {
  const place = placeOf(editor.document, words, into);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, place);
  const contents = hovers.flatMap((hover) => hover.contents);
  assert.ok(contents.length <= 1, 'there are two cards');
  return contents[0] as vscode.MarkdownString | undefined;
}

function linesOf(card: vscode.MarkdownString | undefined): string[] {
  return (card?.value ?? '').split('\n').map((line) => line.replaceAll(/\]\(command:[^)]*\)/gu, ']').trim());
}

describe('the hover card', () => {
  afterEach(closeAll);

  it('of a direct quotation tells kind, words, speaker, cue and why, and links on', async () => {
    const lines = linesOf(await cardAt(await show(story), '“We cannot wait'));
    assert.match(lines[0] ?? '', /^\*\*Direct quotation\*\* · 8 words · \d\d% sure$/u);
    assert.equal(lines[1], '$(person) **Ines Tarrow**, harbour master · “harbour master Ines Tarrow said”, [line 5]');
    assert.match(lines[2] ?? '', /^Why: .*“said”/u);
    assert.equal(lines[3], '[Next by Tarrow] · [Introduced, line 5] · [Copy with attribution]');
  });

  it('of an anonymous source says so and where it was brought in', async () => {
    const lines = linesOf(await cardAt(await show(story), 'look at it again'));
    assert.match(lines[1] ?? '', /^\$\(account\) \*\*.*official\*\* · anonymous · “the official said”, \[line 11\]$/u);
    assert.match(lines[3] ?? '', /\[Introduced, line 9\]/u);
  });

  it('of a name tells who it is and where else', async () => {
    const lines = linesOf(await cardAt(await show(story), 'Tarrow said that'));
    assert.equal(lines[0], '**Ines Tarrow**, harbour master · person');
    assert.match(lines.join('\n'), /2 mentions · 2 quotations/u);
    assert.match(lines.at(-1) ?? '', /^\[First mention, line 5\]$/u);
  });

  it('has at most five lines', async () => {
    const editor = await show(story);
    for (const words of ['The pier is', 'Ines Tarrow', 'said that', 'the board had', 'premature', 'A government', 'Quillby', 'October']) {
      assert.ok(linesOf(await cardAt(editor, words)).length <= 5, words);
    }
  });

  it('is missing where there is nothing to say', async () => {
    assert.equal(await cardAt(await show(story), 'will stop in'), undefined);
  });

  it('is missing in a text that is not read', async () => {
    assert.equal(await cardAt(await show(`${'a = 1\n'.repeat(90)}“We cannot wait,” Ines Tarrow said.`, 'plaintext'), 'We cannot'), undefined);
  });

  it('runs no command but our own', async () => {
    const card = await cardAt(await show(story), 'We cannot wait');
    assert.deepEqual(card?.isTrusted, {
      enabledCommands: ['copydesk.reveal', 'copydesk.nextBySpeaker', 'copydesk.goToIntroduction', 'copydesk.copyWithAttribution'],
    });
    assert.notEqual(card.supportHtml, true);
  });

  const hostile = [
    'Bo [Click](command:workbench.action.quit) Marsh', 'Bo <img src=x onerror=y> Marsh', 'Bo `code` Marsh', 'Bo $(trash) Marsh', 'Bo **Bold** Marsh',
    'Bo ![x](https://example.org/x.png) Marsh',
  ];
  for (const name of hostile) {
    it(`shows a story's words as they are: ${name}`, async () => {
      const editor = await show(`The pier will be closed on Tuesday.\n\n“We cannot wait for it,” ${name} said.\n\n${name}: “We cannot wait for it.”\n`);
      for (const words of ['We cannot', 'said.', 'Marsh said', 'Marsh:', 'Bo ']) {
        const card = await cardAt(editor, words);
        const links = [...(card?.value ?? '').matchAll(/(?<!\\)\]\((?:command:)?([^?)]*)/gu)].map(([, target]) => target ?? '');
        assert.deepEqual(links.filter((target) => !target.startsWith('copydesk.')), [], 'a link of the story’s own');
        assert.doesNotMatch(card?.value ?? '', /(?<!\\)<|(?<!\\)`|(?<!\\)!\[(?!\\)|(?<!\\)\$\(trash|(?<!\\)\*\*Bold/u);
      }
    });
  }
});
