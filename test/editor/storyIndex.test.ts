import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { analyze } from '../../src/analysis';
import { anchorAt } from '../../src/desk/annotations/annotation';
import { renderSidecar } from '../../src/desk/annotations/sidecar';
import type { Analyses } from '../../src/editor/analyses';
import type { Log } from '../../src/editor/log';
import { WorkspaceStories } from '../../src/editor/storyIndex/workspaceStories';
import { closeAll, show, until, withProgressStopped } from './support/window';

const pier = 'Ferry to stop at Quillby\n\n“I will not put a passenger on that deck,” harbour master Ines Tarrow said.\n';
const retold = 'Islands without a boat\n\n“I would never put a passenger on that deck,” Tarrow said.\n';

describe('the stories of the workspace', () => {
  const inWorkspace = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const [one, other] = [inWorkspace('pier.news.txt'), inWorkspace('islands.news.txt')];
  const write = (file: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const symbols = async (query: string): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
    return found.map(({ name, location: { uri } }) => `${vscode.workspace.asRelativePath(uri)}: ${name}`).sort();
  };
  const problemsOf = (uri: vscode.Uri): string[] => vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'retold').map(({ message }) => message);

  before(() => write(one, pier));
  afterEach(closeAll);
  after(async () => {
    for (const file of [one, other]) await vscode.workspace.fs.delete(file);
  });

  it('are searched for speakers and quotations by Go to Symbol in Workspace', async () => {
    await show('Rain fell on Quillby all day, Edmund Vale said.');
    assert.deepEqual(await symbols('tarrow'), [
      'pier.news.txt: Ines Tarrow', 'pier.news.txt: Ines Tarrow: “I will not put a passenger on that deck,”',
    ]);
  });

  it('are listed by Who Said..., which goes to the quotation that is taken', async () => {
    await show('Rain fell on Quillby all day, Edmund Vale said.');
    const listed = vscode.commands.executeCommand('copydesk.whoSaid', 'passenger deck');
    await until('the quotation is taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.uri.toString() === one.toString();
    });
    await listed;
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), '“I will not put a passenger on that deck,”');
  });

  it('are searched as they now stand: open ones, and files that come, change and go', async () => {
    await show('“Nobody will be cut off,” Edmund Vale said.');
    await until('the open story is found', async () => (await symbols('cut off')).length === 1);
    await write(other, '“It snowed all night,” Mairi Teal said.\n');
    await until('the new file is found', async () => (await symbols('snowed')).length === 1);
    await write(other, '“It hailed all night,” Mairi Teal said.\n');
    await until('the change is found', async () => (await symbols('hailed')).length === 1 && (await symbols('snowed')).length === 0);
    await vscode.workspace.fs.delete(other);
    await until('the file is gone', async () => (await symbols('hailed')).length === 0);
  });

  it('are searched as people corrected them, open or not', async () => {
    const [story, sidecar] = [inWorkspace('deck.news.txt'), inWorkspace('deck.news.txt.copydesk.json')];
    const text = '“Nobody asked us about that deck,” she said.\n';
    await write(story, text);
    await write(sidecar, renderSidecar(text, 'deck.news.txt', [{
      id: 'urn:uuid:5b1f4cbe-93a5-4dd6-9a9c-0c1d8a1d7f10', about: 'quote', creator: 'Ada Moor', created: '2026-11-24T12:00:00.000Z',
      change: { kind: 'speaker', value: 'Mairi Teal' }, anchor: anchorAt(text, { start: 0, end: text.indexOf(' she') }),
    }]));
    await show('Rain fell on Quillby all day, Edmund Vale said.');
    await until('the correction is found', async () => (await symbols('teal')).includes('deck.news.txt: Mairi Teal: “Nobody asked us about that deck,”'));
    await vscode.workspace.fs.delete(sidecar);
    await until('the correction is gone', async () => (await symbols('teal')).length === 0);
    await vscode.workspace.fs.delete(story);
  });

  it('are compared: what two of them tell otherwise is a problem of both, until it is mended', async () => {
    await write(other, retold);
    await show('Rain fell on Quillby all day, Edmund Vale said.');
    await until('the new file is found', async () => (await symbols('never put a passenger')).length === 1);
    await vscode.commands.executeCommand('copydesk.compareStories');
    assert.deepEqual(problemsOf(one), ['islands.news.txt gives this quotation in other words: “I would never put a passenger on that deck,”']);
    assert.deepEqual(problemsOf(other), ['pier.news.txt gives this quotation in other words: “I will not put a passenger on that deck,”']);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /## Other words\n\n- pier\.news\.txt, line 3, \*\*Ines Tarrow\*\*/u);
    await write(other, pier);
    await until('the problem is gone', () => problemsOf(other).length === 0);
  });

  it('are read no further when the reading is cancelled, and from there on when somebody asks again', async () => {
    await write(other, retold);
    // What tells of the change must not come to the index that is made below.
    await until('the change is seen', async () => (await symbols('never put a passenger')).length === 1);
    const read: string[] = [];
    const analyses: Pick<Analyses, 'peek' | 'readClosed' | 'onDidChange'> = {
      peek: () => undefined,
      readClosed: (file, text, goOn) => {
        read.push(file.path.slice(file.path.lastIndexOf('/') + 1));
        return Promise.resolve(goOn() ? analyze(text) : undefined);
      },
      onDidChange: new vscode.EventEmitter<never>().event,
    };
    const stories = new WorkspaceStories(analyses as unknown as Analyses, { info: () => undefined } as unknown as Log);
    try {
      await withProgressStopped(1, () => stories.build());
      assert.equal(read.length, 1, 'the file that was being read is the last');
      assert.deepEqual([stories.isStopped, stories.isComplete, [...stories.stories.addresses()].length], [true, false, 0]);
      await stories.build();
      assert.deepEqual([stories.isStopped, stories.isComplete], [false, true]);
      assert.deepEqual([...stories.stories.addresses()].map((address) => address.slice(address.lastIndexOf('/') + 1)).filter((name) => name.endsWith('.news.txt')).sort(), ['islands.news.txt', 'pier.news.txt']);
    } finally {
      stories.dispose();
    }
  });
});
