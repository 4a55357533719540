/**
 * The names of a front-coded list: each is a digit, how many first characters it shares with the name before, and the rest.
 * Line breaks between names do not count.
 */
export function frontCoded(list: string): string[] {
  let name = '';
  return Array.from(list.matchAll(/(\d)([^\d\n]*)/gu), ([, shared, rest]) => {
    name = name.slice(0, Number(shared)) + rest!;
    return name;
  });
}
