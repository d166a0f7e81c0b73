import type { Force } from '../../bodies/index.ts';
import { forcePopulationSource } from '../../bodies/index.ts';

/** Text as YAML reads it back, whatever marks it holds: JSON text is YAML text. */
export const quoted = (text: string): string => JSON.stringify(text);

/** The first body.yaml, with a word on each part. */
export const bodyFile = (force: Force, name: string, colour: string): string => `\
# The body that publishes, and the force it holds to account.
# After every change: answerable validate DIR

# A short name for addresses and file names: small letters, digits and hyphens.
id: ${force.slug}
name: ${quoted(name)}

# Who has held the office, and from which day to which. Leave "to" out while somebody is in office.
#   terms:
#     - { name: "First Last", from: 2021-05-13, to: 2024-05-08 }
#     - { name: "Other Last", from: 2024-05-09 }
office_holder:
  title: ${quoted(force.title)}
  terms: []

# slug: as data.police.uk writes the force in addresses. name: as its "Reported by" column prints it.
# area: the code of the one area of kind force in areas.csv.
force:
  slug: ${force.slug}
  name: ${quoted(force.name)}
  area: ${force.area}

# One colour, dark enough for white text to be read on it. The quotes matter: # begins a remark in YAML.
brand:
  colour: ${quoted(colour)}

# Each of these may be left out. Write telephone numbers in quotes.
#   email: office@example.org
#   telephone: "01234 567890"
#   address: "1 High Street, Anytown AB1 2CD"
#   website: https://www.example.org
contact: {}

# Where the populations in areas.csv come from, as it is to be cited.
population_source: ${quoted(force.residents.length > 0 ? forcePopulationSource : 'no population is given')}

# How trend words are decided. These are the usual values.
trend:
  cut: 1            # standard errors that the last 12 months must have moved by to be an increase or decrease
  run_length: 7     # months on one side of the mean that make a run
  trend_points: 7   # months rising or falling that make a trend
  screen: true      # single wild months do not widen the limits

# Months left out of limits and seasonal factors. Change these if they do not fit, or write [] for none.
exceptional_periods:
  - { from: 2020-03, to: 2020-06, why: "First COVID-19 lockdown" }
  - { from: 2020-11, to: 2020-11, why: "Second COVID-19 lockdown" }
  - { from: 2021-01, to: 2021-03, why: "Third COVID-19 lockdown" }

# Months from which the limits of a measure are worked out anew, with the cause and who approved it.
#   - { measure: crime-burglary, at: 2024-04, why: "New counting rules", approved_by: "Head of Performance" }
rebases: []
`;
