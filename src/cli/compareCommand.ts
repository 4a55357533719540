import { basename } from 'node:path';
import { compareWithTranscript } from '../desk/verbatim/compareWithTranscript';
import { readTranscript } from '../desk/verbatim/spokenWords';
import { tallyOf } from '../desk/verbatim/tally';
import { renderVerbatimReport } from '../exports/verbatimReport';
import { writerTo } from './analyzeCommand';
import type { Streams } from './connections';
import { exitCodes } from './exitCodes';
import { explainError, InputError } from './inputError';
import { lengthNotice } from './lengthNotice';
import { readHouseFile } from './readHouseFile';
import type { ReadingFlags } from './readingFlags';
import { readModel } from './readModel';
import { readCorrected } from './readCorrected';
import { readText } from './readText';

/** What `copydesk compare` can be told. */
export interface CompareFlags extends ReadingFlags {
  /** One JSON object a quotation and line, not a report. */
  readonly json?: true;
}

/** Compares what a story quotes with a transcript and writes the report. @returns the exit code. */
export async function runCompare(file: string, transcriptFile: string, flags: CompareFlags, streams: Streams): Promise<number> {
  const { json, maxLength, encoding, date, annotations } = flags;
  const tell = (message: string): void => { streams.stderr.write(`copydesk: ${message}\n`); };
  const house = await readHouseFile(flags.house);
  const model = await readModel(flags, tell);
  const read = async (path: string): Promise<string> => readText(path, streams.stdin, { maxLength, encoding })
    .catch((error: unknown) => { throw new InputError(`${path}: ${explainError(error)}`); });
  try {
    const text = await read(file);
    const transcript = await read(transcriptFile);
    if (!/[\p{L}\p{N}]/u.test(transcript)) throw new InputError(`${transcriptFile}: holds no words to compare with. Name the transcript or notes of the story.`);
    const { article, problem } = await readCorrected(file, text, { maxLength, model, attributions: 'speech', date, house, annotations });
    if (problem !== undefined) tell(`${file}: ${problem}`);
    const story = { name: basename(file), text, article };
    const notice = lengthNotice(story, maxLength);
    if (notice !== undefined) tell(`${file}: ${notice}`);
    const compared = compareWithTranscript(story.article, text, readTranscript(transcript));
    await writerTo(streams.stdout)(json
      ? compared.map(({ quote, ...found }) => `${JSON.stringify({ id: quote.id, speaker: quote.speaker?.name ?? null, ...found })}\n`).join('')
      : renderVerbatimReport(story, { name: basename(transcriptFile), text: transcript }, compared));
    if (problem !== undefined) return exitCodes.someInputFailed;
    return tallyOf(compared).exact === compared.length ? exitCodes.ok : exitCodes.findings;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell(error.message);
    return exitCodes.someInputFailed;
  }
}
