import type { Article, Mention, Quote, QuoteKind, Span } from '../../src/analysis/article';
import type { GoldDocument, GoldMention, GoldQuote, Range } from '../corpus';
import { type ScoredText, scoredText } from '../scoredText';
import { charactersIn, commonCount, insideMarks, jaccard, kindOf, overlaps, trimmedPieces } from '../spans';

/** Least overlap of two contents (Jaccard index over characters that are no white space) for one to stand for the other. */
const sameContent = 0.5;

/** The kinds of quotation that figures are taken of, also together where the desk sees them as one. */
export const kindRows: readonly (readonly [name: string, kinds: readonly QuoteKind[]])[] = [
  ['direct', ['direct']], ['mixed', ['mixed']], ['indirect', ['indirect']], ['quoted', ['direct', 'mixed']], ['all', ['direct', 'mixed', 'indirect']],
];

/** What gold and predictions are compared by. All places are code points. */
export interface Claim {
  readonly contents: readonly Span[];
  readonly characters: ReadonlySet<number>;
  readonly kind: QuoteKind;
  /** Equal for contents that are the same but for spaces, marks and punctuation at the edges of their pieces. */
  readonly key: string;
  /** Characters of the words that name the source; empty where there are none. */
  readonly source: ReadonlySet<number>;
  /** Pieces of the cue; none where there is no cue. */
  readonly cue: readonly Span[];
  /** Neither a miss nor a false alarm: thoughts and wishes that are not quoted, and what is predicted over them. */
  readonly ignored: boolean;
}

/** An attribution of the gold. */
export interface GoldClaim extends Claim {
  readonly gold: GoldQuote;
  /** Places of the source's names, where the gold says which mentions are one entity and one of them is a name. */
  readonly names: readonly Span[] | null;
}

/** An attribution of the analysis. */
export interface PredictedClaim extends Claim {
  readonly quote: Quote;
  /** Places where the speaker's entity is mentioned. */
  readonly speakerMentions: readonly Span[];
}

/** Gold and predictions of one document, paired one to one. */
export interface MatchedDocument {
  readonly id: string;
  readonly text: ScoredText;
  readonly gold: readonly GoldClaim[];
  readonly predicted: readonly PredictedClaim[];
  readonly predictedFor: ReadonlyMap<GoldClaim, PredictedClaim>;
  readonly goldFor: ReadonlyMap<PredictedClaim, GoldClaim>;
  /** Characters of the quotations that the analysis found and names nobody for. */
  readonly unattributed: ReadonlySet<number>;
}

/**
 * Pairs the attributions of an analysis with the gold, the best overlap first. A quotation with neither cue nor speaker claims
 * nothing and is left out.
 */
export function matchQuotes(document: GoldDocument, article: Article): MatchedDocument {
  const text = scoredText(document.text);
  const marked = insideMarks(text.characters);
  const gold = goldClaims(document, text, marked);
  const claims = predictedClaims(article, text, marked);
  const goldOf = pairUp(gold, claims);

  const ignoredCharacters = new Set(gold.filter(({ ignored }) => ignored).flatMap(({ characters }) => [...characters]));
  const predicted = claims.map((claim, index) => ({ ...claim, ignored: isIgnored(claim, gold[goldOf.get(index) ?? -1], ignoredCharacters) }));
  return {
    id: document.id, text, gold, predicted,
    predictedFor: new Map([...goldOf].map(([prediction, index]) => [gold[index]!, predicted[prediction]!])),
    goldFor: new Map([...goldOf].map(([prediction, index]) => [predicted[prediction]!, gold[index]!])),
    unattributed: charactersIn(text.characters, article.quotes.filter((quote) => !claims.some((claim) => claim.quote === quote)).flatMap(({ contents }) => contents.map((content) => text.place(content)))),
  };
}

/** Whether the source of a prediction agrees with that of the gold it stands for: common characters, or none in both. */
export function isSourceRight(gold: GoldClaim, predicted: PredictedClaim): boolean {
  return gold.source.size === 0 ? predicted.source.size === 0 : commonCount(gold.source, predicted.source) > 0;
}

/** Whether the cues of gold and prediction have a character in common. */
export function sharesCue(gold: GoldClaim, predicted: PredictedClaim): boolean {
  return gold.cue.some((span) => predicted.cue.some((other) => overlaps(span, other)));
}

function goldClaims(document: GoldDocument, text: ScoredText, marked: ReadonlySet<number>): GoldClaim[] {
  const mentions = document.entities ?? [];
  return (document.quotes ?? []).filter(({ content }) => content.length > 0).map((gold) => {
    const contents = gold.content.map(toSpan);
    const kind = gold.type ?? kindOf(text.characters, contents, marked);
    return {
      ...compared(contents, kind, text), gold,
      source: charactersIn(text.characters, (gold.source ?? []).map(toSpan)),
      cue: (gold.cue ?? []).map(toSpan),
      ignored: kind === 'indirect' && gold.speechCue === false,
      names: namesOfSource(gold.source ?? [], mentions),
    };
  });
}

function predictedClaims({ quotes, entities }: Article, text: ScoredText, marked: ReadonlySet<number>): Omit<PredictedClaim, 'ignored'>[] {
  const mentionsOf = new Map(entities.map(({ id, mentions }): [string, readonly Mention[]] => [id, mentions]));
  const claiming = quotes.filter(({ cue, speaker, contents }) => contents.length > 0 && Boolean(cue ?? speaker?.mention ?? speaker?.entity));
  return claiming.map((quote) => {
    const contents = quote.contents.map((content) => text.place(content));
    const mention = quote.speaker?.mention;
    return {
      ...compared(contents, kindOf(text.characters, contents, marked), text), quote,
      source: charactersIn(text.characters, mention ? [text.place(mention)] : []),
      cue: quote.cue ? [text.place(quote.cue)] : [],
      speakerMentions: (mentionsOf.get(quote.speaker?.entity ?? '') ?? []).map((at) => text.place(at)),
    };
  });
}

function compared(contents: readonly Span[], kind: QuoteKind, { characters }: ScoredText): Pick<Claim, 'contents' | 'characters' | 'kind' | 'key'> {
  const key = trimmedPieces(characters, contents).map(({ start, end }) => `${start}-${end}`).join(' ');
  return { contents, kind, key, characters: charactersIn(characters, contents) };
}

/** The names of the entity whose mention covers most of the source; null where it has none, or the gold does not tell. */
function namesOfSource(source: readonly Range[], mentions: readonly GoldMention[]): readonly Span[] | null {
  const [first, last] = [source[0], source.at(-1)];
  if (!first || !last) return null;
  const [start, end] = [first[0], last[1]];
  const covered = (mention: GoldMention): number => Math.min(mention.end, end) - Math.max(mention.start, start);
  const [best] = mentions
    .filter(({ cluster, headStart }) => cluster && typeof headStart === 'number' && start <= headStart && headStart < end)
    .sort((a, b) => covered(b) - covered(a) || a.start - b.start);
  const names = mentions.filter(({ cluster, headPos }) => best && cluster === best.cluster && headPos === 'PROPN').map(({ headStart, headEnd }) => ({ start: headStart!, end: headEnd! }));
  return names.length > 0 ? names : null;
}

/** Pairs one to one, the best overlap first: for the index of a prediction that of its gold. */
function pairUp(gold: readonly Claim[], predicted: readonly Pick<Claim, 'characters'>[]): ReadonlyMap<number, number> {
  const candidates = gold.flatMap((claim, index) => predicted.map((prediction, other) => ({ index, other, overlap: jaccard(claim.characters, prediction.characters) })))
    .filter(({ overlap }) => overlap >= sameContent)
    .sort((a, b) => b.overlap - a.overlap || a.index - b.index || a.other - b.other);
  const goldOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, other } of candidates) {
    if (taken.has(index) || goldOf.has(other)) continue;
    taken.add(index);
    goldOf.set(other, index);
  }
  return goldOf;
}

function isIgnored({ kind, characters }: Pick<Claim, 'kind' | 'characters'>, gold: GoldClaim | undefined, ignored: ReadonlySet<number>): boolean {
  if (gold) return gold.ignored;
  return kind === 'indirect' && characters.size > 0 && commonCount(characters, ignored) / characters.size >= 0.5;
}

function toSpan([start, end]: Range): Span {
  return { start, end };
}
