/** Words that every site of this kind uses, explained in plain English; a body edits them as its own. */
export const standardTerms: readonly { term: string; meaning: string }[] = [
  {
    term: '12 months to',
    meaning:
      'The twelve whole months that end with the month named. Each is compared with the twelve months before it, so that seasons cancel out. If a month is missing, no total is given.',
  },
  {
    term: 'Anti-social behaviour',
    meaning:
      'Nuisance, environmental or personal behaviour reported to the police that is not recorded as a crime. It is counted as incidents, apart from recorded crime, and has no outcome.',
  },
  {
    term: 'At least, at most',
    meaning:
      'Shown before a figure that open records can only bound: the true figure is no lower than “at least” and no higher than “at most”.',
  },
  {
    term: 'Confidence interval',
    meaning:
      'The range that a figure could plausibly have taken if only chance differed. Ranges here are 95% intervals: a method that gives them is right about 19 times in 20.',
  },
  {
    term: 'Control limits',
    meaning:
      'The upper and lower edge of usual variation for one month, worked out from how much neighbouring months differ. Months outside the limits deserve a question.',
  },
  {
    term: 'Disproportionality ratio',
    meaning:
      'How many times more often people of one ethnic group are searched, for each 1,000 residents of that group, than White people. It describes a difference and does not say why it exists.',
  },
  {
    term: 'Generated records',
    meaning:
      'Invented records that show how the site works before real ones are loaded. They describe no real event, and every page that uses them says so.',
  },
  {
    term: 'Increase or decrease',
    meaning:
      'The last twelve months differ from the twelve before by more than a slight fluctuation, but the latest month is within usual variation.',
  },
  {
    term: 'Increasing or decreasing',
    meaning:
      'The months up to the latest have moved in one direction often enough in a row to count as a trend.',
  },
  {
    term: 'Local policing unit',
    meaning:
      'A part of the force area with its own officers and commander. Its borders need not be those of a council.',
  },
  {
    term: 'LSOA',
    meaning:
      'Lower layer super output area: a small area drawn for the census, of about 1,000 to 3,000 residents. The smallest area for which figures are shown.',
  },
  {
    term: 'Neighbourhood crime',
    meaning:
      'Burglary, robbery, vehicle crime and theft from the person together. Nationally it means burglary of homes and robbery of persons only; open records do not tell these apart, so the figure here is higher.',
  },
  {
    term: 'No suspect identified',
    meaning:
      'The investigation ended without the police finding anybody who could be suspected of the crime.',
  },
  {
    term: 'Not enough data',
    meaning: 'Fewer than 24 months are known, too few to say what is usual. No trend word is given.',
  },
  {
    term: 'Per 1,000 residents',
    meaning:
      'A count divided by the number of people who live in the area, times 1,000. Town centres and places with many visitors look worse than they are for the people who live there.',
  },
  {
    term: 'Percentage points',
    meaning:
      'The difference between two percentages. A share that goes from 10% to 12% has risen by 2 percentage points, which is 20 per cent.',
  },
  {
    term: 'Polarity',
    meaning: 'Whether a higher figure is better, a lower figure is better, or neither can be said.',
  },
  {
    term: 'Recorded crime',
    meaning:
      'Crimes that the police have written down under the national counting rules, without anti-social behaviour. Crimes that nobody reported are not in it, and better recording raises it.',
  },
  {
    term: 'Release',
    meaning: 'One delivery of data, kept exactly as it arrived. Every figure names the releases it rests on.',
  },
  {
    term: 'Reported figure',
    meaning:
      'A figure taken from a document that somebody else published. It was not computed here and cannot be checked here.',
  },
  {
    term: 'Revision',
    meaning: 'What a newer release changed in months that were published already.',
  },
  {
    term: 'Significantly increased or decreased',
    meaning:
      'The latest month is part of something outside usual variation, and the season does not explain it. The word says that a change is unlikely to be chance; it does not say how much it matters.',
  },
  {
    term: 'Solved',
    meaning:
      'The crime ended with a charge or summons, a caution, a penalty notice, a community resolution or another formal or informal sanction, or the person responsible has died.',
  },
  {
    term: 'Stable',
    meaning:
      'The last twelve months are close to the twelve before, and the latest month is within usual variation.',
  },
  {
    term: 'Stop and search',
    meaning:
      'A search of a person or vehicle in a public place by a police officer who has a legal power to do so. One record is one search, not one person.',
  },
  {
    term: 'Suspect identified',
    meaning:
      'The crime was solved, or the police know of a suspect but no action followed, for instance because the evidence did not suffice or the victim did not support it.',
  },
  {
    term: 'Usual variation',
    meaning:
      'The ups and downs that a monthly figure shows when nothing has changed: the space between its control limits.',
  },
];
