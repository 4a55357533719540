import type { Attribution } from './attribution/attribution';
import { places } from './lexicon/places';
import { memoize } from './memoize';
import type { StoryParagraph } from './names/occurrences';
import type { ParagraphReading } from './paragraph';

const question = /^(?:Q|QUESTION)\.?$/iu;
const answer = /^(?:A|ANSWER)\.?$/iu;

/** Whether the label of a turn is the letter or word for the one who answers. */
export function isAnswerLabel(label: string): boolean {
  return answer.test(label);
}

/** A paragraph with its turn, where the label is one that can speak. */
interface Labelled {
  readonly reading: ParagraphReading;
  readonly turn: Attribution;
  readonly label: string;
}

/**
 * Takes the paragraphs of interviews and transcripts as turns: each is what its label's bearer says, whole. Questions
 * of an interviewer ("Q:") are nobody's quotation. A label counts when it is Q or A, or the name of one whom the story
 * names elsewhere too, so that "Correction:" and "The Latest:" begin no turn, and neither does "Lund: 547." in a list.
 * A headline that is labelled so ("Lund: The quay must go") says what its bearer says.
 */
export function takeTurns(paragraphs: readonly StoryParagraph[]): readonly StoryParagraph[] {
  if (paragraphs.every(({ reading }) => reading.turn === null)) return paragraphs;
  const labelled = paragraphs.map(({ reading }): Labelled | null => reading.turn && { reading, turn: reading.turn, label: labelOf(reading.turn, reading) });
  const used = new Map(labelled.flatMap((line) => (line ? [[lastWord(line.label), 0]] : [])));
  for (const { reading } of paragraphs) {
    for (const last of lastWords(reading)) {
      const times = used.get(last);
      if (times !== undefined) used.set(last, times + 1);
    }
  }
  const letters = labelled.some((line) => line !== null && question.test(line.label));
  const named = labelled.map((line) => line !== null && isNamed(line, used));
  const sentences = labelled.filter((line, index) => line !== null && named[index] && hasSentence(line)).length;
  return paragraphs.map((paragraph, index) => {
    const line = labelled[index];
    if (!line) return paragraph;
    const { reading, label } = line;
    if (letters && question.test(label)) return { ...paragraph, reading: asQuestion(reading) };
    const speaks = named[index] && (hasSentence(line) || ((index === 0 || sentences > 1) && hasWords(line)));
    if (!speaks && !(letters && isAnswerLabel(label))) return paragraph;
    return { ...paragraph, reading: asTurn(reading) };
  });
}

const asQuestion = memoize((reading: ParagraphReading): ParagraphReading => ({ ...reading, attributions: [], unclaimed: [] }));
const asTurn = memoize((reading: ParagraphReading): ParagraphReading => ({ ...reading, attributions: [reading.turn!], unclaimed: [] }));
const lastWords = memoize(({ names }: ParagraphReading) => names.map(({ text }) => lastWord(text)));

/** The label is the name of somebody whom the story names elsewhere, but not in these very words: nobody speaks of himself by name. */
function isNamed({ reading, turn, label }: Labelled, used: ReadonlyMap<string, number>): boolean {
  const name = reading.names.find(({ name: { end } }) => end === turn.at);
  if (!name || places.has(label) || reading.passage.tokens[turn.source!.start]!.lower === 'the') return false;
  const own = reading.names.filter(({ text }) => lastWord(text) === lastWord(label)).length;
  return own === 1 && (used.get(lastWord(label)) ?? 0) > 1;
}

function hasSentence({ reading, turn }: Labelled): boolean {
  return reading.passage.tokens.slice(turn.at + 1).some(({ tag, text }) => /^(?:VB[DZP]|MD)$/u.test(tag) || text === '?');
}

/** Words that can be an answer or a headline, and are no list of names. */
function hasWords({ reading, turn }: Labelled): boolean {
  const words = reading.passage.tokens.slice(turn.at + 1);
  return words.some(({ shape }) => shape === 'word') && words.filter(({ tag }) => tag === ',').length < 2;
}

function labelOf(turn: Attribution, { passage }: ParagraphReading): string {
  return passage.tokens.slice(turn.source!.start, turn.at).map(({ text }) => text).join(' ');
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
