import { findNodeAtLocation, getNodeValue, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../analysis';
import { type House, plainHouse } from './house';
import { type HouseMistake, readHouse } from './readHouse';

/** Name of the file, at the root of a workspace, in which a desk keeps its house style. */
export const houseFileName = 'copydesk.json';

/** Something in a file of house style that cannot be used, and where: UTF-16 offsets. */
export interface FileMistake extends Span {
  readonly message: string;
}

/** What a file of house style says. */
export interface HouseFile {
  readonly house: House;
  /** In text order. */
  readonly mistakes: readonly FileMistake[];
}

/** Reads a file of house style: JSON, with comments if one likes. What is wrong in it is left out and told; of a file that is no JSON nothing is used. */
export function parseHouseFile(text: string): HouseFile {
  if (text.trim() === '') return { house: plainHouse, mistakes: [] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const start = Math.min(error?.offset ?? 0, Math.max(0, text.length - 1));
    const message = `This is no JSON, so nothing of the file is used: ${inWords(error)}.`;
    return { house: plainHouse, mistakes: [{ start, end: Math.min(text.length, start + Math.max(1, error?.length ?? 1)), message }] };
  }
  const { house, mistakes } = readHouse(getNodeValue(tree));
  return { house, mistakes: mistakes.map((mistake) => ({ ...placeOf(mistake, tree), message: mistake.message })).sort((a, b) => a.start - b.start) };
}

function placeOf({ path, isName }: HouseMistake, tree: Node): Span {
  const value = findNodeAtLocation(tree, [...path]) ?? tree;
  const { offset, length } = (isName ? value.parent?.children?.[0] : undefined) ?? value;
  return { start: offset, end: offset + length };
}

/** "comma expected" */
function inWords(error: ParseError | undefined): string {
  return error === undefined ? 'it holds no value' : printParseErrorCode(error.error).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
}
