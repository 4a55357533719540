import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sourceTooltip } from '../../src/editor/sourcesView/sourceTooltip';
import { idsOf, rowNamed, rowsOf, sidebarStory } from './support/rows';
import { closeAll, copydesk, placeOf, settle, show, until, withSetting } from './support/window';

describe('the Sources view', () => {
  let tree: vscode.TreeDataProvider<string>;
  before(async () => { tree = (await copydesk()).sources; });
  afterEach(closeAll);

  it('lists the sources in order of first speaking, each with its quotations', async () => {
    await show(`${sidebarStory}\n\nThe pier was quiet, and on its gate hung the words “no ferry will sail from here again, ever.”`);
    assert.deepEqual(await rowsOf(tree), [
      'Ines Tarrow | 43% · 2 quotations · 20 words · harbour master',
      '  The ferry between Quillby and the Sallow Islands… | line 3',
      '  “The pier is not safe,” … “We cannot wait.” | line 5',
      'Edmund Vale | 24% · 2 quotations · 11 words · Transport Minister',
      '  that the islands would get a boat | line 7',
      '  the plan as “modest.” | line 7',
      'government official | anonymous · 33% · 1 quotation · 15 words',
      '  “We will look at it again in spring,” … “Nobody… | line 9',
      'Unattributed | 1 quotation',
      '  “no ferry will sail from here again, ever.” | line 11',
    ]);
  });

  it('lists the words in quotation marks that quote nobody, and what they are', async () => {
    await show('Ines Tarrow said that the “new” ferry would sail. The film “The Sallow Light” ran in a hall called “The Hold”.');
    assert.deepEqual((await rowsOf(tree)).slice(-3), [
      'Not Quotations | 2 in quotation marks',
      '  “The Sallow Light” | title · line 1',
      '  “The Hold” | label · line 1',
    ]);
    await vscode.commands.executeCommand('copydesk.sources.copy', await rowNamed(tree, '“The Hold”'));
    assert.equal(await vscode.env.clipboard.readText(), '“The Hold”');
  });

  it('tells kinds of sources and of quotations by their icons', async () => {
    await show(sidebarStory);
    const icons = await Promise.all((await idsOf(tree)).map(async (id) => ((await tree.getTreeItem(id)).iconPath as vscode.ThemeIcon).id));
    assert.deepEqual(icons, ['person', 'comment', 'quote', 'person', 'comment', 'comment-discussion', 'account', 'quote']);
  });

  const colorsOf = async (labels: readonly string[]): Promise<(string | undefined)[]> => Promise.all(labels.map(async (label) =>
    ((await tree.getTreeItem(await rowNamed(tree, label))).iconPath as vscode.ThemeIcon).color?.id));

  it('gives sources and their quotations the colour that they have in the text', async () => {
    await show(sidebarStory);
    assert.deepEqual(await colorsOf(['Edmund Vale', 'the plan as “modest.”', 'government official']), [
      'copydesk.speaker2Foreground', 'copydesk.speaker2Foreground', 'copydesk.anonymousForeground',
    ]);
    await withSetting('colorBy', 'kind', async () => {
      await until('the quotation has the colour of its kind', async () => (await colorsOf(['the plan as “modest.”']))[0] === 'copydesk.mixedForeground');
      assert.deepEqual(await colorsOf(['Edmund Vale', 'that the islands would get a boat']), [undefined, 'copydesk.indirectForeground']);
    });
  });

  it('tells the kind of a quotation to a screen reader', async () => {
    await show(sidebarStory);
    const { accessibilityInformation } = await tree.getTreeItem(await rowNamed(tree, 'the plan as “modest.”'));
    assert.equal(accessibilityInformation?.label, 'Mixed quotation, line 7: the plan as “modest.”');
  });

  it('goes from a quotation to its words, and from a source to where it first speaks', async () => {
    const { document } = await show(sidebarStory);
    const targets = await Promise.all(['the plan as “modest.”', 'government official'].map(async (label) => {
      const [, options] = (await tree.getTreeItem(await rowNamed(tree, label))).command?.arguments as [vscode.Uri, vscode.TextDocumentShowOptions];
      return document.getText(options.selection);
    }));
    assert.deepEqual(targets, ['the plan as “modest.”', 'a government official']);
  });

  it('says in a tooltip how much a source speaks and where', async () => {
    await show(sidebarStory);
    const id = await rowNamed(tree, 'Edmund Vale');
    const item = await tree.resolveTreeItem?.(await tree.getTreeItem(id), id, new vscode.CancellationTokenSource().token);
    assert.deepEqual((item?.tooltip as vscode.MarkdownString).value.split('  \n'), [
      '**Edmund Vale**, Transport Minister · named',
      '2 quotations: 11 words, 1 of them in quotation marks',
      '24% of all words said in the story',
      'Speaks in paragraph 4',
    ]);
  });

  it('says in a tooltip whether the story explains that a source is not named', async () => {
    const lastLine = async (): Promise<string | undefined> => {
      const id = await rowNamed(tree, 'official');
      const item = await tree.resolveTreeItem?.(await tree.getTreeItem(id), id, new vscode.CancellationTokenSource().token);
      return (item?.tooltip as vscode.MarkdownString).value.split('  \n').at(-1);
    };
    await show('The ferry was old, said an official, who spoke on condition of anonymity.');
    assert.equal(await lastLine(), 'Not named: “who spoke on condition of anonymity”');
    await show('The ferry was old, an official said.');
    assert.equal(await lastLine(), 'The story does not say why it is not named.');
  });

  it('keeps what a story says inert in a tooltip', () => {
    const source = {
      id: 'person:x', name: '[Ines](command:evil)', title: '<img src=x>', kind: 'person', class: 'named', entity: null, quotes: [],
      words: 0, quotedWords: 0, share: 0, firstParagraph: 1, lastParagraph: 1,
    } as const;
    const { value, isTrusted, supportHtml } = sourceTooltip(source, '');
    assert.doesNotMatch(value, /(?<!\\)\[Ines|(?<!\\)<img/);
    assert.deepEqual([isTrusted ?? false, supportHtml ?? false], [false, false]);
  });

  it('keeps its ids when the text above is edited', async () => {
    const editor = await show(sidebarStory);
    const before = await idsOf(tree);
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), 'Breaking: '); });
    await settle(editor.document);
    assert.deepEqual(await idsOf(tree), before);
  });

  it('copies a quotation, or all of a source, with the attribution', async () => {
    await show(sidebarStory);
    await vscode.commands.executeCommand('copydesk.sources.copy', await rowNamed(tree, 'the plan as “modest.”'));
    assert.equal(await vscode.env.clipboard.readText(), 'the plan as “modest.” — Edmund Vale, Transport Minister');
    await vscode.commands.executeCommand('copydesk.sources.copy', await rowNamed(tree, 'Edmund Vale'));
    assert.equal(await vscode.env.clipboard.readText(), [
      'that the islands would get a boat — Edmund Vale, Transport Minister',
      'the plan as “modest.” — Edmund Vale, Transport Minister',
    ].join('\n'));
  });

  it('reveals the quotation at the cursor', async () => {
    const editor = await show(sidebarStory);
    const place = placeOf(editor.document, 'cannot wait');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('copydesk.sources.reveal');
    await until('the quotation is on the clipboard', async () => {
      await vscode.commands.executeCommand('copydesk.sources.copy');
      return await vscode.env.clipboard.readText() === '“The pier is not safe,” … “We cannot wait.” — Ines Tarrow, harbour master';
    });
  });

  it('follows the cursor to the quotation, or to its source while that is closed', async () => {
    const editor = await show(sidebarStory);
    await vscode.commands.executeCommand('copydesk.sources.focus');
    await vscode.window.showTextDocument(editor.document);
    const copied = async (): Promise<string> => {
      await vscode.commands.executeCommand('copydesk.sources.copy');
      return vscode.env.clipboard.readText();
    };
    const place = placeOf(editor.document, 'modest');
    editor.selection = new vscode.Selection(place, place);
    await until('Edmund Vale is selected', async () => /^that the islands .*\nthe plan as “modest.” — Edmund Vale/u.test(await copied()));
    await vscode.commands.executeCommand('copydesk.sources.reveal');
    await vscode.window.showTextDocument(editor.document);
    const other = placeOf(editor.document, 'would get a boat');
    editor.selection = new vscode.Selection(other, other);
    await until('the quotation is selected', async () => await copied() === 'that the islands would get a boat — Edmund Vale, Transport Minister');
  });

  it('goes to the right words where a line was broken at a space, which moves no offset', async () => {
    const editor = await show(sidebarStory);
    const id = await rowNamed(tree, 'Edmund Vale');
    const space = placeOf(editor.document, ' between Quillby');
    await editor.edit((edit) => { edit.replace(new vscode.Range(space, space.translate(0, 1)), '\n'); });
    await settle(editor.document);
    await tree.getChildren();
    const [, options] = (await tree.getTreeItem(id)).command?.arguments as [vscode.Uri, vscode.TextDocumentShowOptions];
    assert.equal(editor.document.getText(options.selection), 'Transport Minister Edmund Vale');
  });

  it('is empty for a story in which nobody is quoted', async () => {
    await show('Rain fell on Quillby all day. The ferry did not sail.');
    assert.deepEqual(await idsOf(tree), []);
  });
});
