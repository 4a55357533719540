import type { AnalyzeOptions, Article } from '../../analysis';

/** How a story is read, but for the trained weights, which a worker is given once. */
export type ReadingOptions = Required<Pick<AnalyzeOptions, 'limit' | 'house'>>;

/** The first message to a worker. */
export interface WorkerStart {
  /** The file of the trained weights; where it is missing, stories are read by the rules alone. */
  readonly weights: Uint8Array | undefined;
}

/** A story for a worker to read. */
export interface ReadingTask {
  readonly id: number;
  readonly text: string;
  readonly options: ReadingOptions;
}

/** What a worker answers a task with. */
export interface ReadingAnswer {
  readonly id: number;
  readonly article: Article;
}
