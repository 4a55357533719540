import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/analysis/article';
import { quotesWithSingles } from '../src/analysis/marks/quotedRegions';
import { layOutParagraph } from '../src/analysis/paragraph';
import { relationCodes, type Relation } from '../src/analysis/syntax/relations';
import { splitParagraphs } from '../src/analysis/text/paragraphs';
import type { Tagger } from '../src/analysis/text/tagger';
import type { TaggedToken } from '../src/analysis/text/tags';

/** A sentence of a corpus in our tokens, with its tree. */
export interface TreeSentence {
  readonly tokens: readonly TaggedToken[];
  /** For each token of the sentence the index of its head in it; -1 where it has none. */
  readonly heads: readonly number[];
  /** Codes of the relations. */
  readonly relations: readonly number[];
}

/** A story with trees. */
export interface TreeStory {
  readonly id: string;
  readonly sentences: readonly TreeSentence[];
}

/** A token of the corpus; its head is an index in the sentence, -1 where it has none. */
type CorpusToken = readonly [start: number, end: number, tag: string, lemma: string, other: string, head: number, relation: string];

/** A token of the corpus with the relation in our terms and the head counted through the story; -1: none. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  head: number;
  relation: string;
}

/**
 * The stories of a corpus, in the order of their trees.
 * @param texts name of the file of records of id and text.
 * @param trees name of the file of records of id and sentences.
 * @param tags weights of the tagger; null for tags by rule.
 */
export function readTrees(folder: string, texts: string, trees: string, tagger: Tagger | null, isWanted: (id: string) => boolean): TreeStory[] {
  const textOf = new Map(lines<{ id: string; text: string }>(join(folder, texts)).map(({ id, text }) => [id, text]));
  return lines<{ id: string; sentences: CorpusToken[][] }>(join(folder, trees))
    .filter(({ id }) => isWanted(id))
    .map(({ id, sentences }) => ({ id, sentences: [...treeSentences(textOf.get(id)!, sentences, tagger)] }));
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);
}

/** Our sentences, each token with the head and relation of the corpus token that it is made of; sentences that do not align are left out. */
export function* treeSentences(text: string, corpus: readonly (readonly CorpusToken[])[], tagger: Tagger | null): Generator<TreeSentence> {
  const nodes: Node[] = [];
  for (const sentence of corpus) {
    const offset = nodes.length;
    for (const node of toNodes(sentence)) nodes.push({ ...node, head: node.head < 0 ? -1 : node.head + offset });
  }
  const singles = quotesWithSingles(text);
  let from = 0;
  for (const { start, end } of splitParagraphs(text)) {
    const { passage, sentences } = layOutParagraph(text.slice(start, end), singles, tagger);
    for (const range of sentences) {
      const tokens = passage.tokens.slice(range.start, range.end);
      while (from < nodes.length && nodes[from]!.end <= start + tokens[0]!.start) from++;
      const sentence = alignSentence(tokens.map((token) => ({ start: start + token.start, end: start + token.end })), nodes, from);
      if (sentence) yield { tokens, ...sentence };
    }
  }
}

/** The tree over the tokens at these places of the story; null where a token has no counterpart, or is a part of one. */
function alignSentence(places: readonly Span[], nodes: readonly Node[], from: number): { heads: number[]; relations: number[] } | null {
  /** Which of our tokens each corpus token went into. */
  const tokenOf = new Map<number, number>();
  const top: number[] = [];
  let at = from;
  for (const [index, { start, end }] of places.entries()) {
    const first = at;
    while (at < nodes.length && nodes[at]!.end <= end) tokenOf.set(at++, index);
    if (at === first || nodes[first]!.start < start) return null;
    // Of several corpus tokens in one of ours, the one that hangs outside speaks for all.
    let head = at - 1;
    for (let node = at - 1; node >= first; node--) if (nodes[node]!.head < first || nodes[node]!.head >= at) head = node;
    top.push(head);
  }
  const heads = top.map((node) => tokenOf.get(nodes[node]!.head) ?? -1);
  return { heads, relations: top.map((node, index) => relationCodes[heads[index]! < 0 ? 'root' : reduced(nodes, node)]) };
}

/** Both corpora's trees in one way of writing: a conjunction under the conjunct that follows it, a name's words under its last. */
function toNodes(sentence: readonly CorpusToken[]): Node[] {
  const nodes = sentence.map(([start, end, tag, , , head, relation]): Node => ({ start, end, tag, head, relation }));
  for (const [index, node] of nodes.entries()) {
    if (node.relation !== 'cc') continue;
    const conjunct = nodes.findIndex(({ head, relation }, other) => other > index && head === node.head && relation === 'conj');
    if (conjunct > index) node.head = conjunct;
  }
  for (const [index, node] of nodes.entries()) {
    const flat = [...nodes.keys()].filter((other) => other > index && nodes[other]!.head === index && nodes[other]!.relation === 'flat');
    const last = flat.at(-1);
    if (last === undefined) continue;
    for (const other of nodes) if (other.head === index) other.head = last;
    nodes[last]!.head = node.head;
    nodes[last]!.relation = node.relation;
    node.head = last;
    for (const name of [node, ...flat.slice(0, -1).map((other) => nodes[other]!)]) name.relation = 'flat';
  }
  return nodes;
}

const same: Readonly<Record<string, Relation>> = {
  'nsubj': 'nsubj', 'nsubj:outer': 'nsubj', 'csubj': 'nsubj', 'csubj:outer': 'nsubj', 'nsubjpass': 'nsubjpass', 'nsubj:pass': 'nsubjpass', 'csubjpass': 'nsubjpass', 'csubj:pass': 'nsubjpass',
  'obj': 'obj', 'dobj': 'obj', 'iobj': 'obj', 'ccomp': 'ccomp', 'xcomp': 'xcomp', 'advcl': 'advcl', 'acl': 'acl', 'acl:relcl': 'relcl', 'advcl:relcl': 'relcl',
  'conj': 'conj', 'appos': 'appos', 'parataxis': 'parataxis', 'aux': 'aux', 'auxpass': 'aux', 'aux:pass': 'aux', 'cop': 'aux', 'mark': 'mark', 'case': 'case',
  'det': 'mod', 'det:predet': 'mod', 'amod': 'mod', 'nummod': 'mod', 'nmod:poss': 'mod', 'compound': 'mod', 'flat': 'mod',
  'advmod': 'advmod', 'neg': 'advmod', 'cc': 'cc', 'cc:preconj': 'cc', 'punct': 'punct',
};

/** The relation in the reduced set: what modifies a verb or an adjective with a preposition is `obl`, a noun `nmod`, in both corpora. */
function reduced(nodes: readonly Node[], index: number): Relation {
  const { relation, head } = nodes[index]!;
  if (/^(?:nmod|obl)(?::|$)/u.test(relation) && relation !== 'nmod:poss') return /^(?:V|J|RB|MD)/u.test(nodes[head]?.tag ?? '') ? 'obl' : 'nmod';
  return same[relation] ?? 'other';
}
