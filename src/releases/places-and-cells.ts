import { latLngToCell } from 'h3-js';
import { sqlText, type DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { TableFormat } from '../sources/index.ts';

/** Hexagons of H3 resolution 8 are about 460 m from side to side of a corner: as fine as snapped points allow. */
const resolution = 8;

const cells = new Map<string, string>();

/** Makes the tables `repeated`, `place` and `cell` for the rows in `raw`, which the tidy columns join. */
export async function makeSideTables(db: DuckDb, format: TableFormat): Promise<void> {
  const none =
    format.identifier === undefined ||
    (await db.rows(`${twiceSql(`"${format.identifier}"`)} limit 1`)).length === 0;
  await db.run(`create or replace temp table repeated as ${none ? noLines : repeatedRows(format)}`);
  await db.run(`create or replace temp table place as ${placesSql(format)}`);
  await makeCells(db, format.points);
}

const noLines = 'select null::integer as row_line where false';

/** Lines that repeat an earlier line of the same file in every column; only rows with an identifier can be known to. */
function repeatedRows({ identifier, required, optional }: TableFormat): string {
  const id = `"${identifier ?? ''}"`;
  const columns = [...required, ...optional].map((name) => `"${name}"`).join(', ');
  return `select row_line from (
      select row_line, row_number() over (partition by ${columns} order by row_line) as copy
      from raw where ${id} in (select ${id} from raw where hash(${id}) in (${twiceSql(id)}) group by 1)
    ) where copy > 1`;
}

const twiceSql = (id: string): string =>
  `select hash(${id}) from raw where ${id} is not null group by 1 having count(*) > 1`;

const noPlaces = `select null::varchar as code, null::varchar as name, 0 as rows, null::varchar as lsoa,
  null::varchar as local_authority where false`;

/** Each place that rows name, how many rows lie in it, and what it is. */
function placesSql({ places }: TableFormat): string {
  if (places === undefined) return noPlaces;
  return `select given.code, given.name, given.rows, coalesce(l.lsoa, given.code) as lsoa,
      case when given.code is not null
        then coalesce(l.local_authority, nullif(given.local_authority, '')) end as local_authority
    from (select code, name, rows, ${places.authority} as local_authority
      from (select ${places.code} as code, ${places.name} as name, count(*) as rows from raw r group by 1, 2)) given
    left join lsoa_lookup l on l.code = given.code`;
}

async function makeCells(db: DuckDb, points: TableFormat['points']): Promise<void> {
  const found = points === undefined ? [] : await pointsIn(db, points);
  const list = (values: (string | number)[]) => sqlText(values.join(','));
  const known = `select unnest(string_split(${list(found.map(({ x }) => x))}, ',')::double[]),
    unnest(string_split(${list(found.map(({ y }) => y))}, ',')::double[]),
    unnest(string_split(${list(found.map(({ x, y }) => cellOf(x, y)))}, ','))`;
  await db.run(`create or replace temp table cell as
    select null::double as longitude, null::double as latitude, null::varchar as hexagon
    ${found.length === 0 ? '' : `union all ${known}`}`);
}

const pointsIn = (db: DuckDb, { longitude, latitude }: NonNullable<TableFormat['points']>) =>
  db.rows<{ x: number; y: number }>(`select distinct ${longitude} as x, ${latitude} as y
    from raw r where ${longitude} is not null and ${latitude} is not null`);

/** Snapped points come back month after month, so each is worked out once. */
function cellOf(longitude: number, latitude: number): string {
  const key = `${longitude} ${latitude}`;
  const known = cells.get(key);
  if (known !== undefined) return known;
  const cell = latLngToCell(latitude, longitude, resolution);
  cells.set(key, cell);
  return cell;
}
