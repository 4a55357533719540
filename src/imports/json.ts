import { ImportError } from './imported';

/** An object of JSON, its members not known yet. */
export type JsonObject = Readonly<Partial<Record<string, unknown>>>;

/** @throws ImportError when the content is not JSON. */
export function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, '')) as unknown;
  } catch (error) {
    throw new ImportError(`is not JSON: ${error instanceof Error ? error.message : String(error)}. Choose another file, or mend it.`);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list: itself where it is one, alone in one where it is something else, none where it is missing. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** What is looked at in a text of JSON to tell where its objects begin: texts and brackets. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"\s*:?|[{}[\]]/gsu;

/**
 * The lines, from 1, on which the objects begin that are items of a list under the given name, in the order of the text; of a text that
 * is itself a list, those of its items come first.
 */
export function linesOfItems(content: string, name: string): number[] {
  const lines: number[] = [];
  const open: string[] = [];
  let key = name;
  let line = 1;
  let seen = 0;
  for (const { 0: found, index } of content.matchAll(token)) {
    line += content.slice(seen, index).split('\n').length - 1;
    seen = index;
    if (found.endsWith(':')) {
      key = found.slice(1, found.lastIndexOf('"'));
    } else if (found === '}' || found === ']') {
      open.pop();
    } else if (found === '{' || found === '[') {
      if (found === '{' && open.at(-1) === `[${name}`) lines.push(line);
      open.push(found === '[' ? `[${key}` : found);
    }
  }
  return lines;
}
