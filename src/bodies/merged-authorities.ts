import { areaNameKey } from './area-name.ts';

/**
 * Local authorities since 2019 that took the place of older ones, which records still name: an LSOA keeps the name
 * that it was given at the last census or soon after it ("Allerdale 008B" lies in Cumberland since April 2023).
 */
const merged: Readonly<Record<string, readonly string[]>> = {
  'Bournemouth, Christchurch and Poole': ['Bournemouth', 'Christchurch', 'Poole'],
  Dorset: ['East Dorset', 'North Dorset', 'Purbeck', 'West Dorset', 'Weymouth and Portland'],
  'East Suffolk': ['Suffolk Coastal', 'Waveney'],
  'West Suffolk': ['Forest Heath', 'St Edmundsbury'],
  Buckinghamshire: ['Aylesbury Vale', 'Chiltern', 'South Bucks', 'Wycombe'],
  'North Northamptonshire': ['Corby', 'East Northamptonshire', 'Kettering', 'Wellingborough'],
  'West Northamptonshire': ['Daventry', 'Northampton', 'South Northamptonshire'],
  Cumberland: ['Allerdale', 'Carlisle', 'Copeland'],
  'Westmorland and Furness': ['Barrow-in-Furness', 'Eden', 'South Lakeland'],
  'North Yorkshire': ['Craven', 'Hambleton', 'Harrogate', 'Richmondshire', 'Ryedale', 'Scarborough', 'Selby'],
  Somerset: [
    'Mendip',
    'Sedgemoor',
    'Somerset West and Taunton',
    'South Somerset',
    'Taunton Deane',
    'West Somerset',
  ],
};

const successors = new Map(
  Object.entries(merged).flatMap(([now, before]) => before.map((name) => [areaNameKey(name), now] as const)),
);

/** The authority that a former one has become part of; undefined for one that stands. */
export const successorOf = (name: string): string | undefined => successors.get(areaNameKey(name));
