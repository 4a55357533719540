import type { AttributionModel } from '../../src/analysis';
import { readStory } from '../../src/cli/readStory';
import { checkStory, type Finding } from '../../src/desk/checks/checkStory';
import { createRandom } from '../../training/random';
import type { GoldDocument } from '../corpus';
import { everyCheck } from './firings';
import { factSlips } from './slips/facts';
import { markSlips } from './slips/marks';
import { nameSlips } from './slips/names';
import { quotationSlips } from './slips/quotations';
import { makeSlip, type Slip, type SlipKind } from './slips/slip';

/** What the checks make of one kind of mistake. */
export interface SlipResult {
  readonly kind: SlipKind;
  /** Stories in which the mistake was made, once each. */
  readonly made: number;
  /** Those in which its check names the paragraph of it, or another where it shows elsewhere. */
  readonly found: number;
  /** What its check finds besides, in other paragraphs, and not in the story without the mistake. */
  readonly elsewhere: number;
  /** What the other checks that are on by default find that they do not find in the story without it. */
  readonly byOthers: number;
  /** Documents in which it was missed, with the words around it. */
  readonly missed: readonly string[];
}

/** All kinds of mistakes that are made on purpose. */
export const slipKinds: readonly SlipKind[] = [...markSlips, ...quotationSlips, ...nameSlips, ...factSlips];

/**
 * Makes each kind of mistake once in every story that has a place for it, and tells whether its check finds it.
 * @param seed decides where; the same one makes the same mistakes.
 */
export function checkSlips(documents: readonly GoldDocument[], model: AttributionModel | undefined, seed: number, kinds: readonly SlipKind[] = slipKinds): readonly SlipResult[] {
  const read = (text: string): { readonly article: ReturnType<typeof readStory>; readonly findings: readonly Finding[] } => {
    const article = readStory(text, { maxLength: Infinity, model, attributions: 'speech' });
    return { article, findings: checkStory(article, text, everyCheck) };
  };
  const random = createRandom(seed);
  const results = new Map(kinds.map((kind) => [kind, { made: 0, found: 0, elsewhere: 0, byOthers: 0, missed: [] as string[] }]));
  for (const { id, text } of documents) {
    const clean = read(text);
    const known = new Set(clean.findings.map((finding) => signatureOf(finding, text)));
    for (const [kind, result] of results) {
      const ways = kind.waysIn({ text, article: clean.article });
      const edits = ways[Math.floor(random() * ways.length)];
      if (edits === undefined) continue;
      const slip = makeSlip(text, edits);
      const fresh = read(slip.text).findings.filter((finding) => !known.has(signatureOf(finding, slip.text)));
      const own = fresh.filter(({ check }) => check.id === kind.check);
      const hits = own.filter((finding) => kind.showsElsewhere ?? touches(finding, slip));
      result.made++;
      result.elsewhere += own.length - hits.length;
      result.byOthers += fresh.filter(({ check }) => check.onByDefault && check.id !== kind.check).length;
      if (hits.length > 0) result.found++;
      else result.missed.push(`${id}: ${around(slip)}`);
    }
  }
  return [...results].map(([kind, result]) => ({ kind, ...result }));
}

/** Tells findings of two versions of a story apart, wherever they stand. */
function signatureOf({ check, start, end, message }: Finding, text: string): string {
  return `${check.id} ${text.slice(start, end)} ${message}`;
}

/** Whether a finding names a paragraph in which something was changed, or rests on it. */
function touches({ start, end, related = [] }: Finding, { text, places }: Slip): boolean {
  return [{ start, end }, ...related].some((span) => places.some((place) => !text.slice(Math.min(span.end, place.end), Math.max(span.start, place.start)).includes('\n')));
}

function around({ text, places }: Slip): string {
  const { start, end } = places[0]!;
  return `${text.slice(Math.max(0, start - 80), start)}>${text.slice(start, end)}<${text.slice(end, end + 80)}`.replace(/\s+/gu, ' ');
}
