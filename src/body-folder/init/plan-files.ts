import { quoted } from './body-file.ts';

/** The first plan/plan.yaml: words to be replaced. */
export const planFile = (name: string): string => `\
# The plan as a whole. One file per priority stands beside this one, in the order of the file names.
title: Police and Crime Plan (to be replaced)
starts: 2025-04-01
ends: 2029-03-31
summary: ${quoted(`${name}: replace this with two or three sentences on what the plan is for.`)}
# The document that the plan was taken from, so that readers can find it.
source: ${quoted('')}
`;

/** A first priority that rests on measures every force has. */
export const priorityFile = `\
# One priority of the plan. Copy this file for the next: 02-….yaml, 03-….yaml.
# Ids are small letters, digits and hyphens; each is used once in the whole plan and stays for good.
id: example-priority
title: Example priority (to be replaced)
summary: Replace this with what residents should see change.

objectives:
  - id: example-objective
    text: Replace this with one thing the force is to achieve.
    commitments:
      - id: example-commitment
        text: Replace this with something that can be seen to be done or not done.
        # The last day, if there is one:  due: 2026-03-31
        # Where it was promised:          source: "Police and Crime Plan, page 12"

# Commitments to the priority as a whole go here, in the same form.
commitments: []

# Which measures show how it is going: "headline" first on the page, "other" below. Their ids are in their addresses on the site.
measures:
  headline: [recorded-crime, neighbourhood-crime, solved-rate]
  other: [anti-social-behaviour]
`;
