import type { Attribution } from '../attribution';

/** Layouts and orders that leave no doubt: there the rules' source and pieces stand. */
const certain = /^(?:quote-|cue-source-quote|source-cue-quote|dash|colon)/u;
/** Below this probability of a cue the models overrule a rule that is not certain. */
const doubt = 0.12;

/**
 * Joins what the rules and what the trained models found. Where both know a cue, the rules' reading stands if its order
 * leaves no doubt, else the models'. What only the rules found stands if the models do not rule its cue out.
 * @param probability for each token the models' probability of a cue of speech.
 */
export function combineAttributions(rules: readonly Attribution[], learned: readonly Attribution[], probability: Float32Array): Attribution[] {
  const kept = rules.filter((rule) => rule.cue !== null && (certain.test(rule.rule) || (probability[rule.at]! >= doubt && !learned.some((other) => other.at === rule.at || overlaps(rule, other)))));
  const added = withoutRepeats(learned).filter((attribution) => !kept.some((rule) => rule.at === attribution.at || overlaps(rule, attribution)));
  const resourced = kept.map((rule) => ({ ...rule, source: learned.find((other) => other.at === rule.at)?.source ?? rule.source }));
  return [...resourced, ...added].sort((a, b) => a.at - b.at);
}

/** Of several that claim the same words the likeliest stands; a cue inside the words of another is part of what was said. */
function withoutRepeats(learned: readonly Attribution[]): Attribution[] {
  const byScore = [...learned].sort((a, b) => b.score - a.score || a.at - b.at);
  const kept: Attribution[] = [];
  for (const attribution of byScore) {
    if (!kept.some((better) => overlaps(better, attribution))) kept.push(attribution);
  }
  return kept;
}

function overlaps(one: Attribution, other: Attribution): boolean {
  return one.contents.some((a) => other.contents.some((b) => a.start < b.end && b.start < a.end));
}
