import { type Candidate, antecedentTemplates, offsetOf } from '../src/analysis/coreference/antecedentFeatures';
import type { AntecedentRanker } from '../src/analysis/coreference/antecedents';
import { resolveStory } from '../src/analysis/coreference/resolveStory';
import type { LinkedStory } from '../src/analysis/storyAttributions';
import type { RankExample } from './rankTrainer';

/** How many of the people in mind may be of a gender that nothing tells. */
const mostUnknown = 3;
/** Whom the gender rules out scores as much less: those that are read on the way are read as usual. */
const ruledOut = 100;

/**
 * The choices of he and she in a story that nobody has annotated, where one person in mind is of that gender and another is not: that one is
 * meant. What is known of their gender is left out of the features, so that they teach what else tells an antecedent.
 */
export function antecedentsByGender(story: LinkedStory, rank: AntecedentRanker): RankExample[] {
  const examples: RankExample[] = [];
  const rankAll: AntecedentRanker = Object.assign((...[kind, candidates, span, pronoun]: Parameters<AntecedentRanker>): readonly number[] => {
    const scores = rank(kind, candidates, span, pronoun);
    if (kind !== 'person') return scores;
    const genders = candidates.map(({ draft }) => draft!.pronoun ?? draft!.likelyPronoun);
    const isOther = (gender: string | null): boolean => gender !== null && gender !== pronoun;
    if (genders.filter((gender) => gender === pronoun).length === 1 && genders.some(isOther) && genders.filter((gender) => gender === null).length <= mostUnknown) {
      examples.push({ rows: candidates.map(withoutGender), target: Float32Array.from(genders, (gender) => Number(gender === pronoun)) });
    }
    return scores.map((score, index) => score - (isOther(genders[index]!) ? ruledOut : 0));
  }, { anyGender: true as const });
  const run = resolveStory(story, rankAll);
  while (!run.next().done);
  return examples;
}

function withoutGender({ features }: Candidate): Int32Array {
  const first = offsetOf('gender');
  return Int32Array.from(features.filter((feature) => feature < first || feature >= first + antecedentTemplates.gender));
}
