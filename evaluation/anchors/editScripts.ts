/** One UTF-16 unit of a story under edit, and the offset that it came from: -1 for what was typed, -2 - offset in a copy. */
export interface Unit {
  readonly unit: string;
  readonly origin: number;
}

type Edit = (units: readonly Unit[], random: () => number) => readonly Unit[];

/** What an editor does to a story, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  typing: (units, random) => insert(units, Math.floor(random() * units.length), random() < 0.5 ? 'late on Friday ' : 'x'),
  retyping: (units, random) => {
    const start = Math.floor(random() * units.length);
    return units.map((each, index) => (index >= start && index < start + 60 && random() < 0.15 ? { unit: 'e', origin: -1 } : each));
  },
  deletedParagraph: (units, random) => {
    const parts = paragraphs(units);
    return join(parts.toSpliced(Math.floor(random() * parts.length), 1));
  },
  movedParagraph: (units, random) => {
    const parts = paragraphs(units);
    const [moved] = parts.splice(Math.floor(random() * parts.length), 1);
    return join(parts.toSpliced(Math.floor(random() * parts.length), 0, moved ?? []));
  },
  duplicatedParagraph: (units, random) => {
    const parts = paragraphs(units);
    const copy = (parts[Math.floor(random() * parts.length)] ?? []).map(({ unit, origin }) => ({ unit, origin: origin < 0 ? origin : -2 - origin }));
    return join(parts.toSpliced(Math.floor(random() * parts.length), 0, copy));
  },
  findAndReplace: (units) => replaceAll(units, ' said', ' stated'),
  reformatting: (units) => units.map(({ unit, origin }, index) => ({ unit: { '“': '"', '”': '"', '’': "'" }[unit] ?? (unit === ' ' && index % 7 === 0 ? '\n' : unit), origin })),
  lineEnds: (units) => replaceAll(units, '\n', '\r\n'),
};

function insert(units: readonly Unit[], at: number, words: string): readonly Unit[] {
  return [...units.slice(0, at), ...typed(words), ...units.slice(at)];
}

function replaceAll(units: readonly Unit[], from: string, to: string): readonly Unit[] {
  const text = units.map(({ unit }) => unit).join('');
  const result: Unit[] = [];
  let done = 0;
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
    result.push(...units.slice(done, at), ...typed(to));
    done = at + from.length;
  }
  return [...result, ...units.slice(done)];
}

function typed(words: string): Unit[] {
  return words.split('').map((unit) => ({ unit, origin: -1 }));
}

function paragraphs(units: readonly Unit[]): (readonly Unit[])[] {
  const parts: Unit[][] = [[]];
  for (const each of units) {
    if (each.unit === '\n') parts.push([]);
    else parts.at(-1)!.push(each);
  }
  return parts.filter((part) => part.length > 0);
}

function join(parts: readonly (readonly Unit[])[]): readonly Unit[] {
  return parts.flatMap((part) => [...part, ...typed('\n\n')]);
}
