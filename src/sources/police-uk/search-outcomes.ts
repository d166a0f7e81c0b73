/**
 * Outcomes of stop and search. The texts changed over the years: the older wording of the same
 * disposal leads to the same slug, so that a series does not break where only the label did.
 */
export const searchOutcomes: Readonly<Record<string, string>> = {
  Arrest: 'arrest',
  'Suspect arrested': 'arrest',
  'A no further action disposal': 'no-further-action',
  'Nothing found - no further action': 'no-further-action',
  'Community resolution': 'community-resolution',
  'Local resolution': 'community-resolution',
  'Khat or Cannabis warning': 'khat-or-cannabis-warning',
  'Offender given drugs possession warning': 'khat-or-cannabis-warning',
  'Summons / charged by post': 'summons-or-charge-by-post',
  'Suspect summonsed to court': 'summons-or-charge-by-post',
  'Penalty Notice for Disorder': 'penalty-notice',
  'Offender given penalty notice': 'penalty-notice',
  'Caution (simple or conditional)': 'caution',
  'Offender cautioned': 'caution',
  'Article found - Detailed outcome unavailable': 'article-found',
  'Suspected psychoactive substances seized - No further action': 'psychoactive-substances-seized',
};
