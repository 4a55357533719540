import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeOf, show } from './support/window';

const story = [
  'The pier of Quillby is not safe, harbour master Ines Tarrow said.',
  '',
  '“We cannot wait,” Tarrow said. She left early.',
].join('\n');

/** What VS Code finds from the words, as "line: words". */
async function found(command: string, editor: vscode.TextEditor, words: string): Promise<string[]> {
  const results = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink | vscode.DocumentHighlight)[]>(command, editor.document.uri, placeOf(editor.document, words, 1));
  return results.map((result) => ('targetRange' in result ? result.targetRange : result.range)).map((range) => `${range.start.line + 1}: ${editor.document.getText(range)}`);
}

describe('the mentions of an entity', () => {
  afterEach(closeAll);

  for (const words of ['Ines Tarrow', 'Tarrow said. She', 'She left']) {
    it(`are its references and highlights: from “${words}”`, async () => {
      const editor = await show(story);
      const mentions = ['1: Ines Tarrow', '3: Tarrow', '3: She'];
      assert.deepEqual(await found('vscode.executeReferenceProvider', editor, words), mentions);
      assert.deepEqual(await found('vscode.executeDocumentHighlights', editor, words), mentions);
    });
  }

  it('lead to their definition: a pronoun to its antecedent, a surname to the introduction', async () => {
    const editor = await show(story);
    assert.deepEqual(await found('vscode.executeDefinitionProvider', editor, 'She left'), ['3: Tarrow']);
    assert.deepEqual(await found('vscode.executeDefinitionProvider', editor, 'Tarrow said. She'), ['1: Ines Tarrow']);
    assert.deepEqual(await found('vscode.executeDefinitionProvider', editor, 'Ines Tarrow'), ['1: Ines Tarrow']);
  });

  it('are none where nothing is mentioned', async () => {
    const editor = await show(story);
    assert.deepEqual(await found('vscode.executeReferenceProvider', editor, 'is not safe'), []);
    assert.deepEqual(await found('vscode.executeDefinitionProvider', editor, 'is not safe'), []);
  });
});
