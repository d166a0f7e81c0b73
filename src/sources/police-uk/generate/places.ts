import { chooser, randomFrom, type Random } from './random.ts';

/** A made-up point of the map, with made-up LSOA code; only the name of its local authority is real. */
export interface Place {
  longitude: string;
  latitude: string;
  lsoaCode: string;
  lsoaName: string;
}

/** About where the authorities of the example lie, how far they reach (degrees), and their share of records. */
const known: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'Cheshire East': [-2.32, 53.16, 0.2, 0.29],
  'Cheshire West and Chester': [-2.72, 53.19, 0.18, 0.31],
  Halton: [-2.72, 53.345, 0.05, 0.17],
  Warrington: [-2.57, 53.395, 0.06, 0.23],
};

const pointsAnAuthority = 30;

/** The places of a force, drawn by weight: a few are busy, most are not. */
export function placesOf(authorities: readonly string[], seed: string): (random: Random) => Place {
  const random = randomFrom(`${seed} places`);
  const places = authorities.flatMap((authority, number) => {
    const [longitude, latitude, reach, share] = known[authority] ?? [
      -1.5 + number * 0.3,
      52.5,
      0.12,
      1 / authorities.length,
    ];
    return Array.from({ length: pointsAnAuthority }, (_, at): [Place, number] => [
      {
        longitude: (longitude + (random.next() - 0.5) * 2 * reach).toFixed(6),
        latitude: (latitude + (random.next() - 0.5) * reach).toFixed(6),
        lsoaCode: `E019${String(number * pointsAnAuthority + at + 1).padStart(5, '0')}`,
        lsoaName: `${authority} ${String(1 + Math.floor(at / 3)).padStart(3, '0')}${'ABC'[at % 3] ?? 'A'}`,
      },
      share / (1 + at / 6),
    ]);
  });
  return chooser(places);
}
