import { appendTo } from '../appendTo';
import type { LinkRule } from '../article';
import { acronyms, organizationHeads, organizationWords } from '../lexicon/organizations';
import { honorifics } from '../lexicon/people';
import { placeAliases } from '../lexicon/places';
import { bareSurname, classifyNames, type NameType } from '../names/classify';
import type { NameOccurrence } from '../names/occurrences';
import { countLeading } from '../partition';
import { addDistinct, createDraft, type EntityDraft, fullName } from './draft';
import { personName } from './personName';
import { supposedPeople } from './supposedPeople';

/** The named entities of a story, and which of them each name occurrence stands for. */
export interface NameClusters {
  readonly drafts: readonly EntityDraft[];
  readonly of: ReadonlyMap<NameOccurrence, EntityDraft>;
}

/** Groups the names of a story into entities: full name with surname, acronym with expansion, short form with long. */
export function clusterNames(occurrences: readonly NameOccurrence[]): NameClusters {
  const types = classifyNames(occurrences);
  const supposed = supposedPeople(occurrences, (text) => types.has(text));
  const of = new Map<NameOccurrence, EntityDraft>();
  const people = new PeopleIndex();
  const others = new Map<string, EntityDraft>();
  const besides = besideNamesakes(occurrences);
  const isPerson = ({ text }: NameOccurrence): boolean => types.get(text) === 'person' || supposed.has(text);
  const findPerson = (occurrence: NameOccurrence, at: number): EntityDraft => {
    const draft = of.get(occurrence) ?? people.find(occurrence, at, { supposed: !types.has(occurrence.text), aside: occurrence.isRelative || besides.has(occurrence) });
    of.set(occurrence, draft);
    return draft;
  };
  for (const isSingle of [false, true]) {
    for (const [at, occurrence] of occurrences.entries()) {
      const bearer = occurrence.bornAs ? occurrences[at - 1] : undefined;
      if (bearer && isPerson(bearer)) {
        if (isSingle) continue;
        const draft = findPerson(bearer, at - 1);
        people.addBirthName(draft, occurrence, at);
        of.set(occurrence, draft);
        continue;
      }
      if ((occurrence.words.length === 1) !== isSingle) continue;
      const type = types.get(occurrence.text);
      if (isPerson(occurrence)) findPerson(occurrence, at);
      else if (type) of.set(occurrence, findOther(others, occurrence, type));
    }
  }
  mergeShortForms(others, of);
  return { drafts: inOrder(occurrences, of), of };
}

/** Why a name is taken for somebody's or something's; undefined for the full name. */
export function nameLink(name: string, draft: EntityDraft): LinkRule | undefined {
  const full = fullName(draft);
  if (name === full) return undefined;
  const words = new Set(full.split(' '));
  return name.split(' ').some((word) => words.has(word)) ? 'name-part' : 'other-name';
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
  if (/(?:woman|mother|wife|daughter|sister|widow|actress|heroine|waitress|hostess|heiress|countess|duchess|baroness|empress|goddess|mistress|ballerina|bride|niece|nun|girlfriend|aunt|queen|princess|girl|lady|mum|mom|priestess|stewardess|matriarch)$/u.test(head)) return 'she';
  if (/(?:[^o]man|father|husband|son|brother|widower|boyfriend|uncle|nephew|king|prince|boy|dad|viscount|patriarch)$|^(?:man|duke|emperor|lord|monk|baron|earl)$/u.test(head) && !/person|human/u.test(head)) return 'he';
  return null;
}

/** The pronoun that a courtesy title tells: "Mrs. Brandt". */
function courtesyPronoun(title: string | null): 'he' | 'she' | null {
  return title?.split(' ').map((word) => honorifics.get(word.toLowerCase())).find(Boolean) ?? null;
}

/** The full names that stand in a sentence behind their surname alone: "Larson was born to Emil Larson" tells of two people. */
function besideNamesakes(occurrences: readonly NameOccurrence[]): ReadonlySet<NameOccurrence> {
  const found = new Set<NameOccurrence>();
  const alone = new Set<string>();
  let last: NameOccurrence | undefined;
  for (const occurrence of occurrences) {
    const { words, sentence, token } = occurrence;
    if (last && (sentence !== last.sentence || token <= last.token)) alone.clear();
    last = occurrence;
    const surname = bareSurname(words[words.length - 1]!);
    if (words.length === 1) alone.add(surname);
    else if (alone.has(surname)) found.add(occurrence);
  }
  return found;
}

/** One place that names somebody. */
interface Introduction {
  readonly draft: EntityDraft;
  readonly at: number;
  /** Named beside somebody of the surname, as relatives are: the surname alone is rather the other's. */
  readonly aside: boolean;
}

/** People by surname, by given name and by both. */
class PeopleIndex {
  /** Where each surname and each given name stand in a full name, in text order. */
  private readonly bySurname = new Map<string, Introduction[]>();
  private readonly byGivenName = new Map<string, Introduction[]>();
  private readonly byFullName = new Map<string, EntityDraft>();

  /**
   * Full names have to be looked up before surnames alone, each in text order.
   * @param at its number among the names of the story. @param supposed that it is a person's is not known. @param aside named beside somebody else.
   */
  find(occurrence: NameOccurrence, at: number, { supposed, aside }: { readonly supposed: boolean; readonly aside: boolean }): EntityDraft {
    const { surname, givenNames, full, likelyPronoun } = personName(occurrence);
    const told = courtesyPronoun(occurrence.title);
    const known = full ? firstOf(full.lookedUp, (form) => this.byFullName.get(form))
      : lastBefore(this.bySurname.get(surname), at, told) ?? firstOf(givenNames, (form) => lastBefore(this.byGivenName.get(form), at, told));
    const draft = known ?? createDraft('person', 'person', occurrence.text);
    draft.supposed = supposed && (draft.supposed || !known);
    addDistinct(draft.names, occurrence.text);
    if (full || !known) {
      if (full) this.introduce(surname, { draft, at, aside });
      else this.introduceBySurname(surname, { draft, at, aside: false });
      draft.likelyPronoun ??= likelyPronoun;
      draft.pronoun ??= told;
    }
    if (full) {
      for (const form of givenNames) appendTo(this.byGivenName, form, { draft, at, aside: false });
      for (const form of full.known) if (!this.byFullName.has(form)) this.byFullName.set(form, draft);
    }
    return draft;
  }

  /** A name that somebody was born with: it leads there, and is no name to call them by. */
  addBirthName(draft: EntityDraft, occurrence: NameOccurrence, at: number): void {
    const { surname, full, likelyPronoun } = personName(occurrence);
    addDistinct(draft.aliases, occurrence.text);
    draft.likelyPronoun ??= likelyPronoun;
    this.introduceBySurname(surname, { draft, at, aside: false });
    for (const form of full?.known ?? []) if (!this.byFullName.has(form)) this.byFullName.set(form, draft);
  }

  private introduce(surname: string, introduction: Introduction): void {
    const last = this.bySurname.get(surname)?.at(-1);
    // Whoever was introduced last still is.
    if (last?.draft !== introduction.draft || last.aside !== introduction.aside) appendTo(this.bySurname, surname, introduction);
  }

  /** Somebody whom the story never names in full stands among those of the surname whom it does. */
  private introduceBySurname(surname: string, introduction: Introduction): void {
    const known = this.bySurname.get(surname);
    if (known) known.splice(countLeading(known, ({ at }) => at < introduction.at), 0, introduction);
    else this.bySurname.set(surname, [introduction]);
  }
}

/** What the first of the forms that leads to anybody leads to. */
function firstOf(forms: readonly string[], find: (form: string) => EntityDraft | undefined): EntityDraft | undefined {
  for (const form of forms) {
    const found = find(form);
    if (found) return found;
  }
  return undefined;
}

/**
 * Whoever was introduced last before a place, rather not aside, else first behind it and not aside, of those who may go by a pronoun that a
 * courtesy title tells: "Mr. Brandt" is not Ewa Brandt.
 */
function lastBefore(introductions: readonly Introduction[] | undefined, place: number, told: 'he' | 'she' | null): EntityDraft | undefined {
  if (!introductions) return undefined;
  const fits = ({ draft: { pronoun, likelyPronoun } }: Introduction): boolean => told === null || (pronoun ?? likelyPronoun ?? told) === told;
  let aside: Introduction | undefined;
  for (let at = countLeading(introductions, (introduction) => introduction.at < place) - 1; at >= 0; at--) {
    const introduction = introductions[at]!;
    if (!fits(introduction)) continue;
    if (!introduction.aside) return introduction.draft;
    aside ??= introduction;
  }
  return (aside ?? introductions.find((introduction) => !introduction.aside && fits(introduction)))?.draft;
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
  const byHead = new Map<string, EntityDraft | null>();
  for (const draft of organizations) {
    for (const form of shortForms(draft.names[0]!)) byShortForm.set(form, draft);
    const head = headOf(draft.names[0]!);
    // "The Church" is one of two that the story names, but which?
    if (head !== null) byHead.set(head, byHead.has(head) ? null : draft);
  }
  for (const [head, draft] of byHead) if (draft && !byShortForm.has(head)) byShortForm.set(head, draft);
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

/** The word that says what an organisation is: "Church of Rivers", "Rivers Foundation". */
export function headOf(name: string): string | null {
  const words = name.split(' ');
  const last = words[words.length - 1]!;
  if (words.length > 2 && organizationHeads.has(words[0]!) && /^(?:of|for)$/u.test(words[1]!)) return words[0]!;
  return words.length > 1 && organizationWords.has(last) ? last : null;
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}

function inOrder(occurrences: readonly NameOccurrence[], of: ReadonlyMap<NameOccurrence, EntityDraft>): EntityDraft[] {
  return [...new Set(occurrences.map((occurrence) => of.get(occurrence)).filter((draft) => draft !== undefined))];
}
