/** Words that are written with a stop in news text, lower case, without it. Sources: AP and Guardian style guides. */
const words = `mr mrs ms mx dr prof rev fr hon pres gov lt col gen maj capt cmdr adm sgt cpl pvt sen sens rep reps gov govs supt det insp
  st ste mt ft jr sr esq messrs mmes
  jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  co corp inc ltd bros plc cos dept univ assn
  vs v etc al cf no nos vol fig est approx
  ave blvd rd sq hwy`;

export const abbreviations: ReadonlySet<string> = new Set(words.split(/\s+/u).filter((word) => !['no', 'del', 'ill', 'la', 'ga', 'fr'].includes(word)));

/** Abbreviations that stand before a name or a number, so that a capital after them starts no sentence. */
export const prefixes: ReadonlySet<string> = new Set(`mr mrs ms mx dr prof rev hon pres gov lt col gen maj capt cmdr adm sgt cpl pvt sen sens rep reps
  govs supt det insp st ste mt ft messrs mmes vs v cf nos vol fig approx dept univ`.split(/\s+/u).map((word) => `${word}.`));

/** Words that begin with an apostrophe, without it: 'tis, 'em. */
export const elisions: ReadonlySet<string> = new Set("em tis twas til till cause bout round n tween neath cos".split(' '));
