import { requireCount, requirePart, requirePositive } from './requirements.ts';

/**
 * Prediction accuracy index of a set of hot areas: the share of later events that fell in them, over their share
 * of the whole area. No unit; 1 is no better than chance. Areas in any one unit.
 * Throws RangeError for no events at all, no area, or a part above its whole.
 *
 * Source: Chainey, Tompson and Uhlig 2008. Example: 34 of 100 events in 2.5 of 50 km² is 6.8.
 */
export function predictionAccuracyIndex(found: {
  eventsInside: number;
  events: number;
  areaInside: number;
  area: number;
}): number {
  requirePart(found.eventsInside, found.events, 'events');
  requirePart(found.areaInside, found.area, 'area');
  requirePositive(found.areaInside, 'the hot area');
  return found.eventsInside / found.events / (found.areaInside / found.area);
}

/**
 * Prediction efficiency index: events caught in the hot areas over the most that areas of the same size could
 * have caught in the same period. From 0 to 1. Throws RangeError when the best is nought or below what was caught.
 *
 * Source: Hunt 2016. Example: predictionEfficiencyIndex(34, 40) = 0.85.
 */
export function predictionEfficiencyIndex(eventsInside: number, mostPossible: number): number {
  requireCount(eventsInside, 'the events inside');
  requirePart(eventsInside, mostPossible, 'events');
  return eventsInside / mostPossible;
}
