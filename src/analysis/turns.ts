import type { StoryParagraph } from './names/occurrences';

const question = /^(?:Q|QUESTION)\.?$/iu;
const answer = /^(?:A|ANSWER)\.?$/iu;

/** Whether the label of a turn is the letter or word for the one who answers. */
export function isAnswerLabel(label: string): boolean {
  return answer.test(label);
}

/**
 * Takes the paragraphs of interviews and transcripts as turns: each is what its label's bearer says, whole. Questions
 * of an interviewer ("Q:") are nobody's quotation. A label counts when it is Q or A, or a name that the story also uses
 * elsewhere, so that "Correction:" or "Photo:" begins no turn.
 */
export function takeTurns(paragraphs: readonly StoryParagraph[]): StoryParagraph[] {
  const used = new Map<string, number>();
  for (const { reading } of paragraphs) {
    for (const { text } of reading.names) {
      const last = text.split(' ').pop()!;
      used.set(last, (used.get(last) ?? 0) + 1);
    }
  }
  const dialogue = paragraphs.filter(({ reading }) => reading.turn && question.test(labelOf(reading.turn, reading))).length > 0;
  return paragraphs.map((paragraph) => {
    const { reading } = paragraph;
    if (!reading.turn) return paragraph;
    const label = labelOf(reading.turn, reading);
    if (dialogue && question.test(label)) return { ...paragraph, reading: { ...reading, attributions: [], unclaimed: [] } };
    const named = (used.get(label.split(' ').pop()!) ?? 0) > 1 && reading.names.some(({ name }) => name.end === reading.turn!.at);
    if (!named && !(dialogue && isAnswerLabel(label))) return paragraph;
    return { ...paragraph, reading: { ...reading, attributions: [reading.turn], unclaimed: [] } };
  });
}

function labelOf(turn: NonNullable<StoryParagraph['reading']['turn']>, { passage }: StoryParagraph['reading']): string {
  return passage.tokens.slice(0, turn.at).map(({ text }) => text).join(' ');
}
