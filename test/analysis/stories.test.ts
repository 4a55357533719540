import assert from 'node:assert/strict';
import type { Article, Span } from '../../src/analysis/article';
import { analyze, type AnalyzeOptions } from '../../src/analysis';
import { selectAttributions } from '../../src/desk/attributions';
import type { Gold, GoldSpan } from '../fixtures/gold';
import { scoreStory } from '../fixtures/scoreStory';
import { shippedModel } from '../fixtures/shippedModel';
import { readGold, readStory, storyNames } from '../fixtures/storyFiles';

for (const [means, options] of [['by rules alone', {}], ['with the trained weights', { model: shippedModel }]] as const) {
  describe(`a story reads as its gold ${means}`, () => {
    for (const name of storyNames) it(name, () => { assertReadsAsGold(name, options); });
  });
}

function assertReadsAsGold(name: string, options: AnalyzeOptions): void {
  const [text, gold] = [readStory(name), readGold(name)];
  const article = selectAttributions(analyze(text, options), text, 'speech');
  const { misses, extras } = scoreStory(text, gold, article);
  const faults = [...misses, ...extras.map((extra) => `further attribution: ${extra}`), ...furnitureFaults(text, gold, article), ...markFaults(gold, article)];
  assert.equal(faults.length, 0, `\n${faults.join('\n')}\n`);
}

/** Headline, byline and dateline: where the gold says, or nowhere. */
function furnitureFaults(text: string, gold: Gold, article: Article): string[] {
  return (['headline', 'byline', 'dateline'] as const).flatMap((part) => {
    const found = article[part] && text.slice(article[part].start, article[part].end);
    const right = gold[part] ? found?.startsWith(gold[part].text) : found === undefined;
    return right ? [] : [`${part}: ${found ?? 'none'}, not ${gold[part]?.text ?? 'any'}`];
  });
}

/** Titles, nicknames and scare quotes are told apart from quotations. */
function markFaults(gold: Gold, article: Article): string[] {
  const holds = (span: Span, { start, end }: GoldSpan): boolean => span.start <= start && end <= span.end;
  return gold.marks.flatMap((mark) => {
    const found = article.statistics.marks.find((marked) => holds(marked, mark));
    const right = mark.kind ? found?.kind === mark.kind : found !== undefined;
    return right ? [] : [`${mark.text}: ${found?.kind ?? 'not found'}, not ${mark.kind ?? 'marked words'}`];
  });
}
