import type { Article } from '../analysis';
import { isObject } from '../desk/jsonObject';
import { readBrat } from './brat';
import { readCitron } from './citron';
import type { Imported } from './imported';
import { parseJson } from './json';
import { readWebAnnotation } from './webAnnotation';

/** A format that annotations of a story can be imported from. */
export interface Importer {
  /** As typed on the command line; the export of the same id is read back. */
  readonly id: string;
  /** As shown to people. */
  readonly label: string;
  /** Of its files, without the dot. */
  readonly extensions: readonly string[];
  /**
   * @param content what the file holds.
   * @param text the story that the file is about.
   * @throws ImportError when the file is none of this format.
   */
  readonly read: (content: string, text: string, article: Article) => Imported;
}

const brat: Importer = { id: 'brat', label: 'brat standoff', extensions: ['ann'], read: readBrat };
const webAnnotation: Importer = { id: 'web-annotation', label: 'Web Annotation', extensions: ['jsonld', 'json'], read: readWebAnnotation };
const citron: Importer = { id: 'citron', label: 'Citron JSON', extensions: ['json'], read: readCitron };

/** Every import format. */
export const importers: readonly Importer[] = [brat, webAnnotation, citron];

/** Tells by what a file holds which format it is in. @throws ImportError when it begins as JSON and is none. */
export function importerFor(content: string): Importer {
  if (!/^\uFEFF?\s*[[{]/u.test(content)) return brat;
  const document = parseJson(content);
  return isObject(document) && Array.isArray(document['quotes']) ? citron : webAnnotation;
}
