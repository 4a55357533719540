import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import manifest from '../../package.json';
import { settingsFrom } from '../../src/editor/settingValues';

const declared = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties))
  .map(([name, schema]) => ({ name: name.replace('copydesk.', ''), schema: schema as { readonly type: string; readonly default: unknown; readonly minimum?: number; readonly enum?: readonly string[] } }));

/** The settings as they are named: {"marks.limit": 5000}. */
function named(settings: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).flatMap(([name, value]: [string, unknown]) => (
    typeof value === 'object' && value !== null ? Object.entries(named(value, `${path}${name}.`)) : [[path + name, value]])));
}

const ajv = new Ajv({ strict: false });
const fits = new Map(declared.map(({ name, schema }) => [name, ajv.compile({ type: schema.type, enum: schema.enum, minimum: schema.minimum })]));

describe('the settings', () => {
  it('are by default what the manifest says', () => {
    const defaults = Object.fromEntries(declared.map(({ name, schema }) => [name, schema.default]));
    const read = named(settingsFrom(() => undefined));
    assert.deepEqual(read, Object.fromEntries(Object.keys(read).map((name) => [name, defaults[name]])));
  });

  it('hold what the manifest allows, whatever was written there', () => {
    const any = fc.oneof(fc.jsonValue(), fc.integer(), fc.double(), fc.constantFrom('always', 'all', 'kind', 'frequency', Infinity));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...fits.keys()), any), (values) => {
      for (const [name, value] of Object.entries(named(settingsFrom((each) => values[each])))) assert.ok(fits.get(name)!(value), `${name}: ${JSON.stringify(value)}`);
    }), { numRuns: 500 });
  });
});
