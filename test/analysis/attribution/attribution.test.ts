import { expectQuotes } from './expectQuotes';

/** Paragraphs, or stories whose paragraphs a slash separates, with their attributions marked. */
const table: Record<string, readonly string[]> = {
  'quotation, source, cue': [
    '<“The quay is sinking,”> {Ada Brandt} [said].',
    '<“The quay is sinking!”> {she} [shouted].',
    '<"The quay is sinking,"> {the mayor} [told] reporters.',
    '<“Is the quay sinking?”> {Mayor Ada Brandt} [asked] on Monday.',
    '<‘The quay is sinking in the night,’> {Ada Brandt} [said].',
    '<«The quay is sinking»>, {Ada Brandt} [said].',
    '<“The quay is sinking”>, {Ada Brandt} [said].',
    '<“The quay is sinking,”> {Ada Brandt}, the mayor of Kelmouth, [said].',
  ],
  'quotation, cue, source': [
    '<“The quay is sinking,”> [said] {Ada Brandt}.',
    '<“The quay is sinking,”> [said] {the mayor of Kelmouth}, who left.',
    '<“The quay is sinking,”> [warned] {Captain Ewa Voss} on Monday.',
  ],
  'source, cue, quotation': [
    '{Ada Brandt} [said], <“The quay is sinking.”>',
    '{Ada Brandt} [said]: <“The quay is sinking.”>',
    '{Ada Brandt} [told] reporters on Monday: <“The quay is sinking.”>',
    '{She} [added] in a letter to the board, <“The quay is sinking.”>',
    '{Ada Brandt}, a doctor, [said]: <“The quay is sinking.”>',
    '{Ada Brandt}, 47, who chairs the board, [said]: <“The quay is sinking.”>',
  ],
  'a quotation in pieces': [
    '<“The quay,”> {Ada Brandt} [said], <“is sinking.”>',
    '<“The quay is sinking,”> {Ada Brandt} [said]. <“It has been for years.”>',
    '<“The quay is sinking,”> [said] {Ada Brandt}. <“It has been for years.”>',
    '<“The quay is sinking,”> {Ada Brandt} [said]. <“It has been for years.”> <“Nobody did a thing about it.”>',
  ],
  'cue, source, quotation': [
    'In a letter, {Ada Brandt} [wrote]: <“The quay is sinking.”>',
    '{Ada Brandt} was blunt[:] <“The quay is sinking.”>',
  ],
  'a colon or a dash for a cue': [
    '{The mayor} was blunt[:] <“The quay is sinking into the mud.”>',
    '<“The quay is sinking into the mud.”> [-] {Commissioner Ada Brandt}',
    '<“The quay is sinking into the mud.”> [—] {Ada Brandt}, mayor of Kelmouth',
    '<“The quay is sinking into the mud.”> / [—] {Ada Brandt}',
    'A bad night for the quay - {Ada Brandt}[:] <“It is sinking into the mud.”>',
    'This is what {the mayor} told the board[:] / <“The quay is sinking into the mud.”>',
    'From the desk of {Mayor Ada Brandt}[:] / <“The quay is sinking into the mud.”>',
    '{Ada Brandt}, engineer[:] <“The quay is sinking into the mud.”>',
  ],
  'according to': [
    '<The quay is sinking>, [according to] {Ada Brandt}.',
    '[According to] {Ada Brandt}, <the quay is sinking>.',
    '<The quay is “sinking into the mud,”> [according to] {a report by the harbour board}.',
    '<The quay is sinking>, [according to] {a yearly poll}.',
    'In addition, [according to] {the board}, <the quay is sinking>.',
    '<Many of the ships>, [according to] {the board}, <are late>.',
  ],
  'in the words or the eyes of somebody': [
    '[In the words of] {Ada Brandt}, <the quay is a heap of mud>.',
    'The quay was, [in the words of] {an aide}, <“a heap of mud.”>',
    '[To] {Ada Brandt}, <the quay is a heap of mud>.',
  ],
  'that is what somebody said': [
    '<The quay is sinking>, that is what {Ada Brandt} [said].',
    '<“The quay is sinking.”> That is what {Ada Brandt} [said].',
  ],
  'a clause with that': [
    '{Ada Brandt} [said] <that the quay is sinking>.',
    '{The board} [told] reporters <that the quay is sinking>.',
    '{She} [argued] on Monday <that the quay is sinking>.',
    '{Officials} have [warned] <that the quay is “sinking into the mud”>.',
  ],
  'a clause without that': [
    '{Ada Brandt} [said] <the quay is sinking>.',
    '{The board} [told] her <the quay was sinking>.',
    '<The quay is sinking>, {Ada Brandt} [said].',
    '<The quay is sinking>, {the mayor} [said] on Monday.',
    '<The quay>, {the mayor} [said], <is sinking>.',
  ],
  'a time or an occasion between cue and clause': [
    '{Ada Brandt} [said] on Monday <the quay is sinking>.',
    '{Ada Brandt} [said] Wednesday night <that the quay is sinking>.',
    '{Ada Brandt} [said] late Wednesday <that the quay is sinking>.',
    '{Ada Brandt} [said] in a statement Thursday night <the quay is sinking>.',
    '{Ada Brandt} [said] in a statement released by the board <the quay is sinking>.',
    '{Ada Brandt} [said] following a vote in 2001 <that the quay was sinking>.',
    '{Ada Brandt}, among others, [said] <the quay is sinking>.',
    '{Ada Brandt} [said], among other things, <that the quay is sinking>.',
    'In an interview last week, {Ada Brandt} [said] <the quay is sinking>.',
    'Sunday on Channel 9’s “Morning Tide,” {Ada Brandt} [said] <the quay is sinking>.',
  ],
  'a clause ends where the reporter’s words go on': [
    'While {1: Ada Brandt} [1: said] <1: the quay is sinking>, {2: the board} [2: said] <2: it is not>.',
    '{1,2: Ada Brandt} [1: said] <1: it was too early to say>, but [2: added], <2: “I think you know.”>',
    '<The quay is sinking>, [said] {Ada Brandt}, a harbour pilot.',
    'Ada Brandt, {who} [said] <the quay is sinking>, left the room.',
    '{Ada Brandt} [said] <that the quay is sinking> — a thing that nobody else has seen.',
    '{1: Voters} [1: said] <1: the quay is sinking>, and {2: more than 4 in 10} [2: said] <2: it should sink>.',
    '{The board} [refused] <to speak> as it left the quay.',
    '{1,2: Ada Brandt} [1: said] <1: it was “a heap of mud,”> [2: adding] <2: that nobody cared>.',
    '{1: Ada Brandt} [1: said] <1: the quay was “a heap of mud,”> and {2: she} [2: added] <2: that nobody cared>.',
  ],
  'a clause, however it begins': [
    '{She} [says] <she respects the mayor>.',
    '{Kelly} [said] <she left for the sake of her boat>.',
    '{The mayor} [said] <no>.',
    '{The mayor} [said] <yes to the plan>.',
    'Instead, {she} [said], <her boat sank>.',
    'Instead, {the mayor} [told] the board, <her boat would sink>.',
    '{Politicians} [say] <the town’s efforts to mend the quay have been late>.',
    'It was a plan that {he} [said] <would save the quay>.',
    'The ships, which {the board} [said] <were late>, left.',
  ],
  'a source that is a number, or has a participle behind it': [
    'About {4 in 10} [say] <they like the quay>.',
    '{A mere 9 percent} [say] <they like the quay>.',
    '{A court document} filed Thursday [says] <that the quay is sinking>.',
  ],
  'a question, an order, a promise, a refusal': [
    '{Ada Brandt} [asked] <whether the quay was sinking>.',
    '{The mayor} [asked] <why the quay was sinking>.',
    '{The mayor} [urged] them <to leave the quay>.',
    '{The board} [promised] <to mend the quay>.',
    '{The board} [declined] <to comment>.',
    '{The board} [refused] <to say who knew>.',
  ],
  'a content that is no clause ends with its phrase': [
    '{The mayor} [praised] <the harbour pilots>, who left, but kept the key.',
    '{The mayor} [announced] <a new quay> and left the room.',
    '{The mayor} [proposed] <building a new quay>.',
    '{She} [cited] <the age of the quay> as the band played on.',
    '{The mayor} [blamed] <the loss on a “bad harbour pilot,”> but nobody heard.',
  ],
  'a question that was put, by whom the text tells or not': [
    '[1: Asked] <1: whether the quay was sinking>, {2: Ada Brandt} [2: said] <2: it was>.',
    '[1: Asked] about <1: the quay>, {2: she} [2: said] <2: it was sinking>.',
    'She left when [asked] <whether the quay was sinking>.',
    'The mayor was [asked] <to leave>.',
    'The mayor was [asked] by {the host Ewa Voss} <why the quay was sinking>.',
    'The mayor was [asked]: <“Is the quay sinking?”>',
  ],
  'a noun for a cue': [
    'Nobody believed {her} [statement] <that the quay is sinking>.',
    '{Ada Brandt}’s [warning] <that the quay was sinking> fell on deaf ears.',
    '{His} [claim] <that the quay sank in the night> was false because it rained.',
    'The band drowned {the union}’s [call] for <a new quay>.',
  ],
  'who gave out a writing is its source': [
    '{The board} issued a statement [saying] <the quay was safe>.',
    '{The board} released a letter on Monday [saying] <that the quay was safe>.',
    'On the door hung {a statement} [saying] <that the quay was safe>.',
  ],
  'a source that is a relative pronoun': [
    'The report named Ada Brandt, {who} [said] <that the quay is sinking>.',
    'It came from the aide {who} [wrote] <that the quay is sinking>.',
  ],
  'a judgement': [
    '{The mayor} [denied] <the charge>.',
    '{She} [described] <the quay as “a heap of mud”>.',
    'It was what {she} [called] <“a heap of mud.”>',
    'Under what {she} [called] <“the old plan,”> the quay sank.',
    '{She} [called] <the mayor a liar>.',
    '{Others} [call] <it a heap of mud>.',
    'They left the quay, which {she} [described] <as “a heap of mud.”>',
    '{She} [described] <the long night on the quay>.',
    '{The mayor} [criticized] <the board’s silence>.',
  ],
  'words quoted in the reporter’s sentence': [
    '{Ada Brandt} [said] <the quay was “sinking into the mud”>.',
    '{Ada Brandt} [said] <that “the quay is sinking” and that nobody cared>.',
  ],
  'a cue in the passive': [
    '{Ada Brandt} was quoted as [saying] <the quay is sinking>.',
    'The plan was [described] by {the mayor} <as “a heap of mud”>.',
  ],
  'several cues of one source': [
    '<1: “The quay is sinking,”> {1,2: Ada Brandt} [1: said], [2: adding] <2: that nobody knew>.',
    '{1,2: Ada Brandt} [1: said] <1: the quay is sinking>, but [2: noted] <2: that nobody knew>.',
    '{1,2: Ada Brandt} [1: said] <1: the quay is sinking> and [2: added] <2: that nobody knew>.',
    '{Ada Brandt} left the room, [saying] <the quay was sinking>.',
    '{Ada Brandt} won the vote by [saying] <that the quay was sinking>.',
  ],
  'several sources': [
    '<1: “The quay is sinking,”> {1: Ada Brandt} [1: said]. <2: “It is not,”> {2: Omar Haddad} [2: said].',
    '{1: He} [1: said] <1: the quay is sinking>; {2: she} [2: said] <2: it is not>.',
    '{1: Ada Brandt} [1: said] <1: the quay is sinking>, but {2: the board} [2: said] <2: it is not>.',
  ],
  'a source with a clause of its own': [
    '{The engineer} who built the quay [said] <it is sinking>.',
    '{Ada Brandt}, who built the quay, [said] <it is sinking>.',
    '{A spokesman for the board} [said] <the quay is sinking>.',
    '{Robert “Bobby” Lund} [said] <the quay is sinking>.',
    '<“The quay is sinking,”> [said] {Ewa “Red” Voss}.',
    '{Kevin Marsh}, a lawyer from Dayton, Ohio, [said] <the quay is sinking>.',
    '<“The quay is sinking,”> [said] {an official}, who asked not to be named.',
    '{Ada Brandt} on Monday walked out — a thing that nobody expected — and [said] <the quay is sinking>.',
    'Yet {another} [said], <“The quay is sinking.”>',
  ],
  'a quotation over several paragraphs': [
    '{Ada Brandt} [said]: <“The quay is sinking into the mud.> / <“It has been sinking for years.> / <“Nobody did a thing.”>',
    '<“The quay is sinking,”> {Ada Brandt} [said]. <“It has been sinking for years.> / <“Nobody did a thing.”>',
  ],
  'a paragraph of quotation without a cue goes on with who spoke last': [
    '<1: “The quay is sinking,”> {1: Ada Brandt} [1: said]. / <2: “It has been sinking into the mud for years.”>',
  ],
  'a sentence of quotation without a cue belongs to the subject before it': [
    '{Ada Brandt} shook her head. <“The quay is sinking into the mud.”>',
  ],
  'questions and answers': [
    'Ada Brandt met us at the quay. / Q: Is the quay sinking? / {A}[:] <It is. It has been for years.>',
    'Ada Brandt met Omar Haddad. / {1: Ada Brandt}[1: :] <1: The quay is sinking.> / {2: Omar Haddad}[2: :] <2: It is not.>',
    'Ada Brandt met Omar Haddad. / {1: Brandt}[1: :] <1: Is it sinking?> / {2: Haddad}[2: :] <2: Not yet.> / {3: Brandt}[3: :] <3: I am glad.>',
    '{Brandt}[:] <The quay must go> / Ada Brandt was in town.',
  ],
  'a quotation inside a quotation is its speaker’s': [
    '<“She said, ‘The quay is sinking,’ and left,”> {Ada Brandt} [said].',
    '<“The mayor said the quay is sinking,”> {Ada Brandt} [said].',
    '{Ada Brandt} [said] <she had it from the mayor, who said that the quay is sinking>.',
  ],
  'an attribution inside the marks by mistake': [
    '<“The quay is sinking,> {she} [said]. It has been for years.',
  ],
  'nothing where nobody speaks': [
    'The quay sank in the night.',
    'The “quay” sank in the night.',
    'Her novel “The Quay” sold well.',
    'The claim was false, and the report was late.',
    'The quay was the talk of the town.',
    'He told the truth.',
    'That said, the quay sank.',
    'That is what Ada Brandt said.',
    'They sang “The Rivers of Kelmouth” at dawn.',
    'He named his guilty pleasure: “Saturday Boat Live”.',
    'Brandt and Haddad stood. / Brandt: 547. / Haddad: 46.',
    'The Latest: The quay is sinking / It rained on Monday.',
    'Kelmouth: Ada Brandt, Omar Haddad, Ewa Voss. / It rained in Kelmouth.',
    'Ada Brandt: Two years ago Ada Brandt mended the quay.',
    'Nearly 400 pledged boats are late.',
    'Nobody said that the quay was safe.',
    'Nobody could say who had first written “sinking”.',
    'The other states voting Tuesday are late.',
    'Ewa Voss called the police.',
    'Ewa Voss called her the next day.',
  ],
  'nothing for a recipient or a time': [
    '<“The quay is sinking,”> {Ada Brandt} [told] the Kelmouth Herald on Monday.',
    'On Monday {Ada Brandt} [said] <the quay is sinking>.',
    '{Ada Brandt} Monday [said] <the quay is sinking>.',
    '{Ada Brandt} on Monday [said] <the quay is sinking>.',
    'Courted by the board, {Ada Brandt} [said] on Monday <the quay is sinking>.',
    'In one good hour after it rained, {Ada Brandt} [said] on the radio <that the quay is sinking>.',
    'Soon after it rained, {Ada Brandt} [wrote] to the board, <“It is sinking.”>',
  ],
};

describe('attribution', () => {
  for (const [rule, examples] of Object.entries(table)) {
    describe(rule, () => {
      for (const example of examples) {
        it(example, () => {
          expectQuotes(example.replaceAll(' / ', '\n\n'));
        });
      }
    });
  }
});
