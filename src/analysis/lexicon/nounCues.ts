/** A noun for something said: its base form, and the words that lead from it to its content ("that" or "for"). */
export interface CueNoun {
  readonly lemma: string;
  readonly takes: ReadonlySet<string>;
}

const table: readonly (readonly [takes: string, nouns: string])[] = [
  ['that', `statement claim warning assertion allegation accusation suggestion argument insistence contention conclusion prediction assurance admission
    denial complaint declaration announcement remark comment testimony acknowledgment reminder
    promise pledge vow demand`],
  ['for', 'call'],
];

/** Singular and plural, lower case, to its noun. */
export const nounCueForms: ReadonlyMap<string, CueNoun> = new Map(table.flatMap(([takes, nouns]) => nouns.split(/\s+/u).flatMap((lemma) => {
  const noun: CueNoun = { lemma, takes: new Set(takes.split(' ')) };
  return [[lemma, noun], [`${lemma}s`, noun]] as const;
})));
