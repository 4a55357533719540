import type { Span } from '../article';
import { treePath, treePaths } from '../syntax/treePath';
import type { TaggedToken } from '../text/tags';
import { type ClauseLink, clauseLink, clauseLinks, type Opening } from './clauseLinks';
import type { Moment, Role, Standing } from './discourse';
import type { EntityDraft } from './draft';
import type { PronounForm } from './pronounForms';
import type { SentenceTree } from './scene';

/** Somebody or something that a pronoun may stand for. Without a draft: it stands for none of those in mind. */
export interface Candidate {
  readonly draft: EntityDraft | null;
  /** Places in the table of weights. */
  readonly features: readonly number[];
}

/** A pronoun where it stands. */
export interface PlacedPronoun {
  readonly pronoun: 'he' | 'she' | 'they' | 'it';
  readonly form: PronounForm;
  readonly standing: Standing;
  /** Whoever says the words that the pronoun stands in; undefined outside of contents, null where the source is unknown. */
  readonly speaker: EntityDraft | null | undefined;
  /** Tag of the word after it. */
  readonly next: string;
  /** The words of its paragraph, and which of them it is. */
  readonly tokens: readonly TaggedToken[];
  readonly at: number;
  /** What opens its clause. */
  readonly opening: Opening | null;
  readonly tree: (() => SentenceTree) | null;
}

/** A candidate before it is described by features. */
export interface Possible {
  readonly draft: EntityDraft;
  /** Mentioned last; null for somebody who is only named behind the pronoun. */
  readonly latest: Moment | null;
  readonly subject: Moment | null;
  /** Where it is named behind the pronoun in the sentence. */
  readonly ahead?: Ahead | undefined;
}

/** A name behind a pronoun in its sentence: tokens of the paragraph. */
export interface Ahead extends Span {
  readonly role: Role;
  /** A comma stands before it: "In his youth, Ada's uncle". */
  readonly setOff: boolean;
  /** The first name behind the pronoun. */
  readonly first: boolean;
}

const roles: readonly Role[] = ['subject', 'object', 'oblique', 'possessive', 'other'];
const forms: readonly PronounForm[] = ['subject', 'object', 'possessive', 'reflexive'];
const mentionForms = ['name', 'nominal', 'pronoun'] as const;
const types = ['person', 'organization', 'place', 'nationality', 'event', 'group', 'document'] as const;

/**
 * What is looked at in a candidate, with the number of values that it can have. The table of weights has a row for each and a
 * column for each value. Nothing in it tells she from he.
 */
export const antecedentTemplates = {
  /** Sentences since the last mention; the last value: it is named only behind the pronoun. */
  distance: 7,
  /** How many others were mentioned since. */
  recency: 6,
  /** Role of the last mention, in this sentence, the one before, or earlier. */
  role: 20,
  /** Form of the pronoun with the role of the last mention, in an earlier sentence. */
  roleBefore: 20,
  /** Form of the last mention, in this sentence or before. */
  form: 6,
  /** Form and role of the last mention, in this sentence, the one before, or earlier. */
  formRole: 45,
  /** How often it has been mentioned, and whether no other has been more often. */
  mentions: 5,
  foremost: 2,
  /** What is known of the pronoun that it goes by. */
  gender: 16,
  /** Whether pronoun and last mention stand in one quotation, and whether the pronoun stands in one at all. */
  quoted: 4,
  /** It says the words that the pronoun stands in, quoted or not. */
  speaker: 5,
  /** Pronoun and last mention are sources, with the sentences between them. */
  speaks: 12,
  /** Sentences since it was last a subject. */
  subject: 5,
  /** The last mention opens its sentence, this one or an earlier. */
  initial: 6,
  /** Words since the last mention in the same sentence. */
  words: 6,
  /** Nothing else says that it is a person, unless most people of the name go by the pronoun: with the form of the pronoun. */
  supposed: 9,
  /** Type with form of the pronoun. */
  type: 28,
  /** How the clause of the pronoun hangs together with the last mention in its sentence: with the form of the pronoun, and with the role of the mention. */
  linkForm: 52,
  linkRole: 65,
  /** Finite verbs since the last mention in the same sentence, with the form of the pronoun. */
  verbs: 16,
  /** The last mention is one of several that "and" joins. */
  listed: 2,
  /** Whether the pronoun opens its sentence, with the role of the last mention and the sentences between them. */
  opening: 30,
  /** How the last mention in the sentence of the pronoun, or the name behind it, and the pronoun hang together in the sentence's tree. */
  path: treePaths,
  pathAhead: treePaths,
  /**
   * A candidate named behind the pronoun in its sentence: form of the pronoun; whether a comma sets the name off, whether it is the first, whether it is
   * a subject; and whether nobody is mentioned in the sentence before the pronoun.
   */
  ahead: 64,
  /** The pronoun stands for nobody: its form, and what follows. */
  nobody: 16,
} as const;

export type AntecedentTemplate = keyof typeof antecedentTemplates;

const offsets = {} as Record<AntecedentTemplate, number>;
let total = 0;
for (const template of Object.keys(antecedentTemplates) as AntecedentTemplate[]) {
  offsets[template] = total;
  total += antecedentTemplates[template];
}

/** Number of weights in all. */
export const antecedentWeightCount = total;

/** The place in the table of a template's first value. */
export function offsetOf(template: AntecedentTemplate): number {
  return offsets[template];
}

/** Describes each of the possible antecedents of a pronoun, in their order: the one mentioned last first. */
export function describeCandidates(pronoun: PlacedPronoun, possible: readonly Possible[]): Candidate[] {
  const most = possible.reduce((count, { draft }) => Math.max(count, draft.mentions.length), 0);
  const alone = !possible.some(({ latest }) => latest?.standing.sentence === pronoun.standing.sentence);
  return possible.map((candidate, rank) => ({ draft: candidate.draft, features: featuresOf(pronoun, candidate, rank, most, alone) }));
}

/** The choice that a pronoun stands for none of those in mind. */
export function describeNobody({ form, next }: PlacedPronoun): Candidate {
  return { draft: null, features: [place('nobody', forms.indexOf(form) * 4 + followed(next))] };
}

function featuresOf(pronoun: PlacedPronoun, { draft, latest, subject, ahead }: Possible, rank: number, most: number, alone: boolean): number[] {
  const { form, standing } = pronoun;
  const at = forms.indexOf(form);
  const mentions = draft.mentions.length;
  const features = [
    place('gender', genderOf(draft, pronoun.pronoun)),
    place('mentions', bucket(mentions, [0, 1, 2, 4])),
    place('foremost', Number(mentions === most)),
    place('speaker', speakerOf(pronoun, draft)),
    place('type', Math.max(0, (types as readonly string[]).indexOf(draft.type)) * 4 + at),
    place('recency', Math.min(rank, 5)),
    place('supposed', draft.supposed ? 1 + at + 4 * Number(draft.likelyPronoun === pronoun.pronoun) : 0),
  ];
  if (ahead) features.push(place('ahead', (((at * 2 + Number(ahead.setOff)) * 2 + Number(ahead.first)) * 2 + Number(ahead.role === 'subject')) * 2 + Number(alone)));
  const pathAhead = ahead ? pathTo(pronoun, ahead) : null;
  if (pathAhead !== null) features.push(place('pathAhead', pathAhead));
  if (!latest) {
    features.push(place('distance', 6));
    return features;
  }
  const last = latest.standing;
  const role = roles.indexOf(last.role);
  const sentences = standing.sentence - last.sentence;
  features.push(
    place('distance', Math.min(sentences, 5)),
    place('role', Math.min(sentences, 2) * 5 + role),
    place('form', mentionForms.indexOf(latest.form) * 2 + Number(sentences === 0)),
    place('formRole', (Math.min(sentences, 2) * 5 + role) * 3 + mentionForms.indexOf(latest.form)),
    place('quoted', standing.quotation < 0 ? Number(last.quotation >= 0) : 2 + Number(last.quotation === standing.quotation)),
    place('speaks', (Number(standing.speaks) * 2 + Number(last.speaks)) * 3 + Math.min(sentences, 2)),
    place('subject', subject ? Math.min(standing.sentence - subject.standing.sentence, 3) : 4),
    place('listed', Number(last.listed)),
    place('opening', (Number(standing.initial) * 3 + Math.min(sentences, 2)) * 5 + role),
    place('initial', Math.min(sentences, 2) * 2 + Number(last.initial)),
  );
  if (sentences === 0) {
    const verbs = Math.min(standing.verbs - last.verbs, 3);
    const link = clauseLinks.indexOf(linkTo(pronoun, last));
    features.push(place('linkForm', link * 4 + at), place('linkRole', link * 5 + role), place('verbs', at * 4 + verbs));
    features.push(place('words', bucket(standing.word - last.word, [1, 2, 4, 8, 16])));
    const path = pathTo(pronoun, { start: last.word - standing.word + pronoun.at, end: last.end - standing.word + pronoun.at });
    if (path !== null) features.push(place('path', path));
  } else {
    features.push(place('roleBefore', at * 5 + role));
  }
  return features;
}

/** How the clause of a pronoun hangs together with a mention before it in its sentence. */
function linkTo({ tokens, at, opening, standing }: PlacedPronoun, { end }: Standing): ClauseLink {
  return clauseLink(tokens, end - (standing.word - at), at, opening);
}

/** How a mention in the sentence of a pronoun, tokens of the paragraph, hangs together with it; null where that is not known. */
function pathTo({ at, tree: treeAround }: PlacedPronoun, { start, end }: Span): number | null {
  if (!treeAround) return null;
  const { start: first, tree } = treeAround();
  return treePath(tree, { start: start - first, end: end - first }, at - first);
}

/** "Lund thanked him", "Lund, the mayor, thanked him": the subject of a verb is not its object, unless that is "himself". */
export function isOwnObject(pronoun: PlacedPronoun, { subject }: Possible): boolean {
  const { form, standing, tokens, at } = pronoun;
  if (form !== 'object' || !tokens[at - 1]?.tag.startsWith('VB') || subject?.standing.sentence !== standing.sentence) return false;
  return standing.verbs - subject.standing.verbs === 1 && /^(?:same|apposition)$/u.test(linkTo(pronoun, subject.standing));
}

function place(template: AntecedentTemplate, value: number): number {
  return offsets[template] + value;
}

/** The first of the limits that a number does not pass. */
function bucket(number: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && number > limits[at]!) at++;
  return at;
}

/** What is known of the pronoun that it goes by: what an honorific tells, else what the story has called it once or more, else what its name makes likely. */
function genderOf({ pronoun: told, likelyPronoun, called: { he, she } }: EntityDraft, pronoun: string): number {
  if (told === pronoun) return 15;
  const ahead = pronoun === 'he' ? he - she : she - he;
  const called = ahead === 0 ? 0 : (ahead < 0 ? 1 : 3) + Number(Math.abs(ahead) > 1);
  return called * 3 + (likelyPronoun === null ? 0 : likelyPronoun === pronoun ? 2 : 1);
}

function speakerOf({ speaker, standing }: PlacedPronoun, draft: EntityDraft): number {
  if (speaker === undefined) return 0;
  return 1 + Number(standing.quotation >= 0) * 2 + Number(speaker === draft);
}

function followed(next: string): number {
  if (next.startsWith('V') || next === 'MD') return 1;
  return next.startsWith('N') ? 2 : next.startsWith('J') || next === 'RB' ? 3 : 0;
}
