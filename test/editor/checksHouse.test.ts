import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copydesk, marked, show, until, withSetting } from './support/window';

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
const story = 'Ferry stops at Quillby\n\n“The pier is old,” harbour master Ines Tarrow zubbered on Monday.\n\n“No,” said Bo Marsh, her deputy. "Never."\n';

function problemsOf(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk').map(({ message }) => message);
}

async function shows(uri: vscode.Uri, problem: RegExp, present = true): Promise<void> {
  await until(`${present ? '' : 'no '}problem ${problem.source}`, () => problemsOf(uri).some((message) => problem.test(message)) === present);
}

describe('the house style', () => {
  before(copydesk);

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file('copydesk.json')).then(undefined, () => undefined);
    await vscode.workspace.fs.delete(file('house.news.txt')).then(undefined, () => undefined);
  });

  it('of the workspace is used, and used again when it changes', async () => {
    await write('copydesk.json', '{ "marks": "curly" }');
    await write('house.news.txt', story);
    const { document } = await vscode.window.showTextDocument(file('house.news.txt'));
    await shows(document.uri, /^The house uses curly quotation marks/u);
    await write('copydesk.json', '{ "checks": { "mixed-marks": "off" } }');
    await shows(document.uri, /curly quotation marks/u, false);
  });

  it('of the settings reaches the analysis', async () => {
    const editor = await show('“The pier is old,” Ines Tarrow said. Edmund Vale zubbers that the pier will do.\n');
    const speakers = (): Promise<string[]> => marked(editor, /^speaker/u);
    assert.deepEqual(await speakers(), ['speaker.speaker1: Ines Tarrow']);
    await withSetting('house', { cueVerbs: ['zubber'] }, () => until('the verb attributes', async () => (await speakers()).includes('speaker.speaker2: Edmund Vale')));
  });

  it('of the settings goes before that of the workspace', async () => {
    await write('copydesk.json', '{ "marks": "curly" }');
    await write('house.news.txt', story);
    const { document } = await vscode.window.showTextDocument(file('house.news.txt'));
    await shows(document.uri, /^The house uses curly/u);
    await withSetting('house', { marks: 'straight' }, () => shows(document.uri, /^The house uses straight/u));
  });

  it('is told what is wrong in its file, at the place, while it is edited', async () => {
    await write('copydesk.json', '{\n  "mark": "curly"\n}');
    const editor = await vscode.window.showTextDocument(file('copydesk.json'));
    await shows(editor.document.uri, /^There is no “mark”\./u);
    const [problem] = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'copydesk');
    assert.equal(editor.document.getText(problem?.range), '"mark"');
    await editor.edit((edit) => { edit.replace(problem!.range, '"marks"'); });
    await shows(editor.document.uri, /There is no/u, false);
    await editor.document.save();
  });
});
