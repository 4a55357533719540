import type { Article, Quote, Span } from '../../analysis';
import { countLeading } from '../../analysis/partition';

/** How stories say that a source is not named, and why. */
const explanation = new RegExp([
  String.raw`\b(?:who )?(?:(?:spoke|speaking|talked|talking|commented|was (?:granted|promised)|were (?:granted|promised)|granted|insisted|insisting|agreed to (?:speak|talk)) )?(?:on|under) (?:the )?conditions? (?:of anonymity|that (?:he|she|they|his|her|their) (?:names? )?(?:not )?be\b)`,
  String.raw`\b(?:who )?(?:was |were )?(?:granted|given|promised|requested|requesting|asked for|asking for|insisted on|insisting on) anonymity\b`,
  String.raw`\b(?:who )?(?:spoke|speaking|talked|talking) (?:anonymously|on background|off the record)\b`,
  String.raw`\b(?:who )?(?:(?:has|have|had) )?(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|declin(?:ed|ing|es?)|refus(?:ed|ing|es?)|prefer(?:red|ring|s)?|want(?:ed|s)?|wish(?:ed|es|ing)?|did(?: not|n['’]t) want|do(?:es)?(?: not|n['’]t) want|insist(?:ed|ing) on) (?:that (?:his|her|their) (?:names?|identity) not be|not to be|to not be|not being|to be|being) (?:named|identified|quoted by name|used)\b`,
  String.raw`\b(?:who )?(?:is|was|are|were)(?: not|n['’]t) (?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|discuss|disclose|brief|be (?:named|identified|quoted))\b`,
  String.raw`\b(?:who )?(?:could|can|may)(?: not|not|n['’]t) be (?:named|identified)\b`,
  String.raw`\bwhose (?:name|identity) (?:is|was|has been|is being) (?:withheld|being withheld|not being)\b`,
].join('|').replaceAll(' ', '\\s+'), 'iu');

/** A comma that a reason follows does not end the explanation. */
const ending = /[;.!?…—]|,(?! (?:because|citing|for fear|out of fear|since|due to|given)\b)|['’"”]{1,2}(?=\s|$)|\s(?=(?:said|says|told|added|warned)\b)/u;

/**
 * The words by which the story explains that a source of it is not named, "who spoke on condition of anonymity because ...": in a
 * sentence that names the source, or in the next one of its paragraph ("He asked not to be named.").
 * @param phrases of the house, which explain it as well, whatever their case.
 * @returns UTF-16 offsets; undefined where nothing explains it.
 */
export function anonymityExplained(quotes: readonly Quote[], article: Article, text: string, phrases: readonly string[] = []): Span | undefined {
  for (const { start, end } of sentencesNaming(quotes, article)) {
    const sentence = text.slice(start, end);
    const found = explanation.exec(sentence) ?? phraseIn(sentence, phrases);
    if (found === undefined) continue;
    const from = start + found.index;
    const last = from + found[0].length;
    return { start: from, end: last + (ending.exec(text.slice(last, end))?.index ?? end - last) };
  }
  return undefined;
}

/** The first of the phrases that stands in a sentence in whole words. */
function phraseIn(sentence: string, phrases: readonly string[]): RegExpExecArray | undefined {
  for (const phrase of phrases) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase).replace(/\s+/gu, '\\s+')}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence);
    if (found !== null) return found;
  }
  return undefined;
}

function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** The sentences that name a source, each with the next one of its paragraph. */
function sentencesNaming(quotes: readonly Quote[], { sentences, paragraphs }: Article): readonly Span[] {
  const mentions = quotes.flatMap(({ speaker }) => (speaker === null ? [] : [...speaker.mention ? [speaker.mention] : [], ...speaker.chain]));
  const near = mentions.flatMap(({ start }) => {
    const at = countLeading(sentences, (sentence) => sentence.start <= start) - 1;
    const [own, next] = [sentences[at], sentences[at + 1]];
    const end = paragraphs[countLeading(paragraphs, (paragraph) => paragraph.start <= start) - 1]?.end ?? 0;
    return [...own ? [own] : [], ...next && next.start < end ? [next] : []];
  });
  return [...new Set(near)];
}
