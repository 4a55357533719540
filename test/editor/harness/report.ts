import type { MochaOptions, Runner } from 'mocha';
import { eventPrefix, type SuiteEvent } from './events';

/** Mocha's usual report, sent with what else the process that started VS Code has to know. */
export class EventReport extends Mocha.reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => { tell({ kind: 'print', args }); };
    super(runner, options);
    runner.on('test', (test) => { tell({ kind: 'begin', title: test.fullTitle() }); });
    runner.on('end', () => { tell({ kind: 'end', passed: this.stats.passes, failed: this.stats.failures, skipped: this.stats.pending }); });
  }
}

function tell(event: SuiteEvent): void {
  console.log(eventPrefix + JSON.stringify(event));
}
