import { acronyms, organizationWords } from '../lexicon/organizations';
import { firstNames, honorifics, particles } from '../lexicon/people';
import { placeAliases } from '../lexicon/places';
import { bareSurname, classifyNames, type NameType, withoutAccents } from '../names/classify';
import type { NameOccurrence } from '../names/occurrences';
import { addDistinct, createDraft, type EntityDraft } from './draft';

/** The named entities of a story, and which of them each name occurrence stands for. */
export interface NameClusters {
  readonly drafts: readonly EntityDraft[];
  readonly of: ReadonlyMap<NameOccurrence, EntityDraft>;
}

/** Groups the names of a story into entities: full name with surname, acronym with expansion, short form with long. */
export function clusterNames(occurrences: readonly NameOccurrence[]): NameClusters {
  const types = classifyNames(occurrences);
  const of = new Map<NameOccurrence, EntityDraft>();
  const people = new PeopleIndex();
  const others = new Map<string, EntityDraft>();
  const ordered = [...occurrences].sort((a, b) => Number(a.words.length === 1) - Number(b.words.length === 1));
  for (const occurrence of ordered) {
    const type = types.get(occurrence.text);
    if (type === undefined) continue;
    of.set(occurrence, type === 'person' ? people.find(occurrence) : findOther(others, occurrence, type));
  }
  mergeShortForms(others, of);
  return { drafts: inOrder(occurrences, of), of };
}

/** Honorifics say how to refer to somebody; other titles say what they are. */
export function splitTitle(title: string): { readonly role: string | null; readonly pronoun: 'he' | 'she' | null } {
  const words = title.split(' ');
  const courtesy = words.filter((word) => /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)\.?$/iu.test(word));
  const role = words.filter((word) => !courtesy.includes(word)).join(' ');
  const pronoun = words.map((word) => honorifics.get(word.toLowerCase())).find(Boolean) ?? genderedRole(role);
  return { role: role || null, pronoun: pronoun ?? null };
}

/** "spokeswoman", "chairman": roles that tell the pronoun. */
export function genderedRole(role: string): 'he' | 'she' | null {
  const head = role.toLowerCase().split(' ').pop() ?? '';
  if (/(?:woman|mother|wife|daughter|sister|widow|actress|girlfriend|grandmother|aunt|queen|princess|girl)$/u.test(head)) return 'she';
  if (/(?:[^o]man|father|husband|son|brother|widower|boyfriend|grandfather|uncle|king|prince|boy)$|^man$/u.test(head) && !/person|human/u.test(head)) return 'he';
  return null;
}

/** People by surname and by given name. */
class PeopleIndex {
  private readonly bySurname = new Map<string, EntityDraft[]>();
  private readonly byGivenName = new Map<string, EntityDraft[]>();
  /** Where each is named in full, in text order. */
  private readonly introductions = new Map<EntityDraft, number[]>();

  find(occurrence: NameOccurrence): EntityDraft {
    const proper = occurrence.words.filter((word) => !/^(?:Jr|Sr)\.?,?$|^,$/u.test(word));
    const words = withoutLeadingParticles(proper.length > 0 ? proper : occurrence.words);
    const surname = bareSurname(words[words.length - 1]!);
    const bearers = this.bySurname.get(surname) ?? [];
    const known = words.length > 1
      ? bearers.find((draft) => draft.names.some((name) => agrees(name, occurrence.text)))
      : this.latest(bearers, occurrence) ?? this.latest(this.byGivenName.get(words[0]!) ?? [], occurrence);
    const draft = known ?? createDraft('person', 'person', occurrence.text);
    addDistinct(draft.names, occurrence.text);
    if (!bearers.includes(draft) && (words.length > 1 || !known)) this.bySurname.set(surname, [...bearers, draft]);
    if (words.length > 1) this.introduce(draft, words[0]!, occurrence.span.start);
    else if (!known) draft.likelyPronoun = likelyPronoun(words[0]!);
    return draft;
  }

  private introduce(draft: EntityDraft, given: string, at: number): void {
    const sharers = this.byGivenName.get(given) ?? [];
    if (!sharers.includes(draft)) this.byGivenName.set(given, [...sharers, draft]);
    draft.likelyPronoun ??= likelyPronoun(given);
    const places = this.introductions.get(draft);
    if (places) places.push(at);
    else this.introductions.set(draft, [at]);
  }

  /** Of several who bear the name, the one named in full last before this place, else the first. */
  private latest(bearers: readonly EntityDraft[], { span }: NameOccurrence): EntityDraft | undefined {
    const lastBefore = (draft: EntityDraft): number => this.introductions.get(draft)?.findLast((at) => at < span.start) ?? -1;
    return bearers.length < 2 ? bearers[0] : bearers.reduce((best, draft) => (lastBefore(draft) > lastBefore(best) ? draft : best));
  }
}

/** The pronoun that most people of a given name go by. */
function likelyPronoun(given: string): 'he' | 'she' | null {
  return firstNames.get(withoutAccents(given)) ?? null;
}

/** "Van der Zee" is a surname alone. */
function withoutLeadingParticles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !particles.has(word.toLowerCase()));
  return words.slice(Math.max(first, 0));
}

/** Two full names with one surname are one person's when their given names agree: equal, or one an initial of the other. */
function agrees(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length === 1 || b.length === 1) return true;
  const [first, second] = [a[0]!, b[0]!];
  return first === second || (/^\p{Lu}\.?$/u.test(first) && second.startsWith(first.charAt(0))) || (/^\p{Lu}\.?$/u.test(second) && first.startsWith(second.charAt(0)));
}

function findOther(drafts: Map<string, EntityDraft>, occurrence: NameOccurrence, type: NameType): EntityDraft {
  const key = `${type} ${canonical(occurrence.text, type)}`;
  let draft = drafts.get(key);
  if (!draft) {
    draft = createDraft(type, type === 'organization' ? 'organization' : type === 'place' ? 'place' : type === 'nationality' ? 'group' : 'unknown', occurrence.text);
    drafts.set(key, draft);
  }
  addDistinct(draft.names, occurrence.text);
  return draft;
}

function canonical(text: string, type: NameType): string {
  const name = text.replace(/^The /u, '');
  if (type === 'place') return placeAliases.get(name) ?? name;
  if (type === 'organization') return acronyms.get(name.replaceAll('.', '')) ?? name;
  return name;
}

/** Joins short forms of organisations to their long ones: initials, the last words, the first words before "Company". */
function mergeShortForms(drafts: ReadonlyMap<string, EntityDraft>, of: Map<NameOccurrence, EntityDraft>): void {
  const organizations = [...new Set(drafts.values())].filter(({ type }) => type === 'organization');
  const byShortForm = new Map<string, EntityDraft>();
  for (const draft of organizations) {
    for (const form of shortForms(draft.names[0]!)) byShortForm.set(form, draft);
  }
  const merged = new Map<EntityDraft, EntityDraft>();
  for (const draft of organizations) {
    const long = draft.names.map((name) => byShortForm.get(name.replaceAll('.', ''))).find((other) => other !== undefined && other !== draft);
    if (!long || target(merged, long) === draft) continue;
    merged.set(draft, long);
    for (const name of draft.names) addDistinct(long.names, name);
  }
  for (const [occurrence, draft] of of) {
    of.set(occurrence, target(merged, draft));
  }
}

/** Follows merges to the entity that is left. */
function target(merged: ReadonlyMap<EntityDraft, EntityDraft>, draft: EntityDraft): EntityDraft {
  const next = merged.get(draft);
  return next ? target(merged, next) : draft;
}

/** The forms a name of several words may be shortened to. */
function shortForms(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  const forms: string[] = [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length >= 2) forms.push(initials(capitals), initials(words));
  if (words.length > 2) forms.push(words.slice(1).join(' '));
  for (let length = words.length - 1; length > 0; length--) {
    if (!words.slice(length).every((word) => organizationWords.has(word))) break;
    forms.push(words.slice(0, length).join(' '));
  }
  return forms;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}

function inOrder(occurrences: readonly NameOccurrence[], of: ReadonlyMap<NameOccurrence, EntityDraft>): EntityDraft[] {
  return [...new Set(occurrences.map((occurrence) => of.get(occurrence)).filter((draft) => draft !== undefined))];
}
