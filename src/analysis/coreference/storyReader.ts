import type { LinkRule, Span } from '../article';
import type { Attribution } from '../attribution/attribution';
import { antecedentOf } from '../attribution/sources';
import { places } from '../lexicon/places';
import { absolute, type NameOccurrence, type StoryParagraph } from '../names/occurrences';
import type { ParagraphReading } from '../paragraph';
import type { TaggedToken } from '../text/tags';
import { isAnswerLabel } from '../turns';
import type { Ahead } from './antecedentFeatures';
import { type AntecedentRanker, findAntecedent } from './antecedents';
import type { Resolution, Standing } from './discourse';
import type { EntityDraft } from './draft';
import { nameLink } from './nameClusters';
import { findNominals, type Nominal } from './nominals';
import { pronounForm, roleOf } from './pronounForms';
import { type Pronoun, pronounAt, readReference, type Reference } from './references';
import { Resolver } from './resolver';

/** Who the source of an attribution is. */
export interface ResolvedSource {
  readonly draft: EntityDraft | null;
  /** The words of the source in the story. */
  readonly mention: Span;
  readonly text: string;
  readonly rivals: readonly EntityDraft[];
  readonly link?: LinkRule;
}

interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly verbs: number;
  readonly quotations: number;
}

/** What is looked up for the tokens of a paragraph. */
interface Layout {
  readonly before: Counts;
  readonly after: Counts;
  readonly sentenceOf: readonly number[];
  /** Finite verbs of the paragraph before each token. */
  readonly verbsBefore: readonly number[];
  /** The attribution in whose content each token stands. */
  readonly attributionOf: readonly (Attribution | undefined)[];
}

/** The paragraph that is being read, with its names by their first token. */
interface Scene {
  readonly paragraph: StoryParagraph;
  readonly names: ReadonlyMap<number, NameOccurrence>;
  readonly layout: Layout;
}

/** How many words behind a pronoun a name is looked for. */
const aheadReach = 25;

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
  /** Sentences, words, finite verbs and quotations of the paragraphs read so far. */
  private before: Counts = { sentences: 0, words: 0, verbs: 0, quotations: 0 };
  /** "I" and "we" in quotations, with the attribution whose source they stand for. */
  private readonly ownWords: { readonly attribution: Attribution; readonly pronoun: 'I' | 'we'; readonly span: Span }[] = [];
  private mainPerson: EntityDraft | null = null;
  /** The attribution read last. */
  private last: { readonly lemma: string; readonly draft: EntityDraft | null } = { lemma: '', draft: null };

  constructor(private readonly of: ReadonlyMap<NameOccurrence, EntityDraft>, private readonly rank: AntecedentRanker) {}

  read(paragraph: StoryParagraph, occurrences: readonly NameOccurrence[]): void {
    const { reading } = paragraph;
    const { tokens, regionOf } = reading.passage;
    const layout = layOut(reading, this.before);
    const names = new Map(occurrences.filter((occurrence) => this.of.has(occurrence)).map((occurrence) => [occurrence.token, occurrence]));
    const sourcesAt = bySourceStart(reading.attributions);
    const nominals = new Map(findNominals(reading, names).map((nominal) => [nominal.start, nominal]));
    const scene: Scene = { paragraph, names, layout };
    this.spokenOf.clear();
    let consumed = 0;

    for (let at = 0; at < tokens.length; at++) {
      const sources = sourcesAt.get(at);
      for (const attribution of sources ?? []) this.readSource(scene, attribution, standingAt(scene, at, attribution.source!.end, true));
      const name = names.get(at);
      if (sources && !this.named.has(sources[0]!)) consumed = Math.max(consumed, sources[0]!.source!.end);
      const mentioned = name ? this.readName(name, standingAt(scene, at, name.endToken, this.speaking.has(name)))
        : at >= consumed ? this.readOther(scene, at, nominals.get(at)) : undefined;
      if (mentioned) this.noteSpokenOf(regionOf[at]!, mentioned);
    }
    this.before = layout.after;
  }

  /** The source of an attribution: resolved here, where its words stand. */
  private readSource(scene: Scene, attribution: Attribution, standing: Standing): void {
    const { paragraph: { start, reading }, names } = scene;
    const range = attribution.source!;
    const mention = absolute(start, reading.passage.tokens, range);
    const antecedent = antecedentOfSource(reading, range);
    const described = absolute(start, reading.passage.tokens, antecedent ?? range);
    const text = reading.passage.text.slice(described.start - start, described.end - start);
    const reference = readReference(reading, antecedent ?? range, names);
    const apposed = reference?.form === 'nominal' ? apposedName(reading, antecedent ?? range, names) : undefined;
    const resolution = this.answering(attribution, text) ?? (apposed ? this.nameOf(apposed) : reference && this.resolve(scene, reference, antecedent ?? range, standing, this.notSpeaking(scene, attribution)));
    if (antecedent) {
      if (resolution) this.resolver.record(resolution.draft, mention, 'pronoun', standing, 'relative-clause');
      if (resolution && reference?.form === 'nominal' && !apposed) this.resolver.record(resolution.draft, described, 'nominal', standing, resolution.link);
    } else if (reference?.form === 'name' || apposed) {
      if (resolution) this.named.add(attribution);
      const occurrence = reference?.form === 'name' ? reference.occurrence : apposed;
      if (occurrence) this.speaking.add(occurrence);
    } else if (resolution && reference) {
      if (reference.form === 'pronoun') noteGender(resolution, reference.pronoun);
      this.recordOnce(resolution, mention, reference.form, standing);
    }
    this.last = { lemma: attribution.cue?.lemma ?? '', draft: resolution?.draft ?? null };
    const link = antecedent ? 'relative-clause' : apposed ? 'apposition' : resolution?.link;
    this.sources.set(attribution, { draft: resolution?.draft ?? null, mention, text, rivals: resolution?.rivals ?? [], ...link && { link } });
  }

  /** Whom a pronoun beside the cue cannot stand for: those the quotation speaks of, those named in what it leads into, and of a reply whoever asked. */
  private notSpeaking({ paragraph: { reading: { passage } }, names }: Scene, { contents, cue, source }: Attribution): ReadonlySet<EntityDraft> {
    const excluded = new Set<EntityDraft>();
    for (const region of new Set(contents.flatMap(({ start, end }) => [passage.regionOf[start]!, passage.regionOf[end - 1]!]))) {
      for (const draft of this.spokenOf.get(region) ?? []) excluded.add(draft);
    }
    for (const { start, end } of contents) {
      for (let at = Math.max(start, source!.end); at < end; at++) {
        const draft = names.has(at) && this.of.get(names.get(at)!);
        if (draft) excluded.add(draft);
      }
    }
    if (/^(?:reply|answer|respond)$/u.test(cue?.lemma ?? '') && this.last.lemma === 'ask' && this.last.draft) excluded.add(this.last.draft);
    return excluded;
  }

  /** "A:" in an interview: the person whom the story names most. */
  private answering({ rule }: Attribution, label: string): Resolution | null {
    if (rule !== 'question-answer' || !isAnswerLabel(label)) return null;
    this.mainPerson ??= mostNamed([...this.of.values()].filter(({ type }) => type === 'person'));
    return this.mainPerson && { draft: this.mainPerson, rivals: [], link: 'answer' };
  }

  private resolve(scene: Scene, reference: Reference, range: Span, standing: Standing, excluded: ReadonlySet<EntityDraft>): Resolution | null {
    switch (reference.form) {
      case 'name': return this.nameOf(reference.occurrence);
      case 'nominal': return this.resolver.resolve(reference, true);
      case 'pronoun': return this.resolvePronoun(scene, reference.pronoun, range.start, standing, excluded);
    }
  }

  private nameOf(occurrence: NameOccurrence): Resolution | null {
    const draft = this.of.get(occurrence);
    const link = draft && nameLink(occurrence.text, draft);
    return draft ? { draft, rivals: [], ...link && { link } } : null;
  }

  private resolvePronoun(scene: Scene, pronoun: ReturnType<typeof pronounAt>, at: number, standing: Standing, excluded: ReadonlySet<EntityDraft> = new Set()): Resolution | null {
    if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'they' && pronoun !== 'it') return null;
    const { tokens } = scene.paragraph.reading.passage;
    const span = absolute(scene.paragraph.start, tokens, { start: at, end: at + 1 });
    const ahead = pronoun === 'he' || pronoun === 'she' ? this.namedAhead(scene, at) : new Map<EntityDraft, Ahead>();
    const placed = { pronoun, form: pronounForm(tokens[at]!), standing, speaker: this.speakerAt(scene, at), next: tokens[at + 1]?.tag ?? '', tokens, at };
    return findAntecedent(placed, span, this.resolver.discourse, ahead, excluded, this.rank);
  }

  /** Who is named behind a pronoun in its sentence: "As she left, Brandt said". */
  private namedAhead({ paragraph: { reading }, names, layout }: Scene, at: number): ReadonlyMap<EntityDraft, Ahead> {
    const { tokens } = reading.passage;
    const end = Math.min(reading.sentences[layout.sentenceOf[at]!]!.end, at + aheadReach);
    const found = new Map<EntityDraft, Ahead>();
    for (let token = at + 1; token < end; token++) {
      const name = names.get(token);
      const draft = name && this.of.get(name);
      if (!draft || draft.type !== 'person' || found.has(draft)) continue;
      let before = token - 1;
      while (before > at && /^(?:NN|NNP|JJ|DT)$/u.test(tokens[before]!.tag)) before--;
      found.set(draft, { role: roleOf(tokens, token, name.endToken), setOff: tokens[before]!.tag === ',', first: found.size === 0 });
    }
    return found;
  }

  /** Who says the words at a token; null where that is not known yet, undefined where nobody says them. */
  private speakerAt({ paragraph: { reading }, names, layout }: Scene, at: number): EntityDraft | null | undefined {
    const attribution = layout.attributionOf[at];
    if (!attribution) return undefined;
    const known = this.sources.get(attribution)?.draft;
    if (known || !attribution.source) return known ?? null;
    const reference = readReference(reading, attribution.source, names);
    return (reference?.form === 'name' && this.of.get(reference.occurrence)) || null;
  }

  private noteSpokenOf(region: number, draft: EntityDraft): void {
    if (region < 0) return;
    const known = this.spokenOf.get(region);
    if (known) known.add(draft);
    else this.spokenOf.set(region, new Set([draft]));
  }

  private readName(occurrence: NameOccurrence, standing: Standing): EntityDraft | undefined {
    const draft = this.of.get(occurrence);
    if (draft) this.resolver.record(draft, occurrence.span, 'name', standing, nameLink(occurrence.text, draft));
    return draft;
  }

  /** A personal pronoun or a description that is no source. @returns whom a description stands for. */
  private readOther(scene: Scene, at: number, nominal: Nominal | undefined): EntityDraft | undefined {
    const { paragraph: { start, reading }, names, layout } = scene;
    const pronoun = pronounAt(reading, at);
    if (!pronoun && !nominal) return undefined;
    const span = (end: number): Span => absolute(start, reading.passage.tokens, { start: at, end });
    const attribution = layout.attributionOf[at];
    if ((pronoun === 'I' || pronoun === 'we') && attribution) {
      this.ownWords.push({ attribution, pronoun, span: span(at + 1) });
    } else if (pronoun) {
      const standing = standingAt(scene, at, at + 1, false);
      const resolution = this.resolvePronoun(scene, pronoun, at, standing);
      if (resolution) {
        noteGender(resolution, pronoun);
        this.resolver.record(resolution.draft, span(at + 1), 'pronoun', standing, resolution.link);
      }
    }
    if (!nominal) return undefined;
    const bearer = nominal.appositionOf === null ? undefined : names.get(nominal.appositionOf);
    const introduces = !nominal.description.definite || nominal.description.headClass === 'group';
    const resolution = linked(bearer && this.of.get(bearer), 'apposition') ?? linked(this.subjectOf(scene, nominal), 'predicate') ?? this.resolver.resolve(nominal.description, introduces);
    if (resolution) this.resolver.record(resolution.draft, span(nominal.end), 'nominal', standingAt(scene, at, nominal.end, false), resolution.link);
    return resolution?.draft;
  }

  /** "Brandt is a pilot": whom a predicate describes, where the words before it are a mention and a form of "be". */
  private subjectOf({ paragraph: { reading: { passage: { tokens } } }, layout: { before } }: Scene, { start, description }: Nominal): EntityDraft | undefined {
    let verb = start - 1;
    while (tokens[verb]?.tag === 'RB') verb--;
    if (!/^(?:is|was|are|were|became|becomes|'s|’s)$/u.test(tokens[verb]?.lower ?? '')) return undefined;
    const last = this.resolver.discourse.last();
    const fits = last?.standing.end === before.words + verb && (last.draft.type === 'person' ? description.headClass === 'role' : last.draft.type === description.headClass);
    return fits ? last.draft : undefined;
  }

  /** "I" and "we" in quotations are the source's: whoever that is has to be known first, and often is named behind the quotation. */
  readOwnWords(): void {
    for (const { attribution, pronoun, span } of this.ownWords) {
      const draft = this.sources.get(attribution)?.draft;
      if (draft && (pronoun === 'we' ? draft.type !== 'person' : draft.type === 'person')) draft.mentions.push({ ...span, form: 'pronoun', link: 'own-words' });
    }
  }

  /** Two attributions may share the words of one source: they are one mention. */
  private recordOnce({ draft, link }: Resolution, span: Span, form: 'nominal' | 'pronoun', standing: Standing): void {
    const last = draft.mentions[draft.mentions.length - 1];
    if (last?.start !== span.start) this.resolver.record(draft, span, form, standing, link);
  }
}

function linked(draft: EntityDraft | undefined, link: LinkRule): Resolution | null {
  return draft ? { draft, rivals: [], link } : null;
}

/** Of a source that is a relative pronoun the phrase that it goes back to: "the aide who said". */
function antecedentOfSource(reading: ParagraphReading, { start, end }: Span): Span | null {
  const relative = end - start === 1 && /^(?:who|whom|which|that)$/u.test(reading.passage.tokens[start]!.lower);
  return relative ? antecedentOf(reading.passage, start, 0) : null;
}

/** A story that calls somebody he or she goes on to do so. */
function noteGender({ draft, isClear }: Resolution, pronoun: Pronoun['pronoun']): void {
  if ((pronoun === 'he' || pronoun === 'she') && isClear) draft.called[pronoun]++;
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

function standingAt({ paragraph: { reading: { passage } }, names, layout }: Scene, at: number, end: number, speaks: boolean): Standing {
  const { before, sentenceOf, verbsBefore } = layout;
  const region = passage.regionOf[at] ?? -1;
  return {
    sentence: before.sentences + sentenceOf[at]!, word: before.words + at, end: before.words + end, verbs: before.verbs + verbsBefore[at]!, role: roleOf(passage.tokens, at, end),
    initial: passage.tokens[at]!.initial, listed: isListed(passage.tokens, names, at, end), speaks, quotation: region < 0 ? -1 : before.quotations + region,
  };
}

/** Whether only "and", with a title, stands between a mention and a name before or behind it. */
function isListed(tokens: readonly TaggedToken[], names: ReadonlyMap<number, NameOccurrence>, start: number, end: number): boolean {
  const joins = (at: number): boolean => /^(?:and|or|&)$/u.test(tokens[at]?.lower ?? '');
  let before = start - 1;
  while (tokens[before]?.tag === 'NNP') before--;
  return joins(end) || joins(before) || (names.get(start)?.listedWith ?? null) !== null;
}

function layOut({ passage, sentences, attributions }: ParagraphReading, before: Counts): Layout {
  const { tokens, regions } = passage;
  const sentenceOf = new Array<number>(tokens.length).fill(0);
  for (const [index, { start, end }] of sentences.entries()) sentenceOf.fill(index, start, end);
  const verbsBefore: number[] = [];
  let verbs = 0;
  for (const { tag } of tokens) {
    verbsBefore.push(verbs);
    if (/^(?:VB[DPZ]|MD)$/u.test(tag)) verbs++;
  }
  const attributionOf = new Array<Attribution | undefined>(tokens.length).fill(undefined);
  for (const attribution of attributions) {
    for (const { start, end } of attribution.contents) attributionOf.fill(attribution, start, end);
  }
  return {
    before, sentenceOf, verbsBefore, attributionOf,
    after: { sentences: before.sentences + sentences.length, words: before.words + tokens.length, verbs: before.verbs + verbs, quotations: before.quotations + regions.length },
  };
}
