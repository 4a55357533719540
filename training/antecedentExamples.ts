import { join } from 'node:path';
import { type GoldMention, readDocuments, readPronouns } from '../evaluation/corpus';
import type { Span } from '../src/analysis/article';
import type { AttributionModel } from '../src/analysis/attribution/learned/attributionModel';
import type { Candidate } from '../src/analysis/coreference/antecedentFeatures';
import type { AntecedentKind, AntecedentRanker } from '../src/analysis/coreference/antecedents';
import type { EntityDraft } from '../src/analysis/coreference/draft';
import { resolveStory } from '../src/analysis/coreference/resolveStory';
import { quotesWithSingles } from '../src/analysis/marks/quotedRegions';
import type { StoryParagraph } from '../src/analysis/names/occurrences';
import { readParagraph } from '../src/analysis/paragraph';
import { type LinkedStory, linkParagraphs } from '../src/analysis/storyAttributions';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import { takeTurns } from '../src/analysis/turns';
import { antecedentsByGender } from './genderExamples';
import { readStories } from './polnear';
import type { RankExample } from './rankTrainer';
import { freeGenres } from './tags';

/** News is what the analysis is for, and scarce; in GAP two people of one gender are about. Each of their choices counts so many times. */
const newsCounts = 5;
const gapCounts = 3;
/** Of plain texts, of which there are many, one in so many is read. */
const plainEvery = 2;
const allKinds: readonly AntecedentKind[] = ['person', 'thing', 'group'];

/** A choice that the analysis had to make. */
interface Choice {
  readonly kind: AntecedentKind;
  readonly candidates: readonly Candidate[];
  readonly span: Span;
}

/** Examples by kind of pronoun. */
type Choices = Readonly<Record<AntecedentKind, readonly RankExample[]>>;

/** Says whether a draft is what the pronoun at a place stands for; null where the gold says nothing of the pronoun. */
type Judge = (pronoun: Span) => ((draft: EntityDraft) => boolean) | null;

/** An annotated text. */
interface Lesson {
  /** As it is read by rules alone and with other weights: both readings have to do with one table. */
  readonly readings: readonly LinkedStory[];
  readonly judge: Judge;
  /** How many times each of its choices counts. */
  readonly times: number;
  readonly kinds: readonly AntecedentKind[];
}

/** The texts that teach which antecedents pronouns have. */
export interface Lessons {
  readonly annotated: readonly Lesson[];
  readonly plain: readonly LinkedStory[];
}

/** Reads the annotated texts, GUM and the validation part of GAP, and the plain ones of PolNeAR. Every Nth document is left out. */
export function readLessons(folder: string, holdOut: number, model: AttributionModel): Lessons {
  const isKept = (_: unknown, index: number): boolean => holdOut === 0 || index % holdOut !== 0;
  const readings = (text: string): LinkedStory[] => [null, model].map((weights) => readStory(text, weights));
  const documents = readDocuments(folder, 'gum.train.jsonl').filter(({ id }) => freeGenres.test(id)).filter(isKept).map(({ text, entities = [], genre }): Lesson => (
    { readings: readings(text), judge: chainJudge(entities), times: genre === 'news' ? newsCounts : 1, kinds: allKinds }
  ));
  const passages = readPronouns(folder, 'gap-validation.tsv').filter(isKept).flatMap(({ text, pronoun, names }): Lesson[] => {
    const meant = names.find(({ isMeant }) => isMeant);
    if (!meant) return [];
    const end = meant.start + meant.words.length;
    const isNamed = ({ mentions }: EntityDraft): boolean => mentions.some((mention) => mention.form !== 'pronoun' && mention.start < end && meant.start < mention.end);
    return [{ readings: readings(text), judge: ({ start }) => (start === pronoun.start ? isNamed : null), times: gapCounts, kinds: ['person'] }];
  });
  const plain = readStories(join(folder, 'polnear.train.jsonl')).filter(isKept).filter((_, index) => index % plainEvery === 0).map(({ text }) => readStory(text, model));
  return { annotated: [...documents, ...passages], plain };
}

/** The choices that the texts teach, by kind of pronoun, where other pronouns are read by a ranker. */
export function antecedentExamples({ annotated, plain }: Lessons, rank: AntecedentRanker): Choices {
  const examples: Record<AntecedentKind, RankExample[]> = { person: [], thing: [], group: [] };
  for (const { readings, judge, times, kinds } of annotated) {
    const found = readings.map((story) => choicesOf(story, rank, judge));
    for (let time = 0; time < times; time++) for (const kind of kinds) examples[kind].push(...found.flatMap((choices) => choices[kind]));
  }
  for (const story of plain) examples.person.push(...antecedentsByGender(story, rank));
  return examples;
}

function choicesOf(story: LinkedStory, rank: AntecedentRanker, judge: Judge): Choices {
  const examples: Record<AntecedentKind, RankExample[]> = { person: [], thing: [], group: [] };
  for (const { kind, candidates, span } of choicesIn(story, rank)) {
    const isMeant = judge(span);
    if (!isMeant) continue;
    const target = Float32Array.from(candidates, ({ draft }) => Number(draft !== null && isMeant(draft)));
    if (target.every((value) => value === 0)) {
      if (candidates.at(-1)!.draft !== null) continue;
      target[target.length - 1] = 1;
    }
    examples[kind].push({ rows: candidates.map(({ features }) => Int32Array.from(features)), target });
  }
  return examples;
}

function choicesIn(story: LinkedStory, rank: AntecedentRanker): Choice[] {
  const choices: Choice[] = [];
  const run = resolveStory(story, (kind, candidates, span, pronoun) => {
    choices.push({ kind, candidates, span });
    return rank(kind, candidates, span, pronoun);
  });
  while (!run.next().done);
  return choices;
}

function readStory(text: string, model: AttributionModel | null): LinkedStory {
  const singles = quotesWithSingles(text);
  return linkParagraphs(takeTurns(splitParagraphs(text).map(({ start, end }): StoryParagraph => ({ start, reading: readParagraph(text.slice(start, end), singles, model) }))));
}

/** A draft is of the chain that most of its names and descriptions are of. */
function chainJudge(mentions: readonly GoldMention[]): Judge {
  const byHead = new Map<number, GoldMention[]>();
  for (const mention of mentions) {
    const head = mention.headStart ?? mention.start;
    byHead.set(head, [...byHead.get(head) ?? [], mention]);
  }
  const chainAt = ({ start, end }: Span): string | null => {
    let nearest: GoldMention | null = null;
    const distance = (mention: GoldMention): number => Math.abs(mention.start - start) + Math.abs(mention.end - end);
    for (let at = start; at < end; at++) {
      for (const mention of byHead.get(at) ?? []) if (!nearest || distance(mention) < distance(nearest)) nearest = mention;
    }
    return nearest?.cluster ?? null;
  };
  const chains = new Map<EntityDraft, string | null>();
  const chainOf = (draft: EntityDraft): string | null => {
    if (!chains.has(draft)) chains.set(draft, mostCommon(draft.mentions.filter(({ form }) => form !== 'pronoun').map(chainAt)));
    return chains.get(draft)!;
  };
  return ({ start, end }) => {
    const chain = byHead.get(start)?.find((mention) => mention.start === start && mention.end === end)?.cluster ?? null;
    return (draft) => chain !== null && chainOf(draft) === chain;
  };
}

function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string | null, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0])[0];
}
