import { createReadStream } from 'node:fs';
import { decodeText } from './decodeText';

/** What a FILE argument calls the standard input. */
export const standardInput = '-';

/** No encoding needs more bytes for a UTF-16 unit. */
const bytesPerUnit = 4;

/** How to read a text. */
export interface ReadOptions {
  /** Longest text that will be analysed, in UTF-16 units: somewhat more is read, never a huge file whole. */
  readonly maxLength: number;
  /** What files are in that have no byte order mark, as a WHATWG label. */
  readonly encoding: string;
}

/**
 * Reads the text of a file, or of the standard input for "-".
 * @throws InputError when it is no text; the file system's errors when it cannot be read.
 */
export async function readText(file: string, stdin: AsyncIterable<Uint8Array>, { maxLength, encoding }: ReadOptions): Promise<string> {
  const limit = (maxLength + 1) * bytesPerUnit;
  const source: AsyncIterable<Uint8Array> = file === standardInput ? stdin : createReadStream(file);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return decodeText(Buffer.concat(chunks), encoding, length >= limit);
}
