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
import { linkParagraphs } from '../src/analysis/storyAttributions';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import { takeTurns } from '../src/analysis/turns';
import type { RankExample } from './rankTrainer';
import { freeGenres } from './tags';

/** News is what the analysis is for, and scarce; in GAP two people of one gender are about. Each of their choices counts so many times. */
const newsCounts = 5;
const gapCounts = 3;
const kinds: readonly AntecedentKind[] = ['person', 'thing', 'group'];

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

/**
 * The choices in GUM and in the validation part of GAP, by kind of pronoun, as texts are read by rules alone and with other weights: both
 * readings have to do with one table. Every Nth document is left out.
 */
export function antecedentExamples(folder: string, holdOut: number, rank: AntecedentRanker, model: AttributionModel): Choices {
  const examples: Record<AntecedentKind, RankExample[]> = { person: [], thing: [], group: [] };
  const collect = (text: string, judge: Judge): Choices => {
    const [ruled, weighed] = [null, model].map((weights) => choicesOf(text, rank, weights, judge));
    return { person: [...ruled!.person, ...weighed!.person], thing: [...ruled!.thing, ...weighed!.thing], group: [...ruled!.group, ...weighed!.group] };
  };
  const isKept = (_: unknown, index: number): boolean => holdOut === 0 || index % holdOut !== 0;
  for (const { text, entities = [], genre } of readDocuments(folder, 'gum.train.jsonl').filter(({ id }) => freeGenres.test(id)).filter(isKept)) {
    const found = collect(text, chainJudge(entities));
    for (let times = genre === 'news' ? newsCounts : 1; times > 0; times--) for (const kind of kinds) examples[kind].push(...found[kind]);
  }
  for (const { text, pronoun, names } of readPronouns(folder, 'gap-validation.tsv').filter(isKept)) {
    const meant = names.find(({ isMeant }) => isMeant);
    if (!meant) continue;
    const end = meant.start + meant.words.length;
    const found = collect(text, ({ start }) => (start !== pronoun.start ? null
      : (draft) => draft.mentions.some((mention) => mention.form !== 'pronoun' && mention.start < end && meant.start < mention.end))).person;
    for (let times = gapCounts; times > 0; times--) examples.person.push(...found);
  }
  return examples;
}

function choicesOf(text: string, rank: AntecedentRanker, model: AttributionModel | null, judge: Judge): Choices {
  const examples: Record<AntecedentKind, RankExample[]> = { person: [], thing: [], group: [] };
  for (const { kind, candidates, span } of choicesIn(text, rank, model)) {
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

function choicesIn(text: string, rank: AntecedentRanker, model: AttributionModel | null): Choice[] {
  const singles = quotesWithSingles(text);
  const paragraphs = splitParagraphs(text).map(({ start, end }): StoryParagraph => ({ start, reading: readParagraph(text.slice(start, end), singles, model) }));
  const choices: Choice[] = [];
  const run = resolveStory(linkParagraphs(takeTurns(paragraphs)), (kind, candidates, span) => {
    choices.push({ kind, candidates, span });
    return rank(kind, candidates, span);
  });
  while (!run.next().done);
  return choices;
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
