/** A way of putting the outcomes of data.police.uk into groups: named and versioned, as definitions change. */
export interface OutcomeGrouping {
  /** Column name under which measures filter and break down by it. */
  column: string;
  title: string;
  version: number;
  source: string;
  groups: readonly OutcomeGroup[];
  /** Group of every outcome that is in none of the others, labels not met before included. */
  rest: string;
}

export interface OutcomeGroup {
  slug: string;
  title: string;
  /** Outcome slugs as data.police.uk has them. */
  outcomes: readonly string[];
}

const charged = [
  'charged',
  'awaiting-court-result',
  'court-result-unavailable',
  'unable-to-proceed',
  'sent-to-crown-court',
  'not-guilty',
  'imprisoned',
  'suspended-sentence',
  'community-penalty',
  'fined',
  'conditional-discharge',
  'absolute-discharge',
  'compensation',
  'deprived-of-property',
  'other-court-disposal',
];

const pending = { slug: 'pending', title: 'Still under investigation', outcomes: ['under-investigation'] };

const transferred = {
  slug: 'transferred',
  title: 'Passed to another organisation',
  outcomes: ['action-taken-by-another-organisation'],
};

/**
 * The groups of the performance glossary of 2021, made exclusive so that they add up: suspect identified is here
 * without solved. Open data merge an outcome without a suspect (14) and one past its time limit (17) into "unable to
 * prosecute suspect", so suspect identified is at most, and no suspect identified at least, what they show.
 */
export const outcomeGroups: OutcomeGrouping = {
  column: 'outcome_group',
  title: 'Outcome groups of the performance glossary',
  version: 1,
  source: 'Performance glossary of Cheshire Police and Crime Commissioner, March 2021',
  rest: 'not-known',
  groups: [
    {
      slug: 'solved',
      title: 'Solved',
      outcomes: [
        ...charged,
        'sentenced-in-another-case',
        'cautioned',
        'penalty-notice-issued',
        'drugs-possession-warning',
        'local-resolution',
      ],
    },
    {
      slug: 'suspect-identified',
      title: 'Suspect identified, not solved',
      outcomes: ['formal-action-not-in-public-interest', 'unable-to-prosecute'],
    },
    { slug: 'no-suspect-identified', title: 'No suspect identified', outcomes: ['no-further-action'] },
    {
      slug: 'in-no-group',
      title: 'In no group: passed on, diverted or not pursued',
      outcomes: [
        ...transferred.outcomes,
        'further-investigation-not-in-public-interest',
        'further-action-not-in-public-interest',
      ],
    },
    pending,
  ],
};

/** The groups that the Home Office publishes, as far as the labels of open data can be put into them. */
export const nationalOutcomeGroups: OutcomeGrouping = {
  column: 'national_outcome_group',
  title: 'Outcome groups of the Home Office',
  version: 1,
  source: 'Home Office crime outcomes framework, outcomes 1 to 22',
  rest: 'not-known',
  groups: [
    { slug: 'charged-or-summonsed', title: 'Charged or summonsed', outcomes: charged },
    {
      slug: 'taken-into-consideration',
      title: 'Taken into consideration',
      outcomes: ['sentenced-in-another-case'],
    },
    {
      slug: 'out-of-court-formal',
      title: 'Out of court, formal',
      outcomes: ['cautioned', 'penalty-notice-issued'],
    },
    {
      slug: 'out-of-court-informal',
      title: 'Out of court, informal',
      outcomes: ['drugs-possession-warning', 'local-resolution'],
    },
    {
      slug: 'prosecution-not-in-public-interest',
      title: 'Prosecution not in the public interest',
      outcomes: ['formal-action-not-in-public-interest'],
    },
    {
      slug: 'evidential-difficulties',
      title: 'Evidential difficulties, or prosecution prevented',
      outcomes: ['unable-to-prosecute'],
    },
    {
      slug: 'no-suspect',
      title: 'Investigation complete, no suspect identified',
      outcomes: ['no-further-action'],
    },
    transferred,
    {
      slug: 'further-investigation-not-in-public-interest',
      title: 'Further investigation not in the public interest',
      outcomes: ['further-investigation-not-in-public-interest'],
    },
    {
      slug: 'diversionary',
      title: 'Diversionary, educational or intervention activity',
      outcomes: ['further-action-not-in-public-interest'],
    },
    pending,
  ],
};

export const outcomeGroupings: readonly OutcomeGrouping[] = [outcomeGroups, nationalOutcomeGroups];
