/** Which way a word says that something went. */
export type Direction = 'up' | 'down' | 'same';

const up =
  'increase increased increases increasing rise rises rose risen rising grow grows grew grown growing growth climb climbed climbs climbing jump jumped jumps surge surged surges up higher upturn  soar soared soaring  gained spike spiked upward upwards greater above more overspend overspent overspending gain gains expanded expand';
const down =
  'decrease decreased decreases decreasing fall falls fell fallen falling drop drops dropped dropping decline declines declined declining reduce reduced reduces reducing reduction reductions down lower fewer below less underspend underspent underspending shortfall shrink shrank shrunk dip dipped dips cut slump slumped plunge plunged downturn downward downwards lowered lessened contracted';
const same = 'unchanged stable level flat static steady';

const directions = new Map<string, Direction>([
  ...up.split(' ').map((word): [string, Direction] => [word, 'up']),
  ...down.split(' ').map((word): [string, Direction] => [word, 'down']),
  ...same.split(' ').map((word): [string, Direction] => [word, 'same']),
]);
directions.set('increases', 'up');
directions.set('rises', 'up');

/** The direction a word names, or undefined. */
export function directionOf(word: string): Direction | undefined {
  return directions.get(word.toLowerCase());
}
