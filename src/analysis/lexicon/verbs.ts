/** Irregular verbs: base, past, participle. */
const irregular = `be was been|have had had|do did done|say said said|tell told told|write wrote written|speak spoke spoken|think thought thought|know knew known|
go went gone|come came come|take took taken|make made made|get got gotten|give gave given|see saw seen|find found found|hold held held|keep kept kept|
let let let|begin began begun|show showed shown|hear heard heard|run ran run|bring brought brought|sit sat sat|stand stood stood|lose lost lost|pay paid paid|
meet met met|set set set|learn learnt learnt|lead led led|understand understood understood|speak spoke spoken|read read read|spend spent spent|grow grew grown|
win won won|buy bought bought|send sent sent|build built built|fall fell fallen|cut cut cut|sell sold sold|rise rose risen|draw drew drawn|drive drove driven|
break broke broken|wear wore worn|choose chose chosen|catch caught caught|deal dealt dealt|feel felt felt|leave left left|mean meant meant|put put put|
swear swore sworn|shoot shot shot|strike struck struck|throw threw thrown|fight fought fought|teach taught taught|seek sought sought|become became become|
forget forgot forgotten|hit hit hit|hurt hurt hurt|quit quit quit|shut shut shut|spread spread spread|lay laid laid|lie lay lain|ring rang rung|sing sang sung|
steal stole stolen|sleep slept slept|eat ate eaten|drink drank drunk|fly flew flown|hide hid hidden|ride rode ridden|shake shook shaken|sink sank sunk|
forbid forbade forbidden|foresee foresaw foreseen|undergo underwent undergone|withdraw withdrew withdrawn|overcome overcame overcome|bet bet bet|cast cast cast|
cost cost cost|split split split|swing swung swung|tear tore torn|wake woke woken|bear bore borne|bind bound bound|blow blew blown|feed fed fed|flee fled fled|
freeze froze frozen|hang hung hung|lend lent lent|light lit lit|plead pled pled|shrink shrank shrunk|slide slid slid|spin spun spun|
stick stuck stuck|sweep swept swept|weep wept wept|wind wound wound|retell retold retold|rebut rebutted rebutted`;

/** Common verbs that are regular. */
const regular = `accept act add admit advance affect agree aim allow announce answer appeal appear apply approve argue arrest arrive ask assert attack attempt avoid back ban
base believe blame block call campaign carry cause challenge change charge claim clash close comment complain concede conclude condemn confirm consider contain
continue contribute convict create criticize criticise cross decide declare decline defend delay deliver demand denounce deny describe deserve design destroy detain
develop die discuss dismiss display dominate drop earn elect emerge emphasize end endorse enjoy enter escape establish estimate evacuate exclaim expand expect explain
explode express extend face fail favor file fill fire focus follow force form gain gather govern greet happen hate head help hire hope host identify ignore imagine
impose improve include increase indicate inform injure insist intend invest investigate invite involve issue join joke judge jump justify kick kill lack lament last
launch lift limit link listen live look love maintain manage march matter mention mock monitor move name need negotiate nominate note notice object observe occur offer
open operate oppose order own pass pause perform persuade place plan play pledge point portray post praise predict prefer prepare present press prevent proceed
produce promise promote propose protect protest prove provide publish pull push question quip quote raise reach react realize recall receive recognize recommend
reduce refer refuse regret reject release remain remark remember remind remove repeat replace reply report represent request require resign resolve respond rest
restore result retire return reveal review rule save score seem serve share shout shift sign slam slow solve sound spark stare start state stay step stop stress
strengthen struggle study suffer suggest support suppose suspect talk target tend testify thank threaten touch train travel treat trust try turn tweet unveil urge use
view violate visit vote vow wait walk want warn watch welcome wish witness wonder work worry yell`;

const doubling = /^(?:admit|ban|begin|control|drop|grab|occur|permit|plan|prefer|quip|quit|rebut|refer|regret|rob|slam|stop|submit|transfer|chat|nod|step|plot|sum|sin|tap|drag|trim|win|run|sit|set|put|cut|get|let|hit|bet|shut|spin|split|swim)$/u;

/** Every inflected form of a verb: base, -s, past, participle, -ing. */
export function inflect(base: string): readonly string[] {
  const past = irregularForms.get(base);
  return [base, third(base), ...(past ?? [regularPast(base)]), progressive(base)];
}

function third(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function progressive(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return doubling.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

const irregularForms: ReadonlyMap<string, readonly string[]> = new Map(
  irregular.split('|').map((entry) => entry.trim().split(/\s+/u)).map(([base, ...past]) => [base!, past]),
);

/** Base forms of the common verbs. */
export const commonVerbs: readonly string[] = [...irregularForms.keys(), ...regular.split(/\s+/u)];

/** Past forms and participles that have no -ed. */
export const irregularPast: ReadonlySet<string> = new Set([...irregularForms.values()].flat());

const thirds = new Map<string, string>();
for (const base of commonVerbs) {
  thirds.set(third(base), base);
}

/** Third-person forms of the common verbs ("says"). */
export const thirdPersons: ReadonlyMap<string, string> = thirds;
/** Base forms, as a set. */
export const verbBases: ReadonlySet<string> = new Set(commonVerbs);
