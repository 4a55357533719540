import type { Span } from '../analysis';
import { codePointsOf, type CodePoints } from '../desk/codePoints';
import type { ImportProblem } from './imported';
import { wordsMismatch } from './statedWords';

/** An annotation on words: a line of type T. */
export interface Bound {
  readonly line: number;
  readonly type: string;
  readonly spans: readonly Span[];
}

/** A line that ties annotations together: an event, or a relation. */
export interface Tie {
  readonly line: number;
  readonly type: string;
  /** Role and id, in the order they stand in. */
  readonly roles: readonly (readonly [role: string, id: string])[];
}

/** What a file of brat standoff holds, by id. */
export interface BratAnnotations {
  readonly bound: Map<string, Bound>;
  readonly events: Map<string, Tie>;
  readonly relations: Map<string, Tie>;
  /** Of events, by their id. */
  readonly kinds: Map<string, string>;
  readonly notes: Map<string, string>;
}

/**
 * Reads the lines of an annotation file of brat standoff. Lines that cannot be read, or whose words the story does not have at their
 * offsets, become problems.
 * @param text the story that the file is about.
 * @see http://brat.nlplab.org/standoff.html
 */
export function readBratAnnotations(content: string, text: string, problems: ImportProblem[]): BratAnnotations {
  const annotations: BratAnnotations = { bound: new Map(), events: new Map(), relations: new Map(), kinds: new Map(), notes: new Map() };
  const points = codePointsOf(text);
  for (const [index, line] of content.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u).entries()) {
    const message = line.trim() === '' ? undefined : readLine(line, index + 1, text, points, annotations);
    if (message !== undefined) problems.push({ line: index + 1, message });
  }
  return annotations;
}

/** @returns what is wrong with the line. */
function readLine(line: string, number: number, text: string, points: CodePoints, annotations: BratAnnotations): string | undefined {
  const [id = '', body = '', ...rest] = line.split('\t');
  switch (id.charAt(0)) {
    case 'T': {
      const [, type, places] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/u.exec(body) ?? [];
      if (type === undefined || places === undefined) return `${id} must have a type, offsets and words, as in "T1<tab>Content 10 20<tab>words". Mend it or export the file again.`;
      const counted = places.split(';').map((place): Span => {
        const [start, end] = place.split(' ').map(Number);
        return { start: start!, end: end! };
      });
      const spans = counted.map(({ start, end }): Span => ({ start: points.toUnits(start), end: points.toUnits(end) }));
      const mismatch = wordsMismatch(text, spans, rest.join('\t'), { start: counted[0]!.start, end: counted.at(-1)!.end });
      if (mismatch !== undefined) return `${id}: ${mismatch}`;
      annotations.bound.set(id, { line: number, type, spans });
      return undefined;
    }
    case 'E': {
      if (!/^[^\s:]+:\S+(?: +[^\s:]+:\S+)*\s*$/u.test(body)) return `${id} must have a type and roles with their annotations, as in "E1<tab>Attribution:T2 Content:T1". Mend it or export the file again.`;
      annotations.events.set(id, tieOf(number, body));
      return undefined;
    }
    case 'R': {
      const [type = '', ...args] = body.trim().split(/\s+/u);
      if (args.length !== 2 || !args.every((arg) => /^[^\s:]+:\S+$/u.test(arg))) return `${id} must have a type and two annotations, as in "R1<tab>Source Arg1:T1 Arg2:T2". Mend it or export the file again.`;
      annotations.relations.set(id, { ...tieOf(number, args.join(' ')), type });
      return undefined;
    }
    case 'A': case 'M': {
      const [name, event, value] = body.split(' ');
      if (name === 'Kind' && event !== undefined && value !== undefined) annotations.kinds.set(event, value);
      return undefined;
    }
    case '#': {
      annotations.notes.set(body.split(' ')[1] ?? '', rest.join('\t'));
      return undefined;
    }
    case 'N': case '*': return undefined;
    default: return `"${id.slice(0, 20)}" is no id of brat standoff (T1, E1, R1, A1, #1). Mend the line or export the file again.`;
  }
}

function tieOf(line: number, body: string): Tie {
  const roles = body.trim().split(/\s+/u).map((part): readonly [string, string] => {
    const colon = part.lastIndexOf(':');
    return [part.slice(0, colon).replace(/\d+$/u, ''), part.slice(colon + 1)];
  });
  return { line, type: roles[0]?.[0] ?? '', roles };
}
