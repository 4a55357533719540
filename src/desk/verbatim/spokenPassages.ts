import type { Quote, Span } from '../../analysis';
import { quotedParts } from '../words';

/** What a quotation gives word for word: all pieces of a direct one together; of a mixed one each part in quotation marks by itself; of an indirect one nothing. */
export function spokenPassages({ kind, contents }: Quote, text: string): readonly (readonly Span[])[] {
  switch (kind) {
    case 'direct': return [contents];
    case 'mixed': return contents.flatMap((content) => quotedParts(text, content).map((part) => [part]));
    case 'indirect': return [];
  }
}
