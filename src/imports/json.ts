import { findNodeAtLocation, parseTree, type JSONPath, type Node, type ParseError } from 'jsonc-parser';
import { countLeading } from '../analysis/partition';
import { ImportError } from './imported';

/** @throws ImportError when the content is not JSON: it tells the line where it ceases to be. */
export function parseJson(content: string): unknown {
  const json = content.replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    throw new ImportError(`is not JSON, line ${faultyLine(json)}: ${error instanceof Error ? error.message : String(error)}. Choose another file, or mend it.`);
  }
}

/** The line, from 1, of the first place that cannot be in JSON. */
function faultyLine(json: string): number {
  const errors: ParseError[] = [];
  parseTree(json, errors, { disallowComments: true });
  return json.slice(0, errors[0]?.offset ?? 0).split('\n').length;
}

/** The value as a list: itself where it is one, alone in one where it is something else, none where it is missing. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/**
 * Tells the line, from 1, on which a value of a JSON text begins, by the names and indexes that lead to it. The text is read for that when
 * it is asked first.
 */
export function lineFinder(content: string): (path: JSONPath) => number {
  let tree: Node | undefined;
  let lineStarts: readonly number[] | undefined;
  return (path) => {
    tree ??= parseTree(content);
    lineStarts ??= Array.from(content.matchAll(/\n/g), ({ index }) => index + 1);
    const offset = (tree && findNodeAtLocation(tree, path))?.offset ?? 0;
    return countLeading(lineStarts, (start) => start <= offset) + 1;
  };
}
