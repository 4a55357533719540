import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAmounts, type Amount } from '../../../src/analysis/names/amounts';
import { growth, mostGrowth } from '../growth';

/** Type and value of an amount; a type alone has no value. */
type Expected = readonly [type: Amount['type'], value?: Amount['value']];

/** A sentence with its amounts in brackets, and what each one is. */
type Case = readonly [marked: string, ...expected: Expected[]];

const usd = (amount: number): Amount['value'] => ({ amount, currency: 'USD' });
const gbp = (amount: number): Amount['value'] => ({ amount, currency: 'GBP' });
const eur = (amount: number): Amount['value'] => ({ amount, currency: 'EUR' });

/** Marks what is found in the way the cases are marked. */
function mark(text: string): Case {
  const amounts = findAmounts(text, 0, text.length);
  let marked = '';
  let at = 0;
  for (const { start, end } of amounts) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return [marked + text.slice(at), ...amounts.map(({ type, value }): Expected => value === undefined ? [type] : [type, value])];
}

function specify(what: string, cases: readonly Case[]): void {
  describe(what, () => {
    for (const expected of cases) {
      it(expected[0], () => {
        assert.deepEqual(mark(expected[0].replace(/[[\]]/g, '')), expected);
      });
    }
  });
}

describe('Amounts', () => {
  specify('dates', [
    ['She voted on [Nov. 8, 2016], in Altsee.', ['date', '2016-11-08']],
    ['She voted on [8 November 2016] in Altsee.', ['date', '2016-11-08']],
    ['The dam broke on [October 2nd].', ['date', 'XXXX-10-02']],
    ['The dam broke on [the 2nd of October].'.replace('[the ', 'the ['), ['date', 'XXXX-10-02']],
    ['Work began in [October 2015].', ['date', '2015-10']],
    ['Work began in [June of 2006].', ['date', '2006-06']],
    ['Work began in late [2013].', ['date', '2013']],
    ['The board met on [Monday].', ['date', 'XXXX-WXX-1']],
    ['Markets open on [Thursdays].', ['date', 'XXXX-WXX-4']],
    ['The board met on [Monday, May 3, 2016].', ['date', '2016-05-03']],
    ['The board met on [Thurs.], he said.', ['date', 'XXXX-WXX-4']],
    ['Tickets go on sale from [May 1]-[31].', ['date', 'XXXX-05-01'], ['date', 'XXXX-05-31']],
    ['Polls open on [June 14] and [15, 2014].', ['date', '2014-06-14'], ['date', '2014-06-15']],
    ['Polls open on [3]-[5 June].', ['date', 'XXXX-06-03'], ['date', 'XXXX-06-05']],
    ['The budget for [1997]-[98] was lost.', ['date', '1997'], ['date', '1998']],
    ['The [1999 fiscal year] was good.', ['date', '1999']],
    ['She sang in the [1990s] and the [’80s].', ['date', '199X'], ['date', '198X']],
    ['She sang in the [1970’s].', ['date', '197X']],
    ['The class of [’98] met.', ['date', '1998']],
    ['It is a [19th-century] house.', ['date', '18XX']],
    ['It is a house of the [twenty-first century].', ['date', '20XX']],
    ['The wall is from [2000 B.C.], they said.', ['date', '-1999']],
    ['Sales fell in the [second quarter of 2015].', ['date', '2015-34']],
    ['It opens next [spring].', ['date', 'XXXX-21']],
    ['It opens in the [fall of 2012].', ['date', '2012-23']],
    ['Shops shut on [Christmas Eve] and [New Year’s Day].', ['date', 'XXXX-12-24'], ['date', 'XXXX-01-01']],
    ['Shops shut on [Memorial Day].', ['date']],
    ['The form was dated [2016-11-08].', ['date', '2016-11-08']],
    ['The form was dated [25/6/2016] or [6/25/2016].', ['date', '2016-06-25'], ['date', '2016-06-25']],
    ['The form was dated [5/6/2016].', ['date', '2016']],
  ]);

  specify('words that only look like dates', [
    ['It may march on.'],
    ['May I ask who paid?'],
    ['April Stone spoke.'],
    ['A spring broke and the fall of the wall was near.'],
    ['He watched Saturday Night Live.'],
    ['About [2000 people] came.'.replace(' people]', '] people'), ['number', 2000]],
    ['They sat down and the sun set.'],
  ]);

  specify('times of day', [
    ['Polls close at [3:30 p.m.] sharp.', ['time', 'T15:30']],
    ['Polls close at [9am] or [12 p.m.]', ['time', 'T09:00'], ['time', 'T12:00']],
    ['Polls close at [12:05 a.m.]', ['time', 'T00:05']],
    ['Polls close at [5.30pm], the clerk said.', ['time', 'T17:30']],
    ['Polls close at [9 p.m. EST].', ['time', 'T21:00-05:00']],
    ['The quake struck at [0900 GMT].', ['time', 'T09:00Z']],
    ['The quake struck at [15:30].', ['time', 'T15:30']],
    ['The quake struck at [noon], not [midnight].', ['time', 'T12:00'], ['time', 'T00:00']],
    ['The quake struck at [10 o’clock].', ['time']],
  ]);

  specify('durations', [
    ['The match took [90 minutes].', ['duration', 'PT90M']],
    ['He waited [two weeks] for a [10-year] loan.', ['duration', 'P2W'], ['duration', 'P10Y']],
    ['He waited [two and a half years].', ['duration', 'P2.5Y']],
    ['A [four-and-a-half-hour] talk.', ['duration', 'PT4.5H']],
    ['He waited [half an hour].', ['duration', 'PT0.5H']],
    ['He waited [two] to [three months].', ['duration', 'P2M'], ['duration', 'P3M']],
    ['He waited [two], [three] or [four years].', ['duration', 'P2Y'], ['duration', 'P3Y'], ['duration', 'P4Y']],
    ['He waited [10], [20], and [30 minutes].', ['duration', 'PT10M'], ['duration', 'PT20M'], ['duration', 'PT30M']],
    ['He waited [5] to [10 minutes].', ['duration', 'PT5M'], ['duration', 'PT10M']],
    ['He waited [several years], then a [few days].', ['duration', 'PXY'], ['duration', 'PXD']],
    ['He won in [2 hours, 32 minutes and 25.3 seconds].', ['duration', 'PT2H32M25.3S']],
    ['He won in [4:07.13], not [2:05:41].', ['duration', 'PT4M7.13S'], ['duration', 'PT2H5M41S']],
    ['That was a [decade] ago.', ['duration', 'P10Y']],
    ['They held out for a [quarter-century].', ['duration', 'P25Y']],
    ['It meets twice a week.'],
    ['He scored two second-half goals.'.replace('two', '[two]'), ['number', 2]],
  ]);

  specify('money', [
    ['It cost [$1.5 billion].', ['money', usd(1.5e9)]],
    ['It cost [$8-billion].', ['money', usd(8e9)]],
    ['It cost [€20m] and [£1.5bn] and [$3k].', ['money', eur(2e7)], ['money', gbp(1.5e9)], ['money', usd(3000)]],
    ['It cost [300 euros].', ['money', eur(300)]],
    ['It cost [5 million pounds].', ['money', gbp(5e6)]],
    ['It cost [50 cents] or [99p].', ['money', usd(0.5)], ['money', gbp(0.99)]],
    ['It cost [one million dollars].', ['money', usd(1e6)]],
    ['It cost a [million dollars].', ['money', usd(1e6)]],
    ['It cost [millions of dollars].', ['money']],
    ['It cost [US$5] or [A$7] or [HK$40].', ['money', usd(5)], ['money', { amount: 7, currency: 'AUD' }], ['money', { amount: 40, currency: 'HKD' }]],
    ['It cost [USD 20 million].', ['money', usd(2e7)]],
    ['It cost [1.7 billion Canadian dollars].', ['money', { amount: 1.7e9, currency: 'CAD' }]],
    ['It cost [40 Swiss francs].', ['money', { amount: 40, currency: 'CHF' }]],
    ['It cost [163 pesos].', ['money', { amount: 163, currency: 'peso' }]],
    ['It cost [$2] to [$3 million].', ['money', usd(2e6)], ['money', usd(3e6)]],
    ['It cost [$500] to [$3 million].', ['money', usd(500)], ['money', usd(3e6)]],
    ['It cost [$2]-[3 million].', ['money', usd(2e6)], ['money', usd(3e6)]],
    ['He was fined [500 pounds].', ['money', gbp(500)]],
    ['No one won the [two] won seats.', ['number', 2]],
  ]);

  specify('percentages', [
    ['Prices rose [12.5 per cent].', ['percent', 12.5]],
    ['Prices rose [3%], or [twelve percent].', ['percent', 3], ['percent', 12]],
    ['Prices rose [5] to [10 percent].', ['percent', 5], ['percent', 10]],
    ['Prices rose [5]-[15 percent].', ['percent', 5], ['percent', 15]],
    ['Her lead is [four percentage points].', ['percent', 4]],
    ['A [three-percentage-point] lead.', ['percent', 3]],
    ['Yields fell [350 basis points].', ['percent', 3.5]],
    ['Yields fell [half a percentage point].', ['percent', 0.5]],
  ]);

  specify('quantities', [
    ['They walked [20 miles] with [5 kg] each.', ['quantity', 20], ['quantity', 5]],
    ['They walked [5km].', ['quantity', 5]],
    ['It covers [8,000 square miles].', ['quantity', 8000]],
    ['It covers a [250,000-square-foot] site.', ['quantity', 250_000]],
    ['The bag weighed [30 pounds].', ['quantity', 30]],
    ['A [three-judge] panel met.', ['quantity', 3]],
    ['Ida Moor, [65], has a [7-year]-old son.', ['quantity', 65], ['quantity', 7]],
    ['A mother of [7]- and [8-year]-old boys.', ['quantity', 7], ['quantity', 8]],
    ['Brandt turned [50].', ['quantity', 50]],
    ['She is [15 years] old.', ['quantity', 15]],
    ['They walked [hundreds of miles].', ['quantity']],
  ]);

  specify('numbers', [
    ['About [250,000] of [22.4 million] fled.', ['number', 250_000], ['number', 22_400_000]],
    ['Only “[four] or [five]” remain.', ['number', 4], ['number', 5]],
    ['She bought [two dozen] eggs and [twenty-two] pears.', ['number', 24], ['number', 22]],
    ['The count was [two hundred and fifty thousand].', ['number', 250_000]],
    ['The count was [two million three hundred thousand].', ['number', 2_300_000]],
    ['The count was [1.1 million].', ['number', 1_100_000]],
    ['[Hundreds of thousands] marched, [dozens] fell.', ['number'], ['number']],
    ['[Several hundred] marched.', ['number']],
    ['[Two-thirds] of voters agree.', ['number', 0.666666666667]],
    ['[Half] of voters agree.', ['number', 0.5]],
    ['It fell by [104 23/32].', ['number', 104.71875]],
    ['He beat her [6]-[3].', ['number', 6], ['number', 3]],
    ['The [second] vote was his [third] defeat.', ['number', 2], ['number', 3]],
    ['It was the [21st] meeting, and the [twenty-first] is near.', ['number', 21], ['number', 21]],
    ['She came first, second to none, on the Third Avenue bus in the 12th District.'],
    ['A third of them left in the second half for the first time.'],
    ['No one knows which one.'],
  ]);

  specify('figures that count nothing', [
    ['Flight 370, Section 38 and No. 4 are names.'],
    ['An F-16 and the G20 and COVID-19.'],
    ['They live at 601 Marlow Drive.'],
    ['He came 11th.'],
    ['See https://x.example/2.0.1/3-4.'.replace('3-4', 'a')],
    ['Post 672138506081275904 was deleted.'],
  ]);

  it('gives offsets in the whole text', () => {
    const text = 'One.\n\n😀 It cost $5.\n\nTwo.';

    assert.deepEqual(findAmounts(text, 6, text.indexOf('\n\nTwo')), [{ start: 17, end: 19, type: 'money', value: usd(5) }]);
  });

  it('reads over a line break and no-break spaces', () => {
    assert.deepEqual(findAmounts('Nov.\u00a08,\n2016', 0, 12), [{ start: 0, end: 12, type: 'date', value: '2016-11-08' }]);
  });

  it('finds amounts in order and apart in any text', () => {
    const words = fc.constantFrom('5', '1,000', '2.5', '2016', '$', '€', '%', '-', '–', '/', ':', '.', ',', 'to', 'and', 'a', 'half', 'of', 'million', 'hundreds',
      'several', 'two', 'twenty', 'years', 'hour', 'May', 'Nov', 'Friday', 'p', 'm', 's', 'th', "'", '°', 'sq', 'pounds', 'old', 'spring', 'century', '½', ' ', ' ', ' ');
    const texts = fc.oneof(fc.array(words, { maxLength: 40 }).map((found) => found.join('')), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(texts, (text) => {
      let end = 0;
      for (const amount of findAmounts(text, 0, text.length)) {
        assert.ok(amount.start >= end && amount.end > amount.start && amount.end <= text.length);
        assert.equal(text.slice(amount.start, amount.end).trim(), text.slice(amount.start, amount.end));
        assert.ok(typeof amount.value !== 'number' || Number.isFinite(amount.value));
        end = amount.end;
      }
    }), { numRuns: 1000 });
  });

  for (const piece of ['5-', '1,', 'several ', 'hundreds of ', '2 hours ', '1 to ', 'sq ', 'half a ', '1/', 'May 1 and ']) {
    it(`takes time in proportion to its length: ${JSON.stringify(piece)}`, () => {
      const times = growth((text) => findAmounts(text, 0, text.length), piece.repeat(8000), piece.repeat(32_000));
      assert.ok(times < mostGrowth, `four times the text took ${times.toFixed(1)} times the time`);
    });
  }
});
