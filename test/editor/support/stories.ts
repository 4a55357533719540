/** A story with a direct, an indirect and a mixed quotation, an anonymous source and a pronoun. */
export const story = [
  'Ferry to stop at Quillby',
  '',
  'The ferry between Quillby and the islands will stop in October, and the pier will be closed on Tuesday.',
  '',
  '“The pier is not safe,” harbour master Ines Tarrow said. “We cannot wait.”',
  '',
  'Tarrow said that the board had asked for money in June.',
  '',
  'A government official described the request as “premature.”',
  '',
  '“We will look at it again in spring,” the official said.',
].join('\n');

/** All that is marked in it, in text order. */
export const storyMarks = [
  'direct.speaker1: “The pier is not safe,”',
  'speaker.speaker1: harbour master Ines Tarrow',
  'cue: said',
  'direct.speaker1: “We cannot wait.”',
  'speaker.speaker1: Tarrow',
  'cue: said',
  'reported.speaker1: that the board had asked for money in June',
  'speaker.anonymous: A government official',
  'cue: described',
  'reported.anonymous: the request as “premature.”',
  'quoted.anonymous: “premature.”',
  'direct.anonymous: “We will look at it again in spring,”',
  'speaker.anonymous: the official',
  'cue: said',
];
