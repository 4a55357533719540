// Trains the models from a folder of corpora: npm run train -- --corpora DIR [--out FILE] [--hold-out N] [--base FILE]
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '../scripts/runTool';
import { takeTagger } from '../src/analysis/attribution/learned/attributionModel';
import { ModelError, readModelFile, type WeightTable, writeModelFile } from '../src/analysis/model/modelFile';
import { clustersOf } from '../src/analysis/model/wordClusters';
import { parserTables, takeParser } from '../src/analysis/syntax/parserModel';
import { explainError, InputError } from '../src/cli/inputError';
import { trainAttribution } from './attribution';
import { readStories } from './polnear';
import { trainParser } from './parser';
import { goldFiles } from './namedTexts';
import { trainNames } from './names';
import { trainTags } from './tags';
import { shippedClusters } from './wordClusters';

/** What is trained on. */
const corpusFiles = ['polnear.train.jsonl', 'polnear.train.silver.jsonl', 'gum.train.jsonl', 'gum.train.tokens.jsonl', ...goldFiles];

void runTool('train', main);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'corpora': { type: 'string' },
      'out': { type: 'string', default: 'media/models/copydesk.bin' },
      // Every Nth story is left out, so that figures can be taken on it.
      'hold-out': { type: 'string', default: '0' },
      // Takes the tagger and the parser of this file of weights and does not train them.
      'base': { type: 'string' },
    },
  });
  const { corpora, out, base: baseFile } = values;
  if (corpora === undefined) throw new InputError('Name the folder of corpora: npm run train -- --corpora DIR');
  const holdOut = Number(values['hold-out']);
  if (!Number.isInteger(holdOut) || holdOut < 0 || holdOut === 1) throw new InputError(`--hold-out ${values['hold-out']}: give 2 or more to leave every second story out, every third ..., or 0 for none.`);
  const missing = corpusFiles.map((file) => join(corpora, file)).find((path) => !existsSync(path));
  if (missing !== undefined) throw new InputError(`${missing}: there is no such file. Name the folder that holds the corpora with --corpora.`);
  const started = Date.now();
  const report = (line: string): void => { console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`); };
  const stories = readStories(join(corpora, 'polnear.train.jsonl')).filter((_, index) => holdOut === 0 || index % holdOut !== 0);
  report(`${stories.length} stories`);
  const base = baseFile === undefined ? trainBase(corpora, holdOut) : readBase(baseFile);
  const tagger = takeTagger(base);
  const attribution = trainAttribution(stories, { tagger, parser: takeParser(base) }, report);
  const names = trainNames(corpora, tagger, report, holdOut === 0 ? undefined : { every: holdOut, fold: 0 });
  const file = writeModelFile(new Map([...base, ['names', names], ...Object.entries(attribution)]));
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, file);
  report(`${out}: ${file.length} bytes`);
}

/** Trains what the attribution models stand on. */
function trainBase(corpora: string, holdOut: number): Map<string, WeightTable> {
  const clusters = shippedClusters();
  const tagger = new Map([['clusters', clusters], ['tags', trainTags(corpora, clustersOf(clusters), { holdOut })]]);
  return new Map([...tagger, ...trainParser(corpora, takeTagger(tagger), { holdOut })]);
}

/** The tagger and the parser of a file of weights. */
function readBase(path: string): Map<string, WeightTable> {
  try {
    const tables = readModelFile(readFileSync(path));
    return new Map(['clusters', 'tags', ...Object.values(parserTables).map(({ name }) => name)].map((name) => {
      const table = tables.get(name);
      if (!table) throw new ModelError(`the file holds no model "${name}"`);
      return [name, table];
    }));
  } catch (error) {
    throw new InputError(`${path}: ${explainError(error).replace(/\.$/u, '')}. Name another file with --base, or leave it away to train anew.`);
  }
}
