import type { Span } from './article';
import { attributeParagraph, type ParagraphAttributions } from './attribution/attribute';
import type { AttributionModel } from './attribution/learned/attributionModel';
import { createPassage, type Passage } from './attribution/passage';
import { type HouseLexicon, noHouseWords } from './houseWords';
import type { Chain } from './model/chain';
import type { Columns } from './model/templates';
import { findQuotedRegions, type QuotedRegion } from './marks/quotedRegions';
import { type Amount, findAmounts } from './names/amounts';
import { findNameCandidates, type NameCandidate } from './names/candidates';
import { splitHouseTitles } from './names/houseTitles';
import { findLearnedNames } from './names/nameTagger';
import { reconcileNames } from './names/reconcileNames';
import { type TreeOf, treesOf } from './syntax/treesOf';
import { findDateline } from './text/dateline';
import { isHeadlineCase } from './text/headlineCase';
import { splitSentences } from './text/sentences';
import { predictTags, type Tagger } from './text/tagger';
import { type TaggedToken, tagTokens } from './text/tags';
import { tokenize } from './text/tokens';
import { wordColumns } from './text/wordColumns';

/** All that one paragraph's text alone tells. Offsets are relative to the paragraph, so that it stays valid wherever the paragraph moves. */
export interface ParagraphReading {
  readonly passage: Passage;
  /** Token ranges. */
  readonly sentences: readonly Span[];
  /** Quoted regions of all depths. */
  readonly regions: readonly QuotedRegion[];
  readonly attributions: ParagraphAttributions['attributions'];
  readonly unclaimed: ParagraphAttributions['unclaimed'];
  readonly turn: ParagraphAttributions['turn'];
  readonly names: readonly NameCandidate[];
  /** The trees of its sentences; null where there are no weights to parse with. */
  readonly treeOf: TreeOf | null;
  /** Dates, times and amounts. */
  readonly amounts: readonly Amount[];
  /** Place, date and agency before a dash at the start. */
  readonly dateline: Span | null;
  /** Number of words. */
  readonly words: number;
  /** Set in capitals, or with a capital on nearly every word, as headlines are: a capital there is no sign of a name. */
  readonly headlineCase: boolean;
}

/** A paragraph's words, sentences and quotation marks, before it is asked who said what. */
export interface ParagraphLayout {
  readonly passage: Passage;
  readonly sentences: readonly Span[];
  readonly regions: readonly QuotedRegion[];
  readonly dateline: Span | null;
  /** The words as weights see them; null where there are no weights. */
  readonly words: Columns | null;
}

/**
 * Lays out one paragraph.
 * @param singles whether single marks quote.
 * @param tagger null for tags by rule.
 */
export function layOutParagraph(text: string, singles: boolean, tagger: Tagger | null): ParagraphLayout {
  const plain = tokenize(text);
  const regions = findQuotedRegions(text, plain, singles);
  const edges = new Set(regions.flatMap(({ start, end }) => [start, end]));
  const words = tagger && wordColumns(plain, tagger.clusters);
  const learned = tagger && words && predictTags(plain, tagger.weights, words);
  const tokens = tagTokens(plain, ({ text: mark, start, end }) => /^['’]$/u.test(mark) && !edges.has(start) && !edges.has(end), learned);
  const dateline = findDateline(text);
  const sentences = splitSentences(tokens, dateline ? tokens.findIndex(({ start }) => start > dateline.end) : 0);
  return { passage: createPassage(text, tokens, sentences, regions), sentences, regions, dateline, words };
}

/** Reads one paragraph by itself. */
export function readParagraph(text: string, singles: boolean, model: AttributionModel | null, house: HouseLexicon = noHouseWords): ParagraphReading {
  const { passage, sentences, regions, dateline, words: columns } = layOutParagraph(text, singles, model?.tagger ?? null);
  const { tokens } = passage;
  const { attributions, unclaimed, turn } = attributeParagraph(passage, model, house.cueForms);
  // The second part of a contraction ("do|n't", "can|not") is no word of its own.
  const words = tokens.filter(({ shape, start }, at) => shape === 'number' || (shape === 'word' && !(tokens[at - 1]?.shape === 'word' && tokens[at - 1]!.end === start)));
  return {
    passage, sentences, regions, attributions, unclaimed, turn, treeOf: model && treesOf(passage, [model.parser]), names: splitHouseTitles(tokens, namesOf(tokens, columns, model?.names ?? null), house.titles), amounts: findAmounts(text, 0, text.length),
    dateline, words: words.length, headlineCase: isHeadlineCase(tokens),
  };
}

/** Names by rule, held against those that trained weights find. */
function namesOf(tokens: readonly TaggedToken[], columns: Columns | null, model: Chain | null): readonly NameCandidate[] {
  const candidates = findNameCandidates(tokens);
  return model && columns ? reconcileNames(tokens, candidates, findLearnedNames(tokens, columns, model)) : candidates;
}
