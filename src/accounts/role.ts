/** What people are in the record, as they would say it themselves. */
export const roles = {
  'office-holder': 'Office-holder',
  'scrutiny-officer': 'Scrutiny officer',
  'engagement-officer': 'Engagement officer',
  'finance-officer': 'Finance officer',
  analyst: 'Analyst',
  administrator: 'Administrator',
  contributor: 'Contributor of the force (action owner, business lead)',
  'strategic-lead': 'Strategic lead of the force',
  'deputy-chief': 'Deputy chief constable',
  'panel-member': 'Member of the police and crime panel',
} as const;

export type Role = keyof typeof roles;
