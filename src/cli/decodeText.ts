import { isUtf8 } from 'node:buffer';
import { InputError } from './inputError';

const newline = 0x0a;

/** The encoding that a byte order mark announces. */
const byteOrderMarks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a text file, without its byte order mark.
 * @param encoding what the bytes are in when no byte order mark tells, as the WHATWG labels have it ("utf-8", "windows-1252").
 * @param cut whether the file goes on behind these bytes: half a character at the end is then left out.
 * @throws InputError when the bytes are not text in that encoding.
 */
export function decodeText(bytes: Uint8Array, encoding: string, cut: boolean): string {
  const announced = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const asciiBased = !/^utf-?16/i.test(announced ?? encoding);
  if (asciiBased && bytes.includes(0)) {
    throw new InputError(`is not a text file: line ${lineOf(bytes, bytes.indexOf(0))} holds a NUL byte. `
      + 'Save it as plain text first; text in UTF-16 without a byte order mark needs --encoding utf-16le.');
  }
  // Half a surrogate pair is shown as a replacement character, as editors do, and not refused.
  const decoder = new TextDecoder(announced ?? encoding, { fatal: asciiBased });
  try {
    // In one call Node 20 takes Windows-1252 for Latin-1 and loses its quotation marks; as a stream it does not.
    const text = decoder.decode(bytes, { stream: true });
    return cut ? text : text + decoder.decode();
  } catch {
    throw new InputError(`is not ${decoder.encoding} text${firstBadLine(bytes, decoder.encoding)}. `
      + 'Save it in UTF-8, or name its encoding, for example --encoding windows-1252.');
  }
}

function firstBadLine(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8') return '';
  let line = 1;
  for (let start = 0, end = 0; end >= 0; start = end + 1, line++) {
    end = bytes.indexOf(newline, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) break;
  }
  return `: line ${line} holds bytes that it does not have`;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).reduce((lines, byte) => byte === newline ? lines + 1 : lines, 1);
}
