import type { Span } from '../article';
import type { Attribution } from '../attribution/attribution';
import { antecedentOf } from '../attribution/sources';
import { places } from '../lexicon/places';
import { absolute, type NameOccurrence, type StoryParagraph } from '../names/occurrences';
import type { ParagraphReading } from '../paragraph';
import { isAnswerLabel } from '../turns';
import type { Resolution, Standing } from './discourse';
import type { EntityDraft } from './draft';
import { findNominals, type Nominal } from './nominals';
import { type Pronoun, pronounAt, readReference, type Reference } from './references';
import { Resolver } from './resolver';

/** Who the source of an attribution is. */
export interface ResolvedSource {
  readonly draft: EntityDraft | null;
  /** The words of the source in the story. */
  readonly mention: Span;
  readonly text: string;
  readonly rivals: readonly EntityDraft[];
}

/** Goes through the story once, in reading order. */
export class StoryReader {
  readonly resolver = new Resolver();
  readonly sources = new Map<Attribution, ResolvedSource>();
  /** Attributions whose source is a name, which is recorded as such where it stands. */
  private readonly named = new Set<Attribution>();
  /** Names that are sources. */
  private readonly speaking = new Set<NameOccurrence>();
  /** By quoted region of the paragraph, whom the quotation names or describes. */
  private readonly spokenOf = new Map<number, Set<EntityDraft>>();
  private sentence = 0;
  private mainPerson: EntityDraft | null = null;
  /** The attribution read last. */
  private last: { readonly lemma: string; readonly draft: EntityDraft | null } = { lemma: '', draft: null };

  constructor(private readonly of: ReadonlyMap<NameOccurrence, EntityDraft>) {}

  read(paragraph: StoryParagraph, occurrences: readonly NameOccurrence[]): void {
    const { reading } = paragraph;
    const { tokens, regionOf } = reading.passage;
    const names = new Map(occurrences.filter((occurrence) => this.of.has(occurrence)).map((occurrence) => [occurrence.token, occurrence]));
    const sourcesAt = bySourceStart(reading.attributions);
    const nominals = new Map(findNominals(reading, names).map((nominal) => [nominal.start, nominal]));
    const first = this.sentence;
    this.spokenOf.clear();
    let sentence = 0;
    let consumed = 0;

    for (let at = 0; at < tokens.length; at++) {
      while (sentence < reading.sentences.length - 1 && reading.sentences[sentence]!.end <= at) sentence++;
      const standing = (speaks: boolean, end: number): Standing => ({
        sentence: first + sentence, speaks, quoted: (regionOf[at] ?? -1) >= 0,
        subject: isSubject(reading, at, end),
      });
      for (const attribution of sourcesAt.get(at) ?? []) this.readSource(paragraph, attribution, names, standing(true, attribution.source!.end));
      const source = sourcesAt.get(at)?.[0];
      const name = names.get(at);
      if (source && !this.named.has(source)) consumed = Math.max(consumed, source.source!.end);
      const mentioned = name ? this.readName(name, standing(this.speaking.has(name), name.endToken))
        : at >= consumed ? this.readOther(paragraph, at, nominals.get(at), names, standing(false, at + 1)) : undefined;
      if (mentioned) this.noteSpokenOf(regionOf[at]!, mentioned);
    }
    this.sentence = first + reading.sentences.length;
  }

  /** The source of an attribution: resolved here, where its words stand. */
  private readSource({ start, reading }: StoryParagraph, attribution: Attribution, names: ReadonlyMap<number, NameOccurrence>, standing: Standing): void {
    const range = attribution.source!;
    const mention = absolute(start, reading.passage.tokens, range);
    const antecedent = antecedentOfSource(reading, range);
    const described = absolute(start, reading.passage.tokens, antecedent ?? range);
    const text = reading.passage.text.slice(described.start - start, described.end - start);
    const reference = readReference(reading, antecedent ?? range, names);
    const apposed = reference?.form === 'nominal' ? apposedName(reading, antecedent ?? range, names) : undefined;
    const resolution = this.answering(attribution, text) ?? (apposed ? this.resolve({ form: 'name', occurrence: apposed }, standing) : reference && this.resolve(reference, standing, this.notSpeaking(reading, attribution)));
    if (antecedent) {
      if (resolution) this.resolver.record(resolution.draft, mention, 'pronoun', standing);
      if (resolution && reference?.form === 'nominal' && !apposed) this.resolver.record(resolution.draft, described, 'nominal', standing);
    } else if (reference?.form === 'name' || apposed) {
      if (resolution) this.named.add(attribution);
      const occurrence = reference?.form === 'name' ? reference.occurrence : apposed;
      if (occurrence) this.speaking.add(occurrence);
    } else if (resolution && reference) {
      if (reference.form === 'pronoun') noteGender(resolution, reference.pronoun);
      this.recordOnce(resolution.draft, mention, reference.form, standing);
    }
    this.last = { lemma: attribution.cue?.lemma ?? '', draft: resolution?.draft ?? null };
    this.sources.set(attribution, { draft: resolution?.draft ?? null, mention, text, rivals: resolution?.rivals ?? [] });
  }

  /** Whom a pronoun beside the cue cannot stand for: those the quotation speaks of, and of a reply whoever asked. */
  private notSpeaking({ passage }: ParagraphReading, { contents, cue }: Attribution): ReadonlySet<EntityDraft> {
    const excluded = new Set<EntityDraft>();
    for (const region of new Set(contents.flatMap(({ start, end }) => [passage.regionOf[start]!, passage.regionOf[end - 1]!]))) {
      for (const draft of this.spokenOf.get(region) ?? []) excluded.add(draft);
    }
    if (/^(?:reply|answer|respond)$/u.test(cue?.lemma ?? '') && this.last.lemma === 'ask' && this.last.draft) excluded.add(this.last.draft);
    return excluded;
  }

  /** "A:" in an interview: the person whom the story names most. */
  private answering({ rule }: Attribution, label: string): Resolution | null {
    if (rule !== 'question-answer' || !isAnswerLabel(label)) return null;
    this.mainPerson ??= mostNamed([...this.of.values()].filter(({ type }) => type === 'person'));
    return this.mainPerson && { draft: this.mainPerson, rivals: [] };
  }

  private resolve(reference: Reference, standing: Standing, excluded: ReadonlySet<EntityDraft> = new Set()): Resolution | null {
    switch (reference.form) {
      case 'name': {
        const draft = this.of.get(reference.occurrence);
        return draft ? { draft, rivals: [] } : null;
      }
      case 'nominal': return this.resolver.resolve(reference, true);
      case 'pronoun': return this.resolvePronoun(reference.pronoun, standing.sentence, excluded);
    }
  }

  private resolvePronoun(pronoun: ReturnType<typeof pronounAt>, sentence: number, excluded: ReadonlySet<EntityDraft>): Resolution | null {
    const { discourse } = this.resolver;
    if (pronoun === 'he' || pronoun === 'she') return discourse.resolvePerson(pronoun, sentence, excluded);
    return pronoun === 'they' || pronoun === 'it' ? discourse.resolveThing(pronoun, sentence) : null;
  }

  private noteSpokenOf(region: number, draft: EntityDraft): void {
    if (region < 0) return;
    const known = this.spokenOf.get(region);
    if (known) known.add(draft);
    else this.spokenOf.set(region, new Set([draft]));
  }

  private readName(occurrence: NameOccurrence, standing: Standing): EntityDraft | undefined {
    const draft = this.of.get(occurrence);
    if (draft) this.resolver.record(draft, occurrence.span, 'name', standing);
    return draft;
  }

  /** A personal pronoun or a description that is no source. @returns whom a description stands for. */
  private readOther({ start, reading }: StoryParagraph, at: number, nominal: Nominal | undefined, names: ReadonlyMap<number, NameOccurrence>, standing: Standing): EntityDraft | undefined {
    const pronoun = pronounAt(reading, at);
    const span = (end: number): Span => absolute(start, reading.passage.tokens, { start: at, end });
    if (pronoun === 'he' || pronoun === 'she') {
      const resolution = this.resolver.discourse.resolvePerson(pronoun, standing.sentence, new Set());
      if (!resolution) return undefined;
      noteGender(resolution, pronoun);
      this.resolver.record(resolution.draft, span(at + 1), 'pronoun', standing);
      return undefined;
    }
    if (!nominal) return undefined;
    const bearer = nominal.appositionOf === null ? undefined : names.get(nominal.appositionOf);
    const introduces = !nominal.description.definite || nominal.description.headClass === 'group';
    const draft = (bearer && this.of.get(bearer)) ?? this.resolver.resolve(nominal.description, introduces)?.draft;
    if (draft) this.resolver.record(draft, span(nominal.end), 'nominal', standing);
    return draft;
  }

  /** Two attributions may share the words of one source: they are one mention. */
  private recordOnce(draft: EntityDraft, span: Span, form: 'nominal' | 'pronoun', standing: Standing): void {
    const last = draft.mentions[draft.mentions.length - 1];
    if (last?.start !== span.start) this.resolver.record(draft, span, form, standing);
  }
}

/** Of a source that is a relative pronoun the phrase that it goes back to: "the aide who said". */
function antecedentOfSource(reading: ParagraphReading, { start, end }: Span): Span | null {
  const relative = end - start === 1 && /^(?:who|whom|which|that)$/u.test(reading.passage.tokens[start]!.lower);
  return relative ? antecedentOf(reading.passage, start, 0) : null;
}

/** A story that calls somebody he or she goes on to do so. */
function noteGender({ draft, rivals }: Resolution, pronoun: Pronoun['pronoun']): void {
  if ((pronoun === 'he' || pronoun === 'she') && rivals.length === 0) draft.pronoun ??= pronoun;
}

/** "its director, Ada Brandt, said": the name between commas after the description. */
function apposedName(reading: ParagraphReading, range: Span, names: ReadonlyMap<number, NameOccurrence>): NameOccurrence | undefined {
  const { tokens } = reading.passage;
  const occurrence = tokens[range.end]?.tag === ',' ? names.get(range.end + 1) ?? names.get(range.end + 2) : undefined;
  return occurrence && tokens[occurrence.endToken]?.tag === ',' && !places.has(occurrence.text) ? occurrence : undefined;
}

function mostNamed(drafts: readonly EntityDraft[]): EntityDraft | null {
  const counts = new Map<EntityDraft, number>();
  for (const draft of drafts) counts.set(draft, (counts.get(draft) ?? 0) + 1);
  return [...counts].reduce<[EntityDraft, number] | null>((best, entry) => (best && best[1] >= entry[1] ? best : entry), null)?.[0] ?? null;
}

function bySourceStart(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const starts = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const others = starts.get(attribution.source.start);
    if (others) others.push(attribution);
    else starts.set(attribution.source.start, [attribution]);
  }
  return starts;
}

/** A verb follows, or the mention opens its sentence. */
function isSubject(reading: ParagraphReading, at: number, end: number): boolean {
  const { tokens } = reading.passage;
  const next = tokens[end];
  return /^(?:VB[DZP]|MD)$/u.test(next?.tag ?? '') || tokens[at]!.initial;
}
