import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderBrat } from '../../src/exports/brat';
import { readBrat } from '../../src/imports/brat';
import { ImportError } from '../../src/imports/imported';
import { anyStory } from '../exports/anyStory';
import { ferry, spanOf } from '../exports/stories';
import { quotationsOf } from './quotationsOf';

const { text, article } = ferry;
const lines = (...all: string[]): string => all.map((line) => line.replaceAll('|', '\t')).join('\n');
const read = (content: string): ReturnType<typeof readBrat> => readBrat(content, text, article);

describe('brat import', () => {
  it('reads back what the export wrote', () => {
    assert.deepEqual(read(renderBrat(ferry)), { quotations: quotationsOf(ferry), problems: [] });
    fc.assert(fc.property(anyStory, (story) => {
      assert.deepEqual(readBrat(renderBrat(story), story.text, story.article), { quotations: quotationsOf(story), problems: [] });
    }));
  });

  it('reads PolNeAR’s events: roles in any order, numbered ones, lines in any order', () => {
    const { quotations, problems } = read(lines(
      'E1|Attribution:T5 Source:T1 Cue:T2 Content:T3 Content2:T4',
      'T1|Source 63 71|Ama Osei', 'T2|Cue 58 62|said', 'T3|Content 34 57|“The pier is not safe,”',
      'T4|Content 100 122|“We will not open it.”', 'T5|Attribution 58 62|said', 'T6|Discard 0 7|Harbour',
    ));

    assert.deepEqual(problems, []);
    assert.deepEqual(quotations, [{
      contents: [spanOf(text, '“The pier is not safe,”'), spanOf(text, '“We will\nnot open it.”')], cue: spanOf(text, 'said'), mention: spanOf(text, 'Ama Osei'),
    }]);
  });

  it('reads an event without a source', () => {
    const { quotations } = read(lines('T1|Cue 141 145|said', 'T2|Content 146 184|that the tender would run again in May', 'T3|Attribution-no-source 141 145|said', 'E1|Attribution-no-source:T3 Content:T2 Cue:T1'));

    assert.deepEqual(quotations.map(({ mention, cue }) => [mention, cue]), [[null, { start: 141, end: 145 }]]);
  });

  it('reads relations, whichever way they point, one source for two contents', () => {
    const { quotations, problems } = read(lines(
      'T1|Speaker 63 71|Ama Osei', 'T2|Quotation 34 57|“The pier is not safe,”', 'T3|Quotation 199 223|the schedule “a fantasy”', 'T4|Cue 58 62|said',
      'R1|Speaker Arg1:T2 Arg2:T1', 'R2|Speaks Arg1:T1 Arg2:T3', 'R3|Cue Arg1:T2 Arg2:T4',
    ));

    assert.deepEqual(problems, []);
    assert.deepEqual(quotations, [
      { contents: [{ start: 34, end: 57 }], cue: { start: 58, end: 62 }, mention: { start: 63, end: 71 } },
      { contents: [{ start: 199, end: 223 }], cue: null, mention: { start: 63, end: 71 } },
    ]);
  });

  it('joins contents that a relation ties together, and takes the source from the cue', () => {
    const { quotations } = read(lines(
      'T1|Content 34 57|“The pier is not safe,”', 'T2|Content 100 122|“We will not open it.”', 'T3|Cue 58 62|said', 'T4|Source 63 71|Ama Osei',
      'R1|Continues Arg1:T1 Arg2:T2', 'R2|Cue Arg1:T3 Arg2:T1', 'R3|Source Arg1:T3 Arg2:T4',
    ));

    assert.deepEqual(quotations, [{ contents: [{ start: 34, end: 57 }, { start: 100, end: 122 }], cue: { start: 58, end: 62 }, mention: { start: 63, end: 71 } }]);
  });

  it('names by line what does not fit the story, and takes the rest', () => {
    const { quotations, problems } = read(lines(
      'T1|Content 34 57|“The pier was not safe,”', 'T2|Attribution 58 62|said', 'E1|Attribution:T2 Content:T1',
      'T3|Content 199 223|the schedule “a fantasy”', 'T4|Attribution 192 198|called', 'E2|Attribution:T4 Content:T3',
      'T5|Content 900 910|far behind', 'T6|Content 12|x', 'E3|Attribution:T2', 'hello', 'E4|Attribution', 'R1|Source Arg1:T3',
    ));

    assert.deepEqual(quotations.map(({ contents }) => contents), [[{ start: 199, end: 223 }]]);
    assert.deepEqual(problems.map(({ line, message }) => `${line}: ${message.split('.')[0]!}`), [
      '1: T1: the file says ““The pier was not safe,””, the story says ““The pier is not safe,”” at 34 to 57',
      '3: E1 is left out: it needs T1, which is not in the file or does not fit the story',
      '7: T5: the story has no words at 900 to 910',
      '8: T6 must have a type, offsets and words, as in "T1<tab>Content 10 20<tab>words"',
      '9: E3 has no Content',
      '10: "hello" is no id of brat standoff (T1, E1, R1, A1, #1)',
      '11: E4 must have a type and roles with their annotations, as in "E1<tab>Attribution:T2 Content:T1"',
      '12: R1 must have a type and two annotations, as in "R1<tab>Source Arg1:T1 Arg2:T2"',
    ]);
  });

  it('tells of places as the file counts them, an emoji as one', () => {
    const { problems } = readBrat(lines('T1|Content 2 6|pier'), '😀 quay', article);
    assert.match(problems[0]!.message, /the story says “quay” at 2 to 6\. /u);
  });

  it('refuses a file without attributions', () => {
    assert.throws(() => read('\n'), ImportError);
    assert.throws(() => read('T1\tPerson 63 71\tAma Osei\n'), ImportError);
  });

  it('takes any text without an exception of another kind', () => {
    const anyLine = fc.stringMatching(/^[TERA#*N]\d?\t?[A-Za-z]{0,9} ?\d{0,3} ?\d{0,3};?\t?.{0,9}$/u);
    fc.assert(fc.property(fc.array(anyLine), (all) => {
      try {
        read(all.join('\n'));
      } catch (error) {
        assert.ok(error instanceof ImportError);
      }
    }));
  });
});
