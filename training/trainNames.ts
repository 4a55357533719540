// Trains the names of a file of weights anew, or tells how right it is on names that it did not learn: npm run train:names -- --corpora DIR [--model FILE] [--folds N]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDocuments } from '../evaluation/corpus';
import { scoreEntities } from '../evaluation/entities';
import { runTool } from '../scripts/runTool';
import { analyze, loadAttributionModel } from '../src/analysis';
import { readModelFile, type WeightTable, writeModelFile } from '../src/analysis/model/modelFile';
import { takeTagger } from '../src/analysis/attribution/learned/attributionModel';
import { explainError, InputError } from '../src/cli/inputError';
import { goldFiles } from './namedTexts';
import { trainNames } from './names';

void runTool('train:names', main);

function main(): void {
  const { values: { corpora, model, folds } } = parseArgs({
    options: {
      'corpora': { type: 'string' },
      // The weights whose tagger is used, and where the new names go.
      'model': { type: 'string', default: 'media/models/copydesk.bin' },
      // Leaves each of N parts of the texts with names marked by hand out in turn and scores on it; writes nothing.
      'folds': { type: 'string' },
    },
  });
  if (corpora === undefined) throw new InputError('Name the folder of corpora: npm run train:names -- --corpora DIR');
  const tables = readChains(model);
  if (folds === undefined) {
    writeFileSync(model, withNames(tables, trainNames(corpora, takeTagger(tables), console.log)));
    return;
  }
  if (!Number.isInteger(Number(folds)) || Number(folds) < 2) throw new InputError(`--folds ${folds}: give 2 or more.`);
  crossValidate(corpora, tables, Number(folds));
}

function readChains(path: string): ReadonlyMap<string, WeightTable> {
  try {
    return readModelFile(readFileSync(path));
  } catch (error) {
    throw new InputError(`${path}: ${explainError(error).replace(/\.$/u, '')}. Name another file of weights with --model.`);
  }
}

/** The same weights in the same order, with other names. */
function withNames(tables: ReadonlyMap<string, WeightTable>, names: WeightTable): Uint8Array {
  return writeModelFile(new Map([...tables, ['names', names]]));
}

/** Prints F of persons, places and organisations together, for each part and in the mean. */
function crossValidate(corpora: string, tables: ReadonlyMap<string, WeightTable>, folds: number): void {
  const rounds = Array.from({ length: folds }, (_, fold) => {
    const names = trainNames(corpora, takeTagger(tables), () => undefined, { every: folds, fold });
    const model = loadAttributionModel(withNames(tables, names));
    const figures = goldFiles.map((file) => {
      const heldOut = readDocuments(corpora, file).filter((_document, index) => index % folds === fold);
      return scoreEntities(heldOut, (text) => analyze(text, { model })).tables[0]!.rows.find(({ name }) => name === 'person+place+organization')!.values.at(-1)!;
    });
    print(`part ${fold + 1} of ${folds}`, figures);
    return figures;
  });
  print('mean', goldFiles.map((_, at) => rounds.reduce((sum, figures) => sum + figures[at]!, 0) / folds));
}

function print(name: string, figures: readonly number[]): void {
  console.log(`${name}: ${goldFiles.map((file, at) => `${file} ${figures[at]!.toFixed(1)}`).join(', ')}`);
}
