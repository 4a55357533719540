/** Something is wrong with one input; the message says what and how to mend it, the rest of the work goes on. */
export class InputError extends Error {}

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder. Check the name; a pattern such as *.txt must match something.',
  EISDIR: 'is a folder. Name the files in it, for example FOLDER/*.txt.',
  ENOTDIR: 'no such file: a part of its path is not a folder. Check the name.',
  EEXIST: 'is not a folder. Name another one, or move it away.',
  EACCES: 'access is not allowed. Check its permissions.',
  EPERM: 'access is not allowed. Check its permissions.',
  EROFS: 'is on a read-only disk. Choose another folder.',
  ENOSPC: 'no space left on the disk. Free some and run again.',
  EDQUOT: 'no space left of what you may use of the disk. Free some and run again.',
  EFBIG: 'the file would be larger than files may be here. Raise the limit (ulimit -f) or choose another disk.',
};

/** Says what went wrong and what to do, for any error of reading, analysing or writing. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const remedy = 'code' in error && typeof error.code === 'string' ? remedies[error.code] : undefined;
  return remedy ?? error.message;
}

/** Says in which file it was that reading or writing failed. */
export async function naming<T>(file: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => { throw new InputError(`${file}: ${explainError(error)}`); });
}
