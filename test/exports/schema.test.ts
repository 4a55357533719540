import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { analyze, type CueClass, type EntityType, type MarkedKind, type MentionForm, type QuoteKind, type RuleId, type SpeakerKind } from '../../src/analysis';
import { jsonCollection, renderJson } from '../../src/exports/json';
import articleSchema from '../../schema/article.schema.json';
import recordSchema from '../../schema/record.schema.json';
import { empty, ferry, storyOf, storyQuoting } from './stories';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isArticle = ajv.compile(articleSchema);
const isRecord = ajv.compile(recordSchema);

function assertValid(validate: ValidateFunction, json: string): void {
  assert.ok(validate(JSON.parse(json)), ajv.errorsText(validate.errors, { separator: '\n' }));
}

function errorsOf(value: unknown): string[] {
  isArticle(value);
  return (isArticle.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const stories = join(import.meta.dirname, '../fixtures/stories');
const fixtures = readdirSync(stories).filter((name) => name.endsWith('.txt'));

describe('JSON Schema of analysis format 1', () => {
  for (const story of [ferry, empty, storyQuoting('dam.txt', 'It holds,', { name: 'Ivo Brandt', rivals: ['person:ida-brandt'] })]) {
    it(`takes the export of ${story.name}`, () => {
      assertValid(isArticle, renderJson(story));
      assertValid(isRecord, jsonCollection.item(story));
    });
  }

  for (const name of fixtures) {
    it(`takes the analysis of ${name}`, () => {
      const text = readFileSync(join(stories, name), 'utf8');
      assertValid(isArticle, renderJson(storyOf(name, text, analyze(text))));
    });
  }

  it('takes a cue that tells whether words were said', () => {
    const [quote] = ferry.article.quotes;
    assert.deepEqual(errorsOf({ ...ferry.article, quotes: [{ ...quote, cue: { ...quote!.cue, said: true } }] }), []);
  });

  it('is closed: a property that the format does not have is an error', () => {
    const [quote] = ferry.article.quotes;

    assert.deepEqual(errorsOf({ ...ferry.article, id: 'ferry.txt' }), [' must NOT have unevaluated properties']);
    assert.deepEqual(errorsOf({ ...ferry.article, quotes: [{ ...quote, score: 1 }] }), ['/quotes/0 must NOT have additional properties']);
  });

  it('refuses a confidence above 1, a quotation without content and an offset below 0', () => {
    const [quote] = ferry.article.quotes;

    assert.deepEqual(errorsOf({ ...ferry.article, quotes: [{ ...quote, confidence: 97 }] }), ['/quotes/0/confidence must be <= 1']);
    assert.deepEqual(errorsOf({ ...ferry.article, quotes: [{ ...quote, contents: [] }] }), ['/quotes/0/contents must NOT have fewer than 1 items']);
    assert.deepEqual(errorsOf({ ...ferry.article, sentences: [{ start: -1, end: 2 }] }), ['/sentences/0/start must be >= 0']);
  });

  it('holds each type of entity to its kind of value', () => {
    const [person, date] = ferry.article.entities;

    assert.ok(errorsOf({ ...ferry.article, entities: [{ ...date, value: 5 }] }).includes('/entities/0/value must be string'));
    assert.ok(errorsOf({ ...ferry.article, entities: [{ ...date, value: 'next May' }] }).some((error) => error.startsWith('/entities/0/value must match pattern')));
    assert.ok(errorsOf({ ...ferry.article, entities: [{ ...person, value: 5 }] }).includes('/entities/0/value boolean schema is false'));
  });

  it('names the same kinds as the data model', () => {
    const { quote, cue, speaker, reason, entity, mention, statistics } = articleSchema.$defs;
    const quoteKinds: Record<QuoteKind, true> = { direct: true, mixed: true, indirect: true };
    const cueClasses: Record<CueClass, true> = {
      'speech': true, 'writing': true, 'thought': true, 'demand': true, 'stance': true, 'according-to': true, 'colon': true, 'dash': true, 'noun': true,
    };
    const speakerKinds: Record<SpeakerKind, true> = {
      person: true, organization: true, place: true, group: true, document: true, anonymous: true, unknown: true,
    };
    const rules: Record<RuleId, true> = {
      'quote-source-cue': true, 'quote-cue-source': true, 'source-cue-quote': true, 'quote-source-cue-quote': true, 'quote-cue-source-quote': true,
      'cue-source-quote': true, 'source-cue-clause': true, 'clause-source-cue': true, 'clause-cue-source': true, 'source-cue-phrase': true,
      'according-to': true, 'colon': true, 'dash': true, 'passive': true, 'noun-cue': true, 'question-answer': true, 'carried-over': true, 'unattributed': true,
    };
    const entityTypes: Record<EntityType, true> = {
      person: true, organization: true, place: true, nationality: true, event: true, group: true, document: true,
      date: true, time: true, duration: true, money: true, percent: true, quantity: true, number: true,
    };
    const forms: Record<MentionForm, true> = { name: true, nominal: true, pronoun: true };
    const markedKinds: Record<MarkedKind, true> = { scare: true, title: true, nickname: true, label: true };

    assert.deepEqual(quote.properties.kind.enum, Object.keys(quoteKinds));
    assert.deepEqual(cue.properties.class.enum, Object.keys(cueClasses));
    assert.deepEqual(speaker.properties.kind.enum, Object.keys(speakerKinds));
    assert.deepEqual(reason.properties.rule.enum, Object.keys(rules));
    assert.deepEqual(entity.properties.type.enum, Object.keys(entityTypes));
    assert.deepEqual(mention.properties.form.enum, Object.keys(forms));
    assert.deepEqual(statistics.properties.marks.items.properties.kind.enum, Object.keys(markedKinds));
  });
});
