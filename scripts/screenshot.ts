// Takes pictures of the running extension. Steps are taken in the order they are given:
//   --theme light|dark|high-contrast|high-contrast-light  --file STORY  --size 1280x800  --setting KEY=JSON
//   --command ID or ID=JSON-ARGUMENT  --go-to LINE:COLUMN  --hover LINE:COLUMN  --click TEXT  --press KEY  --type TEXT  --wait MILLISECONDS
//   --out PICTURE.png
import { parseArgs } from 'node:util';
import { PlainError, runCommand } from './vscode/command';
import { layOutPackage } from './vscode/packaging';
import { takePictures, themes, type Stage, type Step } from './vscode/pictures';

runCommand(async () => {
  const text = { type: 'string' } as const;
  const many = { type: 'string', multiple: true } as const;
  const { values, tokens } = parseArgs({
    tokens: true,
    options: {
      'theme': { ...text, default: 'dark' }, 'file': { ...text, default: 'test/editor/workspace/council.txt' }, 'size': { ...text, default: '1280x800' }, 'setting': { ...many, default: [] },
      'command': many, 'go-to': many, 'hover': many, 'click': many, 'press': many, 'type': many, 'wait': many, 'out': many,
    },
  });
  const stage: Stage = {
    theme: oneOf(values.theme, Object.keys(themes) as (keyof typeof themes)[]),
    file: values.file,
    size: pair(values.size, 'x'),
    settings: Object.fromEntries(values.setting.map(named)),
  };
  const steps = tokens.flatMap((token) => token.kind === 'option' && typeof token.value === 'string' ? stepOf(token.name, token.value) : []);
  await takePictures(await layOutPackage(), stage, steps);
});

function stepOf(name: string, value: string): Step[] {
  switch (name) {
    case 'command': {
      const [id, args] = named(value);
      return [{ do: 'command', id, args }];
    }
    case 'go-to':
    case 'hover': {
      const [line, column] = pair(value, ':');
      return [{ do: name === 'hover' ? name : 'go to', line, column }];
    }
    case 'click': return [{ do: 'click', text: value }];
    case 'press': return [{ do: 'press', key: value }];
    case 'type': return [{ do: 'type', text: value }];
    case 'wait': return [{ do: 'wait', milliseconds: Number(value) }];
    case 'out': return [{ do: 'picture', out: value }];
    default: return [];
  }
}

function oneOf<T extends string>(value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new PlainError(`${value} is none of ${choices.join(', ')}.`);
  return found;
}

function pair(value: string, separator: string): readonly [number, number] {
  const [first, second] = value.split(separator).map(Number);
  if (first === undefined || second === undefined || Number.isNaN(first + second)) throw new PlainError(`${value} is not two numbers with ${separator} between them.`);
  return [first, second];
}

/** Splits `NAME=JSON`; a value that is no JSON is taken as text. */
function named(value: string): readonly [string, unknown] {
  const [name = '', ...rest] = value.split('=');
  if (rest.length === 0) return [name, undefined];
  try {
    return [name, JSON.parse(rest.join('='))];
  } catch {
    return [name, rest.join('=')];
  }
}
