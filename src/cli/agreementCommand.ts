import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { agreementOf } from '../desk/agreement/agreement';
import { applyAnnotations } from '../desk/annotations/applyAnnotations';
import { placeAnnotations } from '../desk/annotations/placing';
import { parseSidecar, SidecarError, sourceOfSidecar } from '../desk/annotations/sidecar';
import { renderAgreement } from '../exports/agreementReport';
import { writerTo } from './analyzeCommand';
import type { Streams } from './connections';
import { type ExitCode, exitCodes } from './exitCodes';
import { InputError, naming } from './inputError';
import { storyAt } from './readCorrected';
import { readHouseFile } from './readHouseFile';
import { readModel, type ModelChoice } from './readModel';
import { readStory } from './readStory';
import { readText } from './readText';

/** What `copydesk agreement` can be told. */
export interface AgreementFlags extends ModelChoice {
  /** The story; left out: the one that the first file names, beside it or where that file belongs. */
  readonly story?: string;
  /** The folder in which the files keep the places of their stories; left out: they lie beside them. */
  readonly annotations?: string;
  /** An object, not a report. */
  readonly json?: true;
  readonly maxLength: number;
  readonly encoding: string;
  readonly date?: string;
  readonly house?: string;
}

/** Holds what two people corrected in one story against each other and writes how far they agree. @returns the exit code. */
export async function runAgreement(files: readonly [string, string], flags: AgreementFlags, { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  const { json, maxLength, encoding, date } = flags;
  const tell = (message: string): void => { stderr.write(`copydesk: ${message}\n`); };
  const house = await readHouseFile(flags.house);
  const model = await readModel(flags, tell);
  try {
    const contents = await Promise.all(files.map((file) => naming(file, readFile(file, 'utf8'))));
    const storyFile = flags.story ?? storyOf(files[0], contents[0]!, flags.annotations);
    const text = await naming(storyFile, readText(storyFile, stdin, { maxLength, encoding }));
    const article = readStory(text, { maxLength, model, attributions: 'all', date, house });
    const [first, second] = files.map((file, index) => applyAnnotations(text, article, placeAnnotations(text, parseSidecar(contents[index]!, file, text).annotations).placed));
    const agreement = agreementOf(text, first!, second!);
    await writerTo(stdout)(json
      ? `${JSON.stringify({ story: storyFile, first: files[0], second: files[1], ...agreement }, null, 2)}\n`
      : renderAgreement({ name: basename(storyFile), text, article }, [files[0], files[1]], agreement));
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof InputError || error instanceof SidecarError)) throw error;
    tell(error.message);
    return exitCodes.someInputFailed;
  }
}

function storyOf(file: string, content: string, folder: string | undefined): string {
  const source = sourceOfSidecar(content, file);
  if (source === undefined) throw new InputError(`${file}: names no story. Name it with --story.`);
  return storyAt(join(dirname(file), basename(source)), folder);
}
