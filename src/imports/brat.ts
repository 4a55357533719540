import type { Article, Span } from '../analysis';
import { readBratAnnotations, type Bound, type BratAnnotations, type Tie } from './bratAnnotations';
import { ImportError, kindFrom, type Imported, type ImportedQuotation, type ImportProblem } from './imported';

/** The story that the annotations are about. */
interface Place {
  readonly text: string;
  readonly paragraphs: readonly Span[];
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
  const annotations = readBratAnnotations(content, text, problems);
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

function quotationsOfEvents({ bound, events, kinds, notes }: BratAnnotations, place: Place, problems: ImportProblem[]): ImportedQuotation[] {
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

function quotationsOfRelations({ bound, relations }: BratAnnotations, place: Place, problems: ImportProblem[]): ImportedQuotation[] {
  const ties = [...relations].flatMap(([id, relation]) => {
    const lost = missing(id, relation, bound);
    if (lost !== undefined) problems.push(lost);
    return lost === undefined && relation.roles.length === 2 ? [relation.roles.map(([, part]) => part)] : [];
  });
  const neighbours = new Map<string, string[]>();
  for (const [from, to] of ties.flatMap(([one, other]) => [[one!, other!], [other!, one!]] as const)) neighbours.set(from, [...neighbours.get(from) ?? [], to]);
  const linked = (from: string, type: RegExp): string[] => (neighbours.get(from) ?? []).filter((part) => type.test(bound.get(part)!.type));
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
