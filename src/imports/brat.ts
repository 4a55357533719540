import type { Article, Span } from '../analysis';
import { codePointsOf, type CodePoints } from '../desk/codePoints';
import { ImportError, kindFrom, type Imported, type ImportedQuotation, type ImportProblem } from './imported';
import { wordsMismatch } from './statedWords';

/** An annotation on words: a line of type T. */
interface Bound {
  readonly line: number;
  readonly type: string;
  readonly spans: readonly Span[];
}

/** The story that the annotations are about. */
interface Place {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** A line that ties annotations together: an event, or a relation. */
interface Tie {
  readonly line: number;
  readonly type: string;
  /** Role and id, in the order they stand in. */
  readonly roles: readonly (readonly [role: string, id: string])[];
}

interface Annotations {
  readonly bound: Map<string, Bound>;
  readonly events: Map<string, Tie>;
  readonly relations: Map<string, Tie>;
  /** Of events, by their id. */
  readonly kinds: Map<string, string>;
  readonly notes: Map<string, string>;
}

const sources = /^(?:source|speaker)/iu;
const cues = /^cue/iu;
const contents = /^(?:content|quot)/iu;
const attribution = /^attribution/iu;

/**
 * Reads attributions from an annotation file of brat standoff: events as PolNeAR has them, and relations between a content, its source
 * and its cue, whichever way they point. What is about something else (other types, normalisations) is passed over.
 * @param content what the file holds.
 * @param text the story that the file is about.
 * @throws ImportError when the file holds no attributions.
 */
export function readBrat(content: string, text: string, { paragraphs }: Article): Imported {
  const problems: ImportProblem[] = [];
  const annotations = readLines(content, text, problems);
  const place: Place = { text, paragraphs };
  const quotations = [...quotationsOfEvents(annotations, place, problems), ...quotationsOfRelations(annotations, place, problems)];
  if (quotations.length + problems.length === 0) {
    throw new ImportError('holds no attribution: an event whose type begins with Attribution, or a relation of a Content or Quotation with its Source or Cue. Choose another file.');
  }
  return {
    quotations: quotations.sort((a, b) => a.contents[0]!.start - b.contents[0]!.start),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

function readLines(content: string, text: string, problems: ImportProblem[]): Annotations {
  const annotations: Annotations = { bound: new Map(), events: new Map(), relations: new Map(), kinds: new Map(), notes: new Map() };
  const points = codePointsOf(text);
  for (const [index, line] of content.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u).entries()) {
    const message = line.trim() === '' ? undefined : readLine(line, index + 1, text, points, annotations);
    if (message !== undefined) problems.push({ line: index + 1, message });
  }
  return annotations;
}

/** @returns what is wrong with the line. */
function readLine(line: string, number: number, text: string, points: CodePoints, annotations: Annotations): string | undefined {
  const [id = '', body = '', ...rest] = line.split('\t');
  switch (id.charAt(0)) {
    case 'T': {
      const [, type, places] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/u.exec(body) ?? [];
      if (type === undefined || places === undefined) return `${id} must have a type, offsets and words, as in "T1<tab>Content 10 20<tab>words". Mend it or export the file again.`;
      const spans = places.split(';').map((place) => {
        const [start, end] = place.split(' ').map(Number);
        return { start: points.toUnits(start!), end: points.toUnits(end!) };
      });
      const mismatch = wordsMismatch(text, spans, rest.join('\t'));
      if (mismatch !== undefined) return `${id}: ${mismatch}`;
      annotations.bound.set(id, { line: number, type, spans });
      return undefined;
    }
    case 'E': {
      annotations.events.set(id, tieOf(number, body));
      return undefined;
    }
    case 'R': {
      const [type = '', ...args] = body.trim().split(/\s+/u);
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

function quotationsOfEvents({ bound, events, kinds, notes }: Annotations, place: Place, problems: ImportProblem[]): ImportedQuotation[] {
  return [...events].filter(([, { type }]) => attribution.test(type)).flatMap(([id, event]) => {
    const [, ...roles] = event.roles;
    const lost = missing(id, event, bound);
    if (lost !== undefined) {
      problems.push(lost);
      return [];
    }
    const spansOf = (role: RegExp): Span[] => roles.filter(([name]) => role.test(name)).flatMap(([, part]) => bound.get(part)!.spans);
    const quotation = quotationOf(place, { contents: spansOf(contents), cue: spansOf(cues), source: spansOf(sources) });
    if (quotation === undefined) problems.push({ line: event.line, message: `${id} has no Content. Give it one in brat, or remove it.` });
    return quotation === undefined ? [] : [{ ...quotation, ...speakerIn(notes.get(id)), ...kindFrom(kinds.get(id)) }];
  });
}

function quotationsOfRelations({ bound, relations }: Annotations, place: Place, problems: ImportProblem[]): ImportedQuotation[] {
  const ties = [...relations].flatMap(([id, relation]) => {
    const lost = missing(id, relation, bound);
    if (lost !== undefined) problems.push(lost);
    return lost === undefined && relation.roles.length === 2 ? [relation.roles.map(([, part]) => part)] : [];
  });
  const linked = (from: string, type: RegExp): string[] => ties
    .flatMap((parts) => (parts.includes(from) ? parts.filter((part) => part !== from) : []))
    .filter((part) => type.test(bound.get(part)!.type));
  const isContent = (id: string): boolean => contents.test(bound.get(id)!.type);
  const heads = [...new Set(ties.flat())].filter(isContent).sort((a, b) => bound.get(a)!.spans[0]!.start - bound.get(b)!.spans[0]!.start);
  const taken = new Set<string>();
  return heads.flatMap((head) => {
    if (taken.has(head)) return [];
    const pieces = piecesOf(head, (piece) => linked(piece, contents));
    for (const piece of pieces) taken.add(piece);
    const cueIds = pieces.flatMap((piece) => linked(piece, cues));
    const sourceIds = [...pieces, ...cueIds].flatMap((part) => linked(part, sources));
    const spansOf = (ids: readonly string[]): Span[] => [...new Set(ids)].flatMap((id) => bound.get(id)!.spans);
    const quotation = quotationOf(place, { contents: spansOf(pieces), cue: spansOf(cueIds), source: spansOf(sourceIds) });
    return cueIds.length + sourceIds.length > 0 && quotation !== undefined ? [quotation] : [];
  });
}

/** The contents that are tied to each other. */
function piecesOf(head: string, neighbours: (piece: string) => readonly string[]): string[] {
  const pieces = [head];
  for (const piece of pieces) pieces.push(...neighbours(piece).filter((other) => !pieces.includes(other)));
  return pieces;
}

/** Tells that what a line ties together is not there, or was refused itself. */
function missing(id: string, { line, roles }: Tie, bound: ReadonlyMap<string, Bound>): ImportProblem | undefined {
  const lost = roles.find(([, part]) => !bound.has(part));
  return lost && { line, message: `${id} is left out: it needs ${lost[1]}, which is not in the file or does not fit the story. Mend that first.` };
}

interface Parts {
  readonly contents: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

function quotationOf({ text, paragraphs }: Place, { contents, cue, source }: Parts): ImportedQuotation | undefined {
  const joined = (fragments: readonly Span[]): Span[] => joinedLines(text, paragraphs, fragments);
  return contents.length === 0 ? undefined : { contents: joined(contents), cue: joined(cue)[0] ?? null, mention: joined(source)[0] ?? null };
}

/** Puts together the fragments of what goes on over the end of a line; pieces in two paragraphs stay two. */
function joinedLines(text: string, paragraphs: readonly Span[], fragments: readonly Span[]): Span[] {
  return [...fragments].sort((a, b) => a.start - b.start).reduce<Span[]>((joined, fragment) => {
    const last = joined.at(-1);
    const goesOn = last !== undefined && text.slice(last.end, fragment.start).trim() === ''
      && paragraphs.some(({ start, end }) => start <= last.start && fragment.end <= end);
    return goesOn ? [...joined.slice(0, -1), { start: last.start, end: fragment.end }] : [...joined, fragment];
  }, []);
}

/** Who speaks, where the note is one that our export wrote. */
function speakerIn(note: string | undefined): Pick<ImportedQuotation, 'speaker'> {
  try {
    const value = JSON.parse(note ?? '') as { readonly speaker?: unknown; readonly rule?: unknown } | null;
    if (typeof value?.speaker === 'string') return { speaker: value.speaker };
    return value?.rule === undefined ? {} : { speaker: '' };
  } catch {
    return {};
  }
}
