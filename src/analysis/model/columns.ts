/** Arrays of one size, cut out of one piece of memory: making many small ones costs more than filling them. */
export function makeColumns<Name extends string>(names: readonly Name[], size: number): Record<Name, Int32Array> {
  const whole = new Int32Array(names.length * size);
  return Object.fromEntries(names.map((name, index) => [name, whole.subarray(index * size, (index + 1) * size)])) as Record<Name, Int32Array>;
}
