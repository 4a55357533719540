import { isCalendarDay } from '../analysis';
import type { Connections } from './connections';
import { explainError, InputError } from './inputError';
import { lengthNotice } from './lengthNotice';
import { linesOf } from './lines';
import { readStory, type Reading } from './readStory';

/** A line of the input: a story under an id of the caller's. */
interface InputRecord {
  readonly id: string | number;
  readonly text: string;
  /** Day of the story, ISO 8601. */
  readonly date?: string;
}

/**
 * Reads one {"id", "text"} a line and writes one {"id", ...Article} a line, in order. A line that cannot be read is reported
 * and answered with {"id", "error"}, its id null where it has none, so that line and answer stay side by side.
 * A line may have the "date" of its story beside them. Lines of white space are skipped.
 * @returns whether all lines could be read.
 */
export async function analyzeLines({ stdin, write, progress }: Connections, reading: Reading): Promise<boolean> {
  let allWell = true;
  let number = 0;
  const report = (message: string): void => { progress.log(`copydesk: standard input, line ${number}: ${message}`); };
  for await (const bytes of linesOf(stdin)) {
    number++;
    let id: string | number | null = null;
    try {
      const value = parseLine(bytes);
      if (value === undefined) continue;
      id = idOf(value);
      const { text, date = reading.date } = checkRecord(value);
      const article = readStory(text, { ...reading, date });
      const notice = lengthNotice({ name: `line ${number}`, text, article }, reading.maxLength);
      if (notice !== undefined) report(notice);
      await write(`${JSON.stringify({ id, ...article })}\n`);
    } catch (error) {
      allWell = false;
      const reason = explainError(error);
      report(reason);
      await write(`${JSON.stringify({ id, error: reason })}\n`);
    }
  }
  return allWell;
}

/** @returns the line's value; undefined for a blank line. */
function parseLine(bytes: Uint8Array): unknown {
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('is not UTF-8. Save the file in UTF-8.');
  }
  if (line.trim() === '') return undefined;
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    throw new InputError(`is not JSON (${error instanceof Error ? error.message : String(error)}). Write one {"id", "text"} object a line.`);
  }
}

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

function checkRecord(value: unknown): InputRecord {
  const id = idOf(value);
  if (id === null) throw new InputError('has no "id" that is a string or a number. Write one {"id", "text"} object a line.');
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    throw new InputError('has no "text" that is a string. Write one {"id", "text"} object a line.');
  }
  const date = 'date' in value ? value.date : undefined;
  if (date === undefined) return { id, text: value.text };
  if (typeof date !== 'string' || !isCalendarDay(date)) throw new InputError('has a "date" that is no day of the calendar. Write it as in "2016-11-08", or leave it out.');
  return { id, text: value.text, date };
}
