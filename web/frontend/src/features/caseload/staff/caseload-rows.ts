import type { CaseloadPage, CaseloadRow } from '../api/show-caseload';

/**
 * All rows loaded so far, each patient once. While somebody reads page by page, a new report can move a patient to a later
 * page: the row then keeps its first place, so that nothing jumps, and shows what was fetched last.
 */
export function rowsOf(pages: CaseloadPage[]): CaseloadRow[] {
  const rows = new Map<string, CaseloadRow>();
  for (const row of pages.flatMap(({ items }) => items)) rows.set(row.id, row);
  return [...rows.values()];
}

/** The rows whose name has every word that was typed, in any order and without regard to case or accents. */
export function rowsNamed(rows: CaseloadRow[], typed: string): CaseloadRow[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return rows.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase();
}
