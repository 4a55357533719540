import type { Quote, Span } from '../../analysis';
import { inflect } from '../../analysis/lexicon/verbs';
import type { Check, CheckedStory, Remark } from './check';

/** Cues that tell what the reporter thinks of the words, with the plain verb for each. */
const plainVerbs: ReadonlyMap<string, string> = new Map([
  ...'claim admit insist boast brag gripe whine moan rant gush crow sneer confess scoff'.split(' ').map((cue): [string, string] => [cue, 'say']),
  ...'slam blast lambaste bash trash rip'.split(' ').map((cue): [string, string] => [cue, 'criticize']),
]);

/** What follows a cue that the plain verb cannot take in its place: "boasted of", "admitted to", "lashed out at". */
const ownPreposition = /^\s(?:to|of|about|on|into|at|back|in|for|with)\b/u;

/** Before it, the word is a noun: "her claim that". */
const noun = /(?:\b(?:her|his|their|its|my|our|the|an?|this|that|any|been)|['’]s?)\s$/iu;

/** As much before a form that may be a noun, with a word between: "the board's earlier claim". */
const nounPhrase = /(?:\b(?:her|his|their|its|my|our|the|an?|this|any)|['’]s?)\s\p{Ll}+\s$/iu;

/** What follows a claim that is no speech: "claimed victory", "claimed to be undecided". */
const noSpeech = /^\s(?:to|of|by|allegiance|credit|self-defen[cs]e|success|victory|responsibility|(?:an?|the|his|her|their|its)\s)/u;

/** A cue that colours what is said. */
export const loadedCue: Check = {
  id: 'loaded-cue',
  title: 'Loaded attribution',
  explanation: [
    '“Claimed” doubts what was said, “admitted” makes a confession of it, “slammed” makes a fight. “Said” leaves the judgement to readers.',
    'Only verbs that attribute words are looked at: a claim for damages or a ticket that admits two is none. Verbs of `loadedCues` in the house style are looked at too.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => story.article.quotes.flatMap((quote) => remarkOn(quote, story)),
};

function remarkOn(quote: Quote, { text, house }: CheckedStory): readonly Remark[] {
  const { cue, reason, speaker } = quote;
  if (cue === null || !(plainVerbs.has(cue.lemma) || house.loadedCues.includes(cue.lemma))) return [];
  const forms = inflect(cue.lemma);
  const word = [...text.slice(cue.start, cue.end).matchAll(/\p{L}+/gu)].find(([form]) => forms.includes(form.toLowerCase()));
  if (word === undefined || cue.class === 'noun' || reason.rule === 'passive' || speaker?.name === 'I') return [];
  const start = cue.start + word.index;
  const span = { start, end: start + word[0].length };
  if (!isSpeech(quote, span, word[0], text)) return [];
  const verb = plainVerbFor(quote, span, word[0], text);
  return [{ ...span, message: `“${word[0]}” colours what is said.`, ...verb !== undefined && { fix: { title: `Replace with “${verb}”`, edits: [{ ...span, text: verb }] } } }];
}

/** Whether the word is a verb that tells what somebody said: no noun, no "claimed victory", no "insisted on going". */
function isSpeech({ contents }: Quote, { start, end }: Span, form: string, text: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end);
  if (noun.test(before) || (/^(?:claims?|boasts?)$/iu.test(form) && nounPhrase.test(before))) return false;
  if (/^claim/iu.test(form)) return !noSpeech.test(after) || contents.some((content) => content.start <= end);
  return !(/^insist/iu.test(form) && /^\son\b/u.test(after));
}

/** The plain verb in the same form, where it takes the same words after it; "insisted that they go" is a demand. */
function plainVerbFor({ cue, kind }: Quote, { end }: Span, form: string, text: string): string | undefined {
  const { lemma } = cue!;
  if ((lemma === 'insist' && kind === 'indirect') || ownPreposition.test(text.slice(end))) return undefined;
  return samePlace(form, lemma, plainVerbs.get(lemma) ?? 'say');
}

/** The form of another verb that stands where this one does: base, third person, past or progressive. */
function samePlace(form: string, lemma: string, other: string): string | undefined {
  const [from, to] = [inflect(lemma), inflect(other)];
  const at = from.indexOf(form);
  if (at < 0) return undefined;
  if (at < 2) return to[at];
  return at === from.length - 1 ? to.at(-1) : to[2];
}
