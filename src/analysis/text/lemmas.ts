import { bareStems, irregularDegrees, irregularNouns, irregularVerbs, stemsWithE } from '../lexicon/irregularForms';
import { commonVerbs, inflect } from '../lexicon/verbs';
import type { PennTag } from './pennTags';

const bases: ReadonlyMap<string, string> = new Map(commonVerbs.flatMap((base) => inflect(base).map((form): [string, string] => [form, base])).reverse());

/**
 * The base form of a word, lower case: "said" say, "inches" inch.
 * @param lower the word in lower case with straight apostrophes.
 * @param tag its Penn tag; without it, what can be the form of a verb is taken for one.
 */
export function lemmaOf(lower: string, tag?: PennTag): string {
  if (tag === undefined) return guess(lower);
  if (tag === 'NNS') return nounLemma(lower);
  if (/^VB[DGNZ]$/u.test(tag)) return lower === "'d" ? 'have' : lower === "'s" ? 'be' : verbLemma(lower);
  if (/^(?:VBP?|MD)$/u.test(tag)) return shortened.get(lower) ?? lower;
  if (/^(?:JJ|RB)[RS]$/u.test(tag)) return degreeLemma(lower);
  return lower === "n't" ? 'not' : lower;
}

/** Forms of verbs that are no base though their tag says so. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['are', 'be'], ['am', 'be'], ["'re", 'be'], ["'m", 'be'], ["'ve", 'have'], ["'ll", 'will'], ['wo', 'will'], ['ca', 'can'], ["'d", 'would'], ['gon', 'go'], ['wan', 'want'], ['ai', 'be'],
]);

function guess(lower: string): string {
  const known = bases.get(lower) ?? irregularVerbs.get(lower) ?? irregularNouns.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 4 && /(?:[^e]ed|ing)$/u.test(lower)) return verbLemma(lower);
  return lower.length > 4 && /[^su]s$/u.test(lower) ? nounLemma(lower) : lower;
}

function verbLemma(form: string): string {
  const known = irregularVerbs.get(form) ?? bases.get(form) ?? shortened.get(form);
  if (known !== undefined) return known;
  if (/[^aeiou]ied$/u.test(form)) return `${form.slice(0, -3)}y`;
  if (/eed$/u.test(form)) return form.slice(0, -1);
  if (/[aeiouy].*ed$/u.test(form)) return verbOfStem(form.slice(0, -2));
  if (/[aeiouy].*ing$/u.test(form)) return verbOfStem(form.slice(0, -3));
  return withoutS(form);
}

/** The verb whose stem stood before -ed or -ing: a doubled consonant is taken back, an -e put back. */
function verbOfStem(stem: string): string {
  if (doubled.test(stem) && !keepsDouble.test(stem)) return stem.slice(0, -1);
  return takesE(stem) ? `${stem}e` : stem;
}

/** "stopp|ed", and the British "travell|ed", "signall|ed". */
const doubled = /(?:([bdgkmnprtv])\1|[aeiou][^aeiou]+(?:e|o)ll|(?:sign|tot|riv|equ|marsh|di|initi)all)$/u;
const keepsDouble = /(?:^(?:add|err|purr|butt|putt|egg|ebb)|(?:en|un|sc|bank|^s?t|^)roll|spell|boycott)$/u;

/** Endings of stems of more than one syllable that take an -e. */
const withE = /(?:[^aeo]at|[^aeo]ad|[^ei]ag|[^aeo]ak|[^aeo]ap|[^aeo]ar|[^ao]id|ib|ik|[^ao]in|[^ao]ir|[^ao]il|[^o]ok|[^o]od|[^o]ol|[^aeo]ud|uk|[^aeo]ul|[^u]um|[^o]ur|[^aeo]ut|[^ae]ed|eg)$/u;

/** Whether the stem of a regular verb ends in -e when it stands alone: "decid|ed", "us|ing". */
function takesE(stem: string): boolean {
  if (stemsWithE.has(stem)) return true;
  if (bareStems.has(stem)) return false;
  if (/(?:[bcdfgkpstz]l|[cuv]|[^z]z|[^s]s|[dlr]g|[aeio]th)$/u.test(stem)) return true;
  const sounds = stem.replace(/qu/gu, 'q');
  const syllables = sounds.match(/[aeiouy]+/gu)?.length ?? 0;
  if (syllables === 1) return /[^aeiouy][aeiouy][bdfgklmnprt]$|^[aeiouy][bdfgklmnprt]$/u.test(sounds);
  return withE.test(sounds);
}

function withoutS(form: string): string {
  if (/[^aeiou]ies$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh|o)es$/u.test(form)) return form.slice(0, -2);
  return /[^s]s$/u.test(form) ? form.slice(0, -1) : form;
}

function nounLemma(plural: string): string {
  const hyphen = plural.lastIndexOf('-') + 1;
  if (hyphen > 0) return plural.slice(0, hyphen) + nounLemma(plural.slice(hyphen));
  const known = irregularNouns.get(plural);
  if (known !== undefined) return known;
  if (/.men$/u.test(plural)) return `${plural.slice(0, -2)}an`;
  if (/.people$/u.test(plural)) return `${plural.slice(0, -6)}person`;
  if (/[^aeo]uses$/u.test(plural) && plural.length > 6) return plural.slice(0, -2);
  return withoutS(plural);
}

function degreeLemma(form: string): string {
  const known = irregularDegrees.get(form);
  if (known !== undefined) return known;
  const stem = form.replace(/(?:er|est)$/u, '');
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return stem === form ? form : verbOfStem(stem);
}
