import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { idsOf, rowNamed, rowsOf, sidebarStory } from './support/rows';
import { closeAll, copydesk, placeOf, settle, show, until, withSetting } from './support/window';

describe('the Entities view', () => {
  let tree: vscode.TreeDataProvider<string>;
  before(async () => { tree = (await copydesk()).entities; });
  afterEach(async () => {
    await vscode.commands.executeCommand('copydesk.entities.clearFilter');
    await closeAll();
  });

  /** The rows below a group, down to a depth; the tree is read from its top, as VS Code does. */
  const rowsUnder = async (group: string, depth: number): Promise<string[]> => {
    await tree.getChildren();
    return (await rowsOf(tree, group)).filter((row) => row.search(/\S/) < 2 * depth);
  };

  it('lists the people of the story with their mentions in context', async () => {
    await show(sidebarStory);
    assert.deepEqual((await rowsUnder('people', 2)).slice(0, 6), [
      'Ines Tarrow | harbour master · 2 mentions · 2 quotations',
      '  …harbour master [Ines Tarrow] said. | line 3',
      '  …is not safe,” [Tarrow] said. “We cannot wait.” | line 5',
      'Edmund Vale | Transport Minister · 2 mentions · 2 quotations',
      '  …Minister [Edmund Vale] said that the islands… | line 7',
      '  …would get a boat. [Vale] described the plan as… | line 7',
    ]);
  });

  it('lists the places apart from the people', async () => {
    await show(sidebarStory);
    assert.deepEqual(await rowsUnder('places', 1), ['Quillby | 3 mentions', 'Sallow Islands | 1 mention']);
  });

  it('opens the groups of names and leaves dates closed, last', async () => {
    await show(sidebarStory);
    const groups = await tree.getChildren() ?? [];
    const states = await Promise.all([groups[0]!, groups.at(-1)!].map(async (id) => [id, (await tree.getTreeItem(id)).collapsibleState]));
    assert.deepEqual(states, [['people', vscode.TreeItemCollapsibleState.Expanded], ['dates', vscode.TreeItemCollapsibleState.Collapsed]]);
  });

  it('gives those who speak their colour, and others none', async () => {
    await show(sidebarStory);
    const colors = await Promise.all(['Ines Tarrow', 'Edmund Vale', 'Quillby'].map(async (name) =>
      ((await tree.getTreeItem(await rowNamed(tree, name))).iconPath as vscode.ThemeIcon).color?.id));
    assert.deepEqual(colors, ['copydesk.speaker1Foreground', 'copydesk.speaker2Foreground', undefined]);
  });

  it('goes from a mention to its words', async () => {
    const { document } = await show(sidebarStory);
    const item = await tree.getTreeItem(await rowNamed(tree, '…would get a boat. [Vale] described the plan as…'));
    const [uri, options] = item.command?.arguments as [vscode.Uri, vscode.TextDocumentShowOptions];
    assert.deepEqual([item.command?.command, uri.toString(), document.getText(options.selection)], ['vscode.open', document.uri.toString(), 'Vale']);
  });

  const orders = { appearance: ['Ines Tarrow', 'Edmund Vale'], count: ['Edmund Vale', 'Ines Tarrow'], name: ['Edmund Vale', 'Ines Tarrow'] };
  for (const [order, people] of Object.entries(orders)) {
    it(`sorts by ${order}, and keeps to it`, async () => {
      await withSetting('entities.sortBy', 'appearance', async () => {
        await show(`${sidebarStory}\n\nVale said that he would wait.`);
        await vscode.commands.executeCommand('copydesk.entities.sort', order);
        const names = (await rowsUnder('people', 1)).map((row) => row.split(' | ')[0]!);
        assert.deepEqual(names.filter((name) => people.includes(name)), people);
        assert.equal(vscode.workspace.getConfiguration('copydesk').get('entities.sortBy'), order);
      });
    });
  }

  it('shows what the filter lets through, and all again without it', async () => {
    await show(sidebarStory);
    const before = await idsOf(tree);
    await vscode.commands.executeCommand('copydesk.entities.filter', 'HARBOUR');
    assert.deepEqual((await rowsOf(tree)).slice(0, 2), ['People | 1', '  Ines Tarrow | harbour master · 2 mentions · 2 quotations']);
    await vscode.commands.executeCommand('copydesk.entities.clearFilter');
    assert.deepEqual(await idsOf(tree), before);
  });

  it('keeps its ids, and knows the parent of each, when the text above is edited', async () => {
    const editor = await show(sidebarStory);
    const before = await idsOf(tree);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'Breaking: '); });
    await settle(editor.document);
    assert.deepEqual(await idsOf(tree), before);
    assert.equal(await tree.getParent?.('people'), undefined);
    assert.equal(await tree.getParent?.(await rowNamed(tree, 'Ines Tarrow')), 'people');
  });

  it('keeps closed what was closed, and open what was opened, when the text is edited', async () => {
    const editor = await show(sidebarStory);
    await vscode.commands.executeCommand('copydesk.entities.focus');
    const isOpen = async (id: string): Promise<boolean> => (await tree.getTreeItem(id)).collapsibleState === vscode.TreeItemCollapsibleState.Expanded;
    await until('people are closed', async () => {
      await vscode.commands.executeCommand('list.focusFirst');
      await vscode.commands.executeCommand('list.collapse');
      return !await isOpen('people');
    });
    await until('dates are open', async () => {
      await vscode.commands.executeCommand('list.focusLast');
      await vscode.commands.executeCommand('list.expand');
      return isOpen('dates');
    });
    await editor.edit((edit) => { edit.insert(new vscode.Position(2, 0), 'On Tuesday Bo Marsh said that he would sail. '); });
    await settle(editor.document);
    assert.ok((await rowsUnder('people', 1)).some((row) => row.startsWith('Bo Marsh')));
    assert.deepEqual([await isOpen('people'), await isOpen('places'), await isOpen('dates')], [false, true, true]);
  });

  it('tells lines as they are after an edit', async () => {
    const editor = await show(sidebarStory);
    await rowsOf(tree);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), '\n\n'); });
    await settle(editor.document);
    assert.equal((await rowsUnder('people', 2))[1], '  …harbour master [Ines Tarrow] said. | line 5');
  });

  it('reveals the name at the cursor, whose row can then be copied', async () => {
    const editor = await show(sidebarStory);
    const place = placeOf(editor.document, 'Vale described', 2);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('copydesk.entities.filter', 'Tarrow');
    await vscode.commands.executeCommand('copydesk.entities.reveal');
    await until('Edmund Vale is on the clipboard', async () => {
      await vscode.commands.executeCommand('copydesk.entities.copyName');
      return await vscode.env.clipboard.readText() === 'Edmund Vale';
    });
  });

  it('copies the names of several rows, one a line', async () => {
    await show(sidebarStory);
    const ids = await Promise.all(['Edmund Vale', 'Quillby'].map((name) => rowNamed(tree, name)));
    await vscode.commands.executeCommand('copydesk.entities.copyName', ids[0], ids);
    assert.equal(await vscode.env.clipboard.readText(), 'Edmund Vale\nQuillby');
  });

  it('follows the cursor while it is in view, unless told not to', async () => {
    const editor = await show(sidebarStory);
    await vscode.commands.executeCommand('copydesk.entities.focus');
    const moveTo = async (words: string): Promise<void> => {
      await vscode.window.showTextDocument(editor.document);
      const place = placeOf(editor.document, words, 1);
      editor.selection = new vscode.Selection(place, place);
    };
    const copied = async (): Promise<string> => {
      await vscode.commands.executeCommand('copydesk.entities.copyName');
      return vscode.env.clipboard.readText();
    };
    await moveTo('Sallow');
    await until('Sallow Islands is selected', async () => await copied() === 'Sallow Islands');
    await withSetting('entities.followCursor', false, async () => {
      await moveTo('Ines');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await copied(), 'Sallow Islands');
    });
  });

  it('is empty for a text that is not read', async () => {
    await show('flask>=2.0\n'.repeat(40), 'plaintext');
    await until('the tree is empty', async () => (await idsOf(tree)).length === 0);
  });

  it('keeps the story while another file is in front of it, and drops it when it is closed', async () => {
    await show(sidebarStory);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: '{}', language: 'json' }), { preview: false });
    assert.equal((await rowsUnder('people', 1))[0], 'Ines Tarrow | harbour master · 2 mentions · 2 quotations');
    await closeAll();
    await until('the tree is empty', async () => (await idsOf(tree)).length === 0);
  });
});
