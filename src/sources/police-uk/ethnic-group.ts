/** The broad group of a self-defined ethnicity text, as the census of 2021 groups it: SQL over a text column. */
export const ethnicGroupSql = (text: string): string => `case
  when ${text} is null or ${text} ilike '%not stated%' then 'Not stated'
  when ${text} like 'White%' then 'White'
  when ${text} like 'Mixed%' then 'Mixed'
  when ${text} like 'Asian%' then 'Asian'
  when ${text} like 'Black%' then 'Black'
  when ${text} like 'Chinese or other ethnic group - Chinese%' then 'Asian'
  when ${text} like 'Other%' or ${text} like 'Chinese or other%' then 'Other'
  else 'Not stated' end`;

/** True for a text that no group above was written for. */
export const unknownEthnicitySql = (text: string): string =>
  `not regexp_matches(${text}, '^(White|Mixed|Asian|Black|Chinese or other|Other)|[Nn]ot [Ss]tated')`;
