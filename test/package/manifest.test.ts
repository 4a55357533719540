import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import words from '../../package.nls.json';
import { attributionChoices } from '../../src/desk/attributions';
import { checks } from '../../src/desk/checks/checks';
import { sortOrders } from '../../src/desk/entityList';

const source = join(import.meta.dirname, '..', '..', 'src', 'editor');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => withConstants(readFileSync(join(source, name), 'utf8')))
  .join('\n');

/** A source file with the constants that ids are made of put in. */
function withConstants(text: string): string {
  const [, id] = /^const (?:viewId|key) = ['`](.+)['`];$/mu.exec(text) ?? [];
  const filled = id === undefined ? text : text.replaceAll('${viewId}', id).replace(/(?<=[( ])(?:viewId|key)(?=,)/gu, `'${id}'`);
  return filled.replaceAll('${section}', 'copydesk');
}

/** The ids that the code gives as an argument, wherever the argument before it is `opening`. */
function idsIn(opening: string): string[] {
  return [...code.matchAll(new RegExp(`${opening}['\`](copydesk\\.[\\w.]+)['\`]`, 'gu'))].map(([, id]) => id!);
}

const { commands, menus, keybindings, views, configuration } = manifest.contributes;
const conditions = [...JSON.stringify(manifest).matchAll(/"(?:when|enablement)":"(.*?)"/gu)].map(([, condition]) => condition!);
const settings = configuration.flatMap(({ properties }) => Object.entries(properties as Record<string, Record<string, unknown>>));

describe('the manifest', () => {
  it('takes every title and description from package.nls.json, and leaves none there unused', () => {
    const used = [...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/gu)].map(([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('declares every command once, under the extension’s name', () => {
    const ids = commands.map(({ command }) => command);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.deepEqual(commands.filter(({ category }) => category !== '%category%'), []);
  });

  it('declares the commands that the code registers, no other', () => {
    assert.deepEqual(idsIn('registerCommand\\(').sort(), commands.map(({ command }) => command).sort());
  });

  it('declares the views that the code fills, no other', () => {
    assert.deepEqual(idsIn('new StoryView\\(').sort(), views.copydesk.map(({ id }) => id).sort());
  });

  it('asks only for context keys that the code sets', () => {
    const asked = conditions.flatMap((condition) => condition.replace(/\b(?:view|focusedView|commentController) == \S+/gu, '').match(/\bcopydesk\.[\w.]+/gu) ?? []);
    assert.notEqual(asked.length, 0);
    assert.deepEqual(asked.filter((key) => !idsIn("'setContext', ").includes(key)), []);
  });

  it('asks only for kinds of rows that the views have', () => {
    const asked = conditions.flatMap((condition) => /\bviewItem =[=~] \S*?(\w[\w|]*)/u.exec(condition)?.[1]?.split('|') ?? []);
    const kinds = [...code.matchAll(/\bcontext: '(\w+)'/gu)].map(([, kind]) => kind!);
    assert.notEqual(asked.length, 0);
    assert.deepEqual(asked.filter((kind) => !kinds.includes(kind)), []);
  });

  it('puts only declared commands in menus and on keys', () => {
    const declared = new Set(commands.map(({ command }) => command));
    const placed = [...Object.values(menus).flat(), ...keybindings].flatMap((item) => ('command' in item ? item.command : []));
    assert.deepEqual(placed.filter((command) => !declared.has(command)), []);
  });

  it('describes every setting and scopes it to a resource', () => {
    const lacking = settings.filter(([, { markdownDescription, scope }]) => typeof markdownDescription !== 'string' || scope !== 'resource');
    assert.deepEqual(lacking.map(([name]) => name), []);
  });

  it('gives every section of settings a title', () => {
    assert.deepEqual(configuration.filter(({ title }) => title === ''), []);
  });

  it('declares the settings that the code reads, no other', () => {
    const read = [...code.matchAll(/\b(?:flag|count|choice|get<unknown>)\('([\w.]+)'/gu)].map(([, name]) => `copydesk.${name!}`);
    assert.deepEqual([...new Set(read)].sort(), settings.map(([name]) => name).sort());
  });

  it('gives the same defaults as the code', () => {
    const read = [...code.matchAll(/\b(?:flag|count)\('([\w.]+)', (true|false|[\d_]+)/gu)];
    for (const [, name, fallback] of read) {
      const declared = settings.find(([setting]) => setting === `copydesk.${name!}`)?.[1]['default'];
      assert.equal(String(declared), fallback!.replaceAll('_', ''), name);
    }
  });

  it('offers the same choices as the code, whose first is the default', () => {
    const named: Readonly<Record<string, readonly string[]>> = { attributionChoices, sortOrders };
    const offered = settings.flatMap(([name, { enum: choices, default: first }]) => (choices === undefined ? [] : [[name, choices, first]]));
    const read = [...code.matchAll(/\bchoice\('([\w.]+)', (\[.+?\]|\w+)\)/gu)].map(([, name, list]) => {
      const choices = named[list!] ?? JSON.parse(list!.replaceAll("'", '"')) as string[];
      return [`copydesk.${name!}`, choices, choices[0]];
    });
    assert.deepEqual(read, offered);
  });
});

describe('the levels of the checks', () => {
  it('can be set for every check, and for no other', () => {
    const levels = settings.find(([name]) => name === 'copydesk.checks.levels')?.[1]['properties'] as Record<string, { readonly default: string }>;
    assert.deepEqual(Object.entries(levels).map(([id, { default: level }]) => [id, level]), checks.map(({ id, severity, onByDefault }) => [id, onByDefault ? severity : 'off']));
  });

  it('are told by the titles of the checks', () => {
    for (const { id, title } of checks) assert.equal((words as Record<string, string>)[`check.${id}`], title);
  });
});
