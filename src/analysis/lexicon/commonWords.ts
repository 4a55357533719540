import { closedClass } from './closedClass';
import { documentNouns, firstNames, groupNouns } from './people';
import { commonVerbs, inflect } from './verbs';

/** Frequent nouns and adjectives that news capitalises at the start of a sentence, in headings and in tables. */
const nounsAndAdjectives = `first second third fourth fifth next last other another former early late new old big small great good bad best worst high low long short local national regional
  foreign domestic federal public private political economic financial social military civil legal medical technical official unofficial major minor top main key leading ruling
  controversial missing escaped additional recent previous final initial total general special common total daily weekly monthly annual western eastern northern southern central
  young elderly male female rich poor free full open closed black white red blue green yellow golden dead alive live whole
  year years month months week weeks day days hour hours minute minutes time times today tomorrow yesterday morning evening night date
  man woman boy girl child kids person someone nobody somebody everybody anyone everyone anybody nothing something everything anything none
  government company city town county country state nation world war peace law order case court police army troops market markets price prices trade stock stocks bond bonds share shares
  paper papers house home school team game games match matches season series round rounds race league cup title race group division point points score scores goal goals win wins loss losses
  half quarter set sets result results standings fixtures summary table list page chapter section part number figure figures percent rate rates index volume
  money budget tax taxes bank loan loans cash dollar dollars euro euros pound pounds cent cents oil gas gold water food air fire land sea road rail street
  hand hands head face body eye eyes heart life lives death name names word words story stories book books film films song songs album music art sport sports
  way ways thing things place places area areas region side end start beginning front middle top bottom centre center line lines way fact facts issue issues problem problems question questions
  answer reason reasons idea ideas plan plans program programme project policy power force forces action activity event events history future past present
  job jobs business industry service services system systems product products production sales sale cost costs value deal deals contract profit profits revenue growth
  health care education research science technology information data computer phone internet news media press radio television
  father mother parents family friends people women men children girls boys students critics sources officials experts analysts residents
  weather rain snow storm wind temperature winter summer spring autumn fall traffic accident crash
  contact fax email details source background note notes caps caption photo photos factory fullback commerce intelligence murder nature
  yes no please thanks thank dear hello hi welcome sorry ok okay`;

const words: ReadonlySet<string> = new Set([
  ...closedClass.keys(), ...nounsAndAdjectives.split(/\s+/u), ...documentNouns, ...groupNouns, ...commonVerbs.flatMap(inflect),
]);

/** Whether a word as written, capital or not, is a frequent word of the language: no given name ("Mark"), no acronym ("US", "WHO"). */
export function isCommonWord(text: string): boolean {
  if (firstNames.has(text) || /^\p{Lu}{2,4}$/u.test(text)) return false;
  const lower = text.toLowerCase();
  return words.has(lower) || (lower.length > 5 && /[^aeiou]ly$/u.test(lower));
}
