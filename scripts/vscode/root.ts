import { join } from 'node:path';

/** The absolute path of something in this project, wherever a script was started from. */
export function fromRoot(...parts: readonly string[]): string {
  return join(import.meta.dirname, '..', '..', ...parts);
}
