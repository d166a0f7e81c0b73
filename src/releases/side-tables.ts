import { latLngToCell } from 'h3-js';
import { sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import { spotKey, type TableFormat } from '../sources/index.ts';

/** Hexagons of H3 resolution 8 are about 460 m from side to side of a corner: as fine as snapped points allow. */
const resolution = 8;

const cells = new Map<string, string>();

/** Makes the tables `repeated` and `spot` for the rows in `raw`, which the tidy columns use. */
export async function makeSideTables(db: DuckDb, format: TableFormat): Promise<void> {
  const none =
    format.identifier === undefined ||
    (await db.rows(`${twiceSql(`"${format.identifier}"`)} limit 1`)).length === 0;
  await db.run(`create or replace temp table repeated as ${none ? noRows : repeatedRows(format)}`);
  await makeSpots(db, format);
}

const noRows = 'select null::integer as row_number where false';

/** Rows that repeat an earlier row of the same month in every column; only rows with an identifier can be known to. */
function repeatedRows({ identifier, required, optional }: TableFormat): string {
  const id = `"${identifier ?? ''}"`;
  const columns = [...required, ...optional].map((name) => `"${name}"`).join(', ');
  return `select row_number from (
      select row_number, row_number() over (partition by row_month, ${columns} order by row_number) as copy
      from raw where ${id} in (select ${id} from raw where hash(${id}) in (select hash from (${twiceSql(id)})) group by 1)
    ) where copy > 1`;
}

const twiceSql = (id: string): string =>
  `select row_month, hash(${id}) as hash from raw where ${id} is not null group by all having count(*) > 1`;

/** In `given`, each place and point that rows name and how many rows of each month lie there; in `spot`, what it is. */
async function makeSpots(db: DuckDb, format: TableFormat): Promise<void> {
  const key = spotKey(format);
  if (key === undefined) return;
  const { places = noPlaces, points = noPoints } = format;
  await db.run(`create or replace temp table given as
    select ${key} as key, row_month as month, ${places.code} as code, ${places.name} as name,
      ${points.longitude} as longitude, ${points.latitude} as latitude, count(*) as rows from raw r group by all`);
  await db.run(`create or replace temp table spot as
    select g.key, g.code, l.kind, coalesce(l.lsoa, g.code) as lsoa,
      case when g.code is not null
        then coalesce(l.local_authority, nullif(${places.authority}, '')) end as local_authority,
      cell.hexagon
    from (${onceSql}) g left join lsoa_lookup l on l.code = g.code
    left join (${await cellsSql(db)}) cell on cell.longitude = g.longitude and cell.latitude = g.latitude`);
}

/** The same place and point in several months is one spot. */
const onceSql = `select key, any_value(code) as code, any_value(name) as name, any_value(longitude) as longitude,
  any_value(latitude) as latitude from given group by key`;

const noPlaces = { code: 'null::varchar', name: 'null::varchar', authority: `''` };
const noPoints = { longitude: 'null::double', latitude: 'null::double' };

/** The hexagon of each point in the table `given`. */
async function cellsSql(db: DuckDb): Promise<string> {
  const points = await db.rows<{ x: number; y: number }>(`select distinct longitude as x, latitude as y
    from given where longitude is not null and latitude is not null`);
  if (points.length === 0)
    return 'select null::double as longitude, null::double as latitude, null::varchar as hexagon';
  const list = (values: (string | number)[]) => sqlText(values.join(','));
  return `select unnest(string_split(${list(points.map(({ x }) => x))}, ',')::double[]) as longitude,
    unnest(string_split(${list(points.map(({ y }) => y))}, ',')::double[]) as latitude,
    unnest(string_split(${list(points.map(({ x, y }) => cellOf(x, y)))}, ',')) as hexagon`;
}

/** Snapped points come back month after month, so each is worked out once. */
function cellOf(longitude: number, latitude: number): string {
  const key = `${longitude} ${latitude}`;
  const known = cells.get(key);
  if (known !== undefined) return known;
  const cell = latLngToCell(latitude, longitude, resolution);
  cells.set(key, cell);
  return cell;
}
