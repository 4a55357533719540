/** Reads "base form form; base form": which base each form belongs to. */
function byForm(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(';').flatMap((entry) => {
    const [base, ...forms] = entry.trim().split(/\s+/u);
    return forms.map((form): [string, string] => [form, base!]);
  }));
}

/** Irregular verbs beyond the common ones, and spellings that no rule gives back; after WordNet's list of exceptions. */
export const irregularVerbs: ReadonlyMap<string, string> = byForm(`
  be is are was were been being am; have has had having; do does did done doing; go goes went gone going;
  arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; bend bent; bid bade bidden; bite bit bitten; bleed bled; breed bred; burn burnt;
  cling clung; creep crept; dig dug; dive dove; dream dreamt; dwell dwelt; fling flung; foretell foretold; forgive forgave forgiven; forgo forwent forgone; grind ground;
  kneel knelt; knit knit; leap leapt; lean leant; mislead misled; mistake mistook mistaken; misunderstand misunderstood; outdo outdid outdone; oversee oversaw overseen;
  override overrode overridden; overtake overtook overtaken; overthrow overthrew overthrown; prove proven; redo redid redone; rebuild rebuilt; remake remade; retake retook retaken;
  rewrite rewrote rewritten; sew sewn; shear shorn; shed shed; shine shone; show shown; slay slew slain; sling slung; smell smelt; sneak snuck; sow sown; spell spelt; spill spilt;
  spit spat; spoil spoilt; spring sprang sprung; sting stung; stink stank stunk; stride strode; string strung; strive strove striven; swell swollen; swim swam swum;
  undertake undertook undertaken; undo undid undone; unwind unwound; uphold upheld; weave wove woven; withhold withheld; withstand withstood; wring wrung;
  die died dying dies; lie lied lying lies; tie tied tying ties; vie vied vying vies; untie untied untying; dye dyed; eye eyed eyeing; ski skied skiing; taxi taxied;
  panic panicked panicking; mimic mimicked mimicking; traffic trafficked trafficking; picnic picnicked picnicking; frolic frolicked frolicking; quiz quizzed quizzing
`);

/** Plurals of nouns that no rule gives back, and those that are their own singular. */
export const irregularNouns: ReadonlyMap<string, string> = byForm(`
  person people; child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; life lives; wife wives; knife knives; leaf leaves; wolf wolves; half halves;
  self selves; shelf shelves; thief thieves; calf calves; loaf loaves; scarf scarves; elf elves; hoof hooves; midwife midwives; housewife housewives;
  analysis analyses; crisis crises; thesis theses; hypothesis hypotheses; diagnosis diagnoses; oasis oases; emphasis emphases; parenthesis parentheses; synthesis syntheses;
  criterion criteria; phenomenon phenomena; bacterium bacteria; stratum strata; memorandum memoranda; alumnus alumni; fungus fungi; nucleus nuclei; stimulus stimuli;
  cactus cacti; radius radii; vertex vertices; matrix matrices; index indices; appendix appendices; lens lenses; gas gases; bus buses; atlas atlases; canvas canvases; alias aliases; quiz quizzes;
  movie movies; cookie cookies; lie lies; tie ties; pie pies; calorie calories; zombie zombies; selfie selfies; rookie rookies; hippie hippies; prairie prairies; brownie brownies;
  smoothie smoothies; junkie junkies; groupie groupies; freebie freebies; foodie foodies; sortie sorties; genie genies; shoe shoes; toe toes; foe foes; woe woes; canoe canoes;
  ache aches; headache headaches; cache caches; avalanche avalanches; niche niches; moustache moustaches; axe axes; abuse abuses; excuse excuses;
  man men; grandchild grandchildren; bias biases; series series; species species; means means; headquarters headquarters; news news; thanks thanks; clothes clothes; barracks barracks;
  crossroads crossroads; politics politics; economics economics; mathematics mathematics; physics physics; ethics ethics
`);

/** Comparatives and superlatives that no rule gives back. */
export const irregularDegrees: ReadonlyMap<string, string> = byForm(`
  good better best; bad worse worst; far further furthest farther farthest; more more; most most; less less; least least; old elder eldest; free freer freest; safe safer safest
`);

/** What is left of a verb without -ed or -ing and takes an -e, though its ending does not tell; WordNet's verbs against the rule. */
export const stemsWithE: ReadonlySet<string> = new Set(`ach adher ador arrang aton attun aveng aw bast becom blasphem cach centrifug coher commun compet complet condon
  connot conven cring delet demot denot deplor dethron devot disrob dynamit enthron estrang exchang excit exhal expedit explor expung extradit gaug goug guid hing ignit impal imping
  implor incit inflam infring inhal interfer interven inton keynot loung lung massacr misnam nicknam nucleat oblig overcom ow pantomim past permeat persever plung postpon prearrang premier
  rang rearrang recit reconven recreat regal reignit renam reunit reveng rever rewrit rout saut scroung secret silhouett sing spong stereotyp sublim tast telephon telescop underscor
  underwrit unhing unit wast yok chang challeng creat quot promot invit ignor stor restor scor welcom com nam writ`.split(/\s+/u));

/** The same for stems that take none: "combat|ed". */
export const bareStems: ReadonlySet<string> = new Set(`augur bedevil bias bulletin bus caucus chorus collar combat debut focus gas handicap imperil mortar murmur pyramid refocus smooth sugar
  sulphur`.split(/\s+/u));
