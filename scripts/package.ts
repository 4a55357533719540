// Builds the extension and packages it into `copydesk-VERSION.vsix`, which VS Code installs with `code --install-extension`.
import manifest from '../package.json';
import { runCommand } from './vscode/command';
import { createPackage } from './vscode/packaging';
import { fromRoot } from './vscode/root';

runCommand(() => createPackage(fromRoot(`copydesk-${manifest.version}.vsix`)));
