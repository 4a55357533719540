import type { Check, CheckedStory } from './check';
import { isQuoted } from './people';

/** Acronyms that readers of news know, or that are the only name in use. */
export const knownAcronyms: ReadonlySet<string> = new Set(`USA UAE USSR NATO FBI CIA NSA BBC CNN NBC ABC CBS PBS NPR MSNBC CNBC HBO ESPN MTV AFP UPI NASA NFL NBA MLB NHL FIFA UEFA NCAA AIDS HIV DNA
  DVD USB GPS VIP CEO CFO COO CTO MEP GOP LGBT LGBTQ GDP IRS NYC IOU PIN SUV UFO ISIS AOL IBM BMW ATM FAQ SOS RSVP RIP JFK FDR LBJ SUNY CUNY
  UCLA MIT USC PDF URL HTML EST EDT CST CDT MST MDT PST PDT GMT BST UTC PHD MBA BBQ YMCA YWCA UBS HSBC KPMG IKEA TNT HLN PAC NAACP NYT WSJ
  FICO WWI WWII AARP NRA NYPD LAPD UNICEF UNESCO OPEC IMF GCHQ NHS KGB SARS COVID`.split(/\s+/u));

/** Letters by themselves: no part of a handle, of initials with stops or of a word with a hyphen; nor who speaks in a transcript, nor a Roman numeral. */
const acronym = /(?<![\p{L}\p{N}@#&.$’'/-])(?![IVX]+\b)(?!^\p{Lu}+:)\p{Lu}{3,6}(?![\p{L}\p{N}&]|['’.-]\p{Lu})/gmu;

/** Before it, the letters are the name by which all know it: "television station BFMTV". */
const named = /\b(?:station|channel|network|broadcaster|firm|company|bank|band|group|website|magazine|newspaper|brand)s?,? $/u;

/** An acronym that the story nowhere spells out. */
export const acronymExpansion: Check = {
  id: 'acronym-expansion',
  title: 'Acronym not spelled out',
  explanation: [
    'Readers may not know what the letters stand for: give the full name where they first appear.',
    'Well-known acronyms are left alone, and those of `allowedAcronyms` in the house style; so are those whose words stand in the story, letters in a longer name (“RBC Capital”), lines in capitals, words in quotation marks and acronyms that stand once only.',
  ].join('\n\n'),
  severity: 'hint',
  onByDefault: true,
  find: (story) => firstUses(story)
    .filter(([letters, start]) => !isSpelledOut(letters, start, story))
    .map(([letters, start]) => ({ start, end: start + letters.length, message: `${letters} is nowhere spelled out.` })),
};

/** Acronyms of the running text that are used more than once, with the place of the first. */
function firstUses(story: CheckedStory): readonly (readonly [string, number])[] {
  const { text, house, article } = story;
  const uses = new Map<string, number[]>();
  const names = new Set<string>();
  for (const { start, end } of article.paragraphs) {
    const words = text.slice(start, end);
    if (words === words.toUpperCase()) continue;
    for (const { index, 0: letters } of words.matchAll(acronym)) {
      if (knownAcronyms.has(letters) || house.allowedAcronyms.includes(letters) || letters.endsWith('TV')) continue;
      if (standsInName(words, index, letters.length)) names.add(letters);
      uses.set(letters, [...uses.get(letters) ?? [], start + index]);
    }
  }
  const bodyStart = article.headline?.end ?? 0;
  return [...uses].flatMap(([letters, places]) => {
    const place = places.find((start) => start >= bodyStart && !isQuoted({ start, end: start + letters.length }, story));
    return places.length > 1 && !names.has(letters) && place !== undefined ? [[letters, place] as const] : [];
  });
}

/** "BREAKING NEWS", "RBC Capital", "television station BFMTV": a word with a capital beside it, or one that says that this is the name. */
function standsInName(words: string, at: number, length: number): boolean {
  const before = words.slice(Math.max(0, at - 24), at);
  return /(?:^|\s)(?!The |A |An |In |At |For |And |But )\p{Lu}[\p{L}’'-]* $/u.test(before) || named.test(before) || /^(?: \p{Lu}| radio\b|[^\][]*\])/u.test(words.slice(at + length));
}

/**
 * Whether the letters stand in brackets, or words whose initials they are in the story, with small words between them or without: a name
 * anywhere, words without capitals near the first use only, as three words with the right initials stand in many a story by chance.
 */
function isSpelledOut(letters: string, firstUse: number, { text, article: { entities, paragraphs } }: CheckedStory): boolean {
  if (text.includes(`(${letters}`) || entities.some(({ name, aliases }) => [name, ...aliases].includes(letters) && [name, ...aliases].some((other) => other.includes(' ')))) return true;
  const at = paragraphs.findLastIndex(({ start }) => start <= firstUse);
  const near = text.slice(paragraphs[Math.max(0, at - 1)]!.start, paragraphs[Math.min(paragraphs.length, at + 2) - 1]!.end);
  return wordsFor(letters, (letter) => letter).test(text) || wordsFor(letters, (letter) => `[${letter}${letter.toLowerCase()}]`).test(near);
}

/** A pattern of words whose initials these letters are. */
function wordsFor(letters: string, initial: (letter: string) => string): RegExp {
  const words = Array.from(letters, (letter) => `${initial(letter)}[\\p{L}’']*`).join('(?:[\\s-]+(?:of|and|for|the|in|on|to|&))*[\\s-]+');
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u');
}
