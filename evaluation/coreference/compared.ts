import type { Article, MentionForm, Span } from '../../src/analysis/article';
import type { GoldDocument } from '../corpus';
import { type ScoredText, scoredText } from '../scoredText';
import type { Chain } from './chains';
import { goldChains, type GoldReference, heOrShe, placeKey } from './goldChains';

/** The chains of one document, gold and predicted, with equal keys for mentions that stand for each other. */
export interface ComparedChains {
  readonly id: string;
  readonly text: ScoredText;
  readonly gold: readonly (readonly GoldReference[])[];
  /** Every entity of the analysis, in its order. */
  readonly entities: readonly Chain[];
  /** Form of the prediction that stands for a gold mention. */
  readonly forms: ReadonlyMap<string, MentionForm>;
}

/** A "he" or "she" of the gold whose chain has a name. */
export interface NamedPronoun {
  readonly pronoun: GoldReference;
  readonly names: readonly GoldReference[];
  /** Its entity, as predicted; undefined where the pronoun is no mention of any. */
  readonly entity: Chain | undefined;
  /** That entity has one of the names. */
  readonly isRight: boolean;
}

/**
 * Lays an analysis beside the gold. A predicted mention stands for the gold mention of the same span, else for one whose head
 * word it covers, the nearest in extent.
 */
export function compareChains(document: GoldDocument, { entities }: Article): ComparedChains {
  const text = scoredText(document.text);
  const gold = goldChains(document, text.characters);
  const placed = entities.map(({ mentions }) => mentions.map((mention) => ({ ...text.place(mention), form: mention.form })));
  const standing = standIns(gold.flat(), placed.flat());
  const keyOf = (mention: Span): string => standing.get(placeKey(mention)) ?? `predicted ${placeKey(mention)}`;
  return {
    id: document.id, text, gold,
    entities: placed.map((mentions) => mentions.map(keyOf)),
    forms: new Map(placed.flat().map((mention) => [keyOf(mention), mention.form])),
  };
}

/** The entity that a gold mention belongs to in the analysis. */
export function entityOf({ entities }: ComparedChains, { key }: GoldReference): Chain | undefined {
  return entities.findLast((chain) => chain.includes(key));
}

/** The pronouns he and she whose chain has a name. */
export function namedPronouns(chains: ComparedChains): NamedPronoun[] {
  return chains.gold.flatMap((chain) => {
    const names = chain.filter(({ isName }) => isName);
    const pronouns = chain.filter(({ start, end }) => heOrShe.test(chains.text.characters.slice(start, end).join('')));
    return pronouns.map((pronoun) => {
      const entity = entityOf(chains, pronoun);
      return { pronoun, names, entity, isRight: names.some(({ key }) => entity?.includes(key)) };
    });
  });
}

function standIns(gold: readonly GoldReference[], predicted: readonly Span[]): ReadonlyMap<string, string> {
  const references = new Map(gold.map((reference) => [reference.key, reference]));
  const standing = new Map<string, string>();
  for (const key of predicted.map(placeKey)) if (references.has(key)) standing.set(key, key);
  const taken = new Set(standing.values());
  const byHead = [...references.values()].sort((a, b) => a.headStart - b.headStart);
  for (const mention of predicted) {
    if (standing.has(placeKey(mention))) continue;
    const distance = ({ start, end }: Span): number => Math.abs(start - mention.start) + Math.abs(end - mention.end);
    const [nearest] = byHead
      .filter(({ key, headStart, headEnd }) => headStart >= mention.start && headStart < mention.end && headEnd <= mention.end && !taken.has(key))
      .sort((a, b) => distance(a) - distance(b));
    if (!nearest) continue;
    taken.add(nearest.key);
    standing.set(placeKey(mention), nearest.key);
  }
  return standing;
}
