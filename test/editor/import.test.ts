import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Article } from '../../src/analysis';
import { closeAll, show } from './support/window';

const text = '“The dam 😀 holds,” said Ivo Brandt, the mayor of Altsee.\n\nHe said that the road would open on Monday.\n';

/** The line of an annotation on words of the story, which has one character of two units before them. */
const bound = (id: string, type: string, words: string): string => {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return `${id}\t${type} ${start} ${start + words.length}\t${words}`;
};

describe('importing annotations', () => {
  const inWorkspace = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const write = (name: string, content: string): Thenable<void> => vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(content));
  const importFile = (name: string): Thenable<boolean | undefined> => vscode.commands.executeCommand('copydesk.importAnnotations', { file: inWorkspace(name).toString() });
  const quotes = async (): Promise<Article['quotes']> => {
    await vscode.commands.executeCommand('copydesk.export', { format: 'json', target: 'clipboard' });
    return (JSON.parse(await vscode.env.clipboard.readText()) as Article).quotes;
  };

  beforeEach(() => show(text));
  afterEach(closeAll);

  for (const [format, extension] of [['brat', 'ann'], ['web-annotation', 'jsonld'], ['citron', 'citron.json']]) {
    it(`verifies what was exported as ${format!}`, async () => {
      await vscode.commands.executeCommand('copydesk.export', { format, target: 'file', file: inWorkspace(`imported/dam.${extension!}`) });
      assert.equal(await importFile(`imported/dam.${extension!}`), true);
      const found = await quotes();
      assert.ok(found.length > 0);
      assert.deepEqual(found.map(({ origin }) => `${origin!.is} by ${origin!.by}`), found.map(() => `verified by dam.${extension!}`));
    });
  }

  it('writes the text that brat needs and its configuration beside the annotations', async () => {
    const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(name)));
    await vscode.commands.executeCommand('copydesk.export', { format: 'brat', target: 'file', file: inWorkspace('beside/dam.ann') });
    assert.equal(await textOf('beside/dam.txt'), text);
    assert.match(await textOf('beside/annotation.conf'), /^\[entities\]$/mu);
    assert.match(await textOf('beside/visual.conf'), /^\[labels\]$/mu);
  });

  it('corrects what the file has otherwise, and one undo takes all of it back', async () => {
    await write('other.ann', [bound('T1', 'Source', 'Ivo Brandt'), bound('T2', 'Cue', 'said'), bound('T3', 'Content', 'that the road would open'), 'E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1'].join('\n'));
    const before = await quotes();
    assert.equal(await importFile('other.ann'), true);
    const corrected = (await quotes()).find(({ origin }) => origin?.by === 'other.ann');
    assert.deepEqual([text.slice(corrected?.contents[0]?.start, corrected?.contents[0]?.end), corrected?.speaker?.name], ['that the road would open', 'Ivo Brandt']);
    await vscode.commands.executeCommand('copydesk.undoCorrection');
    assert.deepEqual(await quotes(), before);
  });

  it('changes nothing for what does not fit, is of another kind, or is not there', async () => {
    await write('misfit.ann', 'T1\tContent 0 16\t“The dam broke,”\n');
    await write('damaged.json', '{"quotes": [');
    const before = await quotes();
    for (const name of ['misfit.ann', 'damaged.json', 'none.ann']) assert.equal(await importFile(name), false, name);
    assert.deepEqual(await quotes(), before);
  });
});
