import type { Span } from '../../article';
import { isNickname, isTitle } from '../../marks/markedWords';
import type { Attribution } from '../attribution';
import { hasVerb, isTime } from '../nounPhrases';
import { isOutside, type Passage, unitAt } from '../passage';
import { attributionsAt, attributionsIn } from '../places';
import { verbGroup } from '../sources';

/** A phrase without a verb, which the rules know no cue for, is a content from this probability on. */
const phraseAccepted = 0.65;

/**
 * Holds an attribution of the models against the rules: a source that the rules find inside the models' is the source; "to" and
 * "that" belong to the content; nicknames, titles, a word that is spoken of, who is "not to be named" and what "nobody" said are none.
 * @param rules what the rules found in the paragraph; `found` what the models did.
 */
export function reconcile(passage: Passage, learned: Attribution, rules: readonly Attribution[], found: readonly Attribution[]): Attribution | null {
  const [rule] = attributionsAt(rules, learned.at);
  const contents = ruleOpening(learned, rule) ?? withoutNext(learned, rule, rules) ?? beforeNext(learned, rule, rules, found) ?? learned.contents.map((content) => withOpening(passage, content, learned.at));
  const source = sourceOf(passage, learned, rule);
  if (source && /^(?:nobody|no)$/u.test(passage.tokens[source.start]!.lower)) return null;
  if (isOnlyTime(passage, contents)) return rule ?? null;
  if (!rule && (isName(passage, contents) || isWordItself(passage, contents[0]!) || isAnonymity(passage, contents[0]!) || (learned.score < phraseAccepted && isPhrase(passage, contents)))) return null;
  return { ...learned, contents, source };
}

/** The rules' source where it is a part of the models'; of whom a passive verb tells does not speak: "Lund was asked", "they are accused of". */
function sourceOf(passage: Passage, { source, at }: Attribution, rule: Attribution | undefined): Span | null {
  if (!source) return null;
  if (rule?.source) return isInside(rule.source, source) ? rule.source : source;
  const isPassiveSubject = source.end <= at && passage.tokens[at + 1]?.lower !== 'as' && verbGroup(passage, at, unitAt(passage, at).start).passive;
  return isPassiveSubject ? null : source;
}

/** "declined | to comment on it", "called | the plan “brave”": where both readings end alike, the rules know where the earlier one begins. */
function ruleOpening({ contents, at }: Attribution, rule: Attribution | undefined): readonly Span[] | null {
  const said = rule?.contents[0];
  const own = contents[0]!;
  if (!said || rule.contents.length > 1 || contents.length > 1 || said.end !== own.end || said.start <= at) return null;
  return said.start < own.start ? rule.contents : null;
}

/** "“Aye,” Brandt said. | “No,” Voss said": where the rules know whose the second quotation is, and it is not in theirs of the first, theirs stands. */
function withoutNext({ contents, at }: Attribution, rule: Attribution | undefined, rules: readonly Attribution[]): readonly Span[] | null {
  if (!rule) return null;
  const takesIn = (spans: readonly Span[], token: number): boolean => spans.some(({ start, end }) => start <= token && token < end);
  const takesFrom = (spans: readonly Span[], other: Attribution): boolean => takesIn(spans, other.at) || other.contents.some(({ start }) => takesIn(spans, start));
  const next = contents.some((content) => attributionsIn(rules, content).some((other) => other.at > at && /^quote-/u.test(other.rule) && !takesFrom(rule.contents, other)));
  return next ? rule.contents : null;
}

/** "it was late | while Brandt warned of rain": the content ends where the rules end it if another attribution stands beyond. */
function beforeNext({ contents, at }: Attribution, rule: Attribution | undefined, rules: readonly Attribution[], found: readonly Attribution[]): readonly Span[] | null {
  const said = rule?.contents[0];
  const own = contents[0]!;
  if (!said || rule.contents.length > 1 || contents.length > 1 || said.start !== own.start || said.end >= own.end) return null;
  const beyond = { start: said.end, end: own.end };
  const isCueBeyond = (other: Attribution): boolean => other.at !== at && other.at >= beyond.start && other.at < beyond.end;
  return [rules, found].some((all) => attributionsIn(all, beyond).some(isCueBeyond)) ? rule.contents : null;
}

/** "to comment", "that it rained": the word that opens an infinitive or a clause belongs to it. */
function withOpening(passage: Passage, { start, end }: Span, cue: number): Span {
  const before = passage.tokens[start - 1];
  const opens = before && start - 1 > cue && isOutside(passage, start - 1) && (before.lower === 'that' || (before.lower === 'to' && passage.tokens[start]!.penn === 'VB'));
  return opens ? { start: start - 1, end } : { start, end };
}

function isInside(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/** Nothing but a nickname or a title in marks. */
function isName(passage: Passage, contents: readonly Span[]): boolean {
  const [{ start, end }, ...more] = contents as [Span, ...Span[]];
  const region = passage.regions[passage.regionOf[start]!];
  return more.length === 0 && region !== undefined && isInside({ start, end }, { start: region.from, end: region.to }) && (isNickname(passage, region) || isTitle(passage, region));
}

/** "it was late, Brandt announced | today": when, and not what. */
function isOnlyTime(passage: Passage, contents: readonly Span[]): boolean {
  return contents.every(({ start, end }) => {
    for (let at = start; at < end; at++) if (!isTime(passage, at)) return false;
    return true;
  });
}

/** "the word “pleasant” of the sea": a single word in marks. */
function isWordItself({ tokens, regions, regionOf }: Passage, { start }: Span): boolean {
  const region = regions[regionOf[start]!];
  return region?.from === start && region.to - start <= 3 && /^(?:word|term|adjective|adverb|noun|verb)$/u.test(tokens[start - 1]?.lower ?? '');
}

/** "not to be named". */
function isAnonymity({ tokens }: Passage, { start }: Span): boolean {
  const not = tokens[start]!.lower === 'not' ? start : start - 1;
  return tokens[not]?.lower === 'not' && tokens[not + 1]?.lower === 'to' && /^(?:named|identified|quoted)$/u.test(tokens[not + 3]?.lower ?? '');
}

/** "spoke | about the law she wants changed": what was spoken of, and not what was said of it. */
function isTopic({ tokens }: Passage, start: number): boolean {
  return tokens[start]!.lower === 'about' && tokens[start]!.tag === 'IN';
}

/** The reporter's words, and no clause, infinitive or question among them. */
function isPhrase(passage: Passage, contents: readonly Span[]): boolean {
  return contents.every(({ start, end }) => {
    for (let at = start; at < end; at++) if (!isOutside(passage, at)) return false;
    return (isTopic(passage, start) || !hasVerb(passage, start, end)) && !/^(?:to|that|whether|if|how|why|what)$/u.test(passage.tokens[start]!.lower);
  });
}
