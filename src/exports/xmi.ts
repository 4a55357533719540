import type { Article, Entity, EntityType, Span } from '../analysis';
import type { NamedFile } from './format';
import { attributionType, layerFeatures, nameLayer, namedEntityType, quotationLayer, quotationType, type LayerSpan } from './quotationLayer';
import type { Story } from './story';
import { tokenLayout } from './tokenLayout';
import { xmlAttributes } from './xml';

const segmentation = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type';
const coreference = 'de.tudarmstadt.ukp.dkpro.core.api.coref.type';

/** The prefixes of the namespaces, by the package that a type is in. */
const prefixes: Readonly<Record<string, string>> = {
  [segmentation]: 'segmentation', [coreference]: 'coref', 'de.tudarmstadt.ukp.dkpro.core.api.ner.type': 'ner', 'webanno.custom': 'custom',
};

const viewSofa = 1;

/**
 * UIMA XMI: sentences, tokens, names and chains of mentions in the types of DKPro Core, quotations in types of our own, which the type system
 * beside it declares. Offsets count UTF-16 units, as Java does.
 */
export function renderXmi(story: Story): string {
  const { text, article } = story;
  const writer = new XmiWriter();
  for (const { start, end, tokens } of tokenLayout(story)) {
    writer.annotation(`${segmentation}.Sentence`, { start, end });
    for (const token of tokens) writer.annotation(`${segmentation}.Token`, token);
  }
  for (const { start, end, value, identifier } of nameLayer(article)) writer.annotation(namedEntityType, { start, end }, { value, identifier });
  for (const entity of article.entities) writeChain(writer, entity);
  writeQuotations(writer, article);
  const namespaces = Object.entries(prefixes).map(([uimaPackage, prefix]) => ` xmlns:${prefix}="http:///${uimaPackage.replaceAll('.', '/')}.ecore"`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"${namespaces} xmi:version="2.0">`,
    '<cas:NULL xmi:id="0"/>',
    ...writer.lines,
    `<cas:Sofa${xmlAttributes({ 'xmi:id': viewSofa, 'sofaNum': 1, 'sofaID': '_InitialView', 'mimeType': 'text/plain', 'sofaString': text })}/>`,
    `<cas:View${xmlAttributes({ sofa: viewSofa, members: writer.members.join(' ') })}/>`,
    '</xmi:XMI>',
    '',
  ].join('\n');
}

function writeChain(writer: XmiWriter, { id, type, mentions }: Entity): void {
  if (mentions.length < 2 || !chained.includes(type)) return;
  const links = mentions.map(() => writer.reserve());
  for (const [index, { start, end, form }] of mentions.entries()) {
    writer.annotation(`${coreference}.CoreferenceLink`, { start, end }, { referenceType: form, referenceRelation: id, next: links[index + 1] }, links[index]);
  }
  writer.structure(`${coreference}.CoreferenceChain`, { sofa: viewSofa, first: links[0] });
}

const chained: readonly EntityType[] = ['person', 'organization', 'place', 'nationality', 'event', 'group', 'document'];

function writeQuotations(writer: XmiWriter, article: Article): void {
  const { spans, relations } = quotationLayer(article);
  const ids = new Map<LayerSpan, number>();
  for (const span of spans) ids.set(span, writer.annotation(quotationType, span, span.features));
  for (const { role, from, to } of relations) writer.annotation(attributionType, to, { Governor: ids.get(from), Dependent: ids.get(to), role });
}

type Features = Readonly<Record<string, string | number | undefined>>;

class XmiWriter {
  readonly lines: string[] = [];
  readonly members: number[] = [];
  private last = viewSofa;

  /** An id to be used later. */
  reserve(): number {
    this.last += 1;
    return this.last;
  }

  /** @returns its id. */
  annotation(type: string, { start, end }: Span, features: Features = {}, id = this.reserve()): number {
    return this.structure(type, { sofa: viewSofa, begin: start, end, ...features }, id);
  }

  structure(type: string, features: Features, id = this.reserve()): number {
    const dot = type.lastIndexOf('.');
    this.lines.push(`<${prefixes[type.slice(0, dot)]!}:${type.slice(dot + 1)}${xmlAttributes({ 'xmi:id': id, ...features })}/>`);
    this.members.push(id);
    return id;
  }
}

const string = 'uima.cas.String';
const annotation = 'uima.tcas.Annotation';

type FeatureTypes = Readonly<Record<string, string>>;

const types: readonly (readonly [name: string, supertype: string, features: FeatureTypes])[] = [
  [`${segmentation}.Sentence`, annotation, {}],
  [`${segmentation}.Token`, annotation, {}],
  [namedEntityType, annotation, { value: string, identifier: string }],
  [`${coreference}.CoreferenceLink`, annotation, { next: `${coreference}.CoreferenceLink`, referenceType: string, referenceRelation: string }],
  [`${coreference}.CoreferenceChain`, 'uima.cas.AnnotationBase', { first: `${coreference}.CoreferenceLink` }],
  [quotationType, annotation, Object.fromEntries(layerFeatures.map((feature) => [feature, string]))],
  [attributionType, annotation, { Governor: quotationType, Dependent: quotationType, role: string }],
];

/** Declares the types that the exports use; those of DKPro Core merge with its own. */
export const typeSystem: NamedFile = {
  name: 'TypeSystem.xml',
  content: [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
    '<name>Copydesk</name>',
    '<types>',
    ...types.map(([name, supertype, features]) => [
      `<typeDescription><name>${name}</name><description/><supertypeName>${supertype}</supertypeName><features>`,
      ...Object.entries(features).map(([feature, range]) => `<featureDescription><name>${feature}</name><description/><rangeTypeName>${range}</rangeTypeName></featureDescription>`),
      '</features></typeDescription>',
    ].join('')),
    '</types>',
    '</typeSystemDescription>',
    '',
  ].join('\n'),
};
