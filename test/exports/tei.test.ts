import assert from 'node:assert/strict';
import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { renderTei } from '../../src/exports/tei';
import type { Story } from '../../src/exports/story';
import { anyStory } from './anyStory';
import { empty, ferry, spanOf, storyOf, storyQuoting } from './stories';
import { attributesOf, elementsIn, elementsNamed, parseXml } from './xmlReader';

const phrases = ['said', 'q', 'soCalled', 'title', 'addName', 'seg', 'rs', 'persName', 'orgName', 'placeName', 'name', 'date', 'time', 'measure', 'num'];

/** What TEI P5 lets stand inside each element that the export writes: its model, cut down to these elements. */
const children: Readonly<Record<string, readonly string[]>> = {
  TEI: ['teiHeader', 'standOff', 'text'],
  teiHeader: ['fileDesc', 'encodingDesc', 'profileDesc', 'revisionDesc'],
  fileDesc: ['titleStmt', 'publicationStmt', 'sourceDesc'],
  titleStmt: ['title', 'respStmt'], respStmt: ['resp', 'name'], resp: [], publicationStmt: ['p'], sourceDesc: ['p'],
  encodingDesc: ['editorialDecl'], editorialDecl: ['quotation'], quotation: ['p'],
  profileDesc: ['creation', 'langUsage'], creation: ['date'], langUsage: ['language'], language: [], revisionDesc: ['change'], change: [],
  standOff: ['listPerson', 'listOrg', 'listPlace', 'listEvent', 'listBibl', 'interpGrp'],
  listPerson: ['person', 'personGrp'], person: ['persName'], personGrp: ['persName'], roleName: [], listOrg: ['org'], org: ['orgName'],
  listPlace: ['place'], place: ['placeName'], listEvent: ['event'], event: ['label'], label: [], listBibl: ['bibl'], bibl: ['title'], interpGrp: ['interp'], interp: [],
  text: ['body'], body: ['div'], div: ['head', 'byline', 'p'], head: phrases, byline: phrases, p: phrases,
  ...Object.fromEntries(phrases.map((name) => [name, phrases])), persName: ['roleName', 'name'],
};

/** Fails where the document breaks a rule of TEI: element inside element, references to nothing, ids used twice. */
function assertTei(xml: string): void {
  const document = parseXml(xml);
  const elements = elementsIn(document);
  const ids = elements.flatMap((element) => attributesOf(element)['xml:id'] ?? []);
  assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[A-Za-z][\w.-]*$/u.test(id)), []);
  for (const element of elements) {
    const parent = element.parentNode as Element | null;
    if (parent?.tagName !== undefined) assert.ok(children[parent.tagName]?.includes(element.tagName), `${element.tagName} in ${parent.tagName}`);
    const { who, ref, prev, next, resp, ana, target } = attributesOf(element);
    for (const pointer of [who, ref, prev, next, resp, ana, target]) assert.ok(pointer === undefined || ids.includes(pointer.slice(1)), `${element.tagName} points to ${pointer}`);
  }
}

/** The quotations that a reader of the document finds: pieces tied by `next` and `prev` are one. */
function quotationsIn(xml: string): string[][] {
  const pieces = elementsIn(parseXml(xml)).filter((element) => attributesOf(element)['cert'] !== undefined);
  const byId = new Map(pieces.map((piece) => [`#${attributesOf(piece)['xml:id']!}`, piece]));
  return pieces.filter((piece) => attributesOf(piece)['prev'] === undefined).map((first) => {
    const words: string[] = [];
    for (let piece: Element | undefined = first; piece !== undefined; piece = byId.get(attributesOf(piece)['next'] ?? '')) words.push(piece.textContent ?? '');
    return words;
  });
}

const contentsOf = ({ text, article }: Story): string[][] => article.quotes.map(({ contents }) => contents.map(({ start, end }) => text.slice(start, end)));

describe('TEI export', () => {
  it('marks quotations, cues and mentions in the paragraphs', () => {
    const xml = renderTei(ferry);

    assert.equal(xml.slice(xml.indexOf('<div>\n') + 6, xml.indexOf('\n</div>')), [
      '<head>Harbour board rejects ferry plan</head>',
      '<p><said xml:id="q1.1" who="#e1" direct="true" next="#q1.2" cert="0.97" resp="#copydesk" ana="#quote-cue-source-quote">“The pier is not safe,”</said>'
      + ' <seg type="cue">said</seg> <persName ref="#e1">Ama Osei</persName>, the port\'s chief engineer. '
      + '<said xml:id="q1.2" who="#e1" direct="true" prev="#q1.1" cert="0.97" resp="#copydesk" ana="#quote-cue-source-quote">“We will\nnot open it.”</said></p>',
      '<p><rs type="anonymous" ref="#s1">A board official</rs> <seg type="cue">said</seg> '
      + '<said xml:id="q2.1" who="#s1" direct="false" cert="0.62" resp="#copydesk" ana="#source-cue-clause">that the tender would run again in <date>May</date></said>.</p>',
      '<p><persName ref="#e1">Osei</persName> <seg type="cue">called</seg> '
      + '<said xml:id="q3.1" who="#e1" direct="false" cert="0.9" resp="#copydesk" ana="#source-cue-phrase">the schedule <q><soCalled>“a fantasy”</soCalled></q></said>.</p>',
      '<p><q xml:id="q4.1" cert="0.8" resp="#copydesk" ana="#unattributed">“Nobody asked us.”</q></p>',
    ].join('\n'));
  });

  it('lists who is named, and sources without a name', () => {
    const xml = renderTei(ferry);

    assert.match(xml, /<person xml:id="e1"><persName><roleName>chief engineer<\/roleName> <name>Ama Osei<\/name><\/persName><persName type="alias">Osei<\/persName><\/person>/u);
    assert.match(xml, /<personGrp xml:id="s1" role="anonymous"><persName>board official<\/persName><\/personGrp>/u);
  });

  it('keeps to the rules of TEI, also for an empty story', () => {
    assertTei(renderTei(ferry));
    assertTei(renderTei(empty));
  });

  it('says who corrected a quotation, and when', () => {
    const [quote, ...others] = ferry.article.quotes;
    const corrected = { ...quote!, origin: { is: 'corrected', by: 'Lena Ost', at: '2026-03-14T09:30:00Z' } as const };
    const xml = renderTei({ ...ferry, article: { ...ferry.article, quotes: [corrected, ...others] } });

    assertTei(xml);
    assert.match(xml, /<respStmt xml:id="r1"><resp>corrected<\/resp><name>Lena Ost<\/name><\/respStmt>/u);
    assert.match(xml, /<change when="2026-03-14T09:30:00Z" who="#r1" target="#q1\.1">corrected<\/change>/u);
    assert.match(xml, /<said xml:id="q1\.1"[^>]* resp="#r1"/u);
  });

  it('gives dates and amounts their values, but none that TEI cannot hold', () => {
    const text = 'On Nov. 8 it paid $4 million, 12 percent, in May at 9 a.m. for 45 minutes, a year and a half.';
    const entities = ([['Nov. 8', 'date', '2016-11-08'], ['$4 million', 'money', { amount: 4_000_000, currency: 'USD' }], ['12 percent', 'percent', 12], ['May', 'date', 'XXXX-05'], ['9 a.m.', 'time', '09:00'], ['45 minutes', 'duration', 'PT45M'], ['a year and a half', 'duration', 'P1Y6M']] as const)
      .map(([name, type, value]) => ({ id: `${type}:${name}`, type, name, aliases: [], value, mentions: [{ ...spanOf(text, name), form: 'name' as const }], quotes: [] }));
    const xml = renderTei(storyOf('paid.txt', text, { entities }));

    assertTei(xml);
    assert.match(xml, new RegExp([
      'On <date when="2016-11-08">Nov\\. 8</date> it paid <measure type="money" quantity="4000000" unitRef="urn:iso:std:iso:4217:USD">\\$4 million</measure>, ',
      '<num type="percentage" value="12">12 percent</num>, in <date>May</date> at <time when="09:00:00">9 a\\.m\\.</time> ',
      'for <measure type="duration" quantity="45" unit="minutes">45 minutes</measure>, <measure type="duration">a year and a half</measure>',
    ].join(''), 'u'));
  });

  it('gives a quotation that goes on over paragraphs an element in each', () => {
    const text = '“One,\n\n“two.”';
    const quotes = [{ ...storyQuoting('x', 'x', { name: 'Ivo' }).article.quotes[0]!, contents: [{ start: 0, end: text.length }], cue: null, speaker: null }];
    const xml = renderTei(storyOf('two.txt', text, { quotes }));

    assertTei(xml);
    assert.deepEqual(quotationsIn(xml), [['“One,', '“two.”']]);
  });

  it('shows what XML cannot hold as a replacement character', () => {
    const xml = renderTei(storyQuoting('a\u0000\uFFFE.txt', 'a\u0001b\u001F\uD800c', { name: 'Ivo\u0008' }));

    assertTei(xml);
    assert.deepEqual(quotationsIn(xml), [['“a\uFFFDb\uFFFD\uFFFDc”']]);
  });

  it('holds the quotations of any story, word for word', () => {
    fc.assert(fc.property(anyStory, (story) => {
      const xml = renderTei(story);
      assertTei(xml);
      assert.deepEqual(quotationsIn(xml), contentsOf(story));
      assert.deepEqual(elementsNamed(parseXml(xml), 'p').slice(3).map(({ textContent }) => textContent), story.article.paragraphs.map(({ start, end }) => story.text.slice(start, end)));
    }), { numRuns: 50 });
  });
});
