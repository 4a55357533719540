/** The terms of the Web Annotation Vocabulary that the export and the sidecar use, as its published context defines them: the tests read no network. */
export const annoContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#', dc: 'http://purl.org/dc/elements/1.1/', dcterms: 'http://purl.org/dc/terms/', as: 'http://www.w3.org/ns/activitystreams#',
    foaf: 'http://xmlns.com/foaf/0.1/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id', type: '@type', Annotation: 'oa:Annotation', SpecificResource: 'oa:SpecificResource', TextualBody: 'oa:TextualBody',
    TextPositionSelector: 'oa:TextPositionSelector', TextQuoteSelector: 'oa:TextQuoteSelector', Person: 'foaf:Person', Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage',
    classifying: 'oa:classifying', identifying: 'oa:identifying', linking: 'oa:linking',
    assessing: 'oa:assessing', commenting: 'oa:commenting', editing: 'oa:editing', replying: 'oa:replying',
    format: 'dc:format', modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' }, purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    body: { '@id': 'oa:hasBody', '@type': '@id' }, target: { '@id': 'oa:hasTarget', '@type': '@id' }, source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' }, creator: { '@id': 'dcterms:creator', '@type': '@id' }, generator: { '@id': 'as:generator', '@type': '@id' },
    first: { '@id': 'as:first', '@type': '@id' }, items: { '@id': 'as:items', '@type': '@id', '@container': '@list' }, startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' }, created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', value: 'rdf:value', name: 'foaf:name', label: 'rdfs:label',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' }, end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  },
};
