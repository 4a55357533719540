import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fromRoot } from './root';

/**
 * Reads stack traces of a bundle that carries its source map.
 *
 * @param bundle Absolute path of the bundle.
 * @param linesBefore How many lines the host puts before the bundle's first when it loads it.
 * @returns A function that puts source files and lines of the project into a text, and leaves out the frames of mocha, VS Code and Node.
 *   Frames of the extension's own bundle stay as they are.
 */
export function stackReader(bundle: string, linesBefore: number): (text: string) => string {
  const encoded = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(readFileSync(bundle, 'utf8'))?.[1];
  if (encoded === undefined) throw new Error(`${bundle} has no source map.`);
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, 'base64').toString()) as SourceMapPayload);
  const base = pathToFileURL(bundle);

  const place = (line: number, column: number): string | undefined => {
    const entry = map.findEntry(line - 1 - linesBefore, column - 1);
    if (!('originalSource' in entry)) return undefined;
    const source = relative(fromRoot(), fileURLToPath(new URL(entry.originalSource, base)));
    return source.startsWith(join('node_modules', '')) ? undefined : `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  };

  return (text) => text.split('\n').flatMap((line) => {
    const frame = /^(\s+at )(?:.* )?\(?(\S*?):(\d+):(\d+)\)?$/.exec(line);
    if (frame === null) return [line];
    const [, at = '', file = '', lineNumber, column] = frame;
    if (!file.includes(basename(bundle))) return file.includes('/dist/') ? [line] : [];
    const source = place(Number(lineNumber), Number(column));
    return source === undefined ? [] : [at + source];
  }).join('\n');
}
