import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze, type AttributionModel } from '../src/analysis';

/** Something that reads a text. */
export interface System {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const wink = winkNLP(model, ['sbd', 'pos']);

/** Copydesk without and with its weights, and what others do of it: all that compromise has of names and quotations, tokens and tags alone of wink. */
export function systemsWith(weights: AttributionModel): readonly System[] {
  return [
    { name: 'Copydesk', read: (text) => analyze(text, { model: weights }) },
    { name: 'by rules', read: (text) => analyze(text) },
    {
      name: 'compromise',
      read: (text) => {
        const doc = nlp(text);
        return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((found) => found.out('array') as unknown);
      },
    },
    { name: 'wink-nlp', read: (text) => wink.readDoc(text).tokens().length() },
  ];
}
