import type { Check } from './check';
import { acronymDefinition } from './acronymDefinition';
import { acronymExpansion } from './acronymExpansion';
import { ambiguousPronoun } from './ambiguousPronoun';
import { anonymousReason } from './anonymousReason';
import { commaPlacement } from './commaPlacement';
import { continuedMarks } from './continuedMarks';
import { courtesyTitle } from './courtesyTitle';
import { cueTense } from './cueTense';
import { headlineQuotation } from './headlineQuotation';
import { lateAttribution } from './lateAttribution';
import { loadedCue } from './loadedCue';
import { markDirection } from './markDirection';
import { mixedMarks } from './mixedMarks';
import { nameSpelling } from './nameSpelling';
import { nestedMarks } from './nestedMarks';
import { numberAgreement } from './numberAgreement';
import { percentStyle } from './percentStyle';
import { quotationAltered } from './quotationAltered';
import { repeatedAttribution } from './repeatedAttribution';
import { scareQuotes } from './scareQuotes';
import { singleSource } from './singleSource';
import { sourceBalance } from './sourceBalance';
import { speakerChange } from './speakerChange';
import { speakerIntroduction } from './speakerIntroduction';
import { surnameFirst } from './surnameFirst';
import { unattributedQuotation } from './unattributedQuotation';
import { unbalancedMarks } from './unbalancedMarks';
import { weekdayDate } from './weekdayDate';

/** All checks, in the order in which lists show them. */
export const checks: readonly Check[] = [
  unbalancedMarks, continuedMarks, mixedMarks, markDirection, nestedMarks,
  quotationAltered, headlineQuotation,
  nameSpelling, acronymDefinition, acronymExpansion, weekdayDate, numberAgreement,
  unattributedQuotation, speakerIntroduction, surnameFirst, ambiguousPronoun, singleSource, anonymousReason,
  loadedCue, repeatedAttribution,
  lateAttribution, speakerChange, commaPlacement, courtesyTitle, cueTense, percentStyle, scareQuotes, sourceBalance,
];
