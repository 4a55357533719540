/**
 * The data model, analysis format 1: what `analyze` returns and what the exports are made of.
 *
 * All offsets are UTF-16 code units from the start of the text, ends exclusive.
 * Everything is readonly: a correction or a new analysis makes a new Article.
 */

/** A stretch of the text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a quotation is told: in the source's words, partly so, or in the reporter's. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What the cue says was done with the words; colon and dash are layouts with no verb. */
export type CueClass = 'speech' | 'writing' | 'thought' | 'demand' | 'stance' | 'according-to' | 'colon' | 'dash' | 'noun';

/** The words that attribute the content: "said", "according to", "in a statement:", a colon, a dash. */
export interface Cue extends Span {
  /** Base form of the head word ("say"), "according to", ":" or "-". */
  readonly lemma: string;
  readonly class: CueClass;
  /** Whether words were said or written, not only thought, wanted or held; where it is absent it goes by the class. */
  readonly said?: boolean;
}

/** What kind of source speaks. A place is a metonym (Moscow said); anonymous is described but never named (a US official). */
export type SpeakerKind = 'person' | 'organization' | 'place' | 'group' | 'document' | 'anonymous' | 'unknown';

/**
 * Why words are taken for a mention of an entity; the text shown to people is made from these by `desk/explain.ts`.
 * Names: part of the full name, another name for it (an acronym, an alias), the word in it that says what it is ("the ministry").
 * Descriptions: a title before the name, an apposition to it, a predicate ("Brandt is a pilot"), the title that somebody bears, words by which
 * the story described it before, the one of its kind that the story speaks of ("the company"), a lead that describes whom the story names later.
 * Pronouns: an antecedent before or behind, the phrase that a relative clause hangs on, "I" and "we" of a source, the one who answers.
 */
export type LinkRule =
  | 'name-part' | 'other-name' | 'name-head'
  | 'title' | 'apposition' | 'predicate' | 'role' | 'description' | 'kind' | 'introduction'
  | 'antecedent' | 'named-ahead' | 'relative-clause' | 'own-words' | 'answer';

/** Words that refer to an entity. */
export interface ReferringSpan extends Span {
  /** Absent where nothing has to be linked: at the full name, and at a description that introduces somebody. */
  readonly link?: LinkRule;
}

/** The source of a quotation. */
export interface Speaker {
  /** The words that name the source beside the cue ("he", "the official"); null when the source is carried over from before. */
  readonly mention: Span | null;
  /** Id of the entity in `Article.entities`; null when the mention resolves to none. */
  readonly entity: string | null;
  /** Full name as the story gives it ("Vladimir Putin"), else the description ("US official"). */
  readonly name: string;
  /** Title or role as introduced ("Russian President"). */
  readonly title?: string;
  readonly kind: SpeakerKind;
  /** From the mention back to the mention that introduces the speaker: ["he", "Obama", "Barack Obama"]. */
  readonly chain: readonly ReferringSpan[];
  /** Ids of other entities that the mention could stand for, best first; present only when there is a real rival. */
  readonly rivals?: readonly string[];
}

/**
 * The attribution patterns, named by the order of their parts. "piece" orders have content on both sides of the cue.
 * The text shown to people is made from these by `desk/explain.ts`.
 */
export type RuleId =
  | 'quote-source-cue'
  | 'quote-cue-source'
  | 'source-cue-quote'
  | 'quote-source-cue-quote'
  | 'quote-cue-source-quote'
  | 'cue-source-quote'
  | 'source-cue-clause'
  | 'clause-source-cue'
  | 'clause-cue-source'
  | 'source-cue-phrase'
  | 'according-to'
  | 'colon'
  | 'dash'
  | 'passive'
  | 'noun-cue'
  | 'question-answer'
  | 'carried-over'
  | 'unattributed';

/** Why the analysis thinks so: the rule that held and the words it rests on, in text order. */
export interface Reason {
  readonly rule: RuleId;
  readonly spans: readonly Span[];
}

/** Who stands behind a finding that a person corrected or verified, and since when; where it is absent the finding is automatic. */
export interface Origin {
  readonly is: 'corrected' | 'verified';
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Whether the words have changed since, so that somebody should look. */
  readonly needsReview?: boolean;
}

/** One quotation: what was said, by whom, and how the text says so. */
export interface Quote {
  /** Stable while the words of the quotation stand, wherever they move. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** One span a piece, in text order: `"...," she said. "..."` is one quotation of two contents. Marks belong to the content. */
  readonly contents: readonly Span[];
  /** Null when the quotation stands without a cue of its own. */
  readonly cue: Cue | null;
  /** Null when nobody is named for it: an unattributed quotation has neither cue nor speaker. */
  readonly speaker: Speaker | null;
  /** 0 to 1: how sure the analysis is that this is a quotation of this speaker. */
  readonly confidence: number;
  readonly reason: Reason;
  readonly origin?: Origin;
}

/** The types of things a story mentions. */
export type EntityType =
  | 'person' | 'organization' | 'place' | 'nationality' | 'event' | 'group' | 'document'
  | 'date' | 'time' | 'duration' | 'money' | 'percent' | 'quantity' | 'number';

/** A name ("Barack Obama", also dates and amounts), a description ("the president") or a pronoun ("he"). */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place where an entity is mentioned. A name's span holds the name alone: no title, no article. */
export interface Mention extends ReferringSpan {
  readonly form: MentionForm;
}

/** An amount of money in a currency: ISO 4217 code where the text tells, else the sign. */
export interface MoneyValue {
  readonly amount: number;
  readonly currency: string;
}

/** Someone or something the story mentions, with every place where it does. */
export interface Entity {
  /** Made of type and name ("person:vladimir-putin"), so that it stays while the name stands. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The first title or role the story gives ("Russian Deputy Foreign Minister"). */
  readonly title?: string;
  /** Other names and titles it goes by in the story, in order of appearance, without `name`. */
  readonly aliases: readonly string[];
  /** The pronouns that the text itself uses, or that an honorific implies; never guessed from a list of names. */
  readonly pronouns?: 'he' | 'she' | 'they' | 'it';
  /** Normalised value: ISO 8601 for dates, times and durations; a number for percentages (per cent), quantities and numbers. */
  readonly value?: string | number | MoneyValue;
  /** In text order, at least one. */
  readonly mentions: readonly Mention[];
  /** Ids of the quotations whose speaker this entity is, in text order. */
  readonly quotes: readonly string[];
  readonly origin?: Origin;
}

/** What a quoted span is when it is not a quotation. */
export type MarkedKind = 'scare' | 'title' | 'nickname' | 'label';

/** Words in quotation marks that are not a quotation. */
export interface MarkedWords extends Span {
  readonly kind: MarkedKind;
}

/** Counts over the story, and what stands in quotation marks without being a quotation. */
export interface Statistics {
  readonly words: number;
  readonly quotes: { readonly direct: number; readonly mixed: number; readonly indirect: number; readonly unattributed: number };
  /** Words inside quotation marks of attributed quotations. */
  readonly quotedWords: number;
  /** Distinct speakers. */
  readonly speakers: number;
  readonly marks: readonly MarkedWords[];
  /** Present when the text was longer than the limit: the offset up to which it was read. */
  readonly readUpTo?: number;
}

/** A story, read. */
export interface Article {
  readonly format: 1;
  readonly language: 'en';
  readonly headline?: Span;
  readonly byline?: Span;
  readonly dateline?: Span;
  /** The day that relative dates count from, ISO 8601: the one given, or the one that the dateline or the line of publication states. */
  readonly date?: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** In order of their first content. */
  readonly quotes: readonly Quote[];
  /** In order of their first mention. */
  readonly entities: readonly Entity[];
  readonly statistics: Statistics;
}
