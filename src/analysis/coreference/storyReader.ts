import type { LinkRule, Span } from '../article';
import type { Attribution } from '../attribution/attribution';
import { moved, type NameOccurrence, type StoryParagraph } from '../names/occurrences';
import { countLeading } from '../partition';
import type { LinkedQuotation } from '../storyAttributions';
import { isAnswerLabel } from '../turns';
import type { Ahead } from './antecedentFeatures';
import { type AntecedentRanker, findAntecedent } from './antecedents';
import type { Resolution, Standing } from './discourse';
import type { EntityDraft } from './draft';
import { genderedRole, type NameClusters, nameLink } from './nameClusters';
import type { Description, Pronoun, Reference } from './references';
import { Resolver } from './resolver';
import { type Counts, type NameAhead, type PlacedName, type PlacedNominal, type PronounWord, sceneOf, type SourceWords } from './scene';

/** Who the source of an attribution is. */
export interface ResolvedSource {
  readonly draft: EntityDraft | null;
  /** The words of the source in the story. */
  readonly mention: Span;
  readonly text: string;
  readonly rivals: readonly EntityDraft[];
  readonly link?: LinkRule;
}

const nobody: ReadonlySet<EntityDraft> = new Set();

/** Goes through the story once, in reading order. */
export class StoryReader {
  readonly resolver = new Resolver();
  /** By name, whose it was last and why. */
  private readonly links = new Map<string, { readonly draft: EntityDraft; readonly link: LinkRule | undefined }>();
  readonly sources = new Map<Attribution, ResolvedSource>();
  /** Attributions whose source is a name, which is recorded as such where it stands. */
  private readonly named = new Set<Attribution>();
  /** Names that are sources. */
  private readonly speaking = new Set<NameOccurrence>();
  /** By quoted region of the paragraph, whom the quotation names or describes. */
  private readonly spokenOf = new Map<number, Set<EntityDraft>>();
  /** Where the paragraph that is read starts, and what stands before it. */
  private start = 0;
  private before: Counts = { sentences: 0, words: 0, verbs: 0, quotations: 0 };
  /** "I" and "we" in quotations, with the attribution whose source they stand for; null where another paragraph names the source. */
  private readonly ownWords: { readonly attribution: Attribution | null; readonly pronoun: 'I' | 'we'; readonly span: Span }[] = [];
  private mainPerson: EntityDraft | null = null;
  /** The attribution read last. */
  private last: { readonly lemma: string; readonly draft: EntityDraft | null } = { lemma: '', draft: null };

  constructor(private readonly of: NameClusters['of'], private readonly rank: AntecedentRanker) {}

  /** @param occurrences what may be a name in the paragraph. */
  read({ start, reading }: StoryParagraph, occurrences: readonly NameOccurrence[]): void {
    const { before } = this;
    const scene = sceneOf(reading, occurrences.filter((occurrence) => this.of.has(occurrence)));
    this.start = start;
    this.spokenOf.clear();
    let consumed = 0;

    for (const { at, sources, name, pronoun, nominals } of scene.referring) {
      // "Her lawyer said": somebody else's words are a source, and whose lawyer that is was known before it.
      if (pronoun && !sources.some(isPronoun)) this.readPronoun(pronoun);
      for (const source of sources) this.readSource(source);
      const [source] = sources;
      if (source && !this.named.has(source.attribution)) consumed = Math.max(consumed, source.range.end);
      if (name) {
        this.readName(name);
      } else if (at >= consumed) {
        for (const nominal of nominals) this.readNominal(nominal);
      }
    }
    const { sentences, words, verbs, quotations } = scene.size;
    this.before = { sentences: before.sentences + sentences, words: before.words + words, verbs: before.verbs + verbs, quotations: before.quotations + quotations };
  }

  /** The source of an attribution: resolved here, where its words stand. */
  private readSource(source: SourceWords): void {
    const { attribution, antecedent, text, reference, apposed } = source;
    const standing = placed(source.standing, this.before);
    const mention = moved(source.place, this.start);
    const resolution = this.answering(attribution, text)
      ?? (apposed ? this.nameOf(apposed) : reference && this.resolve(reference, source, standing));
    if (antecedent) {
      if (resolution) this.resolver.record(resolution.draft, mention, 'pronoun', standing, 'relative-clause');
      if (resolution && reference?.form === 'nominal' && !apposed) this.resolver.record(resolution.draft, moved(source.described, this.start), 'nominal', standing, resolution.link);
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
    this.mainPerson ??= mostNamed([...this.of.values()].filter(({ type, supposed }) => type === 'person' && !supposed));
    return this.mainPerson && { draft: this.mainPerson, rivals: [], link: 'answer' };
  }

  private resolve(reference: Reference, source: SourceWords, standing: Standing): Resolution | null {
    switch (reference.form) {
      case 'name': return this.nameOf(reference.occurrence);
      case 'nominal': return this.resolver.resolve(reference, true);
      case 'pronoun': return source.pronoun ? this.resolvePronoun(source.pronoun, standing, this.notSpeaking(source)) : null;
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

  private resolvePronoun(word: PronounWord, standing: Standing, excluded: ReadonlySet<EntityDraft> = nobody): Resolution | null {
    const { pronoun, form, next, tokens, at, opening, tree } = word;
    if (pronoun !== 'he' && pronoun !== 'she' && pronoun !== 'they' && pronoun !== 'it') return null;
    const here = { pronoun, form, standing, speaker: this.speakerOf(word), next, tokens, at, opening, tree };
    return findAntecedent(here, moved(word.place, this.start), this.resolver.discourse, this.peopleOf(word.ahead), excluded, this.rank);
  }

  private peopleOf(ahead: readonly NameAhead[]): ReadonlyMap<EntityDraft, Ahead> {
    const found = new Map<EntityDraft, Ahead>();
    for (const { occurrence, role, setOff } of ahead) {
      const draft = this.of.get(occurrence);
      if (draft?.type === 'person' && !found.has(draft)) found.set(draft, { role, setOff, first: found.size === 0, start: occurrence.token, end: occurrence.endToken });
    }
    return found;
  }

  /** Who says the words that a pronoun stands in; null where that is not known yet, undefined where nobody says them. */
  private speakerOf({ attribution, sayer }: PronounWord): EntityDraft | null | undefined {
    if (!attribution) return undefined;
    const known = this.sources.get(attribution)?.draft;
    return known ?? (sayer && this.of.get(sayer)) ?? null;
  }

  /** Records a mention, and of one in a quotation that the quotation speaks of it. */
  private mention(draft: EntityDraft, place: Span, form: 'name' | 'nominal', standing: Standing, link: LinkRule | undefined): void {
    this.resolver.record(draft, moved(place, this.start), form, placed(standing, this.before), link);
    if (standing.quotation < 0) return;
    const known = this.spokenOf.get(standing.quotation);
    if (known) known.add(draft);
    else this.spokenOf.set(standing.quotation, new Set([draft]));
  }

  private readName({ occurrence, standing }: PlacedName): void {
    const draft = this.of.get(occurrence);
    if (draft) this.mention(draft, occurrence.span, 'name', this.speaking.has(occurrence) ? { ...standing, speaks: true } : standing, this.linkOf(occurrence.text, draft));
  }

  /** A personal pronoun that is no source. */
  private readPronoun(word: PronounWord): void {
    const { pronoun, place, attribution } = word;
    if ((pronoun === 'I' || pronoun === 'we') && (attribution || word.standing.quotation >= 0)) {
      this.ownWords.push({ attribution: attribution ?? null, pronoun, span: moved(place, this.start) });
      return;
    }
    const standing = placed(word.standing, this.before);
    const resolution = this.resolvePronoun(word, standing);
    if (!resolution) return;
    noteGender(resolution, pronoun);
    this.resolver.record(resolution.draft, moved(place, this.start), 'pronoun', standing, resolution.link);
  }

  /** A description that is no source. */
  private readNominal({ description, place, standing, bearer, copula }: PlacedNominal): void {
    const introduces = !description.definite || description.headClass === 'group';
    const resolution = linked(this.bearerOf(bearer, description), 'apposition') ?? linked(this.subjectOf(copula, description), 'predicate') ?? this.resolver.resolve(description, introduces);
    if (!resolution) return;
    // "Brandt is an actress", "Brandt, a girl of nine,".
    if (resolution.link === 'predicate' || resolution.link === 'apposition') resolution.draft.pronoun ??= genderedRole(description.head);
    this.mention(resolution.draft, place, 'nominal', standing, resolution.link);
  }

  /** "Brandt, a pilot": who bears the name, where that can be of that sort; not: "in Ashford, the daughter of". */
  private bearerOf(name: NameOccurrence | undefined, { headClass }: Description): EntityDraft | undefined {
    const draft = name && this.of.get(name);
    return draft && (draft.type === 'person') === (headClass === 'role') ? draft : undefined;
  }

  /** "Brandt is a pilot": whom a predicate describes, where the words before its verb are a mention. */
  private subjectOf(copula: number | null, { headClass }: Description): EntityDraft | undefined {
    const last = copula === null ? undefined : this.resolver.discourse.last();
    const fits = last?.standing.end === this.before.words + (copula ?? 0) && (last.draft.type === 'person' ? headClass === 'role' : last.draft.type === headClass);
    return fits ? last.draft : undefined;
  }

  /** "I" and "we" in quotations are the source's: whoever that is has to be known first, and often is named behind the quotation or paragraphs away. */
  readOwnWords(quotations: readonly LinkedQuotation[]): void {
    if (this.ownWords.length === 0) return;
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

/** The words that say who the source is are a pronoun. */
function isPronoun({ reference }: SourceWords): boolean {
  return reference?.form === 'pronoun';
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
function placed({ sentence, word, end, verbs, role, initial, listed, speaks, quotation }: Standing, before: Counts): Standing {
  return {
    sentence: before.sentences + sentence, word: before.words + word, end: before.words + end, verbs: before.verbs + verbs, role, initial, listed, speaks,
    quotation: quotation < 0 ? -1 : before.quotations + quotation,
  };
}
