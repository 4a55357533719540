import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isSameQuestion, type Annotation, type QuoteAnnotation } from '../desk/annotations/annotation';
import { applyAnnotations } from '../desk/annotations/applyAnnotations';
import { placeAnnotations } from '../desk/annotations/placing';
import { parseSidecar, renderSidecar, SidecarError } from '../desk/annotations/sidecar';
import { annotationsFrom } from '../imports/annotationsFrom';
import { ImportError, type Imported } from '../imports/imported';
import { importerFor, importers } from '../imports/importers';
import { writerTo } from './analyzeCommand';
import type { Streams } from './connections';
import { type ExitCode, exitCodes } from './exitCodes';
import { explainError, InputError, naming } from './inputError';
import { sidecarOf } from './readCorrected';
import { readHouseFile } from './readHouseFile';
import { readModel, type ModelChoice } from './readModel';
import { readStory } from './readStory';
import { readText, standardInput } from './readText';
import { writeWhole } from './writeFile';

/** What `copydesk import` can be told. */
export interface ImportFlags extends ModelChoice {
  /** Id of an importer; left out: told by what the file holds. */
  readonly format?: string;
  /** Who made the annotations; left out: the file's name. */
  readonly by?: string;
  readonly maxLength: number;
  readonly encoding: string;
  readonly date?: string;
  readonly house?: string;
  /** The folder that keeps people's corrections; left out: beside each story. */
  readonly annotations?: string;
}

/**
 * Puts the quotations of a file from elsewhere onto a story, as corrections and verifications in the file of it that the editor keeps.
 * @returns the exit code.
 */
export async function runImport(storyFile: string, file: string, flags: ImportFlags, { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  const tell = (message: string): void => { stderr.write(`copydesk: ${message}\n`); };
  const house = await readHouseFile(flags.house);
  const model = await readModel(flags, tell);
  try {
    if (storyFile === standardInput) throw new InputError('the story must be a file: what is imported is kept beside it.');
    const text = await naming(storyFile, readText(storyFile, stdin, flags));
    const sidecar = sidecarOf(storyFile, flags.annotations);
    const kept = await readSidecar(sidecar, text);
    const read = readStory(text, { maxLength: flags.maxLength, model, attributions: 'speech', date: flags.date, house });
    const article = applyAnnotations(text, read, placeAnnotations(text, kept).placed);
    const content = await naming(file, readFile(file, 'utf8'));
    const { quotations, problems } = inFile(file, (): Imported => (importers.find(({ id }) => id === flags.format) ?? importerFor(content)).read(content, text, article));
    for (const { line, message } of problems) tell(`${file}:${line}: ${message}`);
    const made = annotationsFrom(text, article, quotations, stamps(flags.by ?? basename(file)));
    if (made.length > 0) await naming(sidecar, writeSidecar(sidecar, renderSidecar(text, basename(storyFile), [...without(kept, made), ...made])));
    await writerTo(stdout)(`${summary(quotations.length, made)}\n`);
    return problems.length > 0 ? exitCodes.someInputFailed : exitCodes.ok;
  } catch (error) {
    if (!(error instanceof InputError || error instanceof SidecarError)) throw error;
    tell(error.message);
    return exitCodes.someInputFailed;
  }
}

async function readSidecar(file: string, text: string): Promise<readonly Annotation[]> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new InputError(`${file}: ${explainError(error)}`);
  });
  return content === undefined ? [] : parseSidecar(content, file, text).annotations;
}

async function writeSidecar(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, content);
}

/** What is kept but for what the new annotations answer anew. */
function without(kept: readonly Annotation[], made: readonly QuoteAnnotation[]): Annotation[] {
  return kept.filter((annotation) => !made.some((other) => isSameQuestion(annotation, other)));
}

function stamps(creator: string): () => Pick<Annotation, 'id' | 'creator' | 'created'> {
  const created = new Date().toISOString();
  return () => ({ id: `urn:uuid:${crypto.randomUUID()}`, creator, created });
}

function summary(quotations: number, made: readonly QuoteAnnotation[]): string {
  const verified = made.filter(({ change }) => change.kind === 'verified').length;
  return `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'} imported: ${verified} as the analysis has ${verified === 1 ? 'it' : 'them'}, ${quotations - verified} corrected.`;
}

function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ImportError ? new InputError(`${file}: ${error.message}`) : error;
  }
}
