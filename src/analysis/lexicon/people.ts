/** Honorifics, with the pronoun they imply. */
export const honorifics: ReadonlyMap<string, 'he' | 'she' | null> = new Map<string, 'he' | 'she' | null>([
  ['mr.', 'he'], ['mr', 'he'], ['mrs.', 'she'], ['mrs', 'she'], ['ms.', 'she'], ['ms', 'she'], ['miss', 'she'], ['mx', null], ['mx.', null], ['sir', 'he'], ['lord', 'he'], ['lady', 'she'],
  ['dame', 'she'], ['baroness', 'she'], ['king', 'he'], ['queen', 'she'], ['prince', 'he'], ['princess', 'she'], ['duke', 'he'], ['duchess', 'she'], ['madam', 'she'], ['madame', 'she'],
  ['dr.', null], ['dr', null], ['prof.', null], ['prof', null], ['professor', null], ['rev.', null], ['reverend', null], ['rabbi', null], ['imam', null], ['father', 'he'], ['sister', 'she'],
  ['brother', 'he'], ['archbishop', 'he'], ['bishop', null], ['cardinal', 'he'], ['pope', 'he'], ['judge', null], ['justice', null], ['hon.', null], ['sen.', null], ['rep.', null],
  ['gov.', null], ['lt.', null], ['gen.', null], ['col.', null], ['maj.', null], ['capt.', null], ['cmdr.', null], ['sgt.', null], ['adm.', null], ['pvt.', null], ['cpl.', null],
  ['det.', null], ['supt.', null], ['insp.', null], ['pres.', null], ['sens.', null], ['reps.', null], ['pc', null],
]);

/** Nouns for what a person is, capitalised or not, which can stand before a name as a title. */
export const roleNouns: ReadonlySet<string> = new Set(`president vice-president minister premier chancellor secretary ambassador envoy senator congressman congresswoman representative governor mayor councillor
  councilor councilman councilwoman alderman commissioner chairman chairwoman chair chairperson speaker leader whip director manager chief head boss executive officer president-elect ceo cfo coo founder co-founder
  owner partner spokesman spokeswoman spokesperson aide adviser advisor strategist consultant analyst economist professor lecturer teacher principal dean scientist researcher
  expert historian author writer journalist reporter editor columnist correspondent anchor host actor actress singer musician director producer artist photographer designer architect
  engineer doctor surgeon nurse physician psychologist lawyer attorney barrister solicitor prosecutor judge justice magistrate sheriff detective inspector superintendent
  constable sergeant lieutenant captain major colonel general admiral commander marshal officer soldier pilot astronaut coach player striker goalkeeper quarterback captain
  champion pastor priest bishop archbishop cardinal pope rabbi imam reverend king queen prince princess emperor sultan emir sheikh ayatollah farmer fisherman driver activist campaigner
  organizer organiser volunteer resident neighbour neighbor witness survivor victim suspect defendant plaintiff candidate nominee frontrunner lawmaker politician official delegate
  diplomat negotiator mediator monitor observer treasurer auditor controller curator librarian trustee landlord developer builder trader banker broker investor billionaire
  tycoon entrepreneur businessman businesswoman student pupil graduate veteran guard deputy undersecretary attaché clerk coroner ombudsman regulator shareholder
  caseworker paramedic firefighter midwife pharmacist vet biologist chemist physicist geologist meteorologist statistician mathematician philosopher sociologist pollster
  parent mother father wife husband son daughter brother sister widow widower uncle aunt cousin grandfather grandmother girlfriend boyfriend friend colleague headteacher headmaster
  foreman shopkeeper publican harbourmaster harbormaster ranger warden custodian archivist conductor composer novelist poet playwright critic blogger
  man woman boy girl person source insider master mate midwife bookkeeper accountant accused`.split(/\s+/u));

/** Whether a word, lower case, is a role noun or made of several: "major-general". */
export function isRoleNoun(lower: string): boolean {
  return roleNouns.has(lower) || (lower.includes('-') && lower.split('-').every((part) => roleNouns.has(part)));
}

/** Plural role nouns and words for groups of people that speak as one. */
export const groupNouns: ReadonlySet<string> = new Set(`people officials authorities police prosecutors lawyers attorneys investigators detectives officers firefighters doctors scientists researchers experts analysts economists
  critics supporters opponents activists campaigners protesters demonstrators residents villagers neighbors neighbours witnesses survivors relatives parents families students teachers
  workers employees unions miners farmers soldiers troops rebels militants fighters insurgents opposition leaders figures members lawmakers senators congressmen legislators republicans democrats
  conservatives liberals voters politicians ministers diplomats aides advisers advisors sources executives managers investors traders shareholders creditors customers users players fans
  fishermen drivers passengers pilots journalists reporters editors organizers organisers volunteers historians some others many observers commentators academics jurors relatives
  councillors councilors commissioners directors governors mayors judges magistrates allies candidates rivals friends colleagues locals women men children americans russians
  campaign crew team jury family crowd staff management public community board panel committee`.split(/\s+/u));

/** Whether a word, lower case, is a noun for a person or for people. */
export function isPersonNoun(lower: string): boolean {
  return isRoleNoun(lower) || groupNouns.has(lower);
}

/** Nouns that speak for a writing. */
export const documentNouns: ReadonlySet<string> = new Set(`letter report statement memo memorandum document documents text affidavit indictment complaint lawsuit filing filings petition study survey poll paper article
  editorial column book email e-mail message note transcript ruling judgment opinion resolution bill law treaty charter agreement post tweet release communique declaration
  manifesto review audit review dossier notice sign banner website advertisement ad inscription placard summary minutes`.split(/\s+/u));

/** Head nouns of organisations that speak without a name: "the company", "the ministry". */
export const organizationNouns: ReadonlySet<string> = new Set(`company firm agency ministry department council committee commission government administration bank party union association
  organization organisation group charity foundation university college school hospital club court newspaper station network broadcaster magazine website parliament congress senate army
  military navy force service office bureau institute trust society federation league corporation authority campaign embassy church mosque airline regulator watchdog
  operator manufacturer retailer supplier developer utility mill mine factory brewery museum library gallery theatre theater academy board regime watchdog coalition alliance movement`.split(/\s+/u));

/** Given names common in English-language news, with the pronoun most often used for a bearer: weak evidence, never shown. */
const givenNames = {
  he: `Aaron Adam Adrian Ahmed Alan Albert Alex Alexander Ali Andrew Angus Anthony Antonio Arthur Barack Barry Ben Benjamin Bernard Bernie Bill Bob Boris Brad Bradley Brendan Brian Bruce Bryan Carl Carlos
    Charles Charlie Chris Christopher Chuck Colin Craig Dan Daniel Dave David Dean Dennis Derek Dick Diego Dmitry Don Donald Doug Douglas Duncan Ed Eddie Edward Edwin Emmanuel Eric Ernest Ethan Eugene
    Felix Fernando Francis Francisco Francois Frank Fred Gareth Gary Gavin Gene Geoff George Gerald Gerard Giorgio Glenn Gordon Graham Greg Gregory Guy Harold Harry Hassan Hector Henry Herbert Howard Hugh
    Hugo Hussein Ian Ibrahim Igor Ivan Jack Jacob James Jamie Jared Jason Javier Jay Jeb Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Jordan Jorge Jose Joseph Josh Joshua Juan
    Julian Justin Karl Keith Ken Kenneth Kevin Khaled Kurt Kyle Larry Laurence Lawrence Lee Leo Leon Leonard Lewis Liam Lindsey Lloyd Luca Luis Luke Malcolm Marco Marcus Mario Mark Martin Marvin Matt Matthew
    Maurice Max Michael Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Muhammad Nathan Neil Nicholas Nick Nicolas Nigel Noah Norman Oliver Omar Oscar Osama Otto Owen Pablo Patrick Paul Pedro Peter
    Phil Philip Pierre Rafael Ralph Rand Ray Raymond Ricardo Richard Rick Rob Robert Roberto Robin Rodney Roger Roland Ron Ronald Roy Rudy Russell Ryan Sam Samuel Scott Sean Sergei Sergey Seth Simon Stanley
    Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Toby Todd Tom Tony Trevor Tyler Victor Vincent Vladimir Wallace Walter Warren Wayne William Yusuf Zachary Bashar Riyad Ricky Raul Kim`,
  she: `Abigail Agnes Aisha Alexandra Alice Alicia Alison Amanda Amelia Amy Ana Andrea Angela Ann Anna Anne Annie Barbara Beatrice Beth Betty Beverly Brenda Bridget Camilla Carla Carly Carmen Carol Caroline Catherine
    Cathy Charlotte Cheryl Chelsea Christina Christine Cindy Claire Clara Claudia Colleen Cynthia Daisy Dana Danielle Deborah Debbie Denise Diana Diane Donna Dorothy Edith Eileen Elaine Eleanor Elena
    Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Evelyn Fatima Faith Fiona Frances Gabriela Gail Gemma Gina Gloria Grace Greta Hannah Harriet Hazel Heather Heidi Helen Helena Hillary Holly Huma
    Ida Ingrid Irene Iris Isabel Isabella Ivanka Jackie Jacqueline Jane Janet Janice Jean Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Josephine Joy Joyce Judith Judy Julia Julie
    Karen Kate Katherine Kathleen Kathryn Kathy Katie Kayla Kelly Kerry Kimberly Kirsten Kirsty Kristen Laura Lauren Leah Leila Lena Leslie Lily Linda Lisa Liz Loretta Lorraine Louise Lucia Lucy Lydia Lynn
    Maggie Malia Margaret Maria Marie Marilyn Marina Marjorie Martha Mary Maureen Megan Melania Melanie Melissa Meryl Michelle Miriam Miranda Molly Monica Nadia Nancy Naomi Natalie Natasha Nicole Nicola
    Nina Nora Norma Olga Olivia Pamela Patricia Paula Pauline Penny Petra Phyllis Priya Rachel Rebecca Regina Renee Rita Roberta Rosa Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Sasha Sharon
    Sheila Shirley Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susana Susie Suzanne Svetlana Sylvia Tamara Tammy Tanya Tara Teresa Theresa Tiffany Tina Tracy Valerie Vanessa Vera Veronica
    Victoria Vivian Wendy Yasmin Yvonne Zoe`,
};

/** Given name, as written, to the pronoun its bearers mostly go by. */
export const firstNames: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...givenNames.he.split(/\s+/u).map((name): [string, 'he'] => [name, 'he']),
  ...givenNames.she.split(/\s+/u).map((name): [string, 'she'] => [name, 'she']),
]);

/** Lower-case words inside personal names: "Ursula van der Meer", "Osama bin Hadi". */
export const particles: ReadonlySet<string> = new Set('van von der den de di da dos du del la le bin ibn al el bint ten ter af av'.split(' '));
