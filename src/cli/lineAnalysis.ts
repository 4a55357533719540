import { type AttributionModel, isCalendarDay } from '../analysis';
import { explainError, InputError } from './inputError';
import { lengthNotice } from './lengthNotice';
import type { ModelChoice } from './readModel';
import { readStory, type Reading } from './readStory';

/** How to read the lines: plain data, so that threads can be told. */
export interface LineOptions extends ModelChoice, Omit<Reading, 'model'> {}

/** A line of the input: a story under an id of the caller's. */
interface InputRecord {
  readonly id: string | number;
  readonly text: string;
  /** Day of the story, ISO 8601. */
  readonly date?: string;
}

/** What a line is answered with. */
export interface Answer {
  /** With its line end; nothing for a blank line. */
  readonly line: string;
  readonly failed: boolean;
  readonly notice: string | undefined;
}

/** The work on lines, wherever it is done; never rejects. */
export function lineAnalysis(options: LineOptions, model: AttributionModel | undefined): (bytes: Uint8Array) => Promise<Answer> {
  return (bytes) => Promise.resolve(answer(bytes, { ...options, model }));
}

function answer(bytes: Uint8Array, reading: Reading): Answer {
  let id: string | number | null = null;
  try {
    const value = parseLine(bytes);
    if (value === undefined) return { line: '', failed: false, notice: undefined };
    id = idOf(value);
    const { text, date = reading.date } = checkRecord(value);
    const article = readStory(text, { ...reading, date });
    return { line: `${JSON.stringify({ id, ...article })}\n`, failed: false, notice: lengthNotice({ name: '', text, article }, reading.maxLength) };
  } catch (error) {
    const reason = explainError(error);
    return { line: `${JSON.stringify({ id, error: reason })}\n`, failed: true, notice: reason };
  }
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
