import { percentInWords } from '../explain';
import { sourceClasses, type SourceClass } from './sourceClass';
import type { Sourcing } from './sourcing';

/** What class of source it is: "role only". */
export function sourceClassInWords(sourceClass: SourceClass): string {
  return {
    named: 'named', role: 'role only', anonymous: 'anonymous', organization: 'organisation', document: 'document', group: 'group', unknown: 'unknown',
  }[sourceClass];
}

/** What a story rests on: "6 sources: 3 named, 1 anonymous, 2 organisations. Named sources: 82% of the words." */
export function sourcingInWords({ sources, classes, namedShare }: Sourcing): string {
  if (sources === 0) return 'No sources.';
  const parts = sourceClasses.flatMap((each) => (classes[each] === undefined ? [] : [countOf(classes[each], each)]));
  return `${sources === 1 ? '1 source' : `${sources} sources`}: ${parts.join(', ')}. Named sources: ${percentInWords(namedShare)} of the words.`;
}

/** The warning of a story that rests on one source; undefined for others. */
export function singleSourceInWords({ single }: Sourcing): string | undefined {
  return single && `Single source: all is from ${single.name}.`;
}

function countOf(count: number, sourceClass: SourceClass): string {
  const isNoun = sourceClass === 'organization' || sourceClass === 'document' || sourceClass === 'group';
  return `${count} ${sourceClassInWords(sourceClass)}${isNoun && count > 1 ? 's' : ''}`;
}
