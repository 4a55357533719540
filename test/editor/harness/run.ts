import 'mocha/mocha.js';
import type { SuiteOptions } from '../../../scripts/vscode/bundleSuites';
import { EventReport } from './report';

mocha.setup({ ui: 'bdd', timeout: 20_000, slow: 2_000 });

/** Runs the suites that were loaded after this module, inside an extension host. */
export function runSuites(options: SuiteOptions): Promise<void> {
  mocha.reporter(options.report === 'events' ? EventReport : Mocha.reporters.Spec);
  if (options.grep !== undefined) mocha.grep(new RegExp(options.grep));
  return new Promise((resolve, reject) => {
    // The browser build's own `run` reads the page's address and writes into the page; an extension host has neither.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
