import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { story, storyMarks } from './support/stories';
import { closeAll, marked, placeOf, settle, show, until, withSetting } from './support/window';

describe('the marks in an editor', () => {
  afterEach(closeAll);

  it('colour each source and form each kind of quotation', async () => {
    assert.deepEqual(await marked(await show(story)), storyMarks);
  });

  it('stand on the same words where lines end in CRLF', async () => {
    assert.deepEqual(await marked(await show(story.replaceAll('\n', '\r\n'))), storyMarks);
  });

  it('show every quotation in the overview ruler', async () => {
    const ruler = await marked(await show(story), /^ruler/u);
    assert.equal(ruler.length, 5);
    assert.ok(ruler.includes('ruler.speaker1: “We cannot wait.”'));
  });

  it('outline a quotation that nobody is named for', async () => {
    const editor = await show('The gate was shut on Monday.\n\n“There is nothing left for us to wait for in this harbour, nothing at all.”\n');
    assert.deepEqual(await marked(editor), ['unattributed: “There is nothing left for us to wait for in this harbour, nothing at all.”']);
  });

  it('follow an edit', async () => {
    const editor = await show(story);
    await editor.edit((edit) => { edit.insert(placeOf(editor.document, 'Tarrow said that'), '“Go home,” Bo Marsh said.\n\n'); });
    await settle(editor.document);
    const marks = await marked(editor);
    assert.deepEqual(marks.slice(4, 7), ['direct.speaker2: “Go home,”', 'speaker.speaker2: Bo Marsh', 'cue: said']);
    assert.deepEqual(marks.toSpliced(4, 3), storyMarks);
  });

  it('are drawn again by themselves after a pause in typing', async () => {
    const editor = await show(story);
    await editor.edit((edit) => { edit.insert(placeOf(editor.document, 'Tarrow said that'), '“Go home,” Bo Marsh said.\n\n'); });
    await until('the new quotation is marked', async () => (await marked(editor)).includes('direct.speaker2: “Go home,”'));
  });

  it('are the same in two editors of one text', async () => {
    const first = await show(story);
    const second = await vscode.window.showTextDocument(first.document, { viewColumn: vscode.ViewColumn.Beside });
    await until('the second editor is marked', async () => (await marked(second)).length > 0);
    assert.deepEqual(await marked(second), storyMarks);
    await second.edit((edit) => { edit.delete(second.document.lineAt(4).range); });
    await settle(first.document);
    assert.deepEqual(await marked(first), await marked(second));
    assert.ok(!(await marked(first)).includes('direct.speaker1: “We cannot wait.”'));
  });

  it('are back at once when a text is shown again', async () => {
    const first = await show(story);
    await show('“Go home,” Bo Marsh said.');
    const again = await vscode.window.showTextDocument(first.document);
    await until('the story is marked again', async () => (await marked(again)).length === storyMarks.length);
  });

  it('can be hidden and shown, all at once', async () => {
    const editor = await show(story);
    await vscode.commands.executeCommand('copydesk.toggleMarks');
    assert.deepEqual(await marked(editor, /./u), []);
    assert.deepEqual(await marked(await show('“Go home,” Bo Marsh said.')), []);
    await vscode.commands.executeCommand('copydesk.toggleMarks');
    assert.deepEqual(await marked(await vscode.window.showTextDocument(editor.document)), storyMarks);
  });

  it('are coloured by kind when the setting says so', async () => {
    const editor = await show(story);
    await withSetting('colorBy', 'kind', async () => {
      await until('the colours change', async () => (await marked(editor))[0] === 'direct.direct: “The pier is not safe,”');
      assert.deepEqual(await marked(editor, /^(?:direct|reported|quoted)/u), [
        'direct.direct: “The pier is not safe,”', 'direct.direct: “We cannot wait.”', 'reported.indirect: that the board had asked for money in June',
        'reported.mixed: the request as “premature.”', 'quoted.mixed: “premature.”', 'direct.direct: “We will look at it again in spring,”',
      ]);
    });
  });

  for (const [setting, style] of [['quotations', /^(?:direct|reported|quoted)/u], ['speakers', /^speaker/u], ['cues', /^cue/u], ['overviewRuler', /^ruler/u]] as const) {
    it(`of ${setting} can be turned off`, async () => {
      const editor = await show(story);
      assert.notDeepEqual(await marked(editor, style), []);
      await withSetting(`marks.${setting}`, false, async () => {
        await until('they are gone', async () => (await marked(editor, style)).length === 0);
      });
    });
  }

  it('show names that do not speak when asked', async () => {
    const editor = await show(story);
    await withSetting('marks.names', true, async () => {
      await until('names are marked', async () => (await marked(editor)).includes('name: Quillby'));
    });
  });

  it('end at the limit', async () => {
    await withSetting('marks.limit', 3, async () => {
      assert.equal((await marked(await show(story), /./u)).length, 3);
    });
  });
});
