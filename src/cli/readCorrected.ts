import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Article } from '../analysis';
import type { Annotation } from '../desk/annotations/annotation';
import { applyAnnotations } from '../desk/annotations/applyAnnotations';
import { placeAnnotations } from '../desk/annotations/placing';
import { parseSidecar, sidecarExtension } from '../desk/annotations/sidecar';
import { explainError, InputError, naming } from './inputError';
import { readStory, type Reading } from './readStory';
import { standardInput } from './readText';

/** How a story in a file is read. */
export interface FileReading extends Reading {
  /** The folder that keeps the corrections that go before the analysis; undefined: beside the story; false: they are left out. */
  readonly annotations: string | false | undefined;
}

/** A story as people left it. */
export interface CorrectedStory {
  readonly article: Article;
  /** What people said of it that has a place in it. */
  readonly annotations: readonly Annotation[];
  /** Why the corrections of the story do not count, and what to do. */
  readonly problem: string | undefined;
}

/**
 * The file that keeps what people say of a story: beside it, or, as in the editor, at its place below a folder, counted from the working folder.
 * @param folder undefined: beside it.
 */
export function sidecarOf(file: string, folder: string | undefined): string {
  const place = placeBelow('.', file);
  return (folder === undefined || place === undefined ? file : join(folder, place)) + sidecarExtension;
}

/** The story of a file beside which it would lie: there, or, where that is below the folder that keeps what people say of stories, at its place outside. */
export function storyAt(beside: string, folder: string | undefined): string {
  return folder === undefined ? beside : placeBelow(folder, beside) ?? beside;
}

function placeBelow(folder: string, file: string): string | undefined {
  const place = relative(folder, file);
  return place.split(sep)[0] !== '..' && !isAbsolute(place) ? place : undefined;
}

/** @throws InputError where a folder that should keep corrections is none. */
export async function checkSidecarFolder(folder: string): Promise<void> {
  const found = await naming(`--annotations ${folder}`, stat(folder));
  if (!found.isDirectory()) throw new InputError(`--annotations ${folder}: is not a folder. Name the one in which corrections are kept.`);
}

/** Reads a story as the editor does, with its corrections. */
export async function readCorrected(file: string, text: string, reading: FileReading): Promise<CorrectedStory> {
  const article = readStory(text, reading);
  const untouched = { article, annotations: [], problem: undefined };
  if (reading.annotations === false || file === standardInput) return untouched;
  const sidecar = sidecarOf(file, reading.annotations);
  try {
    const content = await readFile(sidecar, 'utf8').catch((error: unknown) => { if (!isMissing(error)) throw error; });
    if (content === undefined) return untouched;
    const { placed } = placeAnnotations(text, parseSidecar(content, sidecar, text).annotations);
    return { article: applyAnnotations(text, article, placed), annotations: placed, problem: undefined };
  } catch (error) {
    return { ...untouched, problem: `read without its corrections: ${explainError(error)} --no-annotations leaves them out.` };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
