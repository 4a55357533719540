/**
 * A function that makes its thing of each object only once, and keeps it for as long as the object lives. An edit leaves the readings of
 * all paragraphs but one as they were: what is made of them alone need not be made again.
 */
export function memoize<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = memoizeWhile(make);
  return (key) => made(key, nothing);
}

const nothing: readonly never[] = [];

/** Texts that are remembered at once, at most. */
const mostTexts = 20_000;

/** A function that makes its thing of each text once: a story is put together anew at every keystroke, of the same names. It forgets all when it knows many. */
export function memoizeText<Value extends string | number | object>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= mostTexts) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

/** The same where more than the object counts: it is made anew when one of the things given with it is another than it was the last time. */
export function memoizeWhile<Key extends object, Given, Value extends object>(make: (key: Key, given: readonly Given[]) => Value): (key: Key, given: readonly Given[]) => Value {
  const made = new WeakMap<Key, { readonly given: readonly Given[]; readonly value: Value }>();
  return (key, given) => {
    const known = made.get(key);
    if (known && isSame(known.given, given)) return known.value;
    const value = make(key, given);
    made.set(key, { given, value });
    return value;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
