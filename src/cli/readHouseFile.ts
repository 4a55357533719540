import { readFile } from 'node:fs/promises';
import type { House } from '../desk/house';
import { houseFileName, parseHouseFile } from '../desk/houseFile';
import { decodeText } from './decodeText';
import { explainError, InputError } from './inputError';
import { positionOf } from './position';

/**
 * Reads the house style of a file, or of the copydesk.json of the working folder where none is named and that has one.
 * @throws InputError with file, line, column and remedy where it cannot be read or something in it cannot be used.
 */
export async function readHouseFile(named: string | undefined): Promise<House> {
  const file = named ?? houseFileName;
  const text = await textOf(file, named === undefined);
  const { house, mistakes } = parseHouseFile(text);
  if (mistakes.length === 0) return house;
  throw new InputError(mistakes.map(({ start, message }) => {
    const { line, column } = positionOf(text, start);
    return `${file}:${line}:${column}: ${message}`;
  }).join('\ncopydesk: '));
}

async function textOf(file: string, mayBeMissing: boolean): Promise<string> {
  try {
    return decodeText(await readFile(file), 'utf-8', false);
  } catch (error) {
    if (mayBeMissing && error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new InputError(`${file}: ${explainError(error)}`);
  }
}

