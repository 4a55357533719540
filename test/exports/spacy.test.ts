import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotationLayer } from '../../src/exports/quotationLayer';
import { renderProdigy, renderSpacy, spacyCollection } from '../../src/exports/spacy';
import { anyStory } from './anyStory';
import { empty, ferry } from './stories';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

interface SpacyDoc {
  readonly text: string;
  readonly tokens: readonly { readonly id: number; readonly start: number; readonly end: number }[];
  readonly ents: readonly Place[];
  readonly spans: { readonly sc: readonly Place[] };
}

interface ProdigyTask {
  readonly text: string;
  readonly tokens: readonly { readonly text: string; readonly ws: boolean; readonly start: number }[];
  readonly spans: readonly (Place & { readonly token_start: number; readonly token_end: number })[];
  readonly relations: readonly { readonly head: number; readonly child: number; readonly label: string; readonly head_span: Place; readonly child_span: Place }[];
}

const spacyDoc = (line: string): SpacyDoc => JSON.parse(line) as SpacyDoc;
const prodigyTask = (line: string): ProdigyTask => JSON.parse(line) as ProdigyTask;
const wordsAt = (text: string, { start, end }: Omit<Place, 'label'>): string => Array.from(text).slice(start, end).join('');

describe('spaCy export', () => {
  it('has names as entities and the parts of quotations as a span group', () => {
    const { text, ents, spans } = spacyDoc(renderSpacy(ferry));
    const labelled = (place: Place): string => `${place.label}: ${wordsAt(text, place)}`;

    assert.deepEqual(ents.map(labelled), ['PERSON: Ama Osei', 'DATE: May', 'PERSON: Osei']);
    assert.deepEqual(spans.sc.slice(0, 4).map(labelled), ['CONTENT: “The pier is not safe,”', 'CONTENT: “We will\nnot open it.”', 'CUE: said', 'SOURCE: Ama Osei']);
  });

  it('is one line a story', () => {
    assert.match(renderSpacy(empty), /^[^\n]+\n$/u);
    assert.equal(spacyCollection.item(ferry), renderSpacy(ferry));
  });

  it('has tokens that make up the text, at most one blank between them, and spans on their edges, counted in code points', () => {
    fc.assert(fc.property(fc.oneof(anyStory, fc.constant(ferry)), (story) => {
      const { text, tokens, ents, spans } = spacyDoc(renderSpacy(story));
      const characters = Array.from(text);
      const starts = tokens.map(({ start }) => start);
      const ends = tokens.map(({ end }) => end);

      assert.ok(tokens.every(({ start, end }, index) => start < end && ['', ' '].includes(characters.slice(ends[index - 1] ?? 0, start).join(''))));
      assert.ok(characters.slice(ends.at(-1) ?? 0).join('').length <= 1);
      assert.ok([...ents, ...spans.sc].every(({ start, end }) => starts.includes(start) && ends.includes(end)));
      assert.deepEqual(spans.sc.map((place) => wordsAt(text, place)), quotationLayer(story.article).spans.map(({ start, end }) => story.text.slice(start, end)));
    }));
  });

  it('leaves out a name that overlaps one before it', () => {
    const [osei] = ferry.article.entities;
    const twin = { ...osei!, id: 'organization:osei', type: 'organization' as const };

    assert.equal(spacyDoc(renderSpacy({ ...ferry, article: { ...ferry.article, entities: [osei!, twin] } })).ents.length, 2);
  });
});

describe('Prodigy export', () => {
  it('ties each content to its source and cue by tokens', () => {
    const { text, tokens, relations } = prodigyTask(renderProdigy(ferry));

    assert.deepEqual(relations.slice(0, 3).map(({ label, head, child, head_span, child_span }) => [label, wordsAt(text, head_span), tokens[head]?.text, wordsAt(text, child_span), tokens[child]?.text]), [
      ['CONTENT', '“The pier is not safe,”', '”', '“We will\nnot open it.”', '”'],
      ['CUE', '“The pier is not safe,”', '”', 'said', 'said'],
      ['SOURCE', '“The pier is not safe,”', '”', 'Ama Osei', 'Osei'],
    ]);
  });

  it('has tokens that make up the text of any story, and spans that begin and end with theirs', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const { text, tokens, spans } = prodigyTask(renderProdigy(story));
      const joined = (from: number, to: number): string => tokens.slice(from, to).map((token) => token.text + (token.ws ? ' ' : '')).join('');

      assert.equal(joined(0, tokens.length), story.text);
      for (const span of spans) assert.equal(joined(span.token_start, span.token_end + 1).replace(/ $/u, ''), wordsAt(text, span));
    }));
  });
});
