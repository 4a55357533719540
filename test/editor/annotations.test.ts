import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { storyFile, StoryFile } from './support/annotated';
import { ReadOnlyFiles } from './support/readOnlyFiles';
import { placeOf, settle, withEnter, withSetting } from './support/window';

const { executeCommand } = vscode.commands;

/** How a person makes a correction, and a row of the Sources or Entities view that tells of it. */
type Correction = readonly [what: string, make: (file: StoryFile, editor: vscode.TextEditor) => Promise<unknown>, row: RegExp];

const onPlan = (change: object) => async (file: StoryFile, editor: vscode.TextEditor): Promise<void> => {
  file.putCursor(editor, 'the plan as');
  await executeCommand('copydesk.correctQuotation', undefined, undefined, change);
};
const onName = (words: string, change: object) => async (file: StoryFile, editor: vscode.TextEditor): Promise<void> => {
  file.putCursor(editor, words);
  await executeCommand('copydesk.correctEntity', undefined, undefined, change);
};

const corrections: readonly Correction[] = [
  ['another speaker, of the story', onPlan({ kind: 'speaker', value: 'Ines Tarrow' }), /^Ines Tarrow .*(?:\n {2}.*)*\n {2}the plan as “modest\.” \| line \d+ · corrected/mu],
  ['a speaker that the story does not name', onPlan({ kind: 'speaker', value: 'Bo Marsh' }), /^Bo Marsh .*\n {2}the plan as “modest\.” \| line \d+ · corrected/mu],
  ['no speaker', onPlan({ kind: 'speaker', value: '' }), /^Unattributed.*\n {2}the plan as/mu],
  ['another kind', onPlan({ kind: 'quote-kind', value: 'direct' }), /^ {2}Kind · direct · the plan as “modest\.” \| Ada Moor · line \d+$/mu],
  ['what is verified', async (file, editor) => {
    file.putCursor(editor, 'the plan as');
    await executeCommand('copydesk.verifyQuotation');
  }, /^ {2}the plan as “modest\.” \| line \d+ · verified/mu],
  ['a selection as a quotation', async (file, editor) => {
    file.select(editor, 'Ferry to stop at Quillby');
    await executeCommand('copydesk.markQuotation');
  }, /^Unattributed.*\n {2}Ferry to stop at Quillby/mu],
  ['the extent of a quotation', async (file, editor) => {
    file.select(editor, 'as “modest.”');
    await executeCommand('copydesk.markQuotation');
  }, /^ {2}as “modest\.” \| line \d+ · corrected/mu],
  ['another type', onName('Edmund Vale', { kind: 'entity-type', value: 'organization' }), /^Edmund Vale \| organisation/mu],
  ['another name', onName('Edmund Vale', { kind: 'rename', value: 'Edmond Vale' }), /^Edmond Vale /mu],
  ['a title', onName('Edmund Vale', { kind: 'title', value: 'envoy' }), /^Edmund Vale .*envoy/mu],
  ['two names as one person', onName('Edmund Vale', { kind: 'merge', value: 'Ines Tarrow' }), /^Ines Tarrow \| \d+% · 4 quotations/mu],
  ['a name as somebody else', onName('Vale described', { kind: 'split', value: 'Vale' }), /^Vale \|/mu],
];

describe('corrections', () => {
  let file: StoryFile;
  before(() => vscode.workspace.getConfiguration('copydesk').update('author', 'Ada Moor', vscode.ConfigurationTarget.Global));
  after(() => vscode.workspace.getConfiguration('copydesk').update('author', undefined, vscode.ConfigurationTarget.Global));
  beforeEach(async () => { file = await storyFile(); });
  afterEach(() => file.clear());

  for (const [what, make, row] of corrections) {
    it(`keep ${what} through saving, editing, closing and opening again`, async () => {
      const editor = await file.open();
      await make(file, editor);
      await file.shows('it counts at once', row);
      await editor.edit((edit) => { edit.insert(new vscode.Position(2, 0), 'Late: '); });
      await editor.document.save();
      await file.isKept(/"Ada Moor"/u);
      await file.close();
      await file.write(`A new first line.\n\n${await file.read()}`);
      await file.open();
      await file.shows('it counts again', row);
    });
  }

  it('keep what is no quotation out', async () => {
    const editor = await file.open();
    await file.shows('it is a quotation', /^ {2}the plan as/mu);
    await onPlan({ kind: 'not-quotation' })(file, editor);
    await file.showsNot('it is none', /^ {2}the plan as/mu);
    await file.isKept(/not-quotation/u);
    await file.close();
    await file.open();
    await file.shows('it is told of', /^ {2}Not a quotation · the plan as/mu);
    await file.showsNot('it is none again', /^ {2}the plan as/mu);
  });

  it('are taken back one by one, last first, with what they had taken the place of', async () => {
    const editor = await file.open();
    await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(file, editor);
    await file.shows('the first counts', /^Bo Marsh /mu);
    await onPlan({ kind: 'speaker', value: 'Ida Brandt' })(file, editor);
    await file.shows('the second counts', /^Ida Brandt /mu);
    await executeCommand('copydesk.undoCorrection');
    await file.shows('the first counts again', /^Bo Marsh /mu);
    await executeCommand('copydesk.undoCorrection');
    await file.showsNot('none counts', /^Annotations/mu);
  });

  it('verify a quotation, and take that back', async () => {
    const editor = await file.open();
    file.putCursor(editor, 'the plan as');
    await executeCommand('copydesk.verifyQuotation');
    await file.shows('it is verified', /· verified/u);
    await executeCommand('copydesk.verifyQuotation');
    await file.showsNot('it is not', /· verified/u);
  });

  it('are told of on hover, with who verified and when', async () => {
    const editor = await file.open();
    file.putCursor(editor, 'the plan as');
    await executeCommand('copydesk.verifyQuotation');
    await file.shows('it is verified', /· verified/u);
    const [hover] = await executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', file.uri, placeOf(editor.document, 'plan as', 2));
    const [card] = hover?.contents ?? [];
    assert.match(card instanceof vscode.MarkdownString ? card.value : '', /verified by Ada Moor, \d{4}-\d\d-\d\d/u);
  });

  it('are called in question when their words change, until somebody says that they still hold', async () => {
    const editor = await file.open();
    await onPlan({ kind: 'verified' })(file, editor);
    await file.shows('it is verified', /· verified/u);
    await editor.edit((edit) => { edit.insert(placeOf(editor.document, '“modest'), 'rather '); });
    await settle(editor.document);
    await file.shows('it needs review', /^ {2}Verified · the plan as rather “modest\.” \| needs review · Ada Moor · line 7$/mu);
    await executeCommand('copydesk.annotations.confirm', await file.rowNamed(/^Verified/u));
    await file.shows('it holds', /^ {2}Verified · the plan as rather “modest\.” \| Ada Moor · line 7$/mu);
  });

  it('are Orphans when their words are gone, until they are attached again', async () => {
    const editor = await file.open();
    await onPlan({ kind: 'verified' })(file, editor);
    await file.shows('it is listed', /\nAnnotations \| 1\n {2}Verified · the plan as “modest\.” \| Ada Moor · line 7$/mu);
    file.select(editor, 'the plan as “modest.”');
    await editor.edit((edit) => { edit.replace(editor.selection, 'nothing'); });
    await settle(editor.document);
    await file.shows('it is an orphan', /\nOrphans \| 1 lost\n {2}Verified · the plan as “modest\.” \| lost · Ada Moor$/u);
    assert.match(await file.tooltipOf(/^Verified/u), /^\*\*Verified\*\* {2}\nthe plan as “modest\.” {2}\nAda Moor, \d{4}-\d\d-\d\d {2}\nIts words are gone from the story\. Select those that it is about now, then attach it\.$/u);
    file.select(editor, 'the islands would get a boat');
    await executeCommand('copydesk.annotations.attach', await file.rowNamed(/^Verified/u));
    await file.shows('it has a place again', /\nAnnotations \| 1\n {2}Verified · the islands would get a boat \| Ada Moor · line 7$/mu);
  });

  it('are Orphans when their words stand in several places, until one is chosen', async () => {
    const editor = await file.open();
    await onPlan({ kind: 'verified' })(file, editor);
    await file.isKept(/assessing/u);
    await file.close();
    const text = await file.read();
    await file.write(`Late edition.\n\n${text}\n\n${text}`);
    await file.open();
    await file.shows('it is an orphan', /\nOrphans \| 1 ambiguous\n {2}Verified · the plan as “modest\.” \| 2 possible places · Ada Moor$/u);
    assert.match(await file.tooltipOf(/^Verified/u), /\nIts words may be those of lines 9, 19: nothing tells which\. Attach it to choose\.$/u);
    await withEnter('copydesk.annotations.attach', await file.rowNamed(/^Verified/u));
    await file.shows('it has the nearest place', /\nAnnotations \| 1\n {2}Verified · the plan as “modest\.” \| Ada Moor · line 9$/mu);
  });

  it('have their place again when the edit is undone', async () => {
    const editor = await file.open();
    await onPlan({ kind: 'verified' })(file, editor);
    file.select(editor, 'the plan as “modest.”');
    await editor.edit((edit) => { edit.replace(editor.selection, 'nothing'); });
    await file.shows('it is an orphan', /\nOrphans/u);
    await executeCommand('undo');
    await settle(editor.document);
    await file.shows('it is none', /\nAnnotations \| 1\n.*line 7$/mu);
  });

  it('of an unsaved text are kept beside the file that it is saved as', async () => {
    const text = await file.read();
    await vscode.workspace.fs.delete(file.uri);
    const unsaved = await vscode.workspace.openTextDocument(file.uri.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(unsaved, 'news'));
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), text); });
    await settle(editor.document);
    await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(file, editor);
    await file.shows('it counts', /^Bo Marsh /mu);
    await editor.document.save();
    await file.open();
    await file.shows('it counts in the file', /^Bo Marsh /mu);
    await file.isKept(/Bo Marsh/u);
  });

  it('go along with a story that is renamed', async () => {
    const editor = await file.open();
    await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(file, editor);
    await file.isKept(/Bo Marsh/u);
    const renaming = new vscode.WorkspaceEdit();
    const renamed = file.uri.with({ path: file.uri.path.replace('corrected', 'renamed') });
    renaming.renameFile(file.uri, renamed);
    await vscode.workspace.applyEdit(renaming);
    file.uri = renamed;
    await file.isKept(/Bo Marsh/u);
    await file.open();
    await file.shows('it counts', /^Bo Marsh /mu);
  });

  it('are kept in the folder that a setting names', () => withSetting('annotationsFolder', '.copydesk', async () => {
    const editor = await file.open();
    await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(file, editor);
    const folder = vscode.workspace.getWorkspaceFolder(file.uri)!.uri;
    await file.isKept(/Bo Marsh/u, vscode.Uri.joinPath(folder, '.copydesk', `${file.uri.path.split('/').at(-1)!}.copydesk.json`));
  }));

  it('in a folder of their own go along with the folder of their story', () => withSetting('annotationsFolder', '.copydesk', async () => {
    const folder = vscode.workspace.getWorkspaceFolder(file.uri)!.uri;
    const [from, to] = [vscode.Uri.joinPath(folder, 'north'), vscode.Uri.joinPath(folder, 'south')];
    const story = new StoryFile(vscode.Uri.joinPath(from, 'ferry.news.txt'));
    await vscode.workspace.fs.createDirectory(from);
    await story.write(await file.read());
    await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(story, await story.open());
    await story.isKept(/Bo Marsh/u, vscode.Uri.joinPath(folder, '.copydesk', 'north', 'ferry.news.txt.copydesk.json'));
    await story.close();
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(from, to);
    await vscode.workspace.applyEdit(renaming);
    await story.isKept(/Bo Marsh/u, vscode.Uri.joinPath(folder, '.copydesk', 'south', 'ferry.news.txt.copydesk.json'));
    for (const each of [to, vscode.Uri.joinPath(folder, '.copydesk')]) await vscode.workspace.fs.delete(each, { recursive: true });
  }));

  for (const [what, isReadonly] of [['that says it is read-only', true], ['that refuses to write', false]] as const) {
    it(`are kept with the workspace in a place ${what}`, async () => {
      const files = vscode.workspace.registerFileSystemProvider('memfs', new ReadOnlyFiles({ '/ferry.news.txt': await file.read() }), { isReadonly });
      const story = new StoryFile(vscode.Uri.parse('memfs:/ferry.news.txt'));
      try {
        await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(story, await story.open());
        await story.shows('it counts', /^Bo Marsh /mu);
        await new Promise((resolve) => setTimeout(resolve, 600));
        await story.close();
        const again = await story.open();
        await story.shows('it counts again', /^Bo Marsh /mu);
        await executeCommand('copydesk.undoCorrection');
        await story.showsNot('it is taken back', /^Bo Marsh /mu);
        assert.equal(again.document.isDirty, false);
        await new Promise((resolve) => setTimeout(resolve, 600));
        await story.close();
      } finally {
        files.dispose();
      }
    });
  }

  it('that lie in a read-only place stay away once they are taken back', async () => {
    await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(file, await file.open());
    await file.isKept(/Bo Marsh/u);
    const files = { '/pier.news.txt': await file.read(), '/pier.news.txt.copydesk.json': await file.readSidecar() };
    const place = vscode.workspace.registerFileSystemProvider('memfs', new ReadOnlyFiles(files), { isReadonly: true });
    const story = new StoryFile(vscode.Uri.parse('memfs:/pier.news.txt'));
    const uncorrected = /^Edmund Vale .*\n.*\n {2}the plan as “modest\.” \| line 7$/mu;
    try {
      await story.open();
      await story.shows('it counts', /^Bo Marsh /mu);
      await executeCommand('copydesk.annotations.remove', await story.rowNamed(/^Speaker · Bo Marsh/u));
      await story.shows('it is taken back', uncorrected);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await story.close();
      await story.open();
      await story.shows('it stays away', uncorrected);
      await onPlan({ kind: 'speaker', value: 'Ida Brandt' })(story, vscode.window.activeTextEditor!);
      await story.shows('another one counts', /^Ida Brandt /mu);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await story.close();
      await story.open();
      await story.shows('it counts again, and it alone', /^(?!.*Bo Marsh).*Ida Brandt /su);
      await executeCommand('copydesk.undoCorrection');
      await story.shows('it is taken back as well', uncorrected);
      await new Promise((resolve) => setTimeout(resolve, 600));
    } finally {
      place.dispose();
    }
  });

  it('are offered at a quotation, a name and a selection', async () => {
    const editor = await file.open();
    const titlesAt = async (words: string): Promise<string[]> => {
      const place = placeOf(editor.document, words, 3);
      const actions = await executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', file.uri, new vscode.Range(place, place), vscode.CodeActionKind.RefactorRewrite.value);
      return actions.map(({ title }) => title);
    };
    assert.deepEqual(await titlesAt('the plan as'), ['Mark Quotation as Verified', 'Set Speaker...', 'Not a Quotation', 'Correct Quotation...', 'Add Note on Quotation...']);
    assert.deepEqual((await titlesAt('Edmund Vale')).slice(-2), ['Correct “Edmund Vale”...', 'Add Note on “Edmund Vale”...']);
  });

  for (const [what, content] of [
    ['a damaged', '{"type": "Annot'], ['a foreign', '{"name": "ferry"}'], ['a newer', '{"type": "AnnotationPage", "copydesk:version": 99, "items": []}'],
  ] as const) {
    it(`leave ${what} file as it is, and count without it`, async () => {
      await file.writeSidecar(content);
      const editor = await file.open();
      await onPlan({ kind: 'speaker', value: 'Bo Marsh' })(file, editor);
      await file.shows('work goes on', /^Bo Marsh /mu);
      await editor.document.save();
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.equal(await file.readSidecar(), content);
      await file.close();
      await file.open();
      await file.shows('the correction is kept with the workspace', /^Bo Marsh /mu);
      await vscode.workspace.fs.delete(file.sidecar);
      await executeCommand('copydesk.undoCorrection');
      await file.showsNot('it is taken back', /^Bo Marsh /mu);
      await new Promise((resolve) => setTimeout(resolve, 600));
    });
  }
});
