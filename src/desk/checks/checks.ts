import type { Check } from './check';
import { acronymDefinition } from './acronymDefinition';
import { continuedMarks } from './continuedMarks';
import { markDirection } from './markDirection';
import { mixedMarks } from './mixedMarks';
import { nameSpelling } from './nameSpelling';
import { unbalancedMarks } from './unbalancedMarks';
import { weekdayDate } from './weekdayDate';

/** All checks, in the order in which lists show them. */
export const checks: readonly Check[] = [unbalancedMarks, continuedMarks, mixedMarks, markDirection, nameSpelling, acronymDefinition, weekdayDate];
