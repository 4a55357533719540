import type { Article, CueClass, Entity, EntityType, LinkRule, MarkedKind, Quote, RuleId, Span, Speaker } from '../analysis';

/** A piece of an explanation: plain words, and the place in the story they speak of. */
export interface Phrase {
  readonly words: string;
  readonly at?: Span;
}

/** What kind of quotation it is: "Direct quotation". */
export function kindInWords(quote: Quote): string {
  if (quote.speaker === null && quote.cue === null) return 'Unattributed quotation';
  return { direct: 'Direct quotation', mixed: 'Mixed quotation', indirect: 'Indirect quotation' }[quote.kind];
}

/** What cues of these classes tell beside speaking. */
const acts: Readonly<Partial<Record<CueClass, string>>> = { writing: 'in writing', thought: 'a thought', demand: 'a demand', stance: 'a stance' };

/** What the source did other than just speak: "a demand"; undefined where it just spoke, or spoke its thoughts. */
export function actInWords({ cue }: Quote): string | undefined {
  if (cue === null || (cue.said === true && cue.class === 'thought')) return undefined;
  return acts[cue.class];
}

/** What words in quotation marks are that quote nobody: "Scare quote". */
export function markedInWords(kind: MarkedKind): string {
  return { scare: 'Scare quote', title: 'Title', nickname: 'Nickname', label: 'Label' }[kind];
}

/** Below this confidence somebody should look. */
const sureEnough = 0.75;

/** Whether the analysis is so unsure that somebody should look. */
export function isDoubtful({ confidence }: Quote): boolean {
  return confidence < sureEnough;
}

/** How sure the analysis is: "96% sure", "58% sure, please check". Never 100: it can always err. */
export function confidenceInWords(quote: Quote): string {
  const sure = `${percentInWords(Math.min(0.99, quote.confidence))} sure`;
  return isDoubtful(quote) ? `${sure}, please check` : sure;
}

/** A share of 0 to 1: "24%", and "< 1%" for one that is next to nothing. */
export function percentInWords(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? '< 1%' : `${percent}%`;
}

/** What type of thing it is: "amount of money". */
export function entityTypeInWords(type: EntityType): string {
  return {
    person: 'person', organization: 'organisation', place: 'place', nationality: 'nationality', event: 'event', group: 'group',
    document: 'document', date: 'date', time: 'time', duration: 'duration', money: 'amount of money', percent: 'percentage',
    quantity: 'quantity', number: 'number',
  }[type];
}

/** What the words of a date, a time or an amount come to: "2026-03-14", "4,200,000 USD"; undefined where they say just that, or nothing. */
export function valueInWords(entity: Entity): string | undefined {
  const words = formatValue(entity);
  return words === entity.name ? undefined : words;
}

function formatValue({ type, value }: Entity): string | undefined {
  if (typeof value === 'object') return `${value.amount.toLocaleString('en')} ${value.currency}`;
  if (typeof value !== 'number') return value;
  return type === 'percent' ? `${value.toLocaleString('en')}%` : value.toLocaleString('en');
}

/** Why the analysis takes the words for a quotation of this speaker: the pattern that held, how the speaker was found, what stays open. */
export function explain(article: Article, text: string, quote: Quote): readonly Phrase[] {
  const pattern = patternInWords(quote.reason.rule, cueWords(text, quote));
  if (quote.speaker === null) return [{ words: pattern }];
  const question = rivalsInWords(article, text, quote.speaker);
  return [{ words: pattern }, ...explainReference(text, quote.speaker), ...question === undefined ? [] : [{ words: question }]];
}

/** The cue as it stands in the story: verb “said”, noun “statement”, “according to”; a bare "the cue" where there is none. */
function cueWords(text: string, { cue }: Quote): string {
  if (cue === null) return 'the cue';
  const words = inMarks(text, cue);
  if (cue.class === 'according-to') return words;
  return cue.class === 'noun' ? `noun ${words}` : `verb ${words}`;
}

function patternInWords(rule: RuleId, cue: string): string {
  switch (rule) {
    case 'quote-source-cue': return `quotation, source, ${cue}`;
    case 'quote-cue-source': return `quotation, ${cue}, source`;
    case 'source-cue-quote': return `source, ${cue}, quotation`;
    case 'quote-source-cue-quote': return `source and ${cue} between two parts of the quotation`;
    case 'quote-cue-source-quote': return `${cue} and source between two parts of the quotation`;
    case 'cue-source-quote': return `${cue}, source, quotation`;
    case 'source-cue-clause': return `source, ${cue}, clause`;
    case 'clause-source-cue': return `clause, source, ${cue}`;
    case 'clause-cue-source': return `clause, ${cue}, source`;
    case 'source-cue-phrase': return `source, ${cue}, what was said in short`;
    case 'according-to': return `${cue} and a source`;
    case 'colon': return 'source, colon, quotation';
    case 'dash': return 'quotation, dash, source';
    case 'passive': return `passive ${cue} with the source after it or none`;
    case 'noun-cue': return `the words of a text or speech, ${cue}`;
    case 'question-answer': return 'an answer in an interview';
    case 'carried-over': return 'no source of its own, so that of the quotation before';
    case 'unattributed': return 'it stands in quotation marks, and nothing beside it says whose words it holds';
  }
}

/** Why words are taken for a mention of somebody or something: “she” refers to “Ines Tarrow”, weighed by role, distance and topic. */
export function linkInWords(link: LinkRule): string {
  return {
    'name-part': 'part of the name', 'other-name': 'another name', 'name-head': 'the word in the name that says what it is',
    'title': 'the title before the name', 'apposition': 'said beside the name', 'predicate': 'said of the subject', 'role': 'whose title it is',
    'description': 'described so before', 'kind': 'the one of this kind that the story speaks of', 'introduction': 'described first and named later',
    'antecedent': 'weighed by role, distance and topic', 'named-ahead': 'named further on in the sentence', 'relative-clause': 'the clause hangs on it',
    'own-words': 'the words are the speaker’s own', 'answer': 'the one who answers',
  }[link];
}

/** From the words beside the cue to what they refer to, one step back. */
function explainReference(text: string, { mention, chain }: Speaker): Phrase[] {
  const back = chain.find((span) => span.start !== mention?.start);
  if (back === undefined) return [];
  if (mention === null) return [{ words: `the source is named before: ${inMarks(text, back)}`, at: back }];
  const [here, there] = [inMarks(text, mention), inMarks(text, back)];
  const link = chain[0]?.link;
  return here === there ? [] : [{ words: `${here} refers to ${there}${link === undefined ? '' : `, ${linkInWords(link)}`}`, at: back }];
}

/** The question that stays open where the mention could stand for somebody else: “he”: Ann Lee or Bo Marsh? Undefined where it is clear. */
export function rivalsInWords(article: Article, text: string, speaker: Speaker): string | undefined {
  const rivals = (speaker.rivals ?? []).flatMap((id) => article.entities.find((entity) => entity.id === id)?.name ?? []);
  if (speaker.mention === null || rivals.length === 0) return undefined;
  return `${inMarks(text, speaker.mention)}: ${[speaker.name, ...rivals].join(' or ')}?`;
}

function inMarks(text: string, span: Span): string {
  return `“${text.slice(span.start, span.end)}”`;
}
