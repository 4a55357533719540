import type * as vscode from 'vscode';
import { Analyses } from './editor/analyses';
import { registerCopyWithAttribution } from './editor/copyWithAttribution';
import { Decorations, type Painted } from './editor/decorations';
import { registerHover } from './editor/hover';
import { registerLimitNotices } from './editor/limitNotices';
import { Log } from './editor/log';
import { MarksToggle } from './editor/marksToggle';
import { registerNavigation } from './editor/navigation';
import { registerNewsContext } from './editor/newsContext';
import { NewsDocuments } from './editor/newsDocuments';
import { registerOutline } from './editor/outline';
import { registerReadingCommands } from './editor/readingCommands';
import { registerSample } from './editor/sample';
import { StatusItem } from './editor/statusItem';

/** What the extension offers to others, the tests for one. */
export interface CopydeskApi {
  /** The ranges that are marked in an editor, by style. */
  paintedIn(editor: vscode.TextEditor): Painted;
}

/** Builds the features and registers them; what is on the screen is read afterwards, in slices. */
export function activate({ subscriptions, extensionUri, workspaceState, globalState }: vscode.ExtensionContext): CopydeskApi {
  const log = new Log();
  const news = new NewsDocuments(workspaceState);
  const analyses = new Analyses(news, log);
  const toggle = new MarksToggle(globalState);
  const decorations = new Decorations(analyses, toggle);
  subscriptions.push(
    log, news, analyses, toggle, decorations,
    new StatusItem(news, analyses, decorations, toggle),
    registerNewsContext(news, analyses),
    registerReadingCommands(news),
    registerLimitNotices(analyses, decorations),
    registerHover(analyses),
    registerOutline(analyses),
    registerNavigation(analyses),
    registerCopyWithAttribution(analyses),
    registerSample(extensionUri),
  );
  return { paintedIn: (editor) => decorations.paintedIn(editor) };
}
