// Trains the weights by which pronouns find their antecedents: npm run train:coreference -- --corpora DIR [--model FILE] [--hold-out N]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runTool } from '../scripts/runTool';
import { loadAttributionModel } from '../src/analysis';
import type { AttributionModel } from '../src/analysis/attribution/learned/attributionModel';
import { type AntecedentKind, type AntecedentRanker, rankByRecency, rankWith } from '../src/analysis/coreference/antecedents';
import { explainError, InputError } from '../src/cli/inputError';
import { antecedentExamples, readLessons } from './antecedentExamples';
import { renderWeights, type WeightTables } from './antecedentTables';
import { trainRanker } from './rankTrainer';

const out = 'src/analysis/coreference/antecedentWeights.ts';
const bits = 10;
/** What a pronoun may go back to depends on how those before it were read: each round learns on the readings of the one before. */
const rounds = 3;

void runTool('train:coreference', train);

function train(): void {
  const { values: { corpora, model: path, 'hold-out': holdOut } } = parseArgs({
    options: {
      'corpora': { type: 'string' },
      // The weights that texts are read with, beside a reading by rules alone.
      'model': { type: 'string', default: 'media/models/copydesk.bin' },
      'hold-out': { type: 'string', default: '0' },
    },
  });
  if (corpora === undefined) throw new InputError('Name the folder of corpora: npm run train:coreference -- --corpora DIR');
  const lessons = readLessons(corpora, Number(holdOut), readModel(path));
  let rank: AntecedentRanker = rankByRecency;
  for (let round = 1; round <= rounds; round++) {
    const examples = antecedentExamples(lessons, rank);
    const weightsOf = (kind: AntecedentKind): Float32Array => Float32Array.from(trainRanker(examples[kind], { bits, epochs: 30, rate: 0.05, decay: 0.005, seed: round }).weights);
    const tables: WeightTables = { person: weightsOf('person'), thing: weightsOf('thing'), group: weightsOf('group') };
    rank = rankWith(tables);
    if (round === rounds) writeFileSync(out, renderWeights(tables));
    console.log(`round ${round} of ${rounds}: ${Object.entries(examples).map(([kind, { length }]) => `${kind} ${length}`).join(', ')}`);
  }
  console.log(out);
}

function readModel(path: string): AttributionModel {
  try {
    return loadAttributionModel(readFileSync(path));
  } catch (error) {
    throw new InputError(`${path}: ${explainError(error).replace(/\.$/u, '')}. Name another file of weights with --model.`);
  }
}
