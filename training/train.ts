// Trains the models from a folder of corpora: npm run train -- --corpora DIR [--out FILE] [--hold-out N] [--base FILE]
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Chain } from '../src/analysis/model/chain';
import { readModelFile, writeModelFile } from '../src/analysis/model/modelFile';
import { parserChains, takeParser } from '../src/analysis/syntax/parserModel';
import { trainAttribution } from './attribution';
import { readStories } from './polnear';
import { trainParser } from './parser';
import { trainTags } from './tags';

void main();

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
  if (values.corpora === undefined) {
    console.error('train: name the folder of corpora: npm run train -- --corpora DIR');
    process.exit(2);
  }
  const started = Date.now();
  const report = (line: string): void => { console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`); };
  const holdOut = Number(values['hold-out']);
  const stories = readStories(join(values.corpora, 'polnear.train.jsonl')).filter((_, index) => holdOut === 0 || index % holdOut !== 0);
  report(`${stories.length} stories`);
  const base = values.base === undefined ? trainBase(values.corpora, holdOut) : baseOf(readModelFile(readFileSync(values.base)));
  const attribution = trainAttribution(stories, { tags: base.get('tags')!, parser: takeParser(base) }, report);
  const file = writeModelFile(new Map([...base, ...Object.entries(attribution)]));
  await mkdir(dirname(values.out), { recursive: true });
  await writeFile(values.out, file);
  report(`${values.out}: ${file.length} bytes`);
}

/** Trains what the attribution models stand on. */
function trainBase(corpora: string, holdOut: number): Map<string, Chain> {
  const tags = trainTags(corpora, { holdOut });
  return new Map([['tags', tags], ...trainParser(corpora, tags, { holdOut })]);
}

function baseOf(chains: ReadonlyMap<string, Chain>): Map<string, Chain> {
  return new Map(['tags', ...Object.values(parserChains)].flatMap((name) => (chains.has(name) ? [[name, chains.get(name)!] as const] : [])));
}
