import type { Cue, Quote, QuoteKind, Reason, Span, Speaker } from './article';
import type { Attribution } from './attribution/attribution';
import type { EntityDraft } from './coreference/draft';
import type { Resolved } from './coreference/resolveStory';
import type { ResolvedSource } from './coreference/storyReader';
import type { Identity } from './entities';
import { countLeading } from './partition';
import { SpeakerBuilder } from './speakers';
import type { LinkedQuotation, LinkedStory } from './storyAttributions';
import { inTextOrder } from './textOrder';

/** From this share of letters inside quotation marks on a quotation is direct; below `mixedShare` it is indirect. */
const directShare = 0.97;
const mixedShare = 0.03;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Makes the quotations of an Article, in the order of their first content. */
export function buildQuotes(text: string, story: LinkedStory, resolved: Resolved, identities: ReadonlyMap<EntityDraft, Identity>): Quote[] {
  const speakers = new SpeakerBuilder(identities);
  const ids = new Map<string, number>();
  return [...story.quotations]
    .sort((a, b) => a.contents[0]!.start - b.contents[0]!.start)
    .map((quotation): Quote => {
      const contents = quotation.contents;
      const source = quotation.attribution ? resolved.sources.get(quotation.attribution) ?? null : null;
      const cue = quotation.attribution && !quotation.carried ? placeCue(story, quotation) : null;
      const speaker = source && speakers.build(source, quotation.carried);
      const { hash, kind } = wordingOf(text, quotation, story.quoted, cue);
      return {
        id: quoteId(hash, ids), kind: quotation.rule === 'question-answer' ? 'direct' : kind, contents, cue, speaker,
        confidence: confidence(quotation, source), reason: reasonOf(quotation, cue, speaker, contents),
      };
    });
}

/** What the words of a quotation tell. */
interface Wording {
  readonly hash: string;
  readonly kind: QuoteKind;
}

const wordings = new WeakMap<Attribution, Wording>();

/** Of a quotation that is all in the paragraph of its attribution the words are gone through once: they stay while that does. */
function wordingOf(text: string, { attribution, contents, carried }: LinkedQuotation, quoted: readonly Span[], cue: Cue | null): Wording {
  const own = attribution && !carried && contents.length === attribution.contents.length ? attribution : null;
  const known = own && wordings.get(own);
  if (known) return known;
  const wording: Wording = { hash: hashOf(text, contents), kind: kindOf(text, contents, quoted, cue) };
  if (own) wordings.set(own, wording);
  return wording;
}

function placeCue(story: LinkedStory, { attribution, paragraph }: LinkedQuotation): Cue | null {
  if (!attribution?.cue) return null;
  const { start } = story.paragraphs[paragraph]!;
  return { ...attribution.cue, start: start + attribution.cue.start, end: start + attribution.cue.end };
}

/** By the share of quoted letters; words all quoted that only end the reporter's sentence (saying "the rest have left") are mixed. */
function kindOf(text: string, contents: readonly Span[], quoted: readonly Span[], cue: Cue | null): QuoteKind {
  let letters = 0;
  let inside = 0;
  for (const content of contents) {
    letters += countLetters(text, content);
    for (let at = countLeading(quoted, ({ end }) => end <= content.start); at < quoted.length && quoted[at]!.start < content.end; at++) {
      inside += countLetters(text, { start: Math.max(quoted[at]!.start, content.start), end: Math.min(quoted[at]!.end, content.end) });
    }
  }
  const share = letters > 0 ? inside / letters : 0;
  if (share >= directShare) return cue && contents.length === 1 && isFragment(text, contents[0]!, cue) ? 'mixed' : 'direct';
  return share >= mixedShare ? 'mixed' : 'indirect';
}

/** Begins in lower case right after the cue, with no comma or colon to set it off. */
function isFragment(text: string, content: Span, cue: Cue): boolean {
  return cue.end <= content.start && /^\P{L}*\p{Ll}/u.test(text.slice(content.start, content.end)) && !/[,:]/u.test(text.slice(cue.end, content.start)) && cue.lemma !== ':';
}

/** Letters and digits. Nearly all are ASCII, which a comparison tells faster than a pattern: this runs over every quotation at every keystroke. */
function countLetters(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code < 0x80 ? (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) : letterOrDigit.test(String.fromCodePoint(text.codePointAt(at)!));
    if (isLetter) count++;
  }
  return count;
}

/** A short hash of the words (FNV-1a). */
function hashOf(text: string, contents: readonly Span[]): string {
  let hash = 0x811c9dc5;
  for (const { start, end } of contents) {
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** The id stays while the words stand; equal words are told apart by their order. */
function quoteId(hash: string, used: Map<string, number>): string {
  const base = `q${hash}`;
  const count = (used.get(base) ?? 0) + 1;
  used.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}

function confidence({ score, rule }: LinkedQuotation, source: ResolvedSource | null): number {
  const resolved = source === null ? 1 : source.draft === null ? 0.85 : source.rivals.length > 0 ? 0.85 : 1;
  return Math.round(score * (rule === 'unattributed' ? 1 : resolved) * 100) / 100;
}

function reasonOf({ rule }: LinkedQuotation, cue: Cue | null, speaker: Speaker | null, contents: readonly Span[]): Reason {
  const spans = [...contents];
  if (cue) spans.push({ start: cue.start, end: cue.end });
  if (speaker?.mention) spans.push(speaker.mention);
  return { rule, spans: inTextOrder(spans) };
}
