/**
 * A list of names in which each is a digit, how many first characters it shares with the name before, and the rest. Line breaks
 * between names do not count. It is decoded when it is first asked something, not while the program is loaded.
 */
export class FrontCodedNames implements Iterable<string> {
  private decoded: ReadonlySet<string> | undefined;

  constructor(private readonly list: string) {}

  has(name: string): boolean {
    return this.names.has(name);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.names.values();
  }

  private get names(): ReadonlySet<string> {
    this.decoded ??= new Set(decode(this.list));
    return this.decoded;
  }
}

function decode(list: string): string[] {
  let name = '';
  return Array.from(list.matchAll(/(\d)([^\d\n]*)/gu), ([, shared, rest]) => {
    name = name.slice(0, Number(shared)) + rest!;
    return name;
  });
}
