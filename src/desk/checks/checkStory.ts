import type { Article } from '../../analysis';
import { findQuotedRegions, quotesWithSingles } from '../../analysis/marks/quotedRegions';
import { tokenize } from '../../analysis/text/tokens';
import { type House, plainHouse } from '../house';
import { makeLedger } from '../ledger';
import type { Check, CheckedStory, MarkedRegion, Remark, Severity } from './check';
import { checks } from './checks';

/** Severity of a check by its id, or "off"; a check that is not named goes by its own default. */
export type CheckLevels = Readonly<Record<string, Severity | 'off'>>;

/** A remark, the check that makes it and how much it matters. */
export interface Finding extends Remark {
  readonly check: Check;
  readonly severity: Severity;
}

/**
 * Runs the checks over a story.
 * @param text the text that was read.
 * @param house how the desk writes, and which checks it wants.
 * @returns the findings in text order.
 */
export function checkStory(article: Article, text: string, house: House = plainHouse): readonly Finding[] {
  const steps = checkSteps(article, text, house);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in a step for each check, so that a caller can pause between them or drop the rest. */
export function* checkSteps(article: Article, text: string, house: House): Generator<void, readonly Finding[], void> {
  const ledger = makeLedger(article, text, house);
  yield;
  const story: CheckedStory = { text, article, house, ledger, regions: markedRegions(article, text) };
  const findings: Finding[] = [];
  for (const check of checks) {
    const severity = levelOf(check, house);
    if (severity === 'off') continue;
    yield;
    for (const remark of check.find(story)) findings.push({ ...remark, check, severity });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function levelOf({ id, severity, onByDefault, askedForBy }: Check, house: House): Severity | 'off' {
  const isWanted = onByDefault || (askedForBy !== undefined && house[askedForBy] !== undefined);
  return house.checks[id] ?? (isWanted ? severity : 'off');
}

/** Ids that name no check, in their order. */
export function unknownChecks(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !checks.some((check) => check.id === id));
}

/** What paragraphs with quotations have; those with apostrophes alone need not be split into tokens. */
const doubleMark = /["“”„‟«»]|''|``|‘‘|’’/u;

/** A tag of HTML that was left in the text: the marks of its attributes quote nobody. */
const tag = /<\/?[a-z][^<>]*>/giu;

function markedRegions({ paragraphs }: Article, text: string): readonly MarkedRegion[] {
  const singles = quotesWithSingles(text);
  const untagged = text.replace(tag, (found) => found.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length)));
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const words = untagged.slice(start, end);
    if (!doubleMark.test(words)) return [];
    return findQuotedRegions(words, tokenize(words), singles)
      .map((region) => ({ ...region, start: start + region.start, end: start + region.end, paragraph }));
  });
}
