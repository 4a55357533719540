/**
 * Currencies by sign and word, as ISO 4217 codes. A bare sign or word means the currency that English-language news means by
 * it: "$" and "dollars" the US dollar, "£" and "pounds" sterling. Where news means several (pesos, crowns), the word itself stands.
 */

/** Written before the figures. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₴', 'UAH'], ['₦', 'NGN'], ['₱', 'PHP'],
]);

/** Letters before a dollar sign: "US$", "A$". */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['can', 'CAD'], ['hk', 'HKD'], ['nz', 'NZD'], ['s', 'SGD'], ['nt', 'TWD'], ['r', 'BRL'], ['z', 'ZWL'],
]);

/** Letters before the figures: "Rs 500", "RM50,000", "EUR 20 million". */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ['rs', 'INR'], ['rm', 'MYR'], ['dlrs', 'USD'], ['chf', 'CHF'], ['sfr', 'CHF'],
  ...['USD', 'EUR', 'GBP', 'JPY', 'AUD', 'CAD', 'NZD', 'CNY', 'INR', 'SEK', 'NOK', 'DKK', 'ZAR', 'BRL', 'RUB', 'PLN', 'TRY', 'ILS', 'HKD', 'SGD', 'MXN', 'KRW']
    .map((code) => [code.toLowerCase(), code] as const),
]);

/** Behind the figures, in the singular: "300 euros". */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dlr', 'USD'], ['buck', 'USD'], ['euro', 'EUR'], ['pound', 'GBP'], ['quid', 'GBP'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'],
  ['ruble', 'RUB'], ['rouble', 'RUB'], ['rupee', 'INR'], ['ringgit', 'MYR'], ['rand', 'ZAR'], ['zloty', 'PLN'], ['baht', 'THB'], ['shekel', 'ILS'],
  ['hryvnia', 'UAH'], ['naira', 'NGN'], ['forint', 'HUF'], ['rupiah', 'IDR'], ['dong', 'VND'], ['rial', 'IRR'], ['riyal', 'SAR'], ['dirham', 'AED'],
  ['won', 'KRW'], ['lira', 'TRY'], ['lire', 'ITL'],
  ['franc', 'franc'], ['peso', 'peso'], ['crown', 'crown'], ['krona', 'SEK'], ['kronor', 'SEK'], ['krone', 'krone'], ['kroner', 'krone'], ['dinar', 'dinar'],
  ...['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'SEK', 'NOK', 'DKK'].map((code) => [code.toLowerCase(), code] as const),
]);

/** Hundredth parts, in the singular, with the currency they are a part of. */
export const subunits: ReadonlyMap<string, string> = new Map([['cent', 'USD'], ['penny', 'USD'], ['pennie', 'USD'], ['pence', 'GBP'], ['p', 'GBP'], ['eurocent', 'EUR']]);

/** Words that are often something else: they are money behind large numbers alone. */
export const doubtfulCurrencyWords: ReadonlySet<string> = new Set(['won', 'rand', 'dong', 'crown', 'baht']);

const nations: readonly (readonly [names: readonly string[], currencies: Readonly<Record<string, string>>])[] = [
  [['us', 'american', 'u.s'], { dollar: 'USD' }],
  [['australian'], { dollar: 'AUD' }],
  [['canadian'], { dollar: 'CAD' }],
  [['hong kong'], { dollar: 'HKD' }],
  [['new zealand'], { dollar: 'NZD' }],
  [['singapore'], { dollar: 'SGD' }],
  [['taiwan'], { dollar: 'TWD' }],
  [['british', 'sterling'], { pound: 'GBP' }],
  [['egyptian'], { pound: 'EGP' }],
  [['lebanese'], { pound: 'LBP' }],
  [['syrian'], { pound: 'SYP' }],
  [['sudanese'], { pound: 'SDG' }],
  [['swiss'], { franc: 'CHF' }],
  [['french'], { franc: 'FRF' }],
  [['cfa'], { franc: 'XOF' }],
  [['congolese'], { franc: 'CDF' }],
  [['mexican'], { peso: 'MXN' }],
  [['argentine', 'argentinian'], { peso: 'ARS' }],
  [['philippine'], { peso: 'PHP' }],
  [['chilean'], { peso: 'CLP' }],
  [['colombian'], { peso: 'COP' }],
  [['cuban'], { peso: 'CUP' }],
  [['swedish'], { crown: 'SEK', krona: 'SEK' }],
  [['norwegian'], { crown: 'NOK', krone: 'NOK', kroner: 'NOK' }],
  [['danish'], { crown: 'DKK', krone: 'DKK', kroner: 'DKK' }],
  [['czech'], { crown: 'CZK' }],
  [['icelandic'], { krona: 'ISK' }],
  [['indian'], { rupee: 'INR' }],
  [['pakistani'], { rupee: 'PKR' }],
  [['sri lankan'], { rupee: 'LKR' }],
  [['saudi'], { riyal: 'SAR' }],
  [['qatari'], { riyal: 'QAR' }],
  [['kuwaiti'], { dinar: 'KWD' }],
  [['jordanian'], { dinar: 'JOD' }],
  [['iraqi'], { dinar: 'IQD' }],
  [['serbian'], { dinar: 'RSD' }],
  [['german', 'deutsche'], { mark: 'DEM' }],
  [['turkish'], { lira: 'TRY', lire: 'TRY' }],
  [['italian'], { lira: 'ITL', lire: 'ITL' }],
  [['chinese'], { yuan: 'CNY' }],
  [['japanese'], { yen: 'JPY' }],
  [['south korean'], { won: 'KRW' }],
  [['russian'], { ruble: 'RUB', rouble: 'RUB' }],
];

/** Words before a currency word that say whose it is: "Swiss francs". */
export const nationalCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  nations.flatMap(([names, currencies]) => names.map((name) => [name, new Map(Object.entries(currencies))] as const)),
);
