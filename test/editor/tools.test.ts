import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show } from './support/window';

const text = 'Ferry to stop\n\n“The pier is not safe,” harbour master Ines Tarrow said on Monday, May 3, 2016.\n\n“We cannot wait,” she said.';

describe('the tools for language models', () => {
  afterEach(closeAll);

  async function answer(name: string, input: object): Promise<Record<string, unknown>> {
    const { content: [part] } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    assert.ok(part instanceof vscode.LanguageModelTextPart);
    return JSON.parse(part.value) as Record<string, unknown>;
  }

  const told = async (name: string, input: object): Promise<string[]> =>
    ((await answer(name, input))['quotations'] as { readonly speaker: string; readonly words: string; readonly line: number }[]).map(({ speaker, words, line }) => `${line}, ${speaker}: ${words}`);

  it('list the quotations of the story that is shown', async () => {
    await show(text);
    assert.deepEqual(await told('copydesk_list_quotations', {}), ['3, Ines Tarrow: “The pier is not safe,”', '5, Ines Tarrow: “We cannot wait,”']);
    assert.deepEqual(await told('copydesk_list_quotations', { kind: 'indirect' }), []);
  });

  it('read a story by its path in the workspace', async () => {
    await show(text);
    const { story, quotations } = await answer('copydesk_list_quotations', { story: 'council.txt' });
    assert.equal(story, 'council.txt');
    assert.equal((quotations as unknown[]).length, 2);
  });

  it('find who said some words, also behind a pronoun', async () => {
    await show(text);
    assert.deepEqual(await told('copydesk_find_speaker', { words: 'cannot wait' }), ['5, Ines Tarrow: “We cannot wait,”']);
  });

  it('check a story', async () => {
    await show(text);
    const { sources, warning, findings } = await answer('copydesk_check_story', {});
    assert.equal(sources, '1 source: 1 named. Named sources: 100% of the words.');
    assert.equal(warning, 'Single source: all is from Ines Tarrow.');
    assert.deepEqual((findings as { readonly check: string }[]).find(({ check }) => check === 'weekday-date'), {
      check: 'weekday-date', severity: 'warning', line: 3, words: 'Monday, May 3, 2016', message: 'May 3, 2016, is a Tuesday, not a Monday.',
    });
  });

  it('say what is wrong with what they are given', async () => {
    await show(text);
    assert.deepEqual(await answer('copydesk_find_speaker', {}), { error: '"words" must hold some words of the quotation.' });
    assert.deepEqual(await answer('copydesk_list_quotations', { story: 'gone.txt' }), { error: 'gone.txt could not be opened. Give its path in the workspace, as in stories/fire.txt.' });
  });
});
