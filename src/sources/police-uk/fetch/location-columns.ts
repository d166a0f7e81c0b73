import type { CrimeAnswer } from './api-answers.ts';
import type { Point } from './boundary.ts';
import { plainText } from './plain-text.ts';

type Place = CrimeAnswer['location'];

/** The point of a location, or undefined when it has none or its coordinates cannot be read. */
export function pointOf(location: Place): Point | undefined {
  if (location === null) return undefined;
  const [x, y] = [degrees(location.longitude), degrees(location.latitude)];
  return x === undefined || y === undefined || Math.abs(x) > 180 || Math.abs(y) > 90 ? undefined : [x, y];
}

function degrees(given: string | number | null): number | undefined {
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Longitude and latitude as the API wrote them, or two empty columns. */
export const coordinates = (location: Place): { longitude: string; latitude: string } =>
  location === null || pointOf(location) === undefined
    ? { longitude: '', latitude: '' }
    : { longitude: String(location.longitude), latitude: String(location.latitude) };

/** What the CSV files print for a crime that has no place on the map. */
const noLocation = 'No Location';

export const streetName = (location: Place): string =>
  plainText(location?.street?.name ?? '') || (location === null ? noLocation : '');
