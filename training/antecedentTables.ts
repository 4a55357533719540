import { antecedentTemplates, type AntecedentTemplate, offsetOf } from '../src/analysis/coreference/antecedentFeatures';
import type { AntecedentKind } from '../src/analysis/coreference/antecedents';

/** For each kind of pronoun the weight of each feature. */
export type WeightTables = Readonly<Record<AntecedentKind, Float32Array>>;

/** The source file that holds the weights: a row for each template, rounded to hundredths. */
export function renderWeights(tables: WeightTables): string {
  const kinds = Object.entries(tables).map(([kind, weights]) => {
    const rows = (Object.keys(antecedentTemplates) as AntecedentTemplate[]).map((template) => {
      const row = weights.slice(offsetOf(template), offsetOf(template) + antecedentTemplates[template]);
      return `    ${template}: [${Array.from(row, (weight) => Math.round(weight * 100) / 100 + 0).join(', ')}],`;
    });
    return `  ${kind}: {\n${rows.join('\n')}\n  },`;
  });
  return `import type { AntecedentTemplate } from './antecedentFeatures';

/** Written by \`npm run train:coreference\`: what each value of each template adds to the score of an antecedent, by kind of pronoun. */
export const antecedentWeights: Readonly<Record<'person' | 'thing' | 'group', Readonly<Record<AntecedentTemplate, readonly number[]>>>> = {
${kinds.join('\n')}
};
`;
}
