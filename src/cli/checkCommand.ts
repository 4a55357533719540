import { checks } from '../desk/checks/checks';
import { type CheckLevels, unknownChecks } from '../desk/checks/checkStory';
import { writerTo } from './analyzeCommand';
import { checkFiles } from './checkFiles';
import type { Streams } from './connections';
import { type ExitCode, exitCodes } from './exitCodes';
import { InputError } from './inputError';
import { findInputs } from './inputs';
import { progressOf } from './progress';
import { readHouseFile } from './readHouseFile';
import type { ReadingFlags } from './readingFlags';
import { readModel } from './readModel';

/** What `copydesk check` can be told. */
export interface CheckFlags extends ReadingFlags {
  /** Ids of the checks that run, and no other. */
  readonly checks?: readonly string[];
  /** One JSON object a finding and line. */
  readonly json?: true;
}

/** Checks files and the stories of folders, and writes what is found. @returns the exit code. */
export async function runCheck(paths: readonly string[], flags: CheckFlags, { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  const { json = false, maxLength, encoding, date, checks: only, annotations } = flags;
  const shared = await readHouseFile(flags.house);
  const house = only === undefined ? shared : { ...shared, checks: levelsOf(only, shared.checks) };
  const model = await readModel(flags, (message) => { stderr.write(`copydesk: ${message}\n`); });
  let missing = 0;
  const { stories } = await findInputs(paths, undefined, (path, reason) => {
    stderr.write(`copydesk: ${path}: ${reason}\n`);
    missing++;
  });
  const progress = progressOf(stories.length, { stderr, stdout }, false);
  const options = { json, maxLength, encoding, model, attributions: 'speech', date, house, annotations } as const;
  const outcome = await checkFiles(stories.map(({ file }) => file), options, { stdin, write: writerTo(stdout), progress }).finally(() => { progress.stop(); });
  if (missing > 0 || !outcome.allRead) return exitCodes.someInputFailed;
  return outcome.findings > 0 ? exitCodes.findings : exitCodes.ok;
}

/** The checks that were asked for as much as the house has it, or by their own severity; all others off. */
function levelsOf(only: readonly string[], shared: CheckLevels): CheckLevels {
  const [unknown] = unknownChecks(only);
  if (unknown !== undefined) throw new InputError(`--checks ${unknown}: there is no such check. There are: ${checks.map(({ id }) => id).join(', ')}.`);
  return Object.fromEntries(checks.map(({ id, severity }) => {
    const given = shared[id] === 'off' ? undefined : shared[id];
    return [id, only.includes(id) ? given ?? severity : 'off'] as const;
  }));
}
