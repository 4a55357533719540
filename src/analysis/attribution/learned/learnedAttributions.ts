import type { Span } from '../../article';
import type { Attribution } from '../attribution';
import { isOutside, type Passage } from '../passage';
import { attributionsAt } from '../places';
import { reportsSpeech } from '../reportsSpeech';
import type { AttributionModel } from './attributionModel';
import { Claims, shared, sizeOf } from './claims';
import type { CandidateCue } from './contentFeatures';
import { choose, type Ranking, rankingOf } from './contentRanker';
import { cueOf, orderOf } from './cueForm';
import { cueRuns, type CueReading, readCues } from './cueReading';
import { plausibleAttributions } from './plausible';
import { reconcile } from './reconcile';

/** From this probability on a cue is taken to have a content. */
const accepted = 0.45;
/** From this probability on an attribution may stand around a surer one, as "A said B denied it" does. */
const acceptedAround = 0.6;
/** And within one, as the second of "A said that B denied it". */
const acceptedWithin = 0.85;
/** Orders of the rules that leave no doubt where a quotation of more than `longQuotation` tokens is concerned: it is not lost. */
const certain = /^(?:quote-|cue-source-quote|source-cue-quote|dash|colon)/u;
const longQuotation = 5;
/** From this score on a rule stands alone where the models give its cue at least the probability `possible`. */
const sure = 0.8;
const possible = 0.1;

/**
 * Who said what by the trained models: each possible cue is ranked with each of its possible contents, the surer first, and
 * no words are claimed twice. What the rules alone attribute stays if it is a long quotation, or if they are sure and the models not against it.
 * @param rules what the rules found; the models weigh it.
 */
export function findLearnedAttributions(passage: Passage, rules: readonly Attribution[], model: AttributionModel): Attribution[] {
  const cues = readCues(passage, rules, model);
  const found: Attribution[] = [];
  for (const run of cueRuns(passage, cues)) {
    const ranking = rankingOf(passage, rules, cues, run, model, model.content.bits);
    const attribution = ranking && read(passage, rules, ranking, model);
    if (attribution) found.push(attribution);
  }
  const settled = found.map((attribution) => reconcile(passage, attribution, rules, found)).filter((attribution) => attribution !== null);
  const kept = new Claims();
  for (const attribution of settled.sort(bySpeechAndScore)) {
    if (!kept.rivalsOf(attribution).some((better) => excludes(better, attribution))) kept.add(attribution);
  }
  const attributions = kept.all.map((attribution) => ({ ...attribution, score: calibrated(attribution.score) }));
  return plausibleAttributions(passage, withRules(passage, attributions, rules, cues).sort((a, b) => a.at - b.at));
}

/** With what the rules alone attribute; what was only thought gives way to it: "a letter seen by the jury says it was late". */
function withRules(passage: Passage, kept: readonly Attribution[], rules: readonly Attribution[], cues: CueReading): Attribution[] {
  const claims = new Claims(kept);
  for (const rule of rules) {
    if (!isLongQuotation(passage, rule) && !isSure(rule, cues)) continue;
    const rivals = claims.rivalsOf(rule);
    if (!rivals.every(({ cue }) => cue && !reportsSpeech(cue) && rule.cue && reportsSpeech(rule.cue))) continue;
    for (const rival of rivals) claims.remove(rival);
    claims.add(rule);
  }
  return claims.all;
}

/**
 * The ranker's probability as the share of such attributions whose words and source are right, in logarithmic odds: fitted on
 * stories that the models were not trained on.
 */
function calibrated(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-3), 1 - 1e-3);
  return 1 / (1 + Math.exp(0.35 - 0.78 * Math.log(p / (1 - p))));
}

function read(passage: Passage, rules: readonly Attribution[], ranking: Ranking, model: AttributionModel): Attribution | null {
  const { contents, probability } = choose(passage, ranking, model.content);
  if (probability < accepted) return null;
  const { at, run } = ranking.cue;
  return { contents, cue: cueOf(passage, at, run, isSaid(rules, ranking.cue)), at, source: ranking.source, rule: orderOf(passage, at, contents, ranking.source), score: probability };
}

/** Whether the cue reports what was said or written: by the models, or where the rules are sure of a verb of saying. */
function isSaid(rules: readonly Attribution[], { at, said, held }: CandidateCue): boolean {
  return said >= held || attributionsAt(rules, at).some(({ score, cue }) => score >= sure && (cue?.class === 'speech' || cue?.class === 'writing'));
}

/** What was said before what was only thought: the default shows no other. */
function bySpeechAndScore(a: Attribution, b: Attribution): number {
  return Number(b.cue?.said ?? true) - Number(a.cue?.said ?? true) || b.score - a.score || a.at - b.at;
}

/** Whether two cannot both stand: they claim the same words, and neither reports the other as a whole. */
function excludes(better: Attribution, other: Attribution): boolean {
  if (better.at === other.at) return true;
  const common = shared(better, other);
  if (common === 0) return false;
  const reports = other.contents.some(({ start, end }) => start <= better.at && better.at < end) && common === sizeOf(better) && common < 0.6 * sizeOf(other);
  const reported = better.contents.some(({ start, end }) => start <= other.at && other.at < end) && common === sizeOf(other) && common < 0.8 * sizeOf(better);
  return !(reports && other.score >= acceptedAround) && !(reported && other.score >= acceptedWithin);
}

/** A rule that is seldom wrong, and a cue that the models hold possible. */
function isSure({ cue, score, at }: Attribution, { said, held }: CueReading): boolean {
  return cue !== null && score >= sure && said[at]! + held[at]! >= possible;
}

function isLongQuotation(passage: Passage, { cue, rule, contents }: Attribution): boolean {
  return cue !== null && certain.test(rule) && contents.some(({ start, end }: Span) => !isOutside(passage, start) && end - start > longQuotation);
}
