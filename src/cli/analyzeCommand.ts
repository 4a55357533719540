import { once } from 'node:events';
import type { AttributionChoice } from '../desk/attributions';
import type { FormatId } from '../exports/formats';
import { analyzeFiles } from './analyzeFiles';
import { analyzeLines } from './analyzeLines';
import type { Streams, Write } from './connections';
import { type ExitCode, exitCodes } from './exitCodes';
import { findInputs } from './inputs';
import { untilInterrupted } from './interrupt';
import { plainProgress, progressOf } from './progress';
import { readHouseFile } from './readHouseFile';
import type { ReadingFlags } from './readingFlags';
import { readModel, type ModelChoice } from './readModel';
import { Summary } from './summary';

/** What was asked of `copydesk analyze`. */
export interface AnalyzeFlags extends ReadingFlags {
  readonly format: FormatId;
  readonly out?: string;
  readonly resume?: true;
  readonly jsonl?: true;
  readonly jobs?: number;
  readonly attributions: AttributionChoice;
}

/** Analyses what was named, or the lines of the standard input. Ends in good order at Ctrl+C. */
export async function runAnalyze(paths: readonly string[], flags: AnalyzeFlags, { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  const { format, out, resume = false, jsonl, jobs, maxLength, encoding, attributions, date, rules, model: named, annotations } = flags;
  const write = writerTo(stdout);
  const choice: ModelChoice = { ...rules && { rules }, ...named !== undefined && { model: named } };
  const house = await readHouseFile(flags.house);
  const model = await readModel(choice, (message) => { stderr.write(`copydesk: ${message}\n`); });
  if (jsonl) {
    const allWell = await analyzeLines({ stdin, write, progress: plainProgress(stderr) }, { ...choice, maxLength, attributions, date, house }, model, jobs ?? 1);
    return allWell ? exitCodes.ok : exitCodes.someInputFailed;
  }
  const summary = new Summary();
  const { stories, hasFolder } = await findInputs(paths, out, (path, reason) => {
    stderr.write(`copydesk: ${path}: ${reason}\n`);
    summary.fail();
  });
  const progress = progressOf(stories.length, { stderr, stdout }, out !== undefined);
  return untilInterrupted(async (interrupted) => {
    let unread: number;
    try {
      unread = await analyzeFiles(stories, { ...choice, format, out, resume, maxLength, encoding, attributions, date, house, annotations }, model, jobs, { stdin, write, progress }, summary, interrupted);
    } finally {
      progress.stop();
    }
    if (hasFolder || unread > 0) stderr.write(`copydesk: ${summary.toString(unread)}\n`);
    return unread > 0 ? exitCodes.interrupted : summary.allWell ? exitCodes.ok : exitCodes.someInputFailed;
  });
}

/** Writes and waits until the reader has room for more. */
export function writerTo(stdout: Streams['stdout']): Write {
  return async (text) => {
    if (!stdout.write(text)) await once(stdout, 'drain');
  };
}
