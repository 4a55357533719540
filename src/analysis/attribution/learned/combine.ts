import type { Span } from '../../article';
import type { Attribution } from '../attribution';

/** Layouts and orders that leave no doubt: there the rules' pieces stand. */
const certain = /^(?:quote-|cue-source-quote|source-cue-quote|dash|colon)/u;
/** Below this probability of a cue the models overrule a rule that is not certain. */
const doubt = 0.05;

/**
 * Joins what the rules and what the trained models found. Where both know a cue, the rules' reading stands if its order
 * leaves no doubt, else the models'. What only the rules found stands if the models do not rule its cue out.
 * @param probability for each token the models' probability of a cue of speech.
 */
export function combineAttributions(rules: readonly Attribution[], learned: readonly Attribution[], probability: Float32Array): Attribution[] {
  const twin = ({ at }: Attribution, others: readonly Attribution[]): Attribution | undefined => others.find((other) => other.at === at);
  const standing = (rule: Attribution): boolean => certain.test(rule.rule)
    || (probability[rule.at]! >= doubt && !learned.some((other) => other.at === rule.at || overlaps(rule, other)));
  const kept = rules.filter((rule) => rule.cue !== null && standing(rule)).map((rule) => ({ ...rule, source: twin(rule, learned)?.source ?? rule.source }));
  const added = withoutRepeats(learned)
    .map((attribution) => tightened(attribution, twin(attribution, rules)))
    .filter((attribution) => !kept.some((rule) => rule.at === attribution.at || overlaps(rule, attribution)));
  return [...kept, ...added].sort((a, b) => a.at - b.at);
}

/** Of several that claim the same words the likeliest stands. */
function withoutRepeats(learned: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of [...learned].sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (!kept.some((better) => overlaps(better, attribution))) kept.push(attribution);
  }
  return kept;
}

/** Where rule and models differ at one end of a content only, the shorter reading: it leaves off the next clause or the recipient. */
function tightened(learned: Attribution, rule: Attribution | undefined): Attribution {
  const [own, ...more] = learned.contents;
  const [said, ...others] = rule?.contents ?? [];
  const shorter = own && said && more.length === 0 && others.length === 0 && isTighter(said, own);
  return shorter ? { ...learned, contents: [said] } : learned;
}

function isTighter(one: Span, other: Span): boolean {
  return (one.start === other.start && one.end < other.end) || (one.end === other.end && one.start > other.start);
}

function overlaps(one: Attribution, other: Attribution): boolean {
  return one.contents.some((a) => other.contents.some((b) => a.start < b.end && b.start < a.end));
}
