import * as vscode from 'vscode';
import { looksLikeNews } from '../desk/newsTest';
import { beginning } from './convert';
import { readSettings, section } from './settings';
import { StoryMemory } from './storyMemory';

/** Why a document is read or not: the language id `news`, the setting, the test, or the user's word for this file. */
export interface Verdict {
  readonly read: boolean;
  readonly by: 'unsupported' | 'language' | 'setting' | 'test' | 'user';
}

const languages: readonly string[] = ['plaintext', 'news'];

/** Where stories live; output panes, diffs, commit messages and comments have schemes of their own and are left alone. */
const schemes: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** What language providers register for. */
export const newsSelector: vscode.DocumentSelector = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));

/** UTF-16 units that the news test looks at. */
const sampleLength = 20_000;

/** Decides which documents are read as news. */
export class NewsDocuments implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly tested = new WeakMap<vscode.TextDocument, { readonly version: number; readonly news: boolean }>();
  private readonly overrides: StoryMemory<boolean>;
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a document's verdict may have changed for a reason other than an edit: a setting, a command, another language. */
  readonly onDidChange = this.changed.event;

  constructor(memory: vscode.Memento) {
    this.overrides = new StoryMemory(memory, 'copydesk.readFiles');
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(`${section}.activate`)) return;
        for (const document of vscode.workspace.textDocuments) {
          if (isSupported(document)) this.changed.fire(document);
        }
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (isReplacement(event)) this.tested.delete(event.document);
      }),
      // VS Code closes and opens a document whose language is changed.
      vscode.workspace.onDidOpenTextDocument((document) => { this.changed.fire(document); }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        // Another unsaved text will have the same name.
        if (document.isUntitled) void this.overrides.set(document.uri, undefined);
      }),
    );
  }

  /** Whether the document is read as news. */
  isRead(document: vscode.TextDocument): boolean {
    return this.verdict(document).read;
  }

  /** Whether the document is read as news, and who says so. */
  verdict(document: vscode.TextDocument): Verdict {
    if (!isSupported(document)) return { read: false, by: 'unsupported' };
    const override = this.overrides.get(document.uri);
    return override === undefined ? this.ownVerdict(document) : { read: override, by: 'user' };
  }

  /** Reads the document from now on, or leaves it alone, whatever test and setting say; kept with the workspace. */
  async override(document: vscode.TextDocument, read: boolean): Promise<void> {
    const isNeeded = read !== this.ownVerdict(document).read;
    await this.overrides.set(document.uri, isNeeded ? read : undefined);
    this.changed.fire(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** The verdict without the user's word for this file. */
  private ownVerdict(document: vscode.TextDocument): Verdict {
    if (document.languageId === 'news') return { read: true, by: 'language' };
    const { activate } = readSettings(document);
    if (activate !== 'auto') return { read: activate === 'always', by: 'setting' };
    return { read: this.passesTest(document), by: 'test' };
  }

  /** A story stays one while it is edited, unless all of it is replaced; a text that was none is tested again. */
  private passesTest(document: vscode.TextDocument): boolean {
    const last = this.tested.get(document);
    if (last !== undefined && (last.news || last.version === document.version)) return last.news;
    const news = looksLikeNews(beginning(document, sampleLength));
    this.tested.set(document, { version: document.version, news });
    return news;
  }
}

/** Whether the document's language and scheme are those of stories. */
export function isSupported(document: vscode.TextDocument): boolean {
  return languages.includes(document.languageId) && schemes.includes(document.uri.scheme);
}

/** Whether a change left nothing of the former text, as when another file's text is put in its place. */
function isReplacement({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  const [change] = contentChanges;
  if (change === undefined || contentChanges.length > 1) return false;
  const length = document.offsetAt(new vscode.Position(document.lineCount, 0));
  return change.text.length === length;
}
