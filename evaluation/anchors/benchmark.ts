// Edits stories at random, closes and opens them again, and counts which annotations are found: npm run bench:anchors.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type Span } from '../../src/analysis';
import { anchorAt } from '../../src/desk/annotations/annotation';
import { foldText } from '../../src/desk/annotations/foldedText';
import { createRandom } from '../../training/random';
import { edits, type Unit } from './editScripts';
import { schemes } from './schemes';

const rounds = 20;
const mostEdits = 4;

/** The share of its units, close together, by which an annotation's words are recognisable. */
const recognisable = 0.75;

interface Tally { right: number; wrong: number; reported: number; anchored: number; surviving: number }

const folder = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'stories');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
const generated = Array.from({ length: 8 }, (_, index) => fixtures.filter((_story, at) => (at + index) % 4 === 0).join('\n\n'));
const random = createRandom(5);
const tallies = new Map<string, Tally>(Object.keys(schemes).map((name) => [name, { right: 0, wrong: 0, reported: 0, anchored: 0, surviving: 0 }]));
let twins = 0;

for (const story of [...fixtures, ...generated]) {
  const anchors = analyze(story).quotes.map(({ contents }) => anchorAt(story, contents[0]!));
  for (let round = 0; round < rounds; round++) {
    const units = edited(story);
    const text = units.map(({ unit }) => unit).join('');
    for (const anchor of anchors) {
      const where = survivors(units, anchor);
      if (where !== undefined && hasTwin(text, where)) {
        twins++;
        continue;
      }
      for (const [name, scheme] of Object.entries(schemes)) count(tallies.get(name)!, units, anchor, where, scheme(text, anchor));
    }
  }
}

console.log(`${twins} annotations left out whose words and surroundings stand twice after the edits: nothing tells which is meant.`);
console.log('scheme          surviving  right     reported  wrong of all');
for (const [name, { right, wrong, surviving, reported, anchored }] of tallies) {
  const share = (part: number, whole: number): string => `${(100 * part / whole).toFixed(2)}%`.padEnd(10);
  console.log(`${name.padEnd(16)}${String(surviving).padEnd(11)}${share(right, surviving)}${share(reported, surviving)}${share(wrong, anchored)}`);
}

function edited(story: string): readonly Unit[] {
  let units: readonly Unit[] = story.split('').map((unit, origin) => ({ unit, origin }));
  const kinds = Object.values(edits);
  for (let left = 1 + Math.floor(random() * mostEdits); left > 0; left--) units = kinds[Math.floor(random() * kinds.length)]!(units, random);
  return units;
}

/** Where the words of a span are after the edits, when enough of them are left close together. */
function survivors(units: readonly Unit[], { start, end }: Span): Span | undefined {
  const left = units.flatMap(({ origin }, index) => (origin >= start && origin < end ? [index] : []));
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined || left.length < recognisable * (end - start) || last - first > 1.4 * (end - start)) return undefined;
  return { start: first, end: last + 1 };
}

function hasTwin(text: string, { start, end }: Span): boolean {
  const folded = foldText(text).text;
  const around = (span: Span): string => foldText(text.slice(span.start, span.end)).text.trim();
  const isTwice = (words: string): boolean => folded.indexOf(words) !== folded.lastIndexOf(words);
  return isTwice(around({ start: Math.max(0, start - 20), end })) || isTwice(around({ start, end: end + 20 }));
}

/** A place is right when most of what stands there came from the annotation's own words, or from a copy of them. */
function count(tally: Tally, units: readonly Unit[], { start, end }: Span, where: Span | undefined, found: Span | undefined): void {
  tally.anchored++;
  if (where !== undefined) tally.surviving++;
  if (found === undefined) {
    if (where !== undefined) tally.reported++;
    return;
  }
  const own = units.slice(found.start, found.end).filter(({ origin }) => {
    const from = origin < -1 ? -2 - origin : origin;
    return from >= start && from < end;
  }).length;
  if (own < 0.5 * (found.end - found.start)) tally.wrong++;
  else if (where !== undefined) tally.right++;
}
