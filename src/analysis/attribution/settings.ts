import { isTime, phraseStartingAt } from './nounPhrases';
import { isOutside, type Passage } from './passage';

const occasion = /^(?:statement|interview|letter|email|e-mail|speech|tweet|post|report|conference|briefing|address|memo|filing|testimony|remarks|message|call|debate|hearing|meeting|rally|article|book|column|essay|note|release|press|court|event|broadcast|appearance|twitter|facebook|cnn)$/u;
const partOfDay = /^(?:morning|afternoon|evening|night)$/u;
const period = /^(?:day|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)$/u;

/** Whether a word names an occasion on which things are said: a statement, an interview, a rally. */
export function isOccasion(lower: string): boolean {
  return occasion.test(lower);
}

/** Where an expression of time that begins at `at` ends: "Monday", "late Wednesday night", "last week"; `at` itself where none begins. */
export function timeEnd(passage: Passage, at: number, end: number): number {
  const { tokens } = passage;
  const modified = at + 1 < end && /^(?:early|late|earlier|later|last|this|next|that)$/u.test(tokens[at]!.lower);
  const head = modified && /^(?:this|last)$/u.test(tokens[at + 1]!.lower) ? at + 2 : modified ? at + 1 : at;
  if (head >= end || !isOutside(passage, head)) return at;
  if (isTime(passage, head)) return head + 1 < end && partOfDay.test(tokens[head + 1]!.lower) ? head + 2 : head + 1;
  return modified && period.test(tokens[head]!.lower) ? head + 1 : at;
}

/**
 * Where words that tell when or on what occasion something was said end: "on Monday", "in an interview", "at a rally in
 * Kelmouth last week"; `at` itself where none begin.
 */
export function settingEnd(passage: Passage, at: number, end: number): number {
  const { tokens } = passage;
  const time = timeEnd(passage, at, end);
  if (time > at || at >= end) return time;
  if (!/^(?:in|on|at|during|through|via|after|before|following|over)$/u.test(tokens[at]!.lower)) return at;
  const dated = timeEnd(passage, at + 1, end);
  if (dated > at + 1) return dated;
  const phrase = phraseStartingAt(passage, at + 1, end);
  if (!phrase || !tokens.slice(phrase.start, phrase.end).some(({ lower }) => isOccasion(lower))) return at;
  const issued = /^(?:released|issued|published|posted)$/u.test(tokens[phrase.end]?.lower ?? '') && tokens[phrase.end + 1]?.lower === 'by';
  return (issued ? phraseStartingAt(passage, phrase.end + 2, end)?.end : undefined) ?? phrase.end;
}
