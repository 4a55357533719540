import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderCitron } from '../../src/exports/citron';
import { readCitron } from '../../src/imports/citron';
import { ImportError } from '../../src/imports/imported';
import { anyStory } from '../exports/anyStory';
import { ferry } from '../exports/stories';
import { quotationsOf } from './quotationsOf';

const { text } = ferry;
const pier = { start: 34, end: 57, text: '“The pier is not safe,”' };
const said = { start: 58, end: 62, text: 'said' };
const osei = { start: 63, end: 71, text: 'Ama Osei' };

describe('Citron import', () => {
  it('reads back what the export wrote', () => {
    assert.deepEqual(readCitron(renderCitron(ferry), text), { quotations: quotationsOf(ferry), problems: [] });
    fc.assert(fc.property(anyStory, (story) => {
      assert.deepEqual(readCitron(renderCitron(story), story.text), { quotations: quotationsOf(story), problems: [] });
    }));
  });

  it('reads what Citron writes: no more than cue, sources and contents', () => {
    assert.deepEqual(readCitron(JSON.stringify({ text, quotes: [{ cue: said, sources: [osei], contents: [pier] }] }), text), {
      quotations: [{ contents: [{ start: 34, end: 57 }], cue: { start: 58, end: 62 }, mention: { start: 63, end: 71 } }], problems: [],
    });
  });

  it('takes the words nearest to the cue for the mention and the others for the name', () => {
    const he = { start: 187, end: 191, text: 'Osei' };
    const called = { start: 192, end: 198, text: 'called' };
    const contents = [{ start: 199, end: 223, text: 'the schedule “a fantasy”' }];
    const expected = { contents: [{ start: 199, end: 223 }], cue: { start: 192, end: 198 }, mention: { start: 187, end: 191 }, speaker: 'Ama Osei' };

    for (const [sources, coreferences] of [[[he], [osei]], [[osei], [he]]]) {
      assert.deepEqual(readCitron(JSON.stringify({ text, quotes: [{ cue: called, sources, coreferences, contents }] }), text).quotations, [expected]);
    }
  });

  it('names by line what does not fit the story, and takes the rest', () => {
    const { quotations, problems } = readCitron(`{ "text": "",
  "quotes": [
    { "contents": [{ "start": 34, "end": 57, "text": "“The pier was safe,”" }] },
    { "cue": ${JSON.stringify(said)}, "sources": [{ "note": "{[" }],
      "contents": [${JSON.stringify(pier)}] },
    { "cue": ${JSON.stringify(said)}, "sources": [], "contents": [] },
    { "cue": ${JSON.stringify(said)}, "sources": [], "contents": [${JSON.stringify(pier)}] },
    7
  ] }`, text);

    assert.equal(quotations.length, 1);
    assert.deepEqual(problems.map(({ line, message }) => `${line}: ${message.split('.')[0]!}`), [
      '3: quotation 1 of "quotes": the file says ““The pier was safe,””, the story says ““The pier is not safe,”” at 34 to 57',
      '4: quotation 2 of "quotes": has a place without "start" and "end"',
      '6: quotation 3 of "quotes": has no contents',
      '8: quotation 5 of "quotes": is not an object',
    ]);
  });

  const foreign = { 'no JSON': 'quotes', 'JSON of another kind': '{"format": 1}', 'a list': '[]', 'nothing': '' };
  for (const [what, content] of Object.entries(foreign)) {
    it(`refuses ${what}`, () => {
      assert.throws(() => readCitron(content, text), ImportError);
    });
  }

  it('takes any JSON without an exception of another kind', () => {
    fc.assert(fc.property(fc.json(), (quotes) => {
      readCitron(`{"quotes": [${quotes}], "copydesk": ${quotes}}`, text);
    }));
  });
});
