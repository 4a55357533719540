// Trains the models from a folder of corpora: npm run train -- --corpora DIR [--out FILE] [--hold-out N]
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeModelFile } from '../src/analysis/model/modelFile';
import { argumentExample, cueExample, goldPassages } from './attributionExamples';
import { type ChainSettings, type Example, trainChain } from './chainTrainer';
import { readStories } from './polnear';

void main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'corpora': { type: 'string' }, 'out': { type: 'string', default: 'media/models/attribution.bin' }, 'hold-out': { type: 'string' } },
  });
  if (values.corpora === undefined) {
    console.error('train: name the folder of corpora: npm run train -- --corpora DIR');
    process.exit(2);
  }

  const bits = 17;
  /** Begin must come before inside: cue models have two kinds of span, argument models too. */
  const shared = { labels: 5, bits, rate: 0.05, decay: 0.2, forbidden: (from: number, to: number) => (to === 2 && from !== 1 && from !== 2) || (to === 4 && from !== 3 && from !== 4) };

  // With --hold-out N every Nth story is left out, so that figures can be taken on it.
  const holdOut = values['hold-out'] === undefined ? 0 : Number(values['hold-out']);
  const stories = readStories(join(values.corpora, 'polnear.train.jsonl')).filter((_, index) => holdOut === 0 || index % holdOut !== 0);
  const passages = stories.flatMap(goldPassages).filter(({ passage }) => passage.tokens.length > 0);
  const cueExamples = passages.map((passage) => cueExample(passage, bits));
  const argumentExamples = passages.flatMap((passage) => passage.gold.map((gold) => argumentExample(passage, gold, bits))).filter((example) => example !== null);
  console.log(`${stories.length} stories, ${cueExamples.length} paragraphs, ${argumentExamples.length} attributions`);

  const file = writeModelFile(new Map([
    ['cue', train('cue', cueExamples, { ...shared, epochs: 9, seed: 1 })],
    ['arguments', train('arguments', argumentExamples, { ...shared, epochs: 7, seed: 2 })],
  ]));
  await mkdir(dirname(values.out), { recursive: true });
  await writeFile(values.out, file);
  console.log(`${values.out}: ${file.length} bytes`);
}

function train(name: string, examples: readonly Example[], settings: ChainSettings): ReturnType<typeof trainChain> {
  return trainChain(examples, { ...settings, progress: (epoch, loss) => { console.log(`${name}: epoch ${epoch} of ${settings.epochs}, loss ${loss.toFixed(3)} an example`); } });
}
