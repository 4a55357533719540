import type { Readable } from 'node:stream';
import type { AttributionModel } from '../analysis';
import type { House } from '../desk/house';
import { formats, type FormatId } from '../exports/formats';
import type { Story } from '../exports/story';
import { outputFolder, printedAs } from './destination';
import { explainError } from './inputError';
import type { Input } from './inputs';
import { lengthNotice } from './lengthNotice';
import type { ModelChoice } from './readModel';
import { type FileReading, readCorrected } from './readCorrected';
import { readText, standardInput, type ReadOptions } from './readText';

/** What to do with files: plain data, so that threads can be told. */
export interface FileOptions extends ReadOptions, ModelChoice, Omit<FileReading, 'model' | 'house'> {
  readonly format: FormatId;
  readonly house: House;
  /** Folder for a document a story; undefined: all goes to the standard output. */
  readonly out: string | undefined;
  /** Leaves out what has an up-to-date export in the folder. */
  readonly resume: boolean;
}

/** What came of one story. */
export type Outcome =
  | { readonly is: 'done'; readonly quotations: number; readonly speakers: number; readonly printed: string | null; readonly notice: string | undefined; readonly problem: string | undefined }
  | { readonly is: 'skipped' }
  | { readonly is: 'failed'; readonly reason: string };

/** Analyses the input of a number and exports it; never rejects. */
export type FileAnalysis = (index: number) => Promise<Outcome>;

/** The work on a list of inputs, a story at a time, wherever it is done. The folder for the output has been prepared. */
export function fileAnalysis(inputs: readonly Input[], options: FileOptions, model: AttributionModel | undefined, stdin: Readable): FileAnalysis {
  const { format: id, out, resume, maxLength, house } = options;
  const format = formats.find((known) => known.id === id)!;
  const folder = out === undefined ? null : outputFolder(out, format, inputs, options.annotations);
  const print = folder ? null : printedAs(format, inputs.length).item;
  return async (index) => {
    const input = inputs[index]!;
    try {
      if (resume && await folder?.isUpToDate(index)) return { is: 'skipped' };
      const text = await readText(input.file, stdin, options);
      const { article, problem } = await readCorrected(input.file, text, { ...options, model });
      const story: Story = { name: nameOf(input, print !== null && inputs.length > 1), text, article, house };
      await folder?.put(story, index);
      const { quotes, speakers } = story.article.statistics;
      const quotations = quotes.direct + quotes.mixed + quotes.indirect + quotes.unattributed;
      return { is: 'done', quotations, speakers, printed: print && print(story), notice: lengthNotice(story, maxLength), problem };
    } catch (error) {
      return { is: 'failed', reason: explainError(error) };
    }
  };
}

/** In a document of several stories the whole path tells them apart. */
function nameOf({ file, place }: Input, among: boolean): string {
  if (among) return file;
  return file === standardInput ? 'standard input' : place;
}
