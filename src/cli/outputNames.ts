import { basename, extname } from 'node:path';
import { standardInput } from './readText';

/**
 * A file name for the export of each input: the input's own with the format's extension, numbered where inputs of several
 * folders would get the same ("dam.json", "dam-2.json"). Names that differ only in case count as the same, as they do on
 * many disks.
 */
export function outputNames(inputs: readonly string[], extension: string): string[] {
  const taken = new Set<string>();
  return inputs.map((input) => {
    const stem = input === standardInput ? 'standard-input' : basename(input, extname(input));
    let name = `${stem}.${extension}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}.${extension}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
