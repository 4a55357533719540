import { markedKind } from '../../marks/markedWords';
import type { Attribution } from '../attribution';
import { isOutside, type Passage } from '../passage';

/** Leaves out what the models take for an attribution and cannot be one: what only names something, and a source that is its own content. */
export function plausibleAttributions(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter((attribution) => !sourceIsContent(attribution) && !isAdjective(passage, attribution) && !onlyNames(passage, attribution));
}

/** Also but for the word that opens the content: "to editors". */
function sourceIsContent({ source, contents }: Attribution): boolean {
  return source !== null && contents.every(({ start, end }) => source.start <= start + 1 && end <= source.end);
}

/** "Noted pianist Clara Voss played": a participle that tells which, before its noun. */
function isAdjective({ tokens }: Passage, { cue, at, source, contents }: Attribution): boolean {
  return cue !== null && source === null && contents[0]!.start === at + 1 && tokens[at]!.lower.endsWith('ed') && (tokens[at + 1]?.tag ?? '').startsWith('NN');
}

/** "known as “Red Ewa”", "a show called “The Rivers of Kelmouth”": what is quoted is a name, and nothing is said. */
function onlyNames(passage: Passage, { cue, at, contents }: Attribution): boolean {
  const verb = passage.tokens[at]!.lower;
  if (cue?.said !== false && !/^(?:called|codenamed|entitled|known|named|nicknamed|titled)$/u.test(verb)) return false;
  const regions = new Set(contents.flatMap(({ start, end }) => passage.regionOf.slice(start, end)).filter((region) => region >= 0));
  const kinds = [...regions].map((region) => markedKind(passage, passage.regions[region]!));
  const names = kinds.every((kind) => kind === 'title' || kind === 'nickname' || (kind === 'label' && verb !== 'called'));
  return names && kinds.length > 0 && isOutside(passage, at);
}
