import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { storyFile, type StoryFile } from './support/annotated';
import { copydesk, until, withSetting, withWarnings } from './support/window';

const { executeCommand } = vscode.commands;

describe('notes', () => {
  let file: StoryFile;
  beforeEach(async () => { file = await storyFile(); });
  afterEach(() => file.clear());

  const note = async (editor: vscode.TextEditor, at: string, words: string): Promise<void> => {
    file.putCursor(editor, at);
    await executeCommand('copydesk.addNote', undefined, undefined, words);
  };
  const threads = async (editor: vscode.TextEditor): Promise<vscode.CommentThread[]> => [...(await copydesk()).notesIn(editor.document)];
  const saidIn = ({ comments }: vscode.CommentThread): string[] => comments.map(({ author, body }) => `${author.name}: ${typeof body === 'string' ? body : body.value}`);

  it('stay with a quotation and with an entity through editing, closing and opening again', () => withSetting('author', 'Ada Moor', async () => {
    const editor = await file.open();
    await note(editor, 'the plan as', 'Ask him again.');
    await executeCommand('copydesk.addNote', file.uri.toString(), 'person:edmund-vale', 'Is he still in office?');
    await file.shows('both are listed', /^ {2}Note · Ask him again\. · the plan as “modest\.” \| Ada Moor · line 7\n {2}Note · Is he still in office\? · Edmund Vale \| Ada Moor · line 7$/mu);
    await file.isKept(/"commenting"(?:.|\n)*"commenting"/u);
    await file.close();
    await file.write(`A new first line.\n\n${await file.read()}`);
    const again = await file.open();
    await file.shows('both are listed again', /^ {2}Note · .*\n {2}Note · /mu);
    assert.deepEqual((await threads(again)).map((thread) => [again.document.getText(thread.range), saidIn(thread)]).sort(), [
      ['Edmund Vale', ['Ada Moor: Is he still in office?']], ['the plan as “modest.”', ['Ada Moor: Ask him again.']],
    ]);
  }));

  it('are answered, changed, resolved, opened again and deleted', () => withSetting('author', 'Ada Moor', async () => {
    const editor = await file.open();
    await note(editor, 'the plan as', 'Ask him again.');
    await file.shows('it is listed', /^ {2}Note · Ask him again\./mu);
    const [thread] = await threads(editor);
    await executeCommand('copydesk.notes.reply', { thread, text: 'Done on Monday.' });
    await file.shows('the answer stands below', /^ {2}Note · .*\n {4}Reply · Done on Monday\. \| Ada Moor$/mu);

    const [first] = thread!.comments;
    await executeCommand('copydesk.notes.edit', first);
    assert.equal(thread!.comments[0]?.mode, vscode.CommentMode.Editing);
    first!.body = 'Ask him once more.';
    await executeCommand('copydesk.notes.save', first);
    await file.shows('it says other words', /^ {2}Note · Ask him once more\./mu);

    await executeCommand('copydesk.notes.resolve', thread);
    await file.shows('it is resolved', /^ {2}Note · Ask him once more\. .* \| resolved · /mu);
    assert.equal(thread!.state, vscode.CommentThreadState.Resolved);
    await executeCommand('copydesk.notes.unresolve', thread);
    await file.showsNot('it is not', /resolved/u);

    await executeCommand('copydesk.notes.delete', thread!.comments[0]);
    await file.showsNot('it is gone with its answer', /Note ·|Reply ·/u);
    assert.deepEqual(await threads(editor), []);
  }));

  it('show what they say as plain text', async () => {
    const editor = await file.open();
    await note(editor, 'the plan as', '[look](command:evil) <img src=x>');
    await file.shows('it is listed', /^ {2}Note/mu);
    assert.deepEqual((await threads(editor))[0]?.comments.map(({ body }) => body), ['[look](command:evil) <img src=x>']);
  });
});

describe('the annotations of two people', () => {
  let file: StoryFile;
  beforeEach(async () => { file = await storyFile(); });
  afterEach(() => file.clear());

  const setSpeaker = async (editor: vscode.TextEditor, value: string): Promise<void> => {
    file.putCursor(editor, 'the plan as');
    await executeCommand('copydesk.correctQuotation', undefined, undefined, { kind: 'speaker', value });
  };

  it('are brought together when the other writes while the story is open', async () => {
    const editor = await file.open();
    await setSpeaker(editor, 'Bo Marsh');
    await file.isKept(/Bo Marsh/u);
    const kept = JSON.parse(await file.readSidecar()) as { items: object[] };
    const theirs = { ...kept.items[0], id: 'urn:uuid:other', creator: { type: 'Person', name: 'Ida Brandt' }, body: { 'type': 'copydesk:Correction', 'copydesk:kind': 'verified' } };
    await file.writeSidecar(JSON.stringify({ ...kept, items: [...kept.items, theirs] }));
    await file.shows('both are listed', /^ {2}Speaker · Bo Marsh .*\n {2}Verified .* Ida Brandt · line 7|^ {2}Verified .* Ida Brandt · line 7\n {2}Speaker · Bo Marsh/mu);
  });

  /** Corrects the story as one person, and its sidecar as another. */
  const disagree = async (): Promise<void> => {
    await setSpeaker(await file.open(), 'Bo Marsh');
    await file.isKept(/Bo Marsh/u);
    const kept = JSON.parse(await file.readSidecar()) as { items: object[] };
    const theirs = { ...kept.items[0], id: 'urn:uuid:other', creator: { type: 'Person', name: 'Ida Brandt' }, body: { 'type': 'copydesk:Correction', 'copydesk:kind': 'speaker', 'value': 'Ines Tarrow' } };
    await file.writeSidecar(JSON.stringify({ ...kept, items: [...kept.items, theirs] }));
  };
  const bothMarked = /^Annotations \| 2 · 2 to look at\n(?: {2}Speaker .*says otherwise.*\n?){2}/mu;

  for (const [button, speaker] of ['Bo Marsh', 'Ines Tarrow'].entries()) {
    it(`are asked about where they do not agree: ${speaker} is kept by its button`, () => withWarnings(button, async (shown) => {
      await disagree();
      await until('they are asked', () => shown.length > 0);
      await file.shows('one is left', new RegExp(`^Annotations \\| 1\\n {2}Speaker · ${speaker} · .*$`, 'mu'));
      assert.deepEqual(shown.map((message) => message.replace(/corrected-\d+/u, 'corrected')), ['corrected.news.txt: Editor and Ida Brandt do not agree. Which holds? [Editor: Bo Marsh] [Ida Brandt: Ines Tarrow]']);
      await file.isKept(new RegExp(`^(?!(.*"copydesk:kind"){2}).*"value": "${speaker}"`, 'su'));
    }));
  }

  it('are both left, and marked, when nobody answers, until one of them is kept', () => withWarnings(undefined, async () => {
    await disagree();
    await file.shows('they are marked', bothMarked);
    assert.match(await file.tooltipOf(/^Speaker · Ines Tarrow/u), /\nEditor says otherwise: Bo Marsh$/u);
    await executeCommand('copydesk.annotations.keep', await file.rowNamed(/^Speaker · Ines Tarrow/u));
    await file.shows('one is left', /^Annotations \| 1\n {2}Speaker · Ines Tarrow · .* \| Ida Brandt · line 7$/mu);
    await file.isKept(/^(?!.*Bo Marsh)(?=.*Ines Tarrow)/su);
  }));

  it('are taken from what a writer left that was ended before it was done', async () => {
    const editor = await file.open();
    await setSpeaker(editor, 'Bo Marsh');
    await file.isKept(/Bo Marsh/u);
    await file.close();
    await vscode.workspace.fs.rename(file.sidecar, file.sidecar.with({ path: `${file.sidecar.path}.tmp` }));
    await file.open();
    await file.shows('it counts', /^Bo Marsh /mu);
    await vscode.workspace.fs.delete(file.sidecar.with({ path: `${file.sidecar.path}.tmp` }));
  });

  it('count at once when a damaged file is mended', async () => {
    const editor = await file.open();
    await setSpeaker(editor, 'Bo Marsh');
    await file.isKept(/Bo Marsh/u);
    const good = await file.readSidecar();
    await file.close();
    await file.writeSidecar(good.slice(0, 100));
    await file.open();
    await file.showsNot('nothing counts', /^Bo Marsh /mu);
    await file.writeSidecar(good);
    await file.shows('it counts', /^Bo Marsh /mu);
  });

  it('are held against each other in a report', async () => {
    const editor = await file.open();
    await setSpeaker(editor, 'Bo Marsh');
    await file.isKept(/Bo Marsh/u);
    const other = file.sidecar.with({ path: file.sidecar.path.replace('.copydesk.json', '.other.json') });
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode((await file.readSidecar()).replace('Bo Marsh', 'Ines Tarrow')));
    await executeCommand('copydesk.compareCorrections', file.sidecar, other);
    await vscode.workspace.fs.delete(other);
    const report = vscode.window.activeTextEditor?.document;
    assert.equal(report?.languageId, 'markdown');
    assert.match(report.getText(), /^# Agreement: corrected-\d+\.news\.txt\n(?:.|\n)*\n- line 7: the plan as “modest\.”\n.*: mixed, Bo Marsh\n.*: mixed, Ines Tarrow\n$/u);
  });
});
