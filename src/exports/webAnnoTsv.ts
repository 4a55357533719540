import type { Span } from '../analysis';
import { countLeading } from '../analysis/partition';
import { attributionType, layerFeatures, nameLayer, namedEntityType, quotationLayer, quotationType, type LayerRelation } from './quotationLayer';
import type { Story } from './story';
import { tokenLayout } from './tokenLayout';

/** A token's line. */
interface Row extends Span {
  readonly id: string;
}

/** An annotation with its place in the table. */
interface Placed {
  readonly values: readonly (string | undefined)[];
  readonly rows: readonly Row[];
  /** Tells it from others; 0 where its row alone does. */
  readonly number: number;
}

/** Annotations of one layer, by the id of their rows. */
interface Layer<T> {
  readonly placed: ReadonlyMap<T, Placed>;
  readonly byRow: ReadonlyMap<string, readonly Placed[]>;
}

/**
 * WebAnno TSV 3.3, as INCEpTION reads it: names in the built-in layer, the parts of quotations in a span layer and the ties between them in a
 * relation layer; a project needs those two layers before it imports. Offsets count UTF-16 units.
 * @see https://inception-project.github.io/releases/36.0/docs/user-guide.html#sect_webannotsv
 */
export function renderWebAnnoTsv(story: Story): string {
  const { text, article } = story;
  const sentences = tokenLayout(story);
  const rows = sentences.flatMap(({ tokens }, sentence) => tokens.map(({ start, end }, token): Row => ({ start, end, id: `${sentence + 1}-${token + 1}` })));
  const numbers = new Numbers();
  const names = layerOf(nameLayer(article), rows, numbers, ({ identifier, value }) => [identifier, value]);
  const { spans, relations } = quotationLayer(article);
  const parts = layerOf(spans, rows, numbers, ({ features }) => layerFeatures.map((feature) => features[feature]));
  const ties = relationsByRow(relations, parts.placed);
  const line = ({ id, start, end }: Row): string => [
    id, `${start}-${end}`, escapeText(text.slice(start, end)),
    ...spanCells(names.byRow.get(id), 2), ...spanCells(parts.byRow.get(id), layerFeatures.length), ...relationCells(ties.get(id)),
  ].map((cell) => `${cell}\t`).join('');
  return [
    '#FORMAT=WebAnno TSV 3.3',
    `#T_SP=${namedEntityType}|identifier|value`,
    `#T_SP=${quotationType}|${layerFeatures.join('|')}`,
    `#T_RL=${attributionType}|role|BT_${quotationType}`,
    '',
    ...sentences.flatMap(({ start, end, tokens }) => [
      '',
      ...text.slice(start, end).split('\n').map((part) => `#Text=${escapeText(part)}`),
      ...rowsIn(rows, { start, end }).slice(0, tokens.length).map(line),
    ]),
    '',
  ].join('\n');
}

/** Gives out the numbers that tell annotations of all layers apart. */
class Numbers {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

function layerOf<T extends Span>(spans: readonly T[], rows: readonly Row[], numbers: Numbers, valuesOf: (span: T) => readonly (string | undefined)[]): Layer<T> {
  const counts = new Map<string, number>();
  const covered = spans.map((span) => rowsIn(rows, span));
  for (const { id } of covered.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const placed = new Map<T, Placed>();
  const byRow = new Map<string, Placed[]>();
  for (const [index, span] of spans.entries()) {
    const own = covered[index]!;
    const isUnclear = own.length > 1 || own.some(({ id }) => counts.get(id)! > 1);
    const annotation: Placed = { values: valuesOf(span), rows: own, number: isUnclear ? numbers.next() : 0 };
    placed.set(span, annotation);
    for (const { id } of own) byRow.set(id, [...byRow.get(id) ?? [], annotation]);
  }
  return { placed, byRow };
}

function rowsIn(rows: readonly Row[], { start, end }: Span): readonly Row[] {
  return rows.slice(countLeading(rows, (row) => row.start < start), countLeading(rows, (row) => row.end <= end));
}

function relationsByRow(relations: readonly LayerRelation[], placed: ReadonlyMap<LayerRelation['from'], Placed>): Map<string, string[][]> {
  const cells = new Map<string, string[][]>();
  for (const { role, from, to } of relations) {
    const [governor, dependent] = [placed.get(from)!, placed.get(to)!];
    const [source, target] = [governor.rows[0], dependent.rows[0]];
    if (source === undefined || target === undefined) continue;
    const numbers = governor.number + dependent.number === 0 ? '' : `[${governor.number}_${dependent.number}]`;
    cells.set(target.id, [...cells.get(target.id) ?? [], [role, `${source.id}${numbers}`]]);
  }
  return cells;
}

/** A cell for each feature; annotations on one token stand one behind the other in all of them. */
function spanCells(annotations: readonly Placed[] | undefined, features: number): string[] {
  return Array.from({ length: features }, (_, feature) => annotations
    ?.map(({ values, number }) => `${values[feature] === undefined ? '*' : escapeValue(values[feature])}${number === 0 ? '' : `[${number}]`}`)
    .join('|') ?? '_');
}

function relationCells(relations: readonly string[][] | undefined): string[] {
  return [0, 1].map((column) => relations?.map((cells) => cells[column]!).join('|') ?? '_');
}

const textEscapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\b': '\\b', '\\': '\\\\' };

function escapeText(text: string): string {
  return text.replace(/[\u0000-\u001F\\]/g, (character) => textEscapes[character] ?? (character === '\v' ? character : `\\${character}`));
}

function escapeValue(value: string): string {
  return value.replace(/[\t\n\r]+/g, ' ').replace(/->|[\\[\]|_;*]/g, '\\$&');
}
