import assert from 'node:assert/strict';
import { reconcile } from '../../../src/analysis/attribution/learned/reconcile';
import { layOutParagraph } from '../../../src/analysis/paragraph';
import { readMarks, writeMarks } from '../../fixtures/markedSpans';
import { shippedModel } from '../../fixtures/shippedModel';
import { attributionOf } from './markedAttribution';

/** A reading by the models and one by the rules, and what becomes of the models': `<content>`, `{source}`, `[cue]`. */
interface Case {
  readonly models: string;
  /** One line for each attribution of the rules. */
  readonly rules?: string | readonly string[];
  readonly result: string | null;
  readonly score?: number;
  /** Another attribution that the models found in the same words. */
  readonly beside?: string;
}

const cases: Readonly<Record<string, Case>> = {
  'a source that the rules find inside the longer one': {
    models: '{The report shown to Ada Brandt} [said] <it was late>.',
    rules: 'The report shown to {Ada Brandt} [said] <it was late>.',
    result: 'The report shown to {Ada Brandt} [said] <it was late>.',
  },
  'the infinitive that the rules begin earlier': {
    models: '{Brandt} [declined] to comment on <the bell>.',
    rules: '{Brandt} [declined] <to comment on the bell>.',
    result: '{Brandt} [declined] <to comment on the bell>.',
  },
  'the subject of a passive verb, which tells of somebody who does not speak': {
    models: '{Brandt} was [asked] <why it was late>.',
    result: 'Brandt was [asked] <why it was late>.',
  },
  'the subject of a passive verb of quoting, who speaks': {
    models: '{Brandt} was [quoted] as saying <it was late>.',
    result: '{Brandt} was [quoted] as saying <it was late>.',
  },
  'a clause that runs on into the next attribution': {
    models: '{Brandt} [said] <it was late while Voss warned of rain>.',
    rules: '{Brandt} [said] <it was late> while Voss warned of rain.',
    beside: 'Brandt said it was late while {Voss} [warned] <of rain>.',
    result: '{Brandt} [said] <it was late> while Voss warned of rain.',
  },
  'a clause that runs on, with nothing behind it': {
    models: '{Brandt} [said] <it was late while the rain fell>.',
    rules: '{Brandt} [said] <it was late> while the rain fell.',
    result: '{Brandt} [said] <it was late while the rain fell>.',
  },
  'the word that opens a clause': {
    models: '{Brandt} [said] that <it was late>.',
    result: '{Brandt} [said] <that it was late>.',
  },
  'a second quotation that the rules know another speaker of': {
    models: '<“It was late,”> {Voss} [said]. <“And it was cold,” Lund said>.',
    rules: ['<“It was late,”> {Voss} [said]. “And it was cold,” Lund said.', '“It was late,” Voss said. <“And it was cold,”> {Lund} [said].'],
    result: '<“It was late,”> {Voss} [said]. “And it was cold,” Lund said.',
  },
  'a second quotation that the rules know another speaker of, taken without its cue': {
    models: '<“It was late,”> {Voss} [said]. <“And it was cold,”> Lund said.',
    rules: ['<“It was late,”> {Voss} [said]. “And it was cold,” Lund said.', '“It was late,” Voss said. <“And it was cold,”> {Lund} [said].'],
    result: '<“It was late,”> {Voss} [said]. “And it was cold,” Lund said.',
  },
  'when it was said, for what was said': {
    models: 'It was late, {Brandt} [announced] <today>.',
    rules: '<It was late>, {Brandt} [announced] today.',
    result: '<It was late>, {Brandt} [announced] today.',
  },
  'a word that is spoken of': { models: '{A clause} [used] the word <“pleasant” of the sea>.', result: null },
  'a nickname': { models: 'They met {Ewa} [said] <“Red”> Voss.', result: null },
  'who is not to be named': { models: '{An aide} [asked] <not to be named>.', result: null },
  'who is not to be named, but for the negation': { models: '{An aide} [asked] not <to be named>.', result: null },
  'what nobody said': { models: '{Nobody} [said] <it was late>.', result: null },
  'a phrase that the models are not sure of': { models: '{Readers} [asked] about <the toll>.', score: 0.55, result: null },
  'a topic that they are not sure of': { models: '{Voss} [spoke] <about the law she wants changed>.', score: 0.55, result: null },
  'a phrase that they are sure of': { models: '{Brandt} [announced] <the closure>.', score: 0.8, result: '{Brandt} [announced] <the closure>.' },
};

describe('an attribution of the models held against the rules', () => {
  for (const [what, { models, rules, beside, result, score = 0.9 }] of Object.entries(cases)) {
    it(`${what}: ${models}`, () => {
      const { text, spans } = readMarks(models);
      const { passage } = layOutParagraph(text, false, shippedModel.tagger);
      const of = (marked: string | readonly string[] = []): ReturnType<typeof attributionOf>[] => [marked].flat().map((line) => attributionOf(passage, readMarks(line).spans, score));
      const reconciled = reconcile(passage, attributionOf(passage, spans, score), of(rules), of(beside));
      const span = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({ start: passage.tokens[start]!.start, end: passage.tokens[end - 1]!.end });
      const marked = reconciled && writeMarks(text, [
        ...reconciled.contents.map((content) => ({ ...span(content), bracket: '<' as const, label: '' })),
        ...(reconciled.source ? [{ ...span(reconciled.source), bracket: '{' as const, label: '' }] : []),
        { ...span({ start: reconciled.at, end: reconciled.at + 1 }), bracket: '[' as const, label: '' },
      ].sort((a, b) => a.start - b.start));
      assert.equal(marked, result);
    });
  }
});
