import type { Span } from '../../src/analysis/article';
import type { Fault } from '../report';
import { excerpt } from '../scoredText';
import type { Chain } from './chains';
import { type ComparedChains, entityOf, namedPronouns } from './compared';
import { type GoldReference, heOrShe } from './goldChains';

/** What is wrong with the chains of a document: pronouns, mentions that are not found or with others, entities that mix several. */
export function coreferenceFaults(chains: ComparedChains): Fault[] {
  return [...pronounFaults(chains), ...chains.gold.flatMap((chain) => splitFaults(chains, chain)), ...mixedFaults(chains)];
}

function pronounFaults(chains: ComparedChains): Fault[] {
  return namedPronouns(chains).filter(({ isRight }) => !isRight).map(({ pronoun, names, entity }) => ({
    kind: !entity ? 'he or she is nobody' : entity.length === 1 ? 'he or she stands alone' : 'he or she is somebody else',
    traits: { pronoun: words(chains, pronoun).toLowerCase() },
    line: `${chains.id} | ${words(chains, pronoun)} is ${words(chains, names[0]!)} | ${excerpt(chains.text, pronoun.start - 110, pronoun.start + 40, 160)}`,
  }));
}

/** Mentions that are not in the entity which has most of their chain. */
function splitFaults(chains: ComparedChains, chain: readonly GoldReference[]): Fault[] {
  const entities = chain.map((reference) => entityOf(chains, reference));
  const main = mostCommon(entities.filter((entity) => entity !== undefined));
  return chain.flatMap((reference, index): Fault[] => {
    const entity = entities[index];
    if (heOrShe.test(words(chains, reference)) || (entity && entity === main)) return [];
    return [{
      kind: entity ? 'mention of another entity' : 'mention not found',
      traits: { gold: reference.isName ? 'name' : 'no name', found: chains.forms.get(reference.key) ?? 'nothing' },
      line: `${chains.id} | “${words(chains, reference)}” is “${words(chains, chain[0]!)}” | ${excerpt(chains.text, reference.start - 60, reference.end + 40, 140)}`,
    }];
  });
}

function mixedFaults(chains: ComparedChains): Fault[] {
  const chainOf = new Map(chains.gold.flatMap((chain) => chain.map(({ key }): [string, readonly GoldReference[]] => [key, chain])));
  return chains.entities.flatMap((entity): Fault[] => {
    const mixed = [...new Set(entity.map((mention) => chainOf.get(mention)))].filter((chain) => chain !== undefined);
    if (mixed.length < 2) return [];
    return [{ kind: 'one entity of several', traits: { entities: String(mixed.length) }, line: `${chains.id} | ${mixed.map(([first]) => `“${words(chains, first!)}”`).join(', ')}` }];
  });
}

function mostCommon(chains: readonly Chain[]): Chain | undefined {
  const count = (chain: Chain): number => chains.filter((other) => other === chain).length;
  return [...chains].sort((a, b) => count(b) - count(a))[0];
}

function words({ text }: ComparedChains, { start, end }: Span): string {
  return excerpt(text, start, end, 60);
}
