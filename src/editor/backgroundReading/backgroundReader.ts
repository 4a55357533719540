import * as vscode from 'vscode';
import type { Article } from '../../analysis';
import type { Log } from '../log';
import { weightsFile } from '../weights';
import type { ReadingAnswer, ReadingOptions, ReadingTask, WorkerStart } from './messages';

/** The worker's program in the extension. */
const program = 'dist/web/reader.js';

/** What is used of a browser's workers. */
interface BrowserWorker {
  onmessage: (event: { readonly data: ReadingAnswer }) => void;
  onerror: (event: { readonly message?: string; preventDefault(): void }) => void;
  postMessage(message: WorkerStart | ReadingTask): void;
  terminate(): void;
}

/** Reads stories in a worker, so that the extension host is free meanwhile: in browsers, as extension hosts in Node have no such workers. */
export class BackgroundReader implements vscode.Disposable {
  private started: Promise<BrowserWorker | undefined> | undefined;
  private readonly waiting = new Map<number, (article: Article | undefined) => void>();
  private next = 0;

  constructor(private readonly extensionUri: vscode.Uri, private readonly log: Pick<Log, 'warn'>) {}

  /** What `analyze` finds with the package's weights; undefined where there is no worker, so that the caller reads the story. */
  async read(text: string, options: ReadingOptions): Promise<Article | undefined> {
    this.started ??= this.start();
    const worker = await this.started;
    if (worker === undefined) return undefined;
    const id = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      worker.postMessage({ id, text, options });
    });
  }

  dispose(): void {
    void this.started?.then((worker) => { worker?.terminate(); });
  }

  private async start(): Promise<BrowserWorker | undefined> {
    const { Worker } = globalThis as { readonly Worker?: new (address: string) => BrowserWorker };
    if (Worker === undefined) return undefined;
    const weights = await vscode.workspace.fs.readFile(weightsFile(this.extensionUri)).then((bytes) => bytes, () => undefined);
    try {
      const worker = new Worker(vscode.Uri.joinPath(this.extensionUri, program).toString(true));
      worker.onmessage = ({ data: { id, article } }) => { this.answer(id, article); };
      worker.onerror = (event) => {
        // Otherwise it is an error of the extension host too.
        event.preventDefault();
        this.giveUp(worker, event.message);
      };
      worker.postMessage({ weights });
      return worker;
    } catch (error) {
      this.tell(String(error));
      return undefined;
    }
  }

  private answer(id: number, article: Article | undefined): void {
    this.waiting.get(id)?.(article);
    this.waiting.delete(id);
  }

  private giveUp(worker: BrowserWorker, reason: string | undefined): void {
    worker.terminate();
    this.started = Promise.resolve(undefined);
    for (const id of [...this.waiting.keys()]) this.answer(id, undefined);
    this.tell(reason ?? '');
  }

  private tell(reason: string): void {
    this.log.warn(vscode.l10n.t('{0} could not be run as a worker: {1}. Stories of folders are read in slices instead.', program, reason));
  }
}
