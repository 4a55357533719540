import * as vscode from 'vscode';
import { checks } from '../desk/checks/checks';
import { explainCheck } from '../desk/checks/explainCheck';

const scheme = 'copydesk-check';

/** Shows what a check looks for and why, from its finding or from a list of all. */
export function registerCheckExplanations(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent({ path }) {
        const check = checks.find(({ id }) => path === pathOf(id));
        return check && explainCheck(check);
      },
    }),
    vscode.commands.registerCommand('copydesk.explainCheck', async (given?: string) => {
      const id = checks.some((check) => check.id === given) ? given : await pickCheck();
      if (id !== undefined) await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.from({ scheme, path: pathOf(id) }));
    }),
  );
}

/** What the id of a check in a finding leads to: a link that runs the command. */
export function explanationLink(id: string): vscode.Uri {
  return vscode.Uri.parse(`command:copydesk.explainCheck?${encodeURIComponent(JSON.stringify([id]))}`);
}

async function pickCheck(): Promise<string | undefined> {
  const items = checks.map(({ id, title }) => ({ label: title, description: id, id }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which check?'), matchOnDescription: true });
  return picked?.id;
}

function pathOf(id: string): string {
  return `/${id}.md`;
}
