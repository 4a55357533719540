import type { Cases } from './case';

/** Dates and numbers. */
export const facts: Cases = {
  'weekday-date': [
    {
      what: 'a weekday that the date does not fall on',
      text: 'The pier was shut on Monday, May 3, 2016, Tarrow said.',
      says: ['Monday, May 3, 2016: May 3, 2016, is a Tuesday, not a Monday.'],
      fixed: 'The pier was shut on Tuesday, May 3, 2016, Tarrow said.',
    },
    {
      what: 'a weekday in short before a day and a month',
      text: 'The pier was shut on Mon, 3 May 2016, Tarrow said.',
      says: ['Mon, 3 May 2016: 3 May 2016, is a Tuesday, not a Monday.'],
      fixed: 'The pier was shut on Tue, 3 May 2016, Tarrow said.',
    },
    { what: 'a day that no month has', text: 'The pier was shut on Friday, June 31, 2016.', says: ['Friday, June 31, 2016: There is no such date: Friday, June 31, 2016.'] },
    { what: 'no right date', text: 'The pier was shut on Tuesday, May 3, 2016.', says: [] },
    { what: 'no date without a year in a story without a day', text: 'The pier was shut on Monday, May 3.', says: [] },
    { what: 'no time of day', text: 'The board met on Sunday, May 3:30 p.m. was the hour.', says: [] },
  ],
  'number-agreement': [
    {
      what: 'things that are counted twice',
      text: 'The storm sank 12 fishing boats at Quillby on Monday. On Tuesday the 14 fishing boats were raised.',
      says: ['14 fishing boats: The story also says “12 fishing boats”.'],
    },
    {
      what: 'another number than in the headline',
      text: 'Storm at Quillby: 12 killed\n\nA storm sank the ferry off Quillby on Monday. The police said 14 people were killed.',
      says: ['14 people were killed: The story also says “12 killed”.'],
    },
    { what: 'no number that the story has too', text: 'The storm sank 12 fishing boats, then two. The 12 fishing boats were raised.', says: [] },
    { what: 'no other things', text: 'The storm sank 12 fishing boats. The 14 ferry hands were saved.', says: [] },
    { what: 'no part of them', text: 'The storm sank 12 fishing boats. Another 14 fishing boats were saved.', says: [] },
    { what: 'no measures', text: 'It took 12 long hours. The 14 long hours of Monday were worse.', says: [] },
    { what: 'no quotation', text: 'The storm sank 12 fishing boats. “The 14 fishing boats are gone,” Ines Tarrow said.', says: [] },
  ],
  'percent-style': [
    {
      what: 'a sign in a story that spells the word',
      text: 'Fares rose 5 percent in May, 6 percent in June and 7% in July.',
      says: ['%: The story mostly writes “percent”, not “%”.'],
      fixed: 'Fares rose 5 percent in May, 6 percent in June and 7 percent in July.',
    },
    { what: 'no story with one way', text: 'Fares rose 5% in May and 6% in June.', says: [] },
    { what: 'no quotation', text: 'Fares rose 5% in May. “It was 6 percent,” Ines Tarrow said.', says: [] },
  ],
};
