/** Begins the id of a row that stands for an annotation. */
const prefix = 'annotation ';

/** The id of the row that stands for an annotation. */
export function rowOfAnnotation(id: string): string {
  return prefix + id;
}

/** The id of the annotation that a row stands for; undefined for other rows. */
export function annotationOfRow(row: string): string | undefined {
  return row.startsWith(prefix) ? row.slice(prefix.length) : undefined;
}
