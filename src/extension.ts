import type * as vscode from 'vscode';
import { Analyses } from './editor/analyses';
import { registerAnnotations } from './editor/annotations/annotations';
import { Author } from './editor/annotations/author';
import { Notes } from './editor/annotations/notes';
import { StoryAnnotations } from './editor/annotations/storyAnnotations';
import { BackgroundReader } from './editor/backgroundReading/backgroundReader';
import { registerChecks } from './editor/checks';
import { registerExport } from './editor/commands/exportCommand';
import { registerExportFolder } from './editor/commands/exportFolderCommand';
import { registerImport } from './editor/commands/importCommand';
import { registerStoryDate } from './editor/commands/storyDateCommand';
import { StoryFinder } from './editor/commands/storyFinder';
import { Decorations, type Painted } from './editor/decorations';
import { EntitiesView } from './editor/entitiesView/entitiesView';
import { Houses } from './editor/houses';
import { registerLanguageFeatures } from './editor/languageFeatures';
import { registerLimitNotices } from './editor/limitNotices';
import { Log } from './editor/log';
import { MarksToggle } from './editor/marksToggle';
import { registerNavigation } from './editor/navigation';
import { registerNewsContext } from './editor/newsContext';
import { NewsDocuments } from './editor/newsDocuments';
import { registerReadingCommands } from './editor/readingCommands';
import { registerSample } from './editor/sample';
import { ShownStory } from './editor/shownStory';
import { SourcesView } from './editor/sourcesView/sourcesView';
import { StatusItem } from './editor/statusItem';
import { StoryDates } from './editor/storyDates';
import { registerStoryIndex } from './editor/storyIndex/storyIndex';
import { registerTools } from './editor/tools/tools';
import { registerVerbatim } from './editor/verbatim/verbatim';
import { readWeights } from './editor/weights';

/** What the extension offers to others, the tests for one. */
export interface CopydeskApi {
  /** The ranges that are marked in an editor, by style. */
  readonly paintedIn: (editor: vscode.TextEditor) => Painted;
  /** Fires after a document's marks were drawn anew. */
  readonly onDidPaint: vscode.Event<vscode.TextDocument>;
  /** What the status bar says, undefined while it says nothing. */
  readonly statusText: () => string | undefined;
  /** What the two views draw their rows from. */
  readonly entities: vscode.TreeDataProvider<string>;
  readonly sources: vscode.TreeDataProvider<string>;
  /** The notes on a story, as they are shown beside it. */
  readonly notesIn: (document: vscode.TextDocument) => readonly vscode.CommentThread[];
}

/** Builds the features and registers them; what is on the screen is read afterwards, in slices. */
export function activate({ subscriptions, extensionUri, workspaceState, globalState }: vscode.ExtensionContext): CopydeskApi {
  const log = new Log();
  const news = new NewsDocuments(workspaceState);
  const dates = new StoryDates(workspaceState);
  const annotations = new StoryAnnotations(workspaceState, new Author(globalState), log);
  const houses = new Houses(log);
  const analyses = new Analyses(news, dates, annotations, houses, log, () => readWeights(extensionUri, log), new BackgroundReader(extensionUri, log));
  const toggle = new MarksToggle(globalState);
  const decorations = new Decorations(analyses, toggle);
  const status = new StatusItem(news, analyses, decorations, toggle);
  const shown = new ShownStory(news, analyses);
  const stories = new StoryFinder(shown, analyses, news);
  const entities = new EntitiesView(shown);
  const sources = new SourcesView(shown);
  const notes = new Notes(analyses, annotations);
  subscriptions.push(
    log, news, dates, annotations, houses, analyses, toggle, decorations, status, shown, entities, sources, notes,
    registerLanguageFeatures(analyses),
    registerChecks(analyses, annotations, houses, log),
    registerNewsContext(news, analyses), registerReadingCommands(news),
    registerLimitNotices(analyses, decorations), registerNavigation(analyses, shown),
    registerAnnotations(analyses, annotations, shown),
    registerSample(extensionUri), registerStoryDate(shown, dates),
    registerExport(stories, globalState), registerExportFolder(analyses, log), registerImport(stories, annotations, log), registerVerbatim(stories, analyses), registerStoryIndex(analyses, shown, log), registerTools(analyses, shown),
  );
  return {
    paintedIn: (editor) => decorations.paintedIn(editor), onDidPaint: decorations.onDidPaint, statusText: () => status.text,
    entities: entities.tree, sources: sources.tree, notesIn: (document) => notes.in(document),
  };
}
