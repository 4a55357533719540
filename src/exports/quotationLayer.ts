import type { Article, Quote, Span } from '../analysis';

/** The features of a span in the layer of quotations, as annotation tools have layers; those without a value are left out. */
export type LayerFeatures = { readonly [Feature in typeof layerFeatures[number]]?: string };

/** All that a span of the layer can tell, in the order of the columns. What is said of the whole quotation stands on its first content. */
export const layerFeatures = ['part', 'quotation', 'kind', 'speaker', 'title', 'confidence', 'rule', 'origin', 'by', 'at'] as const;

/** Words of a quotation: a content, its cue or its source. */
export interface LayerSpan extends Span {
  readonly features: LayerFeatures;
}

/** Ties the first content of a quotation to its source, its cue and its further contents. */
export interface LayerRelation {
  readonly role: 'source' | 'cue' | 'content';
  readonly from: LayerSpan;
  readonly to: LayerSpan;
}

/** The quotations of a story as one layer of spans and one of relations between them. */
export interface QuotationLayer {
  readonly spans: readonly LayerSpan[];
  readonly relations: readonly LayerRelation[];
}

/** Names of the two layers in annotation tools of the UIMA family. */
export const quotationType = 'webanno.custom.Quotation';
export const attributionType = 'webanno.custom.Attribution';

/** Makes the layers. */
export function quotationLayer({ quotes }: Article): QuotationLayer {
  const spans: LayerSpan[] = [];
  const relations: LayerRelation[] = [];
  for (const quote of quotes) {
    const { id, contents: [first, ...further], cue, speaker } = quote;
    const add = (part: 'content' | 'cue' | 'source', { start, end }: Span, features: LayerFeatures = {}): LayerSpan => {
      const span = { start, end, features: { part, quotation: id, ...features } };
      spans.push(span);
      return span;
    };
    const from = add('content', first!, featuresOf(quote));
    const tie = (role: LayerRelation['role'], span: Span): void => { relations.push({ role, from, to: add(role, span) }); };
    for (const content of further) tie('content', content);
    if (cue) tie('cue', cue);
    if (speaker?.mention) tie('source', speaker.mention);
  }
  return { spans, relations };
}

function featuresOf({ kind, speaker, confidence, reason, origin }: Quote): LayerFeatures {
  return {
    kind, confidence: String(confidence), rule: reason.rule, origin: origin?.is ?? 'automatic',
    ...speaker && { speaker: speaker.name, ...speaker.title !== undefined && { title: speaker.title } },
    ...origin && { by: origin.by, at: origin.at },
  };
}

/** The built-in layer of names that those tools have. */
export const namedEntityType = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

/** A name in that layer. */
export interface NameSpan extends Span {
  readonly value: string;
  /** Id of the entity. */
  readonly identifier: string;
}

/** The names of a story, in text order. */
export function nameLayer({ entities }: Article): NameSpan[] {
  return entities
    .flatMap(({ id, type, mentions }) => mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, value: nameLabels[type], identifier: id })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The labels of OntoNotes, which most tools for names know. */
export const nameLabels: Readonly<Record<Article['entities'][number]['type'], string>> = {
  person: 'PERSON', organization: 'ORG', place: 'GPE', nationality: 'NORP', event: 'EVENT', group: 'ORG', document: 'WORK_OF_ART', date: 'DATE', time: 'TIME', duration: 'DATE',
  money: 'MONEY', percent: 'PERCENT', quantity: 'QUANTITY', number: 'CARDINAL',
};
