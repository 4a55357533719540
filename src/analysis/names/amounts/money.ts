import { currencyLetters, currencySigns, dollarPrefixes } from './currencies';
import { moneyMagnitudeSigns } from './numberWords';
import { readNumeral, type Numeral } from './numerals';
import type { Pieces } from './pieces';
import { secondEnd, sharedCount } from './ranges';
import { rounded, type Reader, type Reading } from './reading';
import { readUnit } from './units';

/** Reads figures behind a currency sign, or a range of them: "$1.5 billion", "€20m", "$2 to $3 million". */
export const readMoney: Reader = (pieces, at) => {
  const sign = readSign(pieces, at);
  const first = sign && readNumeral(pieces, sign.to, true);
  if (!sign || !first?.figures) return [];
  const low = withMagnitudeSign(pieces, first);
  const start = secondEnd(pieces, low.to);
  const secondSign = start === null ? null : readSign(pieces, start);
  const next = start === null ? null : readNumeral(pieces, secondSign?.to ?? start, true);
  const high = next?.figures ? withMagnitudeSign(pieces, next) : null;
  const isRange = high !== null && (secondSign !== null || high.magnitude > 1 && pieces.word(low.to) !== 'and') && readUnit(pieces, high.to)?.type !== 'percent';
  const money = (from: number, numeral: Numeral, currency: string, amount = numeral.value ?? 0): Reading =>
    ({ from, to: numeral.to, type: 'money', value: { amount, currency } });
  if (!isRange) return [money(at, low, sign.currency)];
  const currency = secondSign?.currency ?? sign.currency;
  const amount = currency === sign.currency ? sharedCount(low, high) : low.value;
  return [money(at, low, sign.currency, amount), money(start!, high, currency)];
};

function readSign(pieces: Pieces, at: number): { readonly to: number; readonly currency: string } | null {
  const bare = currencySigns.get(pieces.text(at));
  if (bare !== undefined) return { to: at + 1, currency: bare };
  if (!pieces.letters(at) || pieces.joined(at) && pieces.letters(at - 1)) return null;
  const dollar = pieces.text(at + 1) === '$' && pieces.joined(at + 1) ? dollarPrefixes.get(pieces.word(at)) : undefined;
  if (dollar !== undefined) return { to: at + 2, currency: dollar };
  const letters = currencyLetters.get(pieces.word(at));
  return letters === undefined || !pieces.capital(at) && letters !== 'USD' ? null : { to: at + 1, currency: letters };
}

function withMagnitudeSign(pieces: Pieces, numeral: Numeral): Numeral {
  const times = pieces.joined(numeral.to) && numeral.magnitude === 1 ? moneyMagnitudeSigns.get(pieces.word(numeral.to)) : undefined;
  if (times === undefined) return numeral;
  return { ...numeral, to: numeral.to + 1, value: rounded((numeral.value ?? 0) * times), magnitude: times };
}
