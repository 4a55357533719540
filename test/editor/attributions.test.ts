import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Article } from '../../src/analysis';
import { rowsOf } from './support/rows';
import { closeAll, copydesk, marked, show, until, withSetting } from './support/window';

const story = [
  'Ferry to stop at Quillby',
  '',
  'Harbour master Ines Tarrow said that the pier would be closed on Tuesday.',
  '',
  'Transport Minister Edmund Vale hopes that the ferry will sail again in spring.',
].join('\n');

const said = 'reported.speaker1: that the pier would be closed on Tuesday';
const hoped = 'reported.speaker2: that the ferry will sail again in spring';

describe('the setting of attributions', () => {
  afterEach(closeAll);

  const shown = async (editor: vscode.TextEditor): Promise<string[]> => marked(editor, /^reported/u);
  const withAll = (editor: vscode.TextEditor, test: () => Promise<void>): Promise<void> => withSetting('attributions', 'all', async () => {
    await until('the story is read again', async () => (await shown(editor)).length === 2);
    await test();
  });

  it('marks what was said, and, when asked, what was hoped, at once', async () => {
    const editor = await show(story);
    assert.deepEqual(await shown(editor), [said]);
    await withAll(editor, async () => {
      assert.deepEqual(await shown(editor), [said, hoped]);
    });
    await until('only what was said is marked', async () => (await shown(editor)).length === 1);
  });

  it('holds for stories that are open and not in view', async () => {
    const { document } = await show(story);
    await show('“Go home,” Bo Marsh said.');
    await withSetting('attributions', 'all', async () => {
      const editor = await vscode.window.showTextDocument(document);
      await until('the story is read again', async () => (await shown(editor)).length === 2);
    });
  });

  it('holds for sources, entities and exports', async () => {
    const { sources, entities } = await copydesk();
    const editor = await show(story);
    const exported = async (): Promise<Article> => {
      await vscode.commands.executeCommand('copydesk.export', { format: 'json', target: 'clipboard' });
      return JSON.parse(await vscode.env.clipboard.readText()) as Article;
    };
    const seen = async (): Promise<unknown> => ({
      sources: (await rowsOf(sources)).filter((row) => !row.startsWith(' ')).map((row) => row.split(' | ')[0]),
      speaking: (await rowsOf(entities)).filter((row) => row.includes('quotation')).map((row) => row.trim().split(' | ')[0]),
      counts: (await exported()).statistics.quotes,
    });
    assert.deepEqual(await seen(), { sources: ['Ines Tarrow'], speaking: ['Ines Tarrow'], counts: { direct: 0, mixed: 0, indirect: 1, unattributed: 0 } });
    await withAll(editor, async () => {
      assert.deepEqual(await seen(), {
        sources: ['Ines Tarrow', 'Edmund Vale'], speaking: ['Ines Tarrow', 'Edmund Vale'], counts: { direct: 0, mixed: 0, indirect: 2, unattributed: 0 },
      });
    });
  });
});
