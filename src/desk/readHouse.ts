import { checks } from './checks/checks';
import type { CheckLevels } from './checks/checkStory';
import { type House, houseChoices, houseLists, plainHouse } from './house';
import { isObject } from './jsonObject';

/** Something in a house style that cannot be used. */
export interface HouseMistake {
  /** Names and numbers that lead to it: ["titles", 2]. */
  readonly path: readonly (string | number)[];
  /** The name at the end of the path is wrong, not the value. */
  readonly isName: boolean;
  /** What is wrong and what may stand there. */
  readonly message: string;
}

/** A house style and what could not be used of it. */
export interface HouseReading {
  readonly house: House;
  readonly mistakes: readonly HouseMistake[];
}

const parts: readonly string[] = [...houseLists, 'aliases', ...Object.keys(houseChoices), 'checks'];
const levels = ['warning', 'hint', 'off'] as const;

/** Reads a house style from plain data; what is wrong in it is left out and told. */
export function readHouse(value: unknown): HouseReading {
  const mistakes: HouseMistake[] = [];
  const tell = (path: HouseMistake['path'], message: string, isName = false): void => { mistakes.push({ path, isName, message }); };
  if (!isObject(value)) {
    tell([], 'A house style is an object, such as {"titles": ["Harbour Master"]}.');
    return { house: plainHouse, mistakes };
  }
  for (const name of Object.keys(value)) if (!parts.includes(name) && name !== '$schema') tell([name], `There is no “${name}”. A house style has: ${parts.join(', ')}.`, true);
  const lists = Object.fromEntries(houseLists.map((list) => [list, textsIn(value[list], [list], tell)])) as unknown as Pick<House, (typeof houseLists)[number]>;
  const choices = Object.fromEntries(Object.entries(houseChoices).flatMap(([name, allowed]) => chosen(value[name], name, allowed, tell)));
  return { house: { ...lists, ...choices, aliases: aliasesIn(value['aliases'], tell), checks: levelsIn(value['checks'], tell) }, mistakes };
}

type Tell = (path: HouseMistake['path'], message: string, isName?: boolean) => void;

function textsIn(value: unknown, path: HouseMistake['path'], tell: Tell): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell(path, `“${path.join('.')}” is a list of texts in square brackets, such as ["..."].`);
    return [];
  }
  return value.flatMap((item: unknown, at) => {
    if (typeof item === 'string' && item.trim() !== '') return [item.trim()];
    tell([...path, at], `“${path.join('.')}” takes texts that are not empty, in quotation marks.`);
    return [];
  });
}

function chosen(value: unknown, name: string, allowed: readonly string[], tell: Tell): readonly (readonly [string, string])[] {
  const choice = allowed.find((word) => word === value);
  if (choice !== undefined) return [[name, choice]];
  if (value !== undefined) tell([name], `“${name}” is ${allowed.map((word) => `"${word}"`).join(' or ')}.`);
  return [];
}

function aliasesIn(value: unknown, tell: Tell): House['aliases'] {
  if (value === undefined) return {};
  if (!isObject(value)) {
    tell(['aliases'], '“aliases” is an object of full names with lists of other names: {"Ines Tarrow": ["Iron Inie"]}.');
    return {};
  }
  const owners = new Map<string, string>();
  return Object.fromEntries(Object.entries(value).map(([name, others]) => [name, textsIn(others, ['aliases', name], tell).filter((other, at) => {
    const owner = owners.get(other);
    if (owner === undefined) owners.set(other, name);
    else tell(['aliases', name, at], `“${other}” is a name of “${owner}” already: one name can stand for one only.`);
    return owner === undefined;
  })]));
}

function levelsIn(value: unknown, tell: Tell): CheckLevels {
  if (value === undefined) return {};
  if (!isObject(value)) {
    tell(['checks'], '“checks” is an object of checks with "warning", "hint" or "off": {"comma-placement": "warning"}.');
    return {};
  }
  return Object.fromEntries(Object.entries(value).flatMap(([id, given]) => {
    const level = levels.find((word) => word === given);
    if (!checks.some((check) => check.id === id)) tell(['checks', id], `There is no check “${id}”. There are: ${checks.map((check) => check.id).join(', ')}.`, true);
    else if (level === undefined) tell(['checks', id], `“${id}” is "warning", "hint" or "off".`);
    else return [[id, level] as const];
    return [];
  }));
}
