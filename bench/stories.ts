import { analyze } from '../src/analysis';
import { readStory, storyNames } from '../test/fixtures/storyFiles';

const starts = ['Bran', 'Hal', 'Tor', 'Mer', 'Sel', 'Kes', 'Vor', 'Dun', 'Lar', 'Pel', 'Wes', 'Ost'];
const middles = ['da', 'mo', 'ri', 'be', 'lo', 'ne', 'wi', 'gu', 'sha', 'tre'];
const ends = ['n', 'rt', 'ck', 'sen', 'ley', 'ton', 'ski', 've', 'mark', 'field'];

/** A surname for each number, no two alike. */
function surname(number: number): string {
  const start = starts[number % starts.length]!;
  let rest = Math.floor(number / starts.length);
  const end = ends[rest % ends.length]!;
  let between = '';
  for (rest = Math.floor(rest / ends.length); rest > 0; rest = Math.floor(rest / middles.length)) between += middles[rest % middles.length]!;
  return start + between + end;
}

const fixtures = storyNames.map((name) => readStory(name).replaceAll('\r\n', '\n'));
const surnames = [...new Set(fixtures.flatMap((text) => analyze(text).entities)
  .filter(({ type, name }) => type === 'person' && name.includes(' '))
  .map(({ name }) => name.slice(name.lastIndexOf(' ') + 1)))];
const surnamePattern = new RegExp(`\\b(?:${surnames.join('|')})\\b`, 'gu');
const paragraphs = fixtures.flatMap((text) => text.split(/\n\n+/u).filter((paragraph) => paragraph.trim() !== ''));

/**
 * The paragraphs of the fixtures, round after round without end. From the second round on people and numbers are others, so that
 * a long text has as many names as long texts have and no paragraph twice.
 */
function* endlessParagraphs(): Generator<string, never, void> {
  for (let round = 0; ; round++) {
    for (const paragraph of paragraphs) {
      yield round === 0 ? paragraph : paragraph
        .replace(surnamePattern, (name) => surname(round * surnames.length + surnames.indexOf(name)))
        .replace(/\d+/gu, (digits) => String(Number(digits) + round));
    }
  }
}

/** Takes paragraphs until they have so many words. */
function take(source: Iterator<string, never, void>, words: number): string {
  const taken: string[] = [];
  for (let count = 0; count < words;) {
    const paragraph = source.next().value;
    taken.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return taken.join('\n\n');
}

/** A story of so many words, made of those of the fixtures. */
export function storyOf(words: number): string {
  return take(endlessParagraphs(), words);
}

/** As many stories of so many words each, all different. */
export function storiesOf(count: number, words: number): string[] {
  const source = endlessParagraphs();
  return Array.from({ length: count }, () => take(source, words));
}
