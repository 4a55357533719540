import type { Entity, EntityType, Origin, Quote, Span, Speaker, SpeakerKind } from '../analysis';
import { anchorAt } from '../desk/annotations/annotation';
import { codePointsOf, type CodePoints } from '../desk/codePoints';
import type { Collection } from './format';
import type { Story } from './story';

/**
 * W3C Web Annotation as JSON-LD: for each quotation an annotation that classifies it and names its speaker, and one that links its cue and
 * source to it; for each entity one that identifies its mentions. Places are given by position, in code points, and by their words.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function renderWebAnnotation(story: Story): string {
  return `${JSON.stringify(collectionOf(story), null, 2)}\n`;
}

/** An array of the collections. */
export const webAnnotationCollection: Collection = {
  opening: '[\n',
  item: (story) => JSON.stringify(collectionOf(story), null, 2),
  separator: ',\n',
  closing: '\n]\n',
};

function collectionOf(story: Story): object {
  const { article } = story;
  const writer = new AnnotationWriter(story);
  const items = [...article.quotes.flatMap((quote) => writer.quotation(quote)), ...article.entities.map((entity) => writer.entity(entity))];
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/', copydesk: 'urn:copydesk:terms:' }],
    'id': writer.iri('annotations'),
    'type': 'AnnotationCollection',
    'label': story.name,
    'total': items.length,
    'first': { id: writer.iri('page'), type: 'AnnotationPage', startIndex: 0, items },
  };
}

const software = { type: 'Software', name: 'Copydesk' };

class AnnotationWriter {
  private readonly points: CodePoints;

  constructor(private readonly story: Story) {
    this.points = codePointsOf(story.text);
  }

  iri(...path: readonly string[]): string {
    return `urn:copydesk:${[this.story.name, ...path].map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'))).join(':')}`;
  }

  quotation({ id, kind, contents, cue, speaker, confidence, reason, origin }: Quote): object[] {
    const about = this.iri('quotation', id);
    const parts = [
      ...speaker?.mention ? [{ ...this.target(speaker.mention), 'copydesk:part': 'source' }] : [],
      ...cue ? [{ ...this.target(cue), 'copydesk:part': 'cue' }] : [],
    ];
    const quotation = {
      'id': about,
      'type': 'Annotation',
      'motivation': 'classifying',
      ...provenance(origin),
      'body': [{ type: 'TextualBody', purpose: 'classifying', value: kind }, ...speaker ? [this.identity(this.speakerNode(speaker))] : []],
      'target': contents.map((content) => this.target(content)),
      'copydesk:confidence': confidence,
      'copydesk:rule': reason.rule,
    };
    return parts.length === 0 ? [quotation] : [quotation, { id: this.iri('parts', id), type: 'Annotation', motivation: 'linking', ...provenance(origin), body: about, target: parts }];
  }

  entity({ id, type, name, title, aliases, value, mentions, origin }: Entity): object {
    const node = {
      'id': this.iri('entity', id), 'type': schemaTypes[type], 'schema:name': name, ...jobTitle(title),
      ...aliases.length > 0 && { 'schema:alternateName': aliases }, ...value !== undefined && { 'copydesk:value': value }, 'copydesk:type': type,
    };
    return {
      id: this.iri('mentions', id), type: 'Annotation', motivation: 'identifying', ...provenance(origin), body: this.identity(node), target: mentions.map((mention) => this.target(mention)),
    };
  }

  private speakerNode({ entity, name, title, kind }: Speaker): object {
    return { 'id': this.iri('entity', entity ?? `${kind}:${name}`), 'type': speakerTypes[kind], 'schema:name': name, ...jobTitle(title), 'copydesk:kind': kind };
  }

  private identity(node: object): object {
    return { type: 'SpecificResource', purpose: 'identifying', source: node };
  }

  private target({ start, end }: Span): object {
    const { exact, prefix, suffix } = anchorAt(this.story.text, { start, end });
    return {
      source: this.iri('text'),
      selector: [
        { type: 'TextPositionSelector', start: this.points.fromUnits(start), end: this.points.fromUnits(end) },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    };
  }
}

/** A person made what was corrected or verified, the software the rest. */
function provenance(origin: Origin | undefined): object {
  const creator = origin ? { type: 'Person', name: origin.by } : software;
  return { creator, ...origin && { 'created': origin.at, 'copydesk:origin': origin.is }, generator: software };
}

function jobTitle(title: string | undefined): object {
  return title === undefined ? {} : { 'schema:jobTitle': title };
}

const schemaTypes: Readonly<Record<EntityType, string>> = {
  person: 'schema:Person', organization: 'schema:Organization', place: 'schema:Place', nationality: 'schema:Organization', event: 'schema:Event', group: 'schema:Organization',
  document: 'schema:CreativeWork', date: 'schema:Date', time: 'schema:Time', duration: 'schema:Duration', money: 'schema:MonetaryAmount', percent: 'schema:Number',
  quantity: 'schema:QuantitativeValue', number: 'schema:Number',
};

const speakerTypes: Readonly<Record<SpeakerKind, string>> = {
  person: 'schema:Person', organization: 'schema:Organization', place: 'schema:Place', group: 'schema:Organization', document: 'schema:CreativeWork',
  anonymous: 'schema:Thing', unknown: 'schema:Thing',
};
