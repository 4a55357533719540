import type { Span } from '../../src/analysis/article';
import { lemmaOf } from '../../src/analysis/text/lemmas';
import type { Fault } from '../report';
import { excerpt, type ScoredText } from '../scoredText';
import { charactersIn, commonCount, jaccard, trimmedPieces } from '../spans';
import { type Claim, type GoldClaim, isSourceRight, type MatchedDocument, type PredictedClaim, sharesCue } from './matching';

/**
 * What is wrong with the attributions of a document, by where it went wrong: the cue, the content, the source, or the ends of
 * a content that is found. Ends are faults of the exact figure alone.
 */
export function quoteFaults(document: MatchedDocument): Fault[] {
  return [
    ...document.gold.filter((gold) => !gold.ignored && !document.predictedFor.has(gold)).map((gold) => missFault(document, gold)),
    ...document.predicted.filter((predicted) => !predicted.ignored && !document.goldFor.has(predicted)).map((predicted) => falseFault(document, predicted)),
    ...[...document.predictedFor].filter(([gold]) => !gold.ignored).flatMap(([gold, predicted]) => [
      ...sourceFaults(document, gold, predicted), ...endFaults(document, gold, predicted),
    ]),
  ];
}

/** A gold attribution that nothing stands for. */
function missFault(document: MatchedDocument, gold: GoldClaim): Fault {
  const { id, text } = document;
  const { kind, instead } = missKind(document, gold);
  return {
    kind: `missed: ${kind}`, traits: { kind: gold.kind, cue: goldLemma(text, gold), order: orderOf(text, gold), ...instead && { rule: instead.quote.reason.rule } },
    line: `${id} | ${gold.kind} ${describeGold(text, gold)}${instead ? ` | found: ${describePredicted(text, instead)}` : ''}`,
  };
}

/** Why the gold is missed, and what is found in its place. */
function missKind({ text, predicted, unattributed }: MatchedDocument, gold: GoldClaim): { readonly kind: string; readonly instead?: PredictedClaim } {
  const ofCue = predicted.find((claim) => sharesCue(gold, claim));
  if (ofCue) return { kind: `cue found, content ${relation(gold, ofCue)}`, instead: ofCue };
  const cue = charactersIn(text.characters, gold.cue);
  const around = predicted.find(({ characters }) => commonCount(cue, characters) > 0);
  if (around) return { kind: 'the cue is read as words of another content', instead: around };
  if (commonCount(gold.characters, unattributed) >= gold.characters.size / 2) return { kind: 'the quoted words are found, nobody is named for them' };
  if (cue.size === 0) return { kind: 'the gold has no cue' };
  const over = predicted.find(({ characters }) => commonCount(gold.characters, characters) > 0);
  return over ? { kind: 'cue not found, content in part another’s', instead: over } : { kind: 'cue not found' };
}

/** A prediction that stands for no gold. */
function falseFault(document: MatchedDocument, predicted: PredictedClaim): Fault {
  const { id, text } = document;
  const { kind, near } = falseKind(document, predicted);
  return {
    kind: `false: ${kind}`, traits: { kind: predicted.kind, cue: predicted.quote.cue?.lemma ?? 'none', rule: predicted.quote.reason.rule },
    line: `${id} | ${predicted.kind} ${describePredicted(text, predicted)}${near ? ` | gold: ${describeGold(text, near)}` : ''}`,
  };
}

/** How the prediction lies to the gold, and the gold that is nearest. */
function falseKind({ gold, predictedFor }: MatchedDocument, predicted: PredictedClaim): { readonly kind: string; readonly near?: GoldClaim } {
  const ofCue = gold.find((claim) => sharesCue(claim, predicted));
  if (ofCue) return { kind: `the cue is right, content ${relation(ofCue, predicted)}`, near: ofCue };
  const near = gold.find(({ characters }) => commonCount(characters, predicted.characters) > 0);
  if (!near) return { kind: 'no gold near' };
  if (near.ignored) return { kind: 'partly a thought or wish', near };
  if (near.kind !== predicted.kind) return { kind: `over gold of another kind (${near.kind})`, near };
  return { kind: predictedFor.has(near) ? 'over gold that is found already' : 'over gold that is missed', near };
}

/** A source that is not the gold's, or that is but ends elsewhere. */
function sourceFaults({ id, text }: MatchedDocument, gold: GoldClaim, predicted: PredictedClaim): Fault[] {
  const traits = { kind: gold.kind, rule: predicted.quote.reason.rule, cue: predicted.quote.cue?.lemma ?? 'none' };
  const line = `${id} | source: “${wordsOf(text, spansOf(gold.gold.source))}”, found: “${sourceWords(text, predicted)}” | ${describeGold(text, gold)}`;
  if (!isSourceRight(gold, predicted)) {
    if (gold.source.size === 0) return [{ kind: 'source wrong: the gold has none', traits, line }];
    if (predicted.source.size > 0) return [{ kind: 'source wrong: another', traits, line }];
    return [{ kind: predicted.quote.speaker ? 'source wrong: none here, carried over' : 'source wrong: none', traits, line }];
  }
  if (gold.source.size === 0 || jaccard(gold.source, predicted.source) === 1) return [];
  const lacks = commonCount(gold.source, predicted.source) < gold.source.size;
  const exceeds = commonCount(gold.source, predicted.source) < predicted.source.size;
  return [{ kind: `source right: ${lacks && exceeds ? 'other ends' : lacks ? 'too short' : 'too long'}`, traits, line }];
}

/** A content that is found and does not begin and end where the gold's does. */
function endFaults({ id, text }: MatchedDocument, gold: GoldClaim, predicted: PredictedClaim): Fault[] {
  if (gold.key === predicted.key) return [];
  const [wanted, found] = [trimmedPieces(text.characters, gold.contents), trimmedPieces(text.characters, predicted.contents)];
  const [first, last, foundFirst, foundLast] = [wanted[0], wanted.at(-1), found[0], found.at(-1)];
  if (!first || !last || !foundFirst || !foundLast) return [];
  const traits = { kind: gold.kind, rule: predicted.quote.reason.rule };
  const line = `${id} | ${gold.kind} ${describeGold(text, gold)} | found: ${describePredicted(text, predicted)}`;
  const fault = (kind: string, at: number): Fault => ({ kind: `content ${kind}`, traits: { 'word there': wordAt(text, at), ...traits }, line });
  const faults = [
    ...foundFirst.start < first.start ? [fault('begins early', foundFirst.start)] : foundFirst.start > first.start ? [fault('begins late', first.start)] : [],
    ...foundLast.end > last.end ? [fault('ends late', last.end)] : foundLast.end < last.end ? [fault('ends early', foundLast.end)] : [],
  ];
  if (faults.length > 0) return faults;
  return [{ kind: `content in ${wanted.length > found.length ? 'too few' : wanted.length < found.length ? 'too many' : 'other'} pieces`, traits, line }];
}

/** How the content that was found for a cue lies to that of the gold. */
function relation({ characters: gold }: Claim, { characters: found }: Claim): string {
  const common = commonCount(gold, found);
  if (common === 0) return 'elsewhere';
  if (common === gold.size && common === found.size) return 'equal';
  return common === found.size ? 'too short' : common === gold.size ? 'too long' : 'in part';
}

/** Order of source (S), cue (V) and content (Q) in the gold. */
function orderOf(text: ScoredText, { contents, gold, cue }: GoldClaim): string {
  const parts = [
    ...contents.map((span) => ({ letter: 'Q', span })), ...spansOf(gold.source).map((span) => ({ letter: 'S', span })), ...cue.map((span) => ({ letter: 'V', span })),
  ].sort((a, b) => a.span.start - b.span.start);
  const order = parts.map(({ letter }) => letter).filter((letter, index, letters) => letter !== letters[index - 1]).join('');
  const [first, last] = [parts[0]?.span, parts.at(-1)?.span];
  return first && last && text.characters.slice(first.start, last.end).includes('\n') ? `${order} over paragraphs` : order;
}

/** Words that stand in a cue beside its head. */
const besideHead = /^(?:to|that|of|for|on|as|with|by|in|at|about|into|out|up|had|has|have|is|are|was|were|be|been|being|will|would|could|can|may|might|must|should|did|does|do|not|n['’]t|also|a|an|the|his|her|their|its|\w+ly)$/u;

/** Base form of the head of the gold's cue, for counting: the last word that is no preposition, auxiliary or adverb. */
function goldLemma({ characters }: ScoredText, { cue: spans }: GoldClaim): string {
  const cue = spans.map(({ start, end }) => characters.slice(start, end).join('')).join(' ').toLowerCase();
  const words = cue.match(/[\p{L}\p{N}'’-]*[\p{L}\p{N}]|\S/gu)?.filter((word, index) => index === 0 || /\w/u.test(word)) ?? [];
  if (words.length === 0) return 'none';
  if (words[0] === 'according') return 'according to';
  return lemmaOf(words.findLast((word) => !besideHead.test(word)) ?? words.at(-1)!);
}

function wordAt({ characters }: ScoredText, at: number): string {
  return /^\s*([\p{L}\p{N}_'’-]+|\S)/u.exec(characters.slice(at, at + 40).join(''))?.[1]?.toLowerCase() ?? 'end of text';
}

function describeGold(text: ScoredText, claim: GoldClaim): string {
  return `“${wordsOf(text, claim.contents)}” cue “${wordsOf(text, claim.cue)}” source “${wordsOf(text, spansOf(claim.gold.source))}”`;
}

function describePredicted(text: ScoredText, claim: PredictedClaim): string {
  return `“${wordsOf(text, claim.contents)}” cue “${wordsOf(text, claim.cue)}” source “${sourceWords(text, claim)}”`;
}

function sourceWords(text: ScoredText, { quote }: PredictedClaim): string {
  return quote.speaker?.mention ? wordsOf(text, [text.place(quote.speaker.mention)]) : '';
}

/** The pieces, each cut in its middle: faults are at the ends. */
function wordsOf(text: ScoredText, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => (end - start > 110 ? `${excerpt(text, start, start + 50)} [...] ${excerpt(text, end - 50, end)}` : excerpt(text, start, end, 120))).join(' / ');
}

function spansOf(ranges: GoldClaim['gold']['source']): Span[] {
  return (ranges ?? []).map(([start, end]) => ({ start, end }));
}
