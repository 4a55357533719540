import type { Tag } from '../text/pennTags';

/** The closed word classes of English with their Penn tags, lower case. */
const classes: Partial<Record<Tag, string>> = {
  DT: `the a an this that these those some any each every no all both either neither another half such`,
  PRP: `i you he she it we they me him us them himself herself itself themselves myself yourself ourselves one's mine yours hers ours theirs`,
  PRP$: `my your his her its our their`,
  IN: `of in on at by for with from into onto upon over under above below between among amid amidst against about around across after before during
    since until till through throughout toward towards within without behind beside besides beyond near off out up down per via despite like unlike
    as than if because although though while whereas whether unless once except including regarding concerning alongside aboard atop notwithstanding
    past round inside outside following amongst whilst`,
  TO: `to`,
  CC: `and or but nor yet plus &`,
  MD: `will would can could may might must shall should 'll 'd ought cannot wo ca`,
  WDT: `which whichever whatever`,
  WP: `who whom what whoever whomever`,
  WP$: `whose`,
  WRB: `when where why how whenever wherever`,
  EX: ``,
  POS: `'s`,
  RB: `not n't never also now then just still even only already again too very so here there once always often sometimes soon later earlier recently
    repeatedly however therefore thus meanwhile instead perhaps maybe yesterday today tomorrow tonight ago almost nearly quite rather well further
    furthermore moreover nevertheless nonetheless otherwise indeed yet ever away back forward together apart far long`,
  CD: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
    fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen`,
  UH: `yes no oh well`,
};

/** Forms of be, have and do: auxiliaries in a verb group. */
export const auxiliaries: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['is', 'VBZ'], ['are', 'VBP'], ['was', 'VBD'], ['were', 'VBD'], ['be', 'VB'], ['been', 'VBN'], ['being', 'VBG'], ['am', 'VBP'], ["'re", 'VBP'], ["'m", 'VBP'],
  ['has', 'VBZ'], ['have', 'VBP'], ['had', 'VBD'], ['having', 'VBG'], ["'ve", 'VBP'],
  ['does', 'VBZ'], ['do', 'VBP'], ['did', 'VBD'], ['doing', 'VBG'], ['done', 'VBN'],
]);

/** Word to tag; a word of several classes has the one listed first. */
export const closedClass: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...(Object.entries(classes) as [Tag, string][]).flatMap(([tag, words]) => words.split(/\s+/u).filter(Boolean).map((word): [string, Tag] => [word, tag])).reverse(),
  ...auxiliaries,
]);
