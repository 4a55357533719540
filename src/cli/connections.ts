import type { Readable, Writable } from 'node:stream';
import type { Progress } from './progress';

/** The streams of a process. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Writes text and waits until the reader has room for more. */
export type Write = (text: string) => Promise<void>;

/** What the work reads from and reports to. */
export interface Connections {
  readonly stdin: Readable;
  /** To the standard output. */
  readonly write: Write;
  readonly progress: Progress;
}
