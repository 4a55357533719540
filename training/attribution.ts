import { argumentTable } from '../src/analysis/attribution/learned/argumentFeatures';
import type { AttributionModel } from '../src/analysis/attribution/learned/attributionModel';
import { contentTable } from '../src/analysis/attribution/learned/contentRanker';
import { cueTable } from '../src/analysis/attribution/learned/cueFeatures';
import { chainOf } from '../src/analysis/model/chain';
import type { TableLayout, WeightTable } from '../src/analysis/model/modelFile';
import { argumentExample, cueExample, type GoldPassage, goldPassages } from './attributionExamples';
import { type ChainSettings, type Example, trainChains } from './chainTrainer';
import { contentExamples } from './contentExamples';
import type { GoldStory } from './polnear';
import { quantize } from './quantize';
import { trainRanker } from './rankTrainer';

const bits = 17;
/** The ranker learns from contents that models propose which have not seen the story: they are trained on the other folds. */
const folds = 3;
/** Orders of the examples that the chains' weights are the mean of: a second is worth some 0.2 points, and evens out what is chance. */
const orders = 2;
/** Finer steps make the file larger and figures no better. */
const steps = 98;
/** Inside a source, a content or a cue comes only after its begin. */
const isForbidden = (from: number, to: number): boolean => (to === 2 && from !== 1 && from !== 2) || (to === 4 && from !== 3 && from !== 4);
const chainSettings = { labels: 5, bits, forbidden: isForbidden };
const cueSettings = { ...chainSettings, epochs: 9, rate: 0.05, decay: 0.2, seed: 1 };
/** The argument model has many features that say nearly the same: longer steps would make it too sure of itself. */
const argumentSettings = { ...chainSettings, epochs: 7, rate: 0.01, decay: 0.05, seed: 2 };

/** The weights of the models that tell who said what. */
type AttributionTables = Readonly<Record<'cue' | 'arguments' | 'content', WeightTable>>;

/** Trains the models that tell who said what. */
export function trainAttribution(stories: readonly GoldStory[], base: Pick<AttributionModel, 'tagger' | 'parser'>, report: (line: string) => void): AttributionTables {
  const places = stories.map((story) => goldPassages(story, base));
  const examples = Array.from({ length: folds }, (_, fold) => {
    report(`fold ${fold + 1} of ${folds}`);
    const model = trainModels(places.filter((_, index) => index % folds !== fold).flat(), report);
    return places.filter((_, index) => index % folds === fold).flat().flatMap((place) => contentExamples(place, { cue: chainOf(model.cue), arguments: chainOf(model.arguments), parser: base.parser }, bits));
  }).flat();
  const content = trainRanker(examples, { bits, epochs: 8, rate: 0.05, decay: 0.05, seed: 3, progress: (epoch, loss) => { report(`content: epoch ${epoch}, loss ${loss.toFixed(3)} a cue`); } });
  report('all stories');
  return { ...trainModels(places.flat(), report), content: quantize(content, contentTable.features, steps) };
}

function trainModels(places: readonly GoldPassage[], report: (line: string) => void): Omit<AttributionTables, 'content'> {
  const train = (name: string, examples: readonly Example[], { features }: TableLayout, settings: ChainSettings): WeightTable => quantize(trainChains(examples, {
    ...settings, progress: (epoch, loss) => { report(`${name}: epoch ${epoch} of ${settings.epochs}, loss ${loss.toFixed(3)} an example`); },
  }, orders), features, steps);
  return {
    cue: train('cue', places.map((place) => cueExample(place, bits)), cueTable, cueSettings),
    arguments: train('arguments', places.flatMap((place) => place.gold.map((gold) => argumentExample(place, gold, bits))).filter((example) => example !== null), argumentTable, argumentSettings),
  };
}
