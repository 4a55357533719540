import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/**
 * The fences of the house. Imports go down only:
 * extension > editor, cli > exports, imports > desk > analysis.
 */
const layers = ['analysis', 'desk', 'exports', 'imports', 'editor', 'cli'];
const mayImport = {
  analysis: [],
  desk: ['analysis'],
  exports: ['analysis', 'desk'],
  imports: ['analysis', 'desk'],
  editor: ['analysis', 'desk', 'exports', 'imports'],
  cli: ['analysis', 'desk', 'exports', 'imports'],
};
const nodeBuiltins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const fence = (layer) => {
  const above = layers.filter((other) => other !== layer && !mayImport[layer].includes(other));
  const paths = [];
  if (layer !== 'cli') {
    paths.push(...nodeBuiltins.map((name) => ({ name, message: 'Only the command line may use Node: this code also runs in the browser.' })));
  }
  if (layer !== 'editor') {
    paths.push({ name: 'vscode', message: 'Only src/editor may use vscode: this code also runs in the command line.' });
  }
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        paths,
        patterns: [{
          regex: `^(\\.\\./)+(${above.join('|')})(/|$)`,
          message: `Imports go down only: src/${layer} may import ${mayImport[layer].join(', ') || 'nothing of the other layers'}.`,
        }],
      }],
    },
  };
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/naming-convention': ['error', { selector: 'interface', format: ['PascalCase'], custom: { regex: '^I[A-Z]', match: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'eqeqeq': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }],
      'prefer-const': 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { '@typescript-eslint/prefer-readonly': 'error', 'no-console': 'error' } },
  ...layers.map(fence),
);
