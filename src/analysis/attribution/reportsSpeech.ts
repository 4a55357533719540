import type { Cue, CueClass } from '../article';

/** Classes of cues that tell of an attitude. */
export const attitudes: ReadonlySet<CueClass> = new Set(['thought', 'demand', 'stance']);

/** Whether a cue reports what was said or written, not only what was thought, wanted or held. */
export function reportsSpeech({ said, class: cueClass }: Cue): boolean {
  return said ?? !attitudes.has(cueClass);
}
