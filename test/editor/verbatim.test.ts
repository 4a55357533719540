import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openTranscript } from '../../src/editor/verbatim/transcript';
import { closeAll, placeOf, settle, show, until } from './support/window';

const text = '“The pier is not safe,” harbour master Ines Tarrow said. “We will not wait.”\n\n“Nobody on the islands will be cut off,” Tarrow said.\n\n“I have seen the piles,” Tarrow said.';
const spoken = 'Tarrow: The pier is not safe. We cannot wait.\nTarrow: I have seen the piles.\n';

/** The problems of a document that come from comparing: "words: message". */
function problemsOf(document: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(document.uri)
    .filter(({ code }) => code === 'verbatim')
    .map(({ range, message }) => `${document.getText(range)}: ${message}`);
}

describe('comparing quotations with a transcript', () => {
  const inWorkspace = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const transcript = inWorkspace('notes.txt');
  const write = (file: vscode.Uri, content: string | Uint8Array): Thenable<void> =>
    vscode.workspace.fs.writeFile(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);

  before(() => write(transcript, spoken));
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(transcript));

  async function compared(): Promise<vscode.TextEditor> {
    const editor = await show(text);
    await vscode.commands.executeCommand('copydesk.compareWithTranscript', transcript.toString());
    return editor;
  }

  it('shows as problems what is altered and what is not found', async () => {
    const { document } = await compared();
    assert.deepEqual(problemsOf(document), [
      'will not: notes.txt has “cannot”, not “will not”.',
      '“Nobody on the islands will be cut off,”: Nothing in notes.txt comes near this quotation.',
    ]);
  });

  it('leads from a change to what was said', async () => {
    const { document } = await compared();
    const [place] = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'verbatim')[0]?.relatedInformation ?? [];
    assert.equal(place?.location.uri.toString(), transcript.toString());
    assert.equal((await vscode.workspace.openTextDocument(transcript)).getText(place.location.range), 'cannot');
  });

  it('offers to quote what was said', async () => {
    const { document } = await compared();
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(placeOf(document, 'will not wait'), placeOf(document, 'not wait')));
    const action = actions.find(({ title }) => title === 'Quote What Was Said: “cannot”');
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(document.getText(), /“We cannot wait\.”/u);
    await settle(document);
    assert.equal(problemsOf(document).length, 1);
  });

  it('falls silent where the quotation is mended', async () => {
    const editor = await compared();
    const start = placeOf(editor.document, 'will not wait');
    await editor.edit((edit) => { edit.replace(new vscode.Range(start, start.translate(0, 'will not'.length)), 'cannot'); });
    await settle(editor.document);
    assert.equal(problemsOf(editor.document).length, 1);
  });

  it('follows a transcript that is saved', async () => {
    const { document } = await compared();
    const notes = await vscode.window.showTextDocument(transcript, { viewColumn: vscode.ViewColumn.Beside });
    await notes.edit((edit) => { edit.insert(new vscode.Position(2, 0), 'Tarrow: Nobody on the islands will be cut off.\n'); });
    await notes.document.save();
    await until('the quotation is found', () => problemsOf(document).length === 1);
    await write(transcript, spoken);
  });

  it('writes a report', async () => {
    await compared();
    await vscode.commands.executeCommand('copydesk.showComparison');
    const report = vscode.window.activeTextEditor?.document;
    assert.equal(report?.languageId, 'markdown');
    assert.match(report.getText(), /3 quotations: 1 exact, 1 altered, 1 not found\./u);
  });

  it('ends when told to', async () => {
    const { document } = await compared();
    await vscode.commands.executeCommand('copydesk.stopComparing');
    assert.deepEqual(problemsOf(document), []);
  });

  it('says what is wrong with a transcript that is missing, no text or empty', async () => {
    const problemWith = async (uri: vscode.Uri): Promise<string> => openTranscript(uri).then(() => 'none', (error: unknown) => (error as Error).message);
    const [sound, empty] = [inWorkspace('sound.mp3'), inWorkspace('empty.txt')];
    await write(sound, Uint8Array.of(0x49, 0x44, 0x33, 0, 0, 1));
    await write(empty, ' \n');
    assert.deepEqual(await Promise.all([inWorkspace('gone.txt'), sound, empty].map(problemWith)), [
      'gone.txt could not be read. Check that the file is there and that you may read it.',
      'sound.mp3 is not a text. Choose the transcript or notes as plain text, for example .txt, .vtt or .srt.',
      'empty.txt holds no words to compare with. Choose the transcript or notes of the story.',
    ]);
    await Promise.all([sound, empty].map((file) => vscode.workspace.fs.delete(file)));
  });
});
