import * as vscode from 'vscode';
import type { Annotation } from '../../desk/annotations/annotation';
import { mergeAnnotations } from '../../desk/annotations/mergeAnnotations';
import { parseSidecar, renderSidecar, SidecarError, type Sidecar } from '../../desk/annotations/sidecar';
import { draftExtension, writeWhole } from '../../desk/annotations/writeWhole';
import type { StoryMemory } from '../storyMemory';
import { nameOf, readIfThere, sidecarOf } from './sidecarFile';

/** What was found where a story's annotations are kept. */
export interface WhatIsKept {
  /** Undefined where there is nothing. */
  readonly sidecar: Sidecar | undefined;
  /** Why the file cannot be read, so that it must not be written over. */
  readonly obstacle: string | undefined;
}

/** What the workspace's memory holds instead of a sidecar. */
export interface RememberedAnnotations {
  /** A sidecar of the annotations. */
  readonly content: string;
  /** What the sidecar that could not be written over held then, so that what was taken back from it stays away. */
  readonly over: string | undefined;
}

/** Reads and writes the annotations of one story: in its sidecar, or, where no file can be written, in the workspace's memory. */
export class AnnotationKeeping {
  readonly file: vscode.Uri;
  private readonly draft: vscode.Uri;
  /** What the file held when it could be read last. */
  private inFile: string | undefined;

  constructor(private readonly story: vscode.Uri, private readonly memory: StoryMemory<RememberedAnnotations>) {
    this.file = sidecarOf(story);
    this.draft = this.file.with({ path: this.file.path + draftExtension });
  }

  /** The file as people know it. */
  get name(): string {
    return vscode.workspace.asRelativePath(this.file);
  }

  /** What the file and the memory hold. */
  async read(text: string): Promise<WhatIsKept> {
    let file: Sidecar | undefined;
    let obstacle: string | undefined;
    try {
      const content = await readIfThere(this.file);
      file = content === undefined ? undefined : parseSidecar(content, this.name, text);
      this.inFile = content;
    } catch (error) {
      obstacle = messageOf(error);
    }
    const left = obstacle === undefined ? parsed(await readIfThere(this.draft).catch(() => undefined), text) : undefined;
    const remembered = this.memory.get(this.story);
    const over = parsed(remembered?.over, text);
    const sidecar = merged(over, parsed(remembered?.content, text), obstacle === undefined ? file : over);
    return { sidecar: merged(undefined, sidecar, left), obstacle };
  }

  /** @returns the reason why the file could not be written and the memory holds the annotations instead. */
  async write(text: string, annotations: readonly Annotation[]): Promise<string | undefined> {
    try {
      if (vscode.workspace.fs.isWritableFileSystem(this.story.scheme) === false) throw new Error(vscode.l10n.t('the file system is read-only'));
      if (folderOf(this.file) !== folderOf(this.story)) await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.file, '..'));
      await writeWhole(vscode.workspace.fs, { file: this.file, draft: this.draft, content: renderSidecar(text, nameOf(this.story), annotations) });
      await this.memory.set(this.story, undefined);
      return undefined;
    } catch (error) {
      await this.remember(text, annotations);
      return messageOf(error);
    }
  }

  /** Keeps annotations in the workspace's memory alone. */
  async remember(text: string, annotations: readonly Annotation[]): Promise<void> {
    const isNothing = annotations.length === 0 && this.inFile === undefined;
    await this.memory.set(this.story, isNothing ? undefined : { content: renderSidecar(text, nameOf(this.story), annotations), over: this.inFile });
  }
}

/** Brings two sidecars together that both began with another; where one is missing the other stands. */
function merged(base: Sidecar | undefined, mine: Sidecar | undefined, theirs: Sidecar | undefined): Sidecar | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs;
  return { annotations: mergeAnnotations(base?.annotations ?? [], mine.annotations, theirs.annotations), isOfText: mine.isOfText && theirs.isOfText };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function folderOf(file: vscode.Uri): string {
  return vscode.Uri.joinPath(file, '..').path;
}

/** What a writer that was ended, or the memory, left; nothing where it is incomplete. */
function parsed(content: string | undefined, text: string): Sidecar | undefined {
  if (content === undefined) return undefined;
  try {
    return parseSidecar(content, '', text);
  } catch (error) {
    if (error instanceof SidecarError) return undefined;
    throw error;
  }
}
