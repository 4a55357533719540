import { readFile } from 'node:fs/promises';
import type { Article } from '../analysis';
import type { Annotation } from '../desk/annotations/annotation';
import { applyAnnotations } from '../desk/annotations/applyAnnotations';
import { placeAnnotations } from '../desk/annotations/placing';
import { parseSidecar, sidecarExtension } from '../desk/annotations/sidecar';
import { explainError } from './inputError';
import { readStory, type Reading } from './readStory';
import { standardInput } from './readText';

/** How a story in a file is read. */
export interface FileReading extends Reading {
  /** Whether the corrections that lie beside it go before the analysis. */
  readonly annotations: boolean;
}

/** A story as people left it. */
export interface CorrectedStory {
  readonly article: Article;
  /** What people said of it that has a place in it. */
  readonly annotations: readonly Annotation[];
  /** Why what lies beside the story does not count, and what to do. */
  readonly problem: string | undefined;
}

/** The file that keeps what people say of a story. */
export function sidecarOf(file: string): string {
  return file + sidecarExtension;
}

/** Reads a story as the editor does, with the corrections that lie beside its file. */
export async function readCorrected(file: string, text: string, reading: FileReading): Promise<CorrectedStory> {
  const article = readStory(text, reading);
  const untouched = { article, annotations: [], problem: undefined };
  if (!reading.annotations || file === standardInput) return untouched;
  try {
    const content = await readFile(sidecarOf(file), 'utf8').catch((error: unknown) => { if (!isMissing(error)) throw error; });
    if (content === undefined) return untouched;
    const { placed } = placeAnnotations(text, parseSidecar(content, sidecarOf(file), text).annotations);
    return { article: applyAnnotations(text, article, placed), annotations: placed, problem: undefined };
  } catch (error) {
    return { ...untouched, problem: `read without its corrections: ${explainError(error)} --no-annotations leaves them out.` };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
