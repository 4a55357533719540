import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeOf, show, until, withSetting } from './support/window';

const text = [
  'Ferry to stop at Quillby',
  '',
  'The pier is unsafe, harbour master Ines Tarrow said. “We cannot wait,” she said.',
  '',
  '“We found 62 rotten piles in a single morning,” Tarrow said. “I will not put a passenger on that deck.',
  '',
  '“I would not put my own family on it.”',
].join('\n');

describe('inlay hints', () => {
  afterEach(closeAll);

  async function hintsIn({ document }: vscode.TextEditor): Promise<string[]> {
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0));
    return hints.map(({ position, label }) => `${document.getText(new vscode.Range(position.translate(0, -3), position))} ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`);
  }

  it('say who a pronoun stands for that speaks', async () => {
    assert.deepEqual(await hintsIn(await show(text)), ['she (Ines Tarrow)']);
  });

  it('lead to where the story introduces the source', async () => {
    const { document } = await show(text);
    const [hint] = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0));
    const [part] = hint!.label as vscode.InlayHintLabelPart[];
    assert.match(document.getText(part!.location!.range), /Ines Tarrow$/u);
  });

  it('are shown while a key is pressed, unless the user sets otherwise', () => {
    for (const languageId of ['news', 'plaintext']) {
      assert.equal(vscode.workspace.getConfiguration('editor', { languageId }).get('inlayHints.enabled'), 'offUnlessPressed');
    }
  });

  it('can be turned off', async () => {
    const editor = await show(text);
    await withSetting('inlayHints', false, async () => {
      await until('there are no hints', async () => (await hintsIn(editor)).length === 0);
    });
  });
});

describe('code lenses', () => {
  afterEach(closeAll);

  const lensesIn = async ({ document }: vscode.TextEditor): Promise<string[]> =>
    (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)).map(({ range, command }) => `${range.start.line + 1}: ${command?.title ?? ''}`);

  it('are off until asked for', async () => {
    assert.deepEqual(await lensesIn(await show(text)), []);
  });

  it('sum up the story, and each source where it is introduced', async () => {
    const editor = await show(text);
    await withSetting('codeLens', true, async () => {
      await until('there are lenses', async () => (await lensesIn(editor)).length > 0);
      assert.deepEqual(await lensesIn(editor), ['1: Single source: all is from Ines Tarrow.', '3: Ines Tarrow · 3 quotations · 34 words']);
    });
  });
});

describe('folding', () => {
  afterEach(closeAll);

  it('folds a quotation that goes on in the next paragraph, and nothing else', async () => {
    const { document } = await show(text);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(ranges.map(({ start, end }) => [start + 1, end + 1]), [[5, 7]]);
  });
});

describe('Expand Selection', () => {
  afterEach(closeAll);

  it('grows from the word over the words said to the quotation, the paragraph and the story', async () => {
    const editor = await show(text);
    const place = placeOf(editor.document, 'cannot wait', 2);
    editor.selection = new vscode.Selection(place, place);
    const steps: string[] = [];
    for (let step = 0; step < 4; step++) {
      await vscode.commands.executeCommand('editor.action.smartSelect.expand');
      steps.push(editor.document.getText(editor.selection));
    }
    assert.deepEqual(steps, ['cannot', '“We cannot wait,”', '“We cannot wait,” she said', '“We cannot wait,” she said.']);
  });
});

describe('semantic tokens', () => {
  afterEach(closeAll);

  const tokensIn = async ({ document }: vscode.TextEditor): Promise<number> =>
    (await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri))?.data.length ?? 0;

  it('are off until asked for, then tell what words are', async () => {
    const editor = await show(text);
    assert.equal(await tokensIn(editor), 0);
    await withSetting('semanticTokens', true, async () => {
      const { data } = (await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', editor.document.uri));
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', editor.document.uri);
      assert.deepEqual([legend.tokenTypes, legend.tokenModifiers], [['quotation', 'source', 'cue'], ['direct', 'mixed', 'indirect']]);
      const words = decoded(editor.document, data).map(({ range, type }) => `${legend.tokenTypes[type]!}: ${editor.document.getText(range)}`);
      assert.deepEqual(words.slice(0, 6), [
        'quotation: The pier is unsafe', 'source: harbour master Ines Tarrow', 'cue: said', 'quotation: “We cannot wait,”', 'source: she', 'cue: said',
      ]);
    });
  });
});

describe('Go to Next Problem of the Story', () => {
  afterEach(closeAll);

  it('moves from one of our problems to the next, round the end, and back', async () => {
    const editor = await show('It stopped on Monday, May 3, 2016, Ines Tarrow said.\n\nIt stopped again on Monday, May 10, 2016, she said.');
    const ours = (): number => vscode.languages.getDiagnostics(editor.document.uri).filter(({ message }) => message.endsWith('is a Tuesday, not a Monday.')).length;
    await until('there are two problems', () => ours() === 2);
    const lines: number[] = [];
    for (const command of ['nextProblem', 'nextProblem', 'nextProblem', 'previousProblem']) {
      await vscode.commands.executeCommand(`copydesk.${command}`);
      lines.push(editor.selection.active.line + 1);
    }
    assert.deepEqual(lines, [1, 3, 1, 3]);
  });
});

interface Token {
  readonly range: vscode.Range;
  readonly type: number;
}

/** Tokens as VS Code encodes them: five numbers each, line and column counted from the token before. */
function decoded(document: vscode.TextDocument, data: Uint32Array): Token[] {
  const tokens: Token[] = [];
  let [line, column] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, along = 0, length = 0, type = 0] = data.subarray(at, at + 4);
    column = down === 0 ? column + along : along;
    line += down;
    tokens.push({ range: document.validateRange(new vscode.Range(line, column, line, column + length)), type });
  }
  return tokens;
}
