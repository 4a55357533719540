import type { Cue, CueClass, RuleId, Span } from '../../article';
import { cueForms } from '../../lexicon/cues';
import { decode, emissions, marginals } from '../../model/chain';
import { type Attributes, featureSlots } from '../../model/templates';
import { lemmaOf } from '../../text/lemmas';
import type { Attribution } from '../attribution';
import { isOutside, type Passage, unitAt } from '../passage';
import { subjectBefore, verbGroup } from '../sources';
import { argumentLabels, argumentTemplates, argumentWindow, rolesOf } from './argumentFeatures';
import type { AttributionModel } from './attributionModel';
import { cueLabels, cueTemplates } from './cueFeatures';
import { tokenAttributes } from './tokenAttributes';

/** From this probability on a token is taken for a cue of speech. */
const cueThreshold = 0.35;

/** What the cue model says of a passage. */
export interface CueReading {
  /** For each token the probability that it belongs to a cue of speech. */
  readonly probability: Float32Array;
  readonly attributes: Attributes;
}

/** Runs the cue model over a passage; the rules' findings are among its features. */
export function readCues(passage: Passage, rules: readonly Attribution[], { cue }: AttributionModel): CueReading {
  const length = passage.tokens.length;
  const attributes = tokenAttributes(passage, rules);
  const { labels } = marginals(cue, emissions(cue, featureSlots(cueTemplates, attributes, length, cue.bits), length), length);
  const probability = new Float32Array(length);
  for (let at = 0; at < length; at++) probability[at] = labels[at * cue.labels + cueLabels.speech]! + labels[at * cue.labels + cueLabels.speechInside]!;
  return { probability, attributes };
}

/** The attributions that the trained models find: cues first, then the source and the content of each. */
export function findLearnedAttributions(passage: Passage, rules: readonly Attribution[], cues: CueReading, model: AttributionModel): Attribution[] {
  const found: Attribution[] = [];
  for (const cue of cueRuns(passage, cues.probability)) {
    const attribution = readArguments(passage, rules, cues, cue, model);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** Runs of tokens that are likely a cue. */
function cueRuns(passage: Passage, probability: Float32Array): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < probability.length; at++) {
    if (probability[at]! < cueThreshold) continue;
    const last = runs[runs.length - 1];
    if (last?.end === at && passage.tokens[at]!.tag !== ',') runs[runs.length - 1] = { start: last.start, end: at + 1 };
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** The head of a cue: its first verb that is no auxiliary, else its last token. */
export function cueHead(passage: Passage, { start, end }: Span): number {
  for (let at = start; at < end; at++) {
    const { tag, lower } = passage.tokens[at]!;
    if (tag.startsWith('VB') && !/^(?:is|are|was|were|be|been|has|have|had|do|does|did)$/u.test(lower)) return at;
  }
  return end - 1;
}

function readArguments(passage: Passage, rules: readonly Attribution[], { probability, attributes }: CueReading, run: Span, model: AttributionModel): Attribution | null {
  const at = cueHead(passage, run);
  const chain = model.arguments;
  const window = argumentWindow(passage, attributes, at, rolesOf(rules, at));
  const scores = emissions(chain, featureSlots(argumentTemplates, window.attributes, window.length, chain.bits), window.length);
  const labels = decode(chain, scores, window.length);
  const contents = spansOf(labels, window.from, argumentLabels.content, argumentLabels.contentInside);
  if (contents.length === 0) return null;
  const sources = spansOf(labels, window.from, argumentLabels.source, argumentLabels.sourceInside);
  const source = sources[0] ? { start: sources[0].start, end: sources[0].end } : sourceByRule(passage, rules, at);
  let best = 0;
  for (let token = run.start; token < run.end; token++) best = Math.max(best, probability[token]!);
  const whole = contents.map((content) => withWholeRegions(passage, content));
  return { contents: joined(whole), cue: cueOf(passage, at, run), at, source, rule: ruleOf(passage, at, whole, source), score: best };
}

/** Spans of a label and its inside label. */
function spansOf(labels: Uint8Array, from: number, begin: number, inside: number): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < labels.length; index++) {
    const last = spans[spans.length - 1];
    if (labels[index] === begin) spans.push({ start: from + index, end: from + index + 1 });
    else if (labels[index] === inside && last) spans[spans.length - 1] = { start: last.start, end: from + index + 1 };
  }
  return spans;
}

/** Where the model names no source: the rule's, or the subject before the verb. */
function sourceByRule(passage: Passage, rules: readonly Attribution[], at: number): Span | null {
  const known = rules.find((rule) => rule.at === at)?.source;
  if (known) return known;
  const { start } = unitAt(passage, at);
  const group = verbGroup(passage, at, start);
  if (!passage.tokens[at]!.tag.startsWith('V') || group.passive || group.infinitive) return null;
  const subject = subjectBefore(passage, group.start, start, null);
  return subject && { start: subject.start, end: subject.end };
}

/** A quotation of which the content holds the greater part is taken whole, marks included. */
function withWholeRegions(passage: Passage, content: Span): Span {
  let { start, end } = content;
  const first = passage.regionOf[start]!;
  const last = passage.regionOf[end - 1]!;
  for (const region of new Set([first, last])) {
    if (region < 0) continue;
    const { from, to } = passage.regions[region]!;
    if (Math.min(end, to) - Math.max(start, from) >= 0.5 * (to - from)) {
      start = Math.min(start, from);
      end = Math.max(end, to);
    }
  }
  return { start, end };
}

/** Pieces that touch or overlap are one. */
function joined(contents: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const content of [...contents].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && content.start < last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, content.end) };
    else result.push(content);
  }
  return result;
}

function cueOf(passage: Passage, at: number, run: Span): Cue {
  const head = passage.tokens[at]!;
  if (head.text === ':') return { start: head.start, end: head.end, lemma: ':', class: 'colon' };
  if (/^[–—-]+$/u.test(head.text)) return { start: head.start, end: head.end, lemma: '-', class: 'dash' };
  const according = passage.tokens.findIndex(({ lower }, index) => index >= run.start && index < run.end && lower === 'according');
  if (according >= 0) {
    const to = passage.tokens[according + 1] ?? head;
    return { start: passage.tokens[according]!.start, end: to.end, lemma: 'according to', class: 'according-to' };
  }
  return { start: head.start, end: head.end, lemma: cueForms.get(head.lower)?.lemma ?? lemmaOf(head.lower), class: classOf(head.lower, head.tag) };
}

function classOf(lower: string, tag: string): CueClass {
  return cueForms.get(lower)?.class ?? (tag.startsWith('NN') ? 'noun' : 'speech');
}

/** The order in which source, cue and content stand. */
function ruleOf(passage: Passage, at: number, contents: readonly Span[], source: Span | null): RuleId {
  const { text } = passage.tokens[at]!;
  if (text === ':') return 'colon';
  if (/^[–—-]+$/u.test(text)) return 'dash';
  if (passage.tokens[at]!.lower === 'according') return 'according-to';
  const first = contents[0]!;
  const quoted = contents.some(({ start, end }) => !isOutside(passage, start) || !isOutside(passage, end - 1));
  const before = first.start < at;
  const cueFirst = source !== null && source.start > at;
  if (!before) return quoted ? 'source-cue-quote' : 'source-cue-clause';
  if (!quoted) return cueFirst ? 'clause-cue-source' : 'clause-source-cue';
  const order = cueFirst ? 'quote-cue-source' : 'quote-source-cue';
  return contents.length > 1 ? `${order}-quote` : order;
}
