import type { Span } from '../src/analysis/article';
import type { AttributionModel } from '../src/analysis/attribution/learned/attributionModel';
import { quotesWithSingles } from '../src/analysis/marks/quotedRegions';
import { readParagraph } from '../src/analysis/paragraph';
import { lemmaOf } from '../src/analysis/text/lemmas';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import { wordTags } from '../src/analysis/text/pennTags';
import type { TaggedToken } from '../src/analysis/text/tags';
import { freeGenres } from '../training/tags';
import type { GoldDocument, GoldToken, GoldTokens } from './corpus';
import { rates, share } from './rates';
import { type Column, type Fault, percent, type Report, type Row } from './report';
import { excerpt, type ScoredText, scoredText } from './scoredText';

/** The tokens and sentences of one document, gold and our own; places in code points. */
interface ScoredTokens {
  readonly id: string;
  readonly genre: string;
  readonly text: ScoredText;
  readonly gold: ReadonlyMap<string, GoldToken>;
  /** Places of the gold tokens, hyphened words taken as one. */
  readonly goldWhole: ReadonlySet<string>;
  readonly goldSentences: ReadonlySet<string>;
  readonly tokens: ReadonlyMap<string, TaggedToken>;
  readonly sentences: ReadonlySet<string>;
}

const columns: readonly Column[] = [
  { name: 'gold', unit: 'count' }, { name: 'tokens F', unit: 'percent', better: 'higher' }, { name: 'whole F', unit: 'percent', better: 'higher' },
  { name: 'sentences F', unit: 'percent', better: 'higher' }, { name: 'tags', unit: 'percent', better: 'higher' }, { name: 'tags of all', unit: 'percent', better: 'higher' },
  { name: 'verb lemmas', unit: 'percent', better: 'higher' }, { name: 'noun lemmas', unit: 'percent', better: 'higher' },
];

/**
 * Tokens, sentences, tags and lemmas against gold tokens, by genre, and over the genres that training leaves out.
 *
 * - tokens F: tokens with exactly the gold's place.
 * - whole F: the same with the gold's hyphened words taken as one token, as ours are.
 * - sentences F: sentences from exactly the gold's first token to its last.
 * - tags: share of the words and numbers of equal place whose Penn tag is right; tags of all: of all words and numbers of the gold.
 * - verb and noun lemmas: share right, without regard to case, of the words of equal place that are verbs, or common nouns, in the gold,
 *   given the gold's tag.
 */
export function scoreText(documents: readonly GoldDocument[], tokens: readonly GoldTokens[], model: AttributionModel | null): Report {
  const sentencesOf = new Map(tokens.map(({ id, sentences }) => [id, sentences]));
  const scored = documents.flatMap((document) => {
    const sentences = sentencesOf.get(document.id);
    return sentences ? [readTokensOf(document, sentences, model)] : [];
  });
  const genres = [...new Set(scored.map(({ genre }) => genre))].sort();
  const rows = [
    ...genres.map((name) => row(name, scored.filter(({ genre }) => genre === name))),
    row('not trained on', scored.filter(({ id }) => !freeGenres.test(id))),
    row('all', scored),
  ];
  return { tables: [{ title: 'tokens, sentences, tags and lemmas', columns, rows }], faults: () => scored.flatMap(faultsOf) };
}

function readTokensOf({ id, genre = 'other', text }: GoldDocument, sentences: readonly (readonly GoldToken[])[], model: AttributionModel | null): ScoredTokens {
  const scored = scoredText(text);
  const singles = quotesWithSingles(text);
  const own = splitParagraphs(text).map(({ start, end }) => ({ start, reading: readParagraph(text.slice(start, end), singles, model) }));
  const place = (offset: number, span: Span): string => key(scored.place({ start: offset + span.start, end: offset + span.end }));
  return {
    id, genre, text: scored,
    gold: new Map(sentences.flat().map((token) => [key(spanOf(token)), token])),
    goldWhole: new Set(sentences.flatMap(wholeWords).map(key)),
    goldSentences: new Set(sentences.map((sentence) => key({ start: sentence[0]![0], end: sentence.at(-1)![1] }))),
    tokens: new Map(own.flatMap(({ start, reading }) => reading.passage.tokens.map((token): [string, TaggedToken] => [place(start, token), token]))),
    sentences: new Set(own.flatMap(({ start, reading: { passage, sentences: ranges } }) => ranges.map((range) => (
      place(start, { start: passage.tokens[range.start]!.start, end: passage.tokens[range.end - 1]!.end })
    )))),
  };
}

/** Places of the tokens of a sentence; what hyphens join with no space between is one. */
function wholeWords(sentence: readonly GoldToken[]): Span[] {
  const words: Span[] = [];
  for (const [index, token] of sentence.entries()) {
    const { start, end } = spanOf(token);
    const last = words.at(-1);
    const joins = token[2] === 'HYPH' || sentence[index - 1]?.[2] === 'HYPH';
    if (last && joins && last.end === start) words[words.length - 1] = { start: last.start, end };
    else words.push({ start, end });
  }
  return words;
}

function row(name: string, documents: readonly ScoredTokens[]): Row {
  const total = (count: (document: ScoredTokens) => number): number => documents.reduce((sum, document) => sum + count(document), 0);
  const f = (own: (document: ScoredTokens) => Iterable<string>, gold: (document: ScoredTokens) => ReadonlySet<string>): number => {
    const right = total((document) => [...own(document)].filter((place) => gold(document).has(place)).length);
    return percent(rates(right, total((document) => [...own(document)].length), right, total((document) => gold(document).size)).f);
  };
  const words = documents.flatMap(({ gold, tokens }) => [...gold].filter(([, [, , tag]]) => isWord(tag)).map(([place, token]) => ({ gold: token, own: tokens.get(place) })));
  const aligned = words.flatMap(({ gold, own }) => own ? [{ gold, own }] : []);
  const rightTags = aligned.filter(({ gold: [, , tag], own }) => own.penn === tag).length;
  const lemmas = (ofTag: RegExp): number | null => {
    const asked = aligned.filter(({ gold: [, , tag] }) => ofTag.test(tag));
    return percent(share(asked.filter(({ gold: [, , tag, lemma], own }) => lemmaGiven(own, tag) === lemma.toLowerCase()).length, asked.length));
  };
  return {
    name,
    values: [
      total(({ gold }) => gold.size),
      f(({ tokens }) => tokens.keys(), ({ gold }) => new Set(gold.keys())),
      f(({ tokens }) => tokens.keys(), ({ goldWhole }) => goldWhole),
      f(({ sentences }) => sentences, ({ goldSentences }) => goldSentences),
      percent(share(rightTags, aligned.length)), percent(share(rightTags, words.length)),
      lemmas(/^V/u), lemmas(/^NNS?$/u),
    ],
  };
}

/** Penn tags of words and numbers begin with a letter; what goes by a name of its own is punctuation, or a part of a word. */
function isWord(tag: string): boolean {
  return /^[A-Z]/u.test(tag) && !/^(?:HYPH|SYM|NFP|GW|ADD|AFX)$/u.test(tag);
}

/** The lemma of a word that is what the gold says it is, so that a wrong tag is no wrong lemma as well. */
function lemmaGiven({ lower }: TaggedToken, goldTag: string): string {
  return lemmaOf(lower, wordTags.find((tag) => tag === goldTag));
}

function faultsOf({ id, text, gold, goldWhole, goldSentences, tokens, sentences }: ScoredTokens): Fault[] {
  const around = (start: number, end: number): string => excerpt(text, start - 40, end + 40, 120);
  const words = ([start, end]: GoldToken): string => excerpt(text, start, end);
  const ends = (places: Iterable<string>): ReadonlySet<number> => new Set([...places].map((place) => Number(place.split('-')[1])));
  const boundary = (kind: string, at: number): Fault => (
    { kind, traits: { before: excerpt(text, at - 1, at), after: excerpt(text, at, at + 12).split(' ')[0] ?? '' }, line: `${id} | ${excerpt(text, at - 60, at)} || ${excerpt(text, at, at + 50)}` }
  );
  const [goldEnds, ownEnds] = [ends(goldSentences), ends(sentences)];
  return [
    ...[...goldWhole].filter((place) => !tokens.has(place)).map((place): Fault => {
      const [start, end] = place.split('-').map(Number) as [number, number];
      return { kind: 'token not found', traits: { token: excerpt(text, start, end) }, line: `${id} | “${excerpt(text, start, end)}” | ${around(start, end)}` };
    }),
    ...[...goldEnds].filter((end) => !ownEnds.has(end)).map((end) => boundary('sentence end missed', end)),
    ...[...ownEnds].filter((end) => !goldEnds.has(end)).map((end) => boundary('false sentence end', end)),
    ...[...gold].flatMap(([place, token]): Fault[] => {
      const own = tokens.get(place);
      const [start, end, tag, lemma] = token;
      if (!own || !isWord(tag)) return [];
      const wrongTag: Fault[] = own.penn === tag ? [] : [{ kind: 'wrong tag', traits: { tags: `${tag} taken for ${own.penn}`, word: own.lower }, line: `${id} | ${words(token)} ${tag}, not ${own.penn} | ${around(start, end)}` }];
      const ownLemma = lemmaGiven(own, tag);
      if (!/^(?:V|NNS?$)/u.test(tag) || ownLemma === lemma.toLowerCase()) return wrongTag;
      return [...wrongTag, { kind: 'wrong lemma', traits: { lemma: `${own.lower}: ${lemma}, not ${ownLemma}`, tag }, line: `${id} | ${words(token)} ${tag}: ${lemma}, not ${ownLemma} | ${around(start, end)}` }];
    }),
  ];
}

function spanOf([start, end]: GoldToken): Span {
  return { start, end };
}

function key({ start, end }: Span): string {
  return `${start}-${end}`;
}
