import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { storyFile, type StoryFile } from './support/annotated';
import { copydesk, placeOf, settle, withEnter } from './support/window';
import { rowNamed } from './support/rows';

/** A command with its arguments, as a link, a light bulb, a row or the palette runs it. */
type Run = readonly [command: string, ...args: readonly unknown[]];

async function link(editor: vscode.TextEditor, words: string, label: string): Promise<Run> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, placeOf(editor.document, words, 3));
  const cards = hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
  const found = new RegExp(`\\[${label}\\]\\(command:([\\w.]+)\\?([^)]*)\\)`, 'u').exec(cards);
  assert.ok(found, `No link is named ${label} in\n${cards}`);
  return [found[1]!, ...JSON.parse(decodeURIComponent(found[2]!)) as unknown[]];
}

async function action(editor: vscode.TextEditor, words: string, title: string): Promise<Run> {
  const place = placeOf(editor.document, words, 3);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(place, place));
  const command = actions.find((each) => each.title === title)?.command;
  assert.ok(command, `No action is named ${title} among ${actions.map((each) => each.title).join(', ')}`);
  return [command.command, ...(command.arguments ?? []) as readonly unknown[]];
}

async function sourceRow(label: string, command: string): Promise<Run> {
  return [command, await rowNamed((await copydesk()).sources, label)];
}

async function entityRow(label: string, command: string): Promise<Run> {
  return [command, await rowNamed((await copydesk()).entities, label)];
}

const mixed = 'the plan as “modest.”';

/** What a person wants to say, the row of the Sources view that tells of it, and the ways to say it. */
type Correction = readonly [what: string, row: RegExp, ways: Readonly<Record<string, (editor: vscode.TextEditor) => Promise<Run>>>];

const select = (editor: vscode.TextEditor, words: string, length: number): void => {
  editor.selection = new vscode.Selection(placeOf(editor.document, words), placeOf(editor.document, words, length));
};

const corrections: readonly Correction[] = [
  ['who is quoted', /^ {2}Speaker · .* · the plan as “modest\.” \|/mu, {
    'hover': (editor) => link(editor, 'plan as', 'Correct'),
    'light bulb': (editor) => action(editor, 'plan as', 'Correct Quotation...'),
    'row': () => sourceRow(mixed, 'copydesk.sources.correct'),
    'palette': () => Promise.resolve(['copydesk.correctQuotation']),
  }],
  ['that a quotation is right', /^ {2}Verified · the plan as “modest\.” \|/mu, {
    'light bulb': (editor) => action(editor, 'plan as', 'Mark Quotation as Verified'),
    'row': () => sourceRow(mixed, 'copydesk.sources.verify'),
    'palette': () => Promise.resolve(['copydesk.verifyQuotation']),
  }],
  ['what type a name is of', /^ {2}Type · person · Edmund Vale \|/mu, {
    'hover': (editor) => link(editor, 'Edmund Vale', 'Correct'),
    'light bulb': (editor) => action(editor, 'Edmund Vale', 'Correct “Edmund Vale”...'),
    'row': () => entityRow('Edmund Vale', 'copydesk.entities.correct'),
    'palette': (editor) => {
      select(editor, 'Edmund Vale', 0);
      return Promise.resolve(['copydesk.correctEntity']);
    },
  }],
  ['that words are a quotation', /^Unattributed .*(?:\n {2}.*)*\n {2}“The New Light” \| line 11 · corrected\n(?!(?:.*\n)*Not Quotations)/mu, {
    'hover': (editor) => link(editor, 'New Light', 'It is a quotation'),
    'light bulb': (editor) => action(editor, 'New Light', 'It Is a Quotation'),
    'row': () => sourceRow('“The New Light”', 'copydesk.sources.mark'),
    'palette': (editor) => {
      select(editor, '“The New Light”', '“The New Light”'.length);
      return Promise.resolve(['copydesk.markQuotation']);
    },
  }],
];

describe('a correction', () => {
  let file: StoryFile;
  beforeEach(async () => {
    file = await storyFile();
    await file.write(`${await file.read()}\n\nThe film “The New Light” is shown in Quillby.`);
  });
  afterEach(() => file.clear());

  for (const [what, row, ways] of corrections) {
    for (const [way, run] of Object.entries(ways)) {
      it(`says ${what} by ${way}`, async () => {
        const editor = await file.open();
        file.putCursor(editor, 'the plan as');
        await file.shows('the story is read', /^ {2}the plan as “modest\.”/mu);
        await withEnter(...await run(editor));
        await settle(editor.document);
        await file.shows('it is told of', row);
      });
    }
  }
});
