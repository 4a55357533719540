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
  const story = readForChecks(article, text, house);
  return checks
    .flatMap((check) => {
      const severity = house.checks[check.id] ?? (check.onByDefault ? check.severity : 'off');
      return severity === 'off' ? [] : check.find(story).map((remark): Finding => ({ ...remark, check, severity }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Ids that name no check, in their order. */
export function unknownChecks(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !checks.some((check) => check.id === id));
}

function readForChecks(article: Article, text: string, house: House): CheckedStory {
  return { text, article, house, ledger: makeLedger(article, text, house), regions: markedRegions(article, text) };
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
