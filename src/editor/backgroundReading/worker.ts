// The program of the worker that reads stories in a browser, beside the extension host.
import { analyze, type AttributionModel, loadAttributionModel, ModelError } from '../../analysis';
import type { ReadingAnswer, ReadingTask, WorkerStart } from './messages';

/** The worker as it sees itself. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: WorkerStart | ReadingTask }) => void;
  postMessage(answer: ReadingAnswer): void;
};

let model: AttributionModel | undefined;

scope.onmessage = ({ data }) => {
  if ('text' in data) scope.postMessage({ id: data.id, article: analyze(data.text, { ...data.options, ...model && { model } }) });
  else model = data.weights && modelOf(data.weights);
};

/** What is wrong with the weights the extension host says. */
function modelOf(weights: Uint8Array): AttributionModel | undefined {
  try {
    return loadAttributionModel(weights);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
