import type { Outcome } from './fileAnalysis';

/** Counts what came of many stories. */
export class Summary {
  private done = 0;
  private skipped = 0;
  private failed = 0;
  private flawed = 0;
  private quotations = 0;
  private speakers = 0;

  get allWell(): boolean {
    return this.failed + this.flawed === 0;
  }

  add(outcome: Outcome): void {
    switch (outcome.is) {
      case 'done':
        this.done++;
        if (outcome.problem !== undefined) this.flawed++;
        this.quotations += outcome.quotations;
        this.speakers += outcome.speakers;
        break;
      case 'skipped': this.skipped++; break;
      case 'failed': this.failed++; break;
    }
  }

  /** One more input of which nothing came. */
  fail(): void {
    this.failed++;
  }

  /** @param unread how many stories are left over because the run was stopped. */
  toString(unread: number): string {
    const parts = [
      `${count(this.done, 'story', 'stories')} read with ${count(this.quotations, 'quotation', 'quotations')} by ${count(this.speakers, 'speaker', 'speakers')}`,
      ...this.skipped > 0 ? [`${count(this.skipped, 'story', 'stories')} left out whose export is up to date`] : [],
      ...this.failed > 0 ? [`${number.format(this.failed)} failed, named above with the reason`] : [],
      ...this.flawed > 0 ? [`${count(this.flawed, 'story', 'stories')} read without corrections`] : [],
      ...unread > 0 ? [`stopped before ${count(unread, 'story', 'stories')}`] : [],
    ];
    return `${parts.join('; ')}.`;
  }
}

const number = new Intl.NumberFormat('en');

function count(many: number, one: string, several: string): string {
  return `${number.format(many)} ${many === 1 ? one : several}`;
}
