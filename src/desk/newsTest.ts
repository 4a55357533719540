/**
 * The news test: whether a plain text is a news story in English.
 *
 * It must be cheap and rather too strict than too lax: a story that fails can be turned on by hand,
 * while marks in a log or a licence are a nuisance. Its bounds were set on news, essays, fiction, licences, manuals and logs.
 */

/** Shortest text, in words, about which anything can be said. */
const fewestWords = 25;

/** Words that hold English sentences together: about four in ten of its running words, far fewer in any other language. */
const functionWords = new Set((
  'the of and to in that is was for on with it as he she they by said at from has have had his her their not are were be been ' +
  'but who which this will would an or its after about than more when a'
).split(' '));

/** Forms of the verbs by which reporters attribute; others of their many verbs hardly occur without one of these. */
const reporting = new RegExp(`\\b(?:${[
  'said', 'says', 'saying', 'told', 'tells', 'added', 'warned', 'announced', 'reported', 'according to', 'argued', 'insisted', 'claimed',
  'denied', 'declined', 'urged', 'called for', 'described', 'explained', 'stressed', 'testified', 'acknowledged', 'confirmed', 'replied',
  'criticized', 'criticised', 'accused', 'vowed', 'pledged', 'tweeted', 'wrote', 'noted', 'spokesman', 'spokeswoman', 'spokesperson',
].join('|')})\\b`, 'giu');

/** What news tells beside what was said: days, months, offices and institutions. */
const newsWords = new RegExp(`\\b(?:${[
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', 'January', 'February', 'April', 'June', 'July', 'August', 'September', 'October',
  'November', 'December', '(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.', 'president', 'minister', 'police', 'officials?', 'government', 'senators?', 'mayor',
  'council', 'court', 'parliament', 'congress', 'election', 'company', 'campaign', 'protest(?:s|ers)?', 'million', 'billion', 'percent', 'per cent',
  'killed', 'arrested', 'elected', 'residents', 'reporters', 'authorities', 'agency', 'university', 'statement', 'interview',
].join('|')})(?![\\w])`, 'giu');

/** What manuals, licences and letters say to their reader, and news does not outside quotation marks. */
const addressing = /\b(?:you|your|please|shall|herein|hereby|thereof|warrant(?:y|ies)|licen[sc]ed?|licensor|software|install|configure|directory|command|copyright|files?|default|version|chapter)\b/giu;

/** Characters that prose hardly has and code, tables and logs are full of. */
const codeCharacters = /[{}<>=|\\~^*+]|::|\/\/|\t/gu;

/** A list item, a heading by signs, a time stamp, a field name, an assignment, a row of quoted cells: how lines begin in texts that are not stories. */
const oddLine = /^\s*(?:[-*+•]\s|\d+[.)]\s|#{1,6}\s|[=~^*_-]{3,}|\[?\d{4}-\d\d-\d\d|\[?\d\d:\d\d|\[\w+\]|[\w.-]+\s*[:=]{1,2}\s*\S*$|\/\/|[A-Z]{4,}:\s|"[^"\n]*",")/u;

const quoted = /“[^”\n]+”|"[^"\n]+"|‘[^’\n]{20,}’/gu;

/** Whether a text, of which the first few thousand words will do, reads as an English news story. */
export function looksLikeNews(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length < fewestWords || !isEnglish(words) || !isProse(text)) return false;
  return newsSigns(text, words.length) >= 1.1;
}

/** Share of function words: English prose stands near 0.4, other languages and lists of words below 0.15. */
function isEnglish(words: readonly string[]): boolean {
  const known = words.filter((word) => functionWords.has(word.toLowerCase())).length;
  return known / words.length >= 0.22;
}

/** Whether most of the text stands in sentences, in lines that begin and read like those of a story. */
function isProse(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '');
  const odd = lines.filter((line) => oddLine.test(line)).length;
  const code = text.match(codeCharacters)?.length ?? 0;
  return odd / lines.length < 0.4 && code / text.length < 0.01 && shareInSentences(text) >= 0.6;
}

/** Share of the characters that stand in sentences of at least five words. */
function shareInSentences(text: string): number {
  const sentences = text.match(/["“‘'(]?[\p{Lu}\d](?:[^.!?\n]|\n(?!\s*\n)|[.!?](?=\S))*[.!?]["”’')]*/gu) ?? [];
  const long = sentences.filter((sentence) => sentence.split(/\s+/u).length >= 5);
  return long.reduce((sum, sentence) => sum + sentence.length, 0) / text.replace(/\n\s*\n/gu, '\n').length;
}

/** How many signs of news the text bears, less what speaks against it. */
function newsSigns(text: string, words: number): number {
  const perHundred = (pattern: RegExp, within = text): number => 100 * (within.match(pattern)?.length ?? 0) / words;
  const told = text.replace(quoted, '');
  const signs = Math.min(2, perHundred(reporting) * 1.5)
    + Math.min(1.2, perHundred(newsWords) / 2)
    + Math.min(0.6, perHundred(quoted))
    + (/^[A-Z][A-Z .,]{2,40}(?:\([A-Za-z ]+\)\s*)?[—–-]/mu.test(text) ? 0.5 : 0);
  return signs - Math.min(2, perHundred(addressing, told) / 2);
}
