/**
 * A function that makes its thing of each object only once, and keeps it for as long as the object lives. An edit leaves the readings of
 * all paragraphs but one as they were: what is made of them alone need not be made again.
 */
export function memoize<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
