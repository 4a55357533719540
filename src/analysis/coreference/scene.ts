import { appendTo } from '../appendTo';
import type { Span } from '../article';
import type { Attribution } from '../attribution/attribution';
import { antecedentOf } from '../attribution/sources';
import { places } from '../lexicon/places';
import { memoizeWhile } from '../memoize';
import { absolute, type NameOccurrence } from '../names/occurrences';
import type { ParagraphReading } from '../paragraph';
import type { Tree } from '../syntax/parser';
import type { TaggedToken } from '../text/tags';
import { lastOpening, type Opening } from './clauseLinks';
import type { Role, Standing } from './discourse';
import { findNominals } from './nominals';
import { type PronounForm, pronounForm, roleOf } from './pronounForms';
import { type Description, type Pronoun, pronounAt, readReference, type Reference } from './references';

/** One paragraph as a reader of the story meets it: what refers in it, and all that its words alone tell of that. Offsets, indices and standings count from its start. */
export interface Scene {
  /** In text order. */
  readonly referring: readonly Referring[];
  readonly size: Counts;
}

/** How much of each a stretch of the story has. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  /** Finite ones. */
  readonly verbs: number;
  readonly quotations: number;
}

/** What refers and begins with one token. */
export interface Referring {
  readonly at: number;
  readonly sources: readonly SourceWords[];
  readonly name: PlacedName | undefined;
  readonly pronoun: PronounWord | undefined;
  readonly nominals: readonly PlacedNominal[];
}

/** A name where it stands. */
export interface PlacedName {
  readonly occurrence: NameOccurrence;
  readonly standing: Standing;
}

/** The words of a source, read by themselves. */
export interface SourceWords {
  readonly attribution: Attribution;
  /** Tokens. */
  readonly range: Span;
  /** Of a relative pronoun the phrase that it goes back to: "the aide who said". */
  readonly antecedent: Span | null;
  /** Its place in the paragraph's text, and that of the words that say who it is: its own, or the phrase that they go back to. */
  readonly place: Span;
  readonly described: Span;
  readonly text: string;
  readonly reference: Reference | null;
  /** The pronoun that the words which say who it is are. */
  readonly pronoun: PronounWord | undefined;
  /** The name between commas after a description. */
  readonly apposed: NameOccurrence | undefined;
  /** The quoted regions that the content begins and ends in, and the names in it behind the source. */
  readonly regions: readonly number[];
  readonly named: readonly NameOccurrence[];
  readonly standing: Standing;
}

/** A description where it stands. */
export interface PlacedNominal {
  readonly description: Description;
  /** Its place in the paragraph's text. */
  readonly place: Span;
  readonly standing: Standing;
  /** The name that it is an apposition to. */
  readonly bearer: NameOccurrence | undefined;
  /** The token of a form of "be" before it, of whose subject it is a predicate: "Brandt is a pilot". */
  readonly copula: number | null;
}

/** A pronoun where it stands. */
export interface PronounWord {
  readonly pronoun: Pronoun['pronoun'];
  readonly form: PronounForm;
  readonly at: number;
  /** Its place in the paragraph's text. */
  readonly place: Span;
  readonly standing: Standing;
  /** The names behind it in its sentence. */
  readonly ahead: readonly NameAhead[];
  readonly opening: Opening | null;
  /** Makes the tree of its sentence; of he and she, where weights parse. */
  readonly tree: (() => SentenceTree) | null;
  readonly tokens: readonly TaggedToken[];
  /** Tag of the word after it. */
  readonly next: string;
  /** The attribution in whose content it stands, and the name of whoever says that. */
  readonly attribution: Attribution | undefined;
  readonly sayer: NameOccurrence | undefined;
}

/** The tree of a sentence of the paragraph. */
export interface SentenceTree {
  /** The first token of the sentence. */
  readonly start: number;
  readonly tree: Tree;
}

/** A name behind a pronoun: "As she left, Brandt said". */
export interface NameAhead {
  readonly occurrence: NameOccurrence;
  readonly role: Role;
  /** A comma stands before it. */
  readonly setOff: boolean;
}

/** How many words behind a pronoun a name is looked for. */
const aheadReach = 25;

/** The scene of a paragraph, of what may be a name in it given those that are. */
export const sceneOf: (reading: ParagraphReading, occurrences: readonly NameOccurrence[]) => Scene = memoizeWhile(layOut);

function layOut(reading: ParagraphReading, occurrences: readonly NameOccurrence[]): Scene {
  const { passage, sentences, attributions } = reading;
  const { tokens } = passage;
  const names = new Map(occurrences.map((occurrence) => [occurrence.token, occurrence]));
  const { standingAt, sentenceEnd, treeAround, verbs } = measure(reading, names);
  const sources = new Map<number, Omit<SourceWords, 'pronoun'>[]>();
  for (const attribution of attributions) {
    const range = attribution.source;
    if (range) appendTo(sources, range.start, { ...readSource(reading, attribution, range, names), standing: { ...standingAt(range.start, range.end), speaks: true } });
  }
  const nominals = new Map<number, PlacedNominal[]>();
  for (const nominal of findNominals(reading, names)) {
    const { start, end, description, appositionOf } = nominal;
    appendTo(nominals, start, {
      description, place: absolute(0, tokens, nominal), standing: standingAt(start, end),
      bearer: appositionOf === null ? undefined : names.get(appositionOf), copula: copulaBefore(tokens, start),
    });
  }
  const attributionOf = new Array<Attribution | undefined>(tokens.length).fill(undefined);
  for (const attribution of attributions) {
    for (const { start, end } of attribution.contents) attributionOf.fill(attribution, start, end);
  }
  const pronouns = new Map<number, PronounWord>();
  for (let at = 0; at < tokens.length; at++) {
    const pronoun = pronounAt(reading, at);
    if (!pronoun) continue;
    const attribution = attributionOf[at];
    const isPerson = pronoun === 'he' || pronoun === 'she';
    pronouns.set(at, {
      pronoun, form: pronounForm(tokens, at), at, place: absolute(0, tokens, { start: at, end: at + 1 }), standing: standingAt(at, at + 1), opening: lastOpening(tokens, at), tokens,
      tree: isPerson ? treeAround(at) : null, ahead: isPerson ? namesAhead(tokens, at, Math.min(sentenceEnd(at), at + aheadReach), names) : [],
      next: tokens[at + 1]?.tag ?? '', attribution, sayer: attribution && nameOfSource(attribution, sources),
    });
  }
  const referring = [...new Set([...names.keys(), ...sources.keys(), ...nominals.keys(), ...pronouns.keys()])].sort((a, b) => a - b).map((at): Referring => {
    const occurrence = names.get(at);
    return {
      at, sources: sources.get(at)?.map((source) => ({ ...source, pronoun: pronouns.get((source.antecedent ?? source.range).start) })) ?? none,
      name: occurrence && { occurrence, standing: standingAt(at, occurrence.endToken) }, pronoun: pronouns.get(at), nominals: nominals.get(at) ?? none,
    };
  });
  return { referring, size: { sentences: sentences.length, words: tokens.length, verbs, quotations: passage.regions.length } };
}

const none: readonly never[] = [];

/** The token of a form of "be" before a description, adverbs aside. */
function copulaBefore(tokens: readonly TaggedToken[], start: number): number | null {
  let verb = start - 1;
  while (tokens[verb]?.tag === 'RB') verb--;
  return /^(?:is|was|are|were|became|becomes|'s|’s)$/u.test(tokens[verb]?.lower ?? '') ? verb : null;
}

function nameOfSource(attribution: Attribution, sources: ReadonlyMap<number, readonly Omit<SourceWords, 'pronoun'>[]>): NameOccurrence | undefined {
  const source = attribution.source && sources.get(attribution.source.start)?.find((each) => each.attribution === attribution);
  return source?.antecedent === null && source.reference?.form === 'name' ? source.reference.occurrence : undefined;
}

interface Measures {
  /** Where a mention of the tokens from `at` to `end` stands. */
  readonly standingAt: (at: number, end: number) => Standing;
  /** The token at which the sentence of a token ends. */
  readonly sentenceEnd: (at: number) => number;
  /** Makes the tree of the sentence of a token; null where nothing parses. */
  readonly treeAround: (at: number) => (() => SentenceTree) | null;
  readonly verbs: number;
}

function measure({ passage, sentences, treeOf }: ParagraphReading, names: ReadonlyMap<number, NameOccurrence>): Measures {
  const { tokens, regionOf } = passage;
  const sentenceOf = new Array<number>(tokens.length).fill(0);
  for (const [index, { start, end }] of sentences.entries()) sentenceOf.fill(index, start, end);
  const verbsBefore: number[] = [];
  let verbs = 0;
  for (const { tag } of tokens) {
    verbsBefore.push(verbs);
    if (/^(?:VB[DPZ]|MD)$/u.test(tag)) verbs++;
  }
  return {
    standingAt: (at, end) => ({
      sentence: sentenceOf[at]!, word: at, end, verbs: verbsBefore[at]!, role: roleOf(tokens, at, end), initial: tokens[at]!.initial,
      listed: isListed(tokens, names, at, end), speaks: false, quotation: regionOf[at] ?? -1,
    }),
    sentenceEnd: (at) => sentences[sentenceOf[at]!]!.end,
    treeAround: (at) => treeOf && (() => ({ start: sentences[sentenceOf[at]!]!.start, tree: treeOf(sentenceOf[at]!) })),
    verbs,
  };
}

/** Whether only "and", with a title, stands between a mention and a name before or behind it. */
function isListed(tokens: readonly TaggedToken[], names: ReadonlyMap<number, NameOccurrence>, start: number, end: number): boolean {
  const joins = (at: number): boolean => /^(?:and|or|&)$/u.test(tokens[at]?.lower ?? '');
  let before = start - 1;
  while (tokens[before]?.tag === 'NNP') before--;
  return joins(end) || joins(before) || (names.get(start)?.listedWith ?? null) !== null;
}

function namesAhead(tokens: readonly TaggedToken[], at: number, end: number, names: ReadonlyMap<number, NameOccurrence>): NameAhead[] {
  return namesWithin(at + 1, end, names).map((occurrence) => {
    let before = occurrence.token - 1;
    while (before > at && /^(?:NN|NNP|JJ|DT)$/u.test(tokens[before]!.tag)) before--;
    return { occurrence, role: roleOf(tokens, occurrence.token, occurrence.endToken), setOff: tokens[before]!.tag === ',' };
  });
}

function readSource(reading: ParagraphReading, attribution: Attribution, range: Span, names: ReadonlyMap<number, NameOccurrence>): Omit<SourceWords, 'standing' | 'pronoun'> {
  const { passage } = reading;
  const relative = range.end - range.start === 1 && /^(?:who|whom|which|that)$/u.test(passage.tokens[range.start]!.lower);
  const antecedent = relative ? antecedentOf(passage, range.start, 0) : null;
  const words = antecedent ?? range;
  const described = absolute(0, passage.tokens, words);
  const reference = readReference(reading, words, names);
  return {
    attribution, range, antecedent, place: absolute(0, passage.tokens, range), described, text: passage.text.slice(described.start, described.end),
    reference, apposed: reference?.form === 'nominal' ? apposedName(passage.tokens, words.end, names) : undefined,
    regions: [...new Set(attribution.contents.flatMap(({ start, end }) => [passage.regionOf[start]!, passage.regionOf[end - 1]!]))],
    named: attribution.contents.flatMap(({ start, end }) => namesWithin(Math.max(start, range.end), end, names)),
  };
}

function namesWithin(from: number, to: number, names: ReadonlyMap<number, NameOccurrence>): NameOccurrence[] {
  const found: NameOccurrence[] = [];
  for (let at = from; at < to; at++) {
    const occurrence = names.get(at);
    if (occurrence) found.push(occurrence);
  }
  return found;
}

/** "its director, Ada Brandt, said": the name between commas after the description. */
function apposedName(tokens: readonly TaggedToken[], comma: number, names: ReadonlyMap<number, NameOccurrence>): NameOccurrence | undefined {
  const occurrence = tokens[comma]?.tag === ',' ? names.get(comma + 1) ?? names.get(comma + 2) : undefined;
  return occurrence && tokens[occurrence.endToken]?.tag === ',' && !places.has(occurrence.text) ? occurrence : undefined;
}
