import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show, until, withSetting } from './support/window';

const text = [
  'Ferry to stop at Quillby',
  '',
  'The ferry will stop on Monday, May 3, 2016, harbour master Ines Tarrow said.',
  '',
  '“The pier is not safe,” Tarrow said. “We cannot wait.”',
].join('\n');
const finding = 'copydesk(weekday-date): May 3, 2016, is a Tuesday, not a Monday.';

function problemsOf({ uri }: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ source, code, message }) => `${source ?? ''}(${typeof code === 'object' ? code.value : code ?? ''}): ${message}`);
}

async function shows(document: vscode.TextDocument, problems: readonly string[]): Promise<void> {
  await until(`problems are: ${problems.join()}`, () => JSON.stringify(problemsOf(document)) === JSON.stringify(problems));
}

async function actionsOn(document: vscode.TextDocument): Promise<readonly vscode.CodeAction[]> {
  const [problem] = vscode.languages.getDiagnostics(document.uri);
  assert.ok(problem);
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem.range);
}

async function take(document: vscode.TextDocument, title: string): Promise<void> {
  const action = (await actionsOn(document)).find((offered) => offered.title === title);
  assert.ok(action, title);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []) as unknown[]);
}

describe('the checks', () => {
  afterEach(closeAll);

  it('show what they find as problems, with quick fixes', async () => {
    const { document } = await show(text);
    await shows(document, [finding]);
    const titles = (await actionsOn(document)).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 5), ['Replace with Tuesday', 'Ignore Here', 'Ignore weekday-date in This Story', 'Turn Off weekday-date', 'Explain weekday-date']);
  });

  it('fall silent when the text is mended', async () => {
    const { document } = await show(text);
    await shows(document, [finding]);
    await take(document, 'Replace with Tuesday');
    assert.equal(document.getText(), text.replace('Monday', 'Tuesday'));
    await shows(document, []);
  });

  it('let a finding stand until it is asked for again', async () => {
    const { document } = await show(text);
    await shows(document, [finding]);
    await take(document, 'Ignore Here');
    await shows(document, []);
    await vscode.commands.executeCommand('copydesk.showIgnoredFindings');
    await shows(document, [finding]);
  });

  it('can be turned off, one or all', async () => {
    const { document } = await show(text);
    await withSetting('checks.levels', { 'weekday-date': 'off' }, () => shows(document, []));
    await shows(document, [finding]);
    await withSetting('checks.enabled', false, () => shows(document, []));
    await shows(document, [finding]);
  });

  it('turn one off in the settings from its finding', async () => {
    const { document } = await show(text);
    await shows(document, [finding]);
    await withSetting('checks.levels', {}, async () => {
      await take(document, 'Turn Off weekday-date');
      await shows(document, []);
    });
  });

  it('lead from a finding to the page that explains its check', async () => {
    const { document } = await show(text);
    await shows(document, [finding]);
    const [problem] = vscode.languages.getDiagnostics(document.uri);
    const { target } = problem!.code as { target: vscode.Uri };
    assert.equal(target.scheme, 'command');
    await vscode.commands.executeCommand(target.path, ...JSON.parse(decodeURIComponent(target.query)) as unknown[]);
    await until('a tab shows the explanation', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('weekday-date'))));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-check:/weekday-date.md'));
    assert.match(page.getText(), /^# Weekday and date disagree\n/u);
  });

  it('leave a text alone that is not read', async () => {
    const { document } = await show('“A mark, alone\n'.repeat(3), 'plaintext');
    assert.deepEqual(problemsOf(document), []);
  });
});
