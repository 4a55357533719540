import type { SpeakerKind } from '../analysis';

/** The codicons that stand for the kinds of sources, in cards and in the sidebar. */
export const speakerIcons: Readonly<Record<SpeakerKind, string>> = {
  person: 'person', organization: 'organization', place: 'location', group: 'organization', document: 'file-text',
  anonymous: 'account', unknown: 'question',
};
