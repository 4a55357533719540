import type { LinkRule, Span } from '../article';
import type { Attribution } from '../attribution/attribution';
import { absolute, moved, type NameOccurrence, type StoryParagraph } from '../names/occurrences';
import { countLeading } from '../partition';
import type { LinkedQuotation } from '../storyAttributions';
import { isAnswerLabel } from '../turns';
import type { Ahead } from './antecedentFeatures';
import { type AntecedentRanker, findAntecedent } from './antecedents';
import type { Resolution, Standing } from './discourse';
import type { EntityDraft } from './draft';
import { type NameClusters, nameLink } from './nameClusters';
import type { Nominal } from './nominals';
import { pronounForm } from './pronounForms';
import type { Pronoun, Reference } from './references';
import { Resolver } from './resolver';
import { type NameAhead, type PlacedNominal, type Scene, sceneOf, type SourceWords } from './scene';

/** Who the source of an attribution is. */
export interface ResolvedSource {
  readonly draft: EntityDraft | null;
  /** The words of the source in the story. */
  readonly mention: Span;
  readonly text: string;
  readonly rivals: readonly EntityDraft[];
  readonly link?: LinkRule;
}

/** What a story has of each up to some place. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly verbs: number;
  readonly quotations: number;
}

const nobody: ReadonlySet<EntityDraft> = new Set();

/** The paragraph that is being read, in its place in the story. */
interface PlacedScene {
  readonly scene: Scene;
  readonly start: number;
}

/** Goes through the story once, in reading order. */
export class StoryReader {
  readonly resolver: Resolver;
  private readonly of: NameClusters['of'];
  /** By name, whose it was last and why. */
  private readonly links = new Map<string, { readonly draft: EntityDraft; readonly link: LinkRule | undefined }>();
  readonly sources = new Map<Attribution, ResolvedSource>();
  /** Attributions whose source is a name, which is recorded as such where it stands. */
  private readonly named = new Set<Attribution>();
  /** Names that are sources. */
  private readonly speaking = new Set<NameOccurrence>();
  /** By quoted region of the paragraph, whom the quotation names or describes. */
  private readonly spokenOf = new Map<number, Set<EntityDraft>>();
  /** Sentences, words, finite verbs and quotations of the paragraphs read so far. */
  private before: Counts = { sentences: 0, words: 0, verbs: 0, quotations: 0 };
  /** "I" and "we" in quotations, with the attribution whose source they stand for; null where another paragraph names the source. */
  private readonly ownWords: { readonly attribution: Attribution | null; readonly pronoun: 'I' | 'we'; readonly span: Span }[] = [];
  private mainPerson: EntityDraft | null = null;
  /** The attribution read last. */
  private last: { readonly lemma: string; readonly draft: EntityDraft | null } = { lemma: '', draft: null };

  constructor({ drafts, of }: NameClusters, private readonly rank: AntecedentRanker) {
    this.of = of;
    this.resolver = new Resolver(drafts);
  }

  /** @param occurrences what may be a name in the paragraph. */
  read({ start, reading }: StoryParagraph, occurrences: readonly NameOccurrence[]): void {
    const { before } = this;
    const scene = sceneOf(reading, occurrences.filter((occurrence) => this.of.has(occurrence)));
    const place = { scene, start };
    const { tokens, regions, regionOf } = reading.passage;
    this.spokenOf.clear();
    let consumed = 0;

    for (const at of scene.referring) {
      const sources = scene.sources.get(at);
      for (const source of sources ?? []) this.readSource(place, source);
      const name = scene.names.get(at);
      if (sources && !this.named.has(sources[0]!.attribution)) consumed = Math.max(consumed, sources[0]!.range.end);
      const mentioned = name ? this.readName(place, name) : at >= consumed ? this.readOther(place, at) : undefined;
      if (mentioned) this.noteSpokenOf(regionOf[at]!, mentioned);
    }
    this.before = {
      sentences: before.sentences + reading.sentences.length, words: before.words + tokens.length, verbs: before.verbs + scene.verbs, quotations: before.quotations + regions.length,
    };
  }

  /** The source of an attribution: resolved here, where its words stand. */
  private readSource(place: PlacedScene, source: SourceWords): void {
    const { attribution, range, antecedent, text, reference, apposed } = source;
    const standing = placed(source.standing, this.before);
    const mention = moved(source.place, place.start);
    const resolution = this.answering(attribution, text)
      ?? (apposed ? this.nameOf(apposed) : reference && this.resolve(place, reference, antecedent ?? range, standing, source));
    if (antecedent) {
      if (resolution) this.resolver.record(resolution.draft, mention, 'pronoun', standing, 'relative-clause');
      if (resolution && reference?.form === 'nominal' && !apposed) this.resolver.record(resolution.draft, moved(source.described, place.start), 'nominal', standing, resolution.link);
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
  private notSpeaking({ attribution: { cue }, regions, named }: SourceWords): ReadonlySet<EntityDraft> {
    const excluded = new Set<EntityDraft>();
    for (const region of regions) {
      for (const draft of this.spokenOf.get(region) ?? []) excluded.add(draft);
    }
    for (const occurrence of named) {
      const draft = this.of.get(occurrence);
      if (draft) excluded.add(draft);
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

  private resolve(place: PlacedScene, reference: Reference, range: Span, standing: Standing, source: SourceWords): Resolution | null {
    switch (reference.form) {
      case 'name': return this.nameOf(reference.occurrence);
      case 'nominal': return this.resolver.resolve(reference, true);
      case 'pronoun': return this.resolvePronoun(place, range.start, standing, this.notSpeaking(source));
    }
  }

  private nameOf(occurrence: NameOccurrence): Resolution | null {
    const draft = this.of.get(occurrence);
    const link = draft && this.linkOf(occurrence.text, draft);
    return draft ? { draft, rivals: [], ...link && { link } } : null;
  }

  /** Why a name is the entity's; mostly it is the same as where the name stood before. */
  private linkOf(name: string, draft: EntityDraft): LinkRule | undefined {
    const known = this.links.get(name);
    if (known?.draft === draft) return known.link;
    const link = nameLink(name, draft);
    this.links.set(name, { draft, link });
    return link;
  }

  private resolvePronoun({ scene, start }: PlacedScene, at: number, standing: Standing, excluded: ReadonlySet<EntityDraft> = nobody): Resolution | null {
    const { pronoun, ahead, opening } = scene.pronouns.get(at)!;
    if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'they' && pronoun !== 'it') return null;
    const { tokens } = scene.reading.passage;
    const span = absolute(start, tokens, { start: at, end: at + 1 });
    const word = { pronoun, form: pronounForm(tokens[at]!), standing, speaker: this.speakerAt(scene, at), next: tokens[at + 1]?.tag ?? '', tokens, at, opening };
    return findAntecedent(word, span, this.resolver.discourse, this.peopleOf(ahead), excluded, this.rank);
  }

  private peopleOf(ahead: readonly NameAhead[]): ReadonlyMap<EntityDraft, Ahead> {
    const found = new Map<EntityDraft, Ahead>();
    for (const { occurrence, role, setOff } of ahead) {
      const draft = this.of.get(occurrence);
      if (draft?.type === 'person' && !found.has(draft)) found.set(draft, { role, setOff, first: found.size === 0 });
    }
    return found;
  }

  /** Who says the words at a token; null where that is not known yet, undefined where nobody says them. */
  private speakerAt({ sources, attributionOf }: Scene, at: number): EntityDraft | null | undefined {
    const attribution = attributionOf[at];
    if (!attribution) return undefined;
    const known = this.sources.get(attribution)?.draft;
    if (known || !attribution.source) return known ?? null;
    const source = sources.get(attribution.source.start)?.find((each) => each.attribution === attribution);
    return (source?.antecedent === null && source.reference?.form === 'name' && this.of.get(source.reference.occurrence)) || null;
  }

  private noteSpokenOf(region: number, draft: EntityDraft): void {
    if (region < 0) return;
    const known = this.spokenOf.get(region);
    if (known) known.add(draft);
    else this.spokenOf.set(region, new Set([draft]));
  }

  private readName({ start, scene: { nameStandings } }: PlacedScene, occurrence: NameOccurrence): EntityDraft | undefined {
    const draft = this.of.get(occurrence);
    const standing = placed(nameStandings.get(occurrence)!, this.before, this.speaking.has(occurrence));
    if (draft) this.resolver.record(draft, moved(occurrence.span, start), 'name', standing, this.linkOf(occurrence.text, draft));
    return draft;
  }

  /** A personal pronoun or a description that is no source. @returns whom a description stands for. */
  private readOther(place: PlacedScene, at: number): EntityDraft | undefined {
    const { start, scene: { reading, attributionOf, pronouns, nominals } } = place;
    const word = pronouns.get(at);
    const span = (end: number): Span => absolute(start, reading.passage.tokens, { start: at, end });
    const attribution = attributionOf[at];
    if (word && (word.pronoun === 'I' || word.pronoun === 'we') && (attribution || reading.passage.regionOf[at]! >= 0)) {
      this.ownWords.push({ attribution: attribution ?? null, pronoun: word.pronoun, span: span(at + 1) });
    } else if (word) {
      const standing = placed(word.standing, this.before);
      const resolution = this.resolvePronoun(place, at, standing);
      if (resolution) {
        noteGender(resolution, word.pronoun);
        this.resolver.record(resolution.draft, span(at + 1), 'pronoun', standing, resolution.link);
      }
    }
    return (nominals.get(at) ?? []).map((nominal) => this.readNominal(place, nominal)).at(-1);
  }

  private readNominal(place: PlacedScene, nominal: PlacedNominal): EntityDraft | undefined {
    const { start, scene: { reading: { passage: { tokens } }, names } } = place;
    const bearer = nominal.appositionOf === null ? undefined : names.get(nominal.appositionOf);
    const introduces = !nominal.description.definite || nominal.description.headClass === 'group';
    const resolution = linked(bearer && this.of.get(bearer), 'apposition') ?? linked(this.subjectOf(place, nominal), 'predicate') ?? this.resolver.resolve(nominal.description, introduces);
    if (resolution) this.resolver.record(resolution.draft, absolute(start, tokens, nominal), 'nominal', placed(nominal.standing, this.before), resolution.link);
    return resolution?.draft;
  }

  /** "Brandt is a pilot": whom a predicate describes, where the words before it are a mention and a form of "be". */
  private subjectOf({ scene: { reading: { passage: { tokens } } } }: PlacedScene, { start, description }: Nominal): EntityDraft | undefined {
    let verb = start - 1;
    while (tokens[verb]?.tag === 'RB') verb--;
    if (!/^(?:is|was|are|were|became|becomes|'s|’s)$/u.test(tokens[verb]?.lower ?? '')) return undefined;
    const last = this.resolver.discourse.last();
    const fits = last?.standing.end === this.before.words + verb && (last.draft.type === 'person' ? description.headClass === 'role' : last.draft.type === description.headClass);
    return fits ? last.draft : undefined;
  }

  /** "I" and "we" in quotations are the source's: whoever that is has to be known first, and often is named behind the quotation or paragraphs away. */
  readOwnWords(quotations: readonly LinkedQuotation[]): void {
    const said = quotations.flatMap(({ attribution, contents }) => contents.map((content) => ({ attribution, content }))).sort((a, b) => a.content.start - b.content.start);
    for (const { attribution, pronoun, span } of this.ownWords) {
      const last = said[countLeading(said, ({ content }) => content.start <= span.start) - 1];
      const around = attribution ?? (last && span.end <= last.content.end ? last.attribution : null);
      const draft = around && this.sources.get(around)?.draft;
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

/** A story that calls somebody he or she goes on to do so. */
function noteGender({ draft, isClear }: Resolution, pronoun: Pronoun['pronoun']): void {
  if ((pronoun === 'he' || pronoun === 'she') && isClear) draft.called[pronoun]++;
}

function mostNamed(drafts: readonly EntityDraft[]): EntityDraft | null {
  const counts = new Map<EntityDraft, number>();
  for (const draft of drafts) counts.set(draft, (counts.get(draft) ?? 0) + 1);
  return [...counts].reduce<[EntityDraft, number] | null>((best, entry) => (best && best[1] >= entry[1] ? best : entry), null)?.[0] ?? null;
}

/** A standing in its paragraph, counted from the start of the story. */
function placed({ sentence, word, end, verbs, role, initial, listed, speaks: isSource, quotation }: Standing, before: Counts, speaks = isSource): Standing {
  return {
    sentence: before.sentences + sentence, word: before.words + word, end: before.words + end, verbs: before.verbs + verbs, role, initial, listed, speaks,
    quotation: quotation < 0 ? -1 : before.quotations + quotation,
  };
}
