import { z } from 'zod';
import { Govuk } from '../platform/html/index.ts';

/** Rows of a long list that stand on one page. */
export const rowsOnPage = 50;

/** The page of a list, from an address: anything that is not understood is the first. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** The address of a list that has pages and nothing else to choose. */
export const pageQuery = z.object({ page: pageNumber });
export type PageQuery = z.infer<typeof pageQuery>;

/** The rows of one page, from 1. */
export const onPage = <Row,>(rows: readonly Row[], page: number): readonly Row[] =>
  rows.slice((page - 1) * rowsOnPage, page * rowsOnPage);

interface PageLinksProps {
  page: number;
  /** Rows on all pages together. */
  total: number;
  addressOf: (page: number) => string;
}

/** To the page before and the page after; nothing where one page holds everything. */
export function PageLinks({ page, total, addressOf }: PageLinksProps) {
  const last = Math.max(1, Math.ceil(total / rowsOnPage));
  if (last === 1) return null;
  return (
    <Govuk
      of="pagination"
      params={{
        landmarkLabel: `Page ${page} of ${last}`,
        ...(page > 1 ? { previous: { href: addressOf(page - 1), text: 'Previous' } } : {}),
        ...(page < last
          ? { next: { href: addressOf(page + 1), text: `Next: page ${page + 1} of ${last}` } }
          : {}),
      }}
    />
  );
}
