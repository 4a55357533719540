import type { Span } from '../article';
import { antecedentWeights } from './antecedentWeights';
import { type Ahead, antecedentTemplates, type AntecedentTemplate, antecedentWeightCount, type Candidate, describeCandidates, describeNobody, isOwnObject, offsetOf, type PlacedPronoun, type Possible } from './antecedentFeatures';
import type { Discourse, Recollection, Resolution } from './discourse';
import type { EntityDraft } from './draft';

/** What kinds of things the weights tell apart. */
export type AntecedentKind = 'person' | 'thing' | 'group';

/** Scores the candidates for a pronoun. */
export interface AntecedentRanker {
  /** @param span where the pronoun stands in the story: the trained weights score, training looks on. */
  (kind: AntecedentKind, candidates: readonly Candidate[], span: Span, pronoun: PlacedPronoun['pronoun']): readonly number[];
  /** He and she are held against all people, whatever is known of their gender: training learns from those whom that alone sets apart. */
  readonly anyGender?: true;
}

/** Scores are logarithms of odds: candidates are rivals where one is at most twice as likely as the other. */
const margin = Math.LN2;
/** A candidate this far ahead of all others is clear. */
const clearMargin = 1;
/** Stories keep to a source until they name another; the corpora have too few sources to learn it from. */
const sameSource = 1;
/** Of those that nothing sets apart it is whoever was mentioned last. */
const latest = 0.1;

const kinds = { he: 'person', she: 'person', it: 'thing', they: 'group' } as const;

/** Ranks by a table of weights for each kind: a candidate's score is the sum of those of its features. */
export function rankWith(tables: Readonly<Record<AntecedentKind, Float32Array>>): AntecedentRanker {
  return (kind, candidates) => {
    const table = tables[kind];
    return candidates.map(({ features }) => {
      let score = 0;
      for (const feature of features) score += table[feature]!;
      return score;
    });
  };
}

let trained: AntecedentRanker | null = null;

/** Ranks by the trained weights. They are laid out when first asked for: training does without, as it may make them for other features. */
export const rankByWeights: AntecedentRanker = (kind, candidates, span, pronoun) => {
  trained ??= rankWith({ person: flatten(antecedentWeights.person), thing: flatten(antecedentWeights.thing), group: flatten(antecedentWeights.group) });
  return trained(kind, candidates, span, pronoun);
};

/** Ranks by who was mentioned last. */
export const rankByRecency: AntecedentRanker = (_, candidates) => candidates.map((__, index) => -index);

/** Whom a pronoun stands for, of those in mind and, for he and she, those named further on in its sentence. Null: nobody of them. */
export function findAntecedent(pronoun: PlacedPronoun, span: Span, discourse: Discourse, ahead: ReadonlyMap<EntityDraft, Ahead>, excluded: ReadonlySet<EntityDraft>, rank: AntecedentRanker): Resolution | null {
  const kind = kinds[pronoun.pronoun];
  const fits = (draft: EntityDraft): boolean => !excluded.has(draft) && canBe(pronoun, draft, rank.anyGender ?? false);
  const recalled = discourse.recall(fits, pronoun.standing.sentence);
  const possible = (ahead.size === 0 ? recalled : withAhead(recalled, ahead, fits)).filter((candidate) => !isOwnObject(pronoun, candidate));
  if (possible.length === 0) return null;
  const [sole] = possible;
  if (sole && possible.length === 1 && kind === 'person') return isUnlikely(pronoun.pronoun, sole) && !rank.anyGender ? null : { draft: sole.draft, link: linkRuleOf(sole), isClear: true, rivals: [] };
  const candidates = describeCandidates(pronoun, possible);
  // Somebody must have said it.
  if (kind !== 'person' && !pronoun.standing.speaks) candidates.push(describeNobody(pronoun));
  const lastSource = pronoun.standing.speaks && possible[0]!.latest?.standing.speaks ? possible[0]!.draft : undefined;
  const scores = rank(kind, candidates, span, pronoun.pronoun).map((score, index) => score + (candidates[index]!.draft === lastSource ? sameSource : 0) + (index === 0 ? latest : 0));
  const best = scores.reduce((top, score, index) => (score > scores[top]! ? index : top), 0);
  const { draft } = candidates[best]!;
  if (!draft) return null;
  const isClear = !scores.some((score, index) => index !== best && scores[best]! - score < clearMargin);
  return { draft, link: linkRuleOf(possible[best]!), isClear, rivals: isClear ? [] : rivalsOf(candidates, scores, best) };
}

/** Those who are nearly as likely as the best, the likelier first. */
function rivalsOf(candidates: readonly Candidate[], scores: readonly number[], best: number): EntityDraft[] {
  return [...candidates.keys()].filter((index) => index !== best && scores[best]! - scores[index]! < margin)
    .sort((a, b) => scores[b]! - scores[a]!)
    .map((index) => candidates[index]!.draft).filter((draft) => draft !== null);
}

function linkRuleOf({ latest: last }: Possible): 'antecedent' | 'named-ahead' {
  return last ? 'antecedent' : 'named-ahead';
}

/** Those in mind, with where they are named behind the pronoun, and those only named there. */
function withAhead(recalled: readonly Recollection[], ahead: ReadonlyMap<EntityDraft, Ahead>, fits: (draft: EntityDraft) => boolean): Possible[] {
  const known = new Set(recalled.map(({ draft }) => draft));
  return [
    ...recalled.map(({ draft, latest: last, subject }): Possible => ({ draft, latest: last, subject, ahead: ahead.get(draft) })),
    ...[...ahead].filter(([draft]) => fits(draft) && !known.has(draft)).map(([draft, place]): Possible => ({ draft, latest: null, subject: null, ahead: place })),
  ];
}

function canBe({ pronoun, standing: { speaks } }: PlacedPronoun, draft: EntityDraft, anyGender: boolean): boolean {
  const { type, kind } = draft;
  switch (pronoun) {
    case 'he':
    case 'she': return type === 'person' && kind !== 'unknown' && (anyGender || (knownPronoun(draft) ?? pronoun) === pronoun);
    case 'it': return type === 'organization' || type === 'place' || type === 'document' || (type === 'event' && !speaks);
    case 'they': return kind === 'group' || type === 'organization' || type === 'place';
  }
}

/** The pronoun that an honorific tells, or that name and story agree on. */
function knownPronoun({ pronoun, likelyPronoun, called: { he, she } }: EntityDraft): 'he' | 'she' | null {
  const agreed = likelyPronoun !== null && he !== she && (he > she) === (likelyPronoun === 'he');
  return pronoun ?? (agreed ? likelyPronoun : null);
}

/** The name makes another pronoun likely, and neither is the story about its bearer nor has it gone by this one: rather it is somebody whom nothing names. */
function isUnlikely(pronoun: PlacedPronoun['pronoun'], { draft: { pronoun: told, likelyPronoun, called: { he, she } }, subject }: Possible): boolean {
  return subject === null && told === null && likelyPronoun !== null && likelyPronoun !== pronoun && (pronoun === 'he' ? he <= she : she <= he);
}

function flatten(table: Readonly<Record<AntecedentTemplate, readonly number[]>>): Float32Array {
  const weights = new Float32Array(antecedentWeightCount);
  for (const template of Object.keys(antecedentTemplates) as AntecedentTemplate[]) weights.set(table[template], offsetOf(template));
  return weights;
}
