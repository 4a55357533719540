import * as vscode from 'vscode';
import type { Annotation } from '../../desk/annotations/annotation';
import { mergeAnnotations } from '../../desk/annotations/mergeAnnotations';
import { parseSidecar, renderSidecar, SidecarError, type Sidecar } from '../../desk/annotations/sidecar';
import { draftExtension, writeWhole } from '../../desk/annotations/writeWhole';
import type { StoryMemory } from '../storyMemory';
import { nameOf, readIfThere, sidecarOf } from './sidecarFile';

/** Reads and writes the annotations of one story: in its sidecar, or, where no file can be written, in the workspace's memory. */
export class AnnotationKeeping {
  readonly file: vscode.Uri;
  private readonly draft: vscode.Uri;

  constructor(private readonly story: vscode.Uri, private readonly memory: StoryMemory<string>) {
    this.file = sidecarOf(story);
    this.draft = this.file.with({ path: this.file.path + draftExtension });
  }

  /** The file as people know it. */
  get name(): string {
    return vscode.workspace.asRelativePath(this.file);
  }

  /**
   * What is kept; undefined where nothing is.
   * @throws SidecarError when the file cannot be understood; the file system's errors when it cannot be read.
   */
  async read(text: string): Promise<Sidecar | undefined> {
    const content = await readIfThere(this.file);
    const kept = content === undefined ? undefined : parseSidecar(content, this.name, text);
    const further = [this.memory.get(this.story), await readIfThere(this.draft).catch(() => undefined)]
      .flatMap((each) => (each === undefined ? [] : parsed(each, text)));
    return further.reduce<Sidecar | undefined>((all, { annotations, isOfText }) => (
      all === undefined ? { annotations, isOfText } : { annotations: mergeAnnotations([], all.annotations, annotations), isOfText: all.isOfText && isOfText }
    ), kept);
  }

  /** @returns the reason why the file could not be written and the memory holds the annotations instead. */
  async write(text: string, annotations: readonly Annotation[]): Promise<string | undefined> {
    const content = renderSidecar(text, nameOf(this.story), annotations);
    try {
      if (vscode.workspace.fs.isWritableFileSystem(this.story.scheme) === false) throw new Error(vscode.l10n.t('the file system is read-only'));
      if (folderOf(this.file) !== folderOf(this.story)) await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.file, '..'));
      await writeWhole(vscode.workspace.fs, this.file, this.draft, content);
      await this.memory.set(this.story, undefined);
      return undefined;
    } catch (error) {
      await this.memory.set(this.story, content);
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function folderOf(file: vscode.Uri): string {
  return vscode.Uri.joinPath(file, '..').path;
}

/** What a writer that was ended, or the memory, left; nothing where it is incomplete. */
function parsed(content: string, text: string): Sidecar[] {
  try {
    return [parseSidecar(content, '', text)];
  } catch (error) {
    if (error instanceof SidecarError) return [];
    throw error;
  }
}
