import assert from 'node:assert/strict';
import { analyze, isCalendarDay } from '../../../src/analysis';
import { findAmounts } from '../../../src/analysis/names/amounts';
import { parseDay } from '../../../src/analysis/names/amounts/day';
import { dateFrom } from '../../../src/analysis/names/amounts/relativeDates';

/** A sentence with its dates in brackets, and the value of each. */
type Case = readonly [marked: string, ...values: unknown[]];

/** A Tuesday. */
const day = '2016-11-08';

function datesIn(text: string): Case {
  const dates = dateFrom(text, findAmounts(text, 0, text.length), parseDay(day)!).filter(({ type }) => type === 'date');
  const marked = dates.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, text);
  return [marked, ...dates.map(({ value }) => value)];
}

function specify(what: string, cases: readonly Case[]): void {
  describe(what, () => {
    for (const expected of cases) {
      it(expected[0], () => {
        assert.deepEqual(datesIn(expected[0].replace(/[[\]]/gu, '')), expected);
      });
    }
  });
}

describe(`In a story of Tuesday, ${day}`, () => {
  specify('words that point to a day', [
    ['The pier closed [yesterday].', '2016-11-07'],
    ['[Today] the pier closed; [tomorrow] it will open.', '2016-11-08', '2016-11-09'],
    ['It burnt [last night], and was closed [this morning].', '2016-11-07', '2016-11-08'],
    ['It burnt the [day before yesterday].', '2016-11-06'],
    ['It burnt [two days ago], a [week ago], [three months ago] and [five years ago].', '2016-11-06', '2016-W44', '2016-08', '2011'],
  ]);

  specify('words that point to a longer time', [
    ['It closed [last week] and opens [next week].', '2016-W44', '2016-W46'],
    ['It closed [last month] and opens [next month].', '2016-10', '2016-12'],
    ['It closed [last quarter], [last year] and [this year].', '2016-35', '2015', '2016'],
    ['It opens [this weekend].', '2016-11-12/2016-11-13'],
    ['They sang [last decade].', '200X'],
  ]);

  specify('weekdays', [
    ['The board met on [Friday].', '2016-11-04'],
    ['The board met [Tuesday].', '2016-11-08'],
    ['The board will meet on [Friday].', '2016-11-11'],
    ['On [Friday], the board will meet.', '2016-11-11'],
    ['The mayor said [Friday] that the board will meet.', '2016-11-04'],
    ['The mayor said the board would meet [Friday].', '2016-11-11'],
    ['A vote is scheduled for [Tuesday].', '2016-11-08'],
    ['It met last [Tuesday], this [Friday] and next [Monday].', '2016-11-01', '2016-11-11', '2016-11-14'],
  ]);

  specify('months, seasons and quarters', [
    ['It closed in [June] and in [November].', '2016-06', '2016-11'],
    ['It closed in [December].', '2015-12'],
    ['It will open in [March].', '2017-03'],
    ['It closed last [November] and opens next [June].', '2015-11', '2017-06'],
    ['It closed last [spring], this [summer] and last [winter].', '2016-21', '2016-22', '2015-24'],
    ['It lost money in the [second quarter].', '2016-34'],
  ]);

  specify('days of a month', [
    ['It closed on [Nov. 3]; the vote of [Jan. 2] comes too late.', '2016-11-03', '2017-01-02'],
    ['It will open on [June 3].', '2017-06-03'],
    ['It closed on [Feb. 29].', '2016-02-29'],
    ['It ran from [Nov. 3] to [5].', '2016-11-03', '2016-11-05'],
    ['They met on [Christmas].', '2015-12-25'],
    ['A feast at [Christmas] is in doubt.', '2016-12-25'],
  ]);

  specify('what is as it is', [
    ['It opened on [June 3, 2009] and in the [1990s].', '2009-06-03', '199X'],
    ['It opens on [Thursdays] and every [Friday].', 'XXXX-WXX-4', 'XXXX-WXX-5'],
    ['It stayed open the last week of [May] and the next year.', '2016-05'],
    ['The Yesterday Club and Harbour Today are names.'],
  ]);
});

describe('The day of a story', () => {
  const dayOf = (...lines: string[]): string | undefined => analyze(lines.join('\n\n')).date;

  it('is that of its dateline', () => {
    assert.equal(dayOf('Pier closed', 'QUILLBY, Nov. 8, 2016 (PWN) — The pier is closed.'), '2016-11-08');
  });

  it('is that of its dateline in the year of its publication', () => {
    assert.equal(dayOf('Pier closed', 'Published: January 2, 2017', 'QUILLBY, Dec. 31 (PWN) — The pier is closed.'), '2016-12-31');
  });

  for (const line of ['Nov. 8, 2016', 'Published Nov. 8, 2016', 'date: 2016-11-08', 'Last updated on 8 November 2016, 9:30 a.m.', 'By Ada Brandt | Tuesday, November 8, 2016']) {
    it(`is that of a line of its own: ${line}`, () => {
      assert.equal(dayOf('Pier closed', line, 'The pier of Quillby is closed, the board said.'), '2016-11-08');
    });
  }

  it('is not that of a sentence', () => {
    assert.equal(dayOf('The pier closed on Nov. 8, 2016.', 'It was old.'), undefined);
  });

  it('is the one given, before its own', () => {
    const text = 'QUILLBY, Nov. 8, 2016 (PWN) — The pier closed yesterday.';
    assert.equal(analyze(text, { date: '2017-01-01' }).date, '2017-01-01');
  });

  it('must be one of the calendar', () => {
    assert.deepEqual(['2016-02-29', '2015-02-29', '2016-2-9', '2016-11', 'yesterday', ''].map(isCalendarDay), [true, false, false, false, false, false]);
    assert.throws(() => analyze('', { date: '2015-02-29' }), { name: 'RangeError', message: /"2015-02-29".*2016-11-08/u });
  });
});

describe('Dates of a story as entities', () => {
  const text = 'The pier of Quillby closed on Tuesday. The board met yesterday, and again on Nov. 8, 2016.';
  const dates = (date?: string): unknown => analyze(text, date === undefined ? {} : { date }).entities
    .filter(({ type }) => type === 'date')
    .map(({ value, mentions }) => [value, mentions.map(({ start, end }) => text.slice(start, end))]);

  it('are one for one day, however it is told', () => {
    assert.deepEqual(dates('2016-11-09'), [['2016-11-08', ['Tuesday', 'yesterday', 'Nov. 8, 2016']]]);
  });

  it('stay open where the day of the story is not known', () => {
    assert.deepEqual(dates(), [['XXXX-WXX-2', ['Tuesday']], ['2016-11-08', ['Nov. 8, 2016']]]);
  });
});
