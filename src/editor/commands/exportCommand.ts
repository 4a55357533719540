import * as vscode from 'vscode';
import { formats } from '../../exports/formats';
import { exportToClipboard, exportToEditor, exportToFile } from './exportDelivery';
import { ExportMemory } from './exportMemory';
import { pickFile, pickFormat, pickTarget } from './exportPicks';
import { readExportRequest, type ExportRequest } from './exportRequest';
import { render, suggestFile } from './exportRendering';
import { Problem } from './problem';
import type { StoryFinder } from './storyFinder';

/**
 * The export commands. `copydesk.export` can be called with an `ExportRequest`, addresses as strings or Uris, and asks for what it
 * leaves open; `copydesk.exportAgain` repeats the last export for the story that is shown, without asking.
 * Both return whether something was exported.
 */
export function registerExport(stories: StoryFinder, memento: vscode.Memento): vscode.Disposable {
  const exporter = new Exporter(stories, new ExportMemory(memento));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.export', (given?: unknown) => exporter.run(given)),
    vscode.commands.registerCommand('copydesk.exportAgain', () => exporter.runAgain()),
  );
}

class Exporter {
  constructor(private readonly stories: StoryFinder, private readonly memory: ExportMemory) {}

  /** Runs the command for what it was called with; what is wrong with that is told, not thrown. */
  async run(given: unknown): Promise<boolean> {
    try {
      return await this.export(readExportRequest(given));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      void vscode.window.showErrorMessage(error.message);
      return false;
    }
  }

  /**
   * Writes the same file again when the story is the same; for another story, asks for a file of its own. So it does for one that was
   * never saved, since the next text in a new editor has the same address.
   */
  async runAgain(): Promise<boolean> {
    const { format, target, file, uri } = this.memory.last;
    const isSameStory = uri !== undefined && uri.scheme !== 'untitled' && uri.toString() === this.stories.shownUri?.toString();
    return this.run({ format, target, file: isSameStory ? file : undefined });
  }

  private async export(request: ExportRequest): Promise<boolean> {
    const story = await this.stories.find(request.uri);
    if (story === undefined) return false;
    const { last } = this.memory;
    const format = formats.find(({ id }) => id === request.format) ?? await pickFormat(last.format);
    if (format === undefined) return false;
    const target = request.target ?? await pickTarget(last.target);
    if (target === undefined) return false;
    const { uri } = story.document;
    const ready = render(story, format);
    const file = target === 'file' ? request.file ?? await pickFile(format, suggestFile(uri, format.extension)) : undefined;
    switch (target) {
      case 'file':
        if (file === undefined || !await exportToFile(ready, file)) return false;
        break;
      case 'editor':
        await exportToEditor(ready);
        break;
      case 'clipboard':
        await exportToClipboard(ready);
        break;
    }
    await this.memory.remember({ format: format.id, target, uri, ...(file && { file }) });
    return true;
  }
}
