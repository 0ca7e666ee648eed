import { type LocalDay, plusDays } from '../../../shared/time/local-day';
import type { AuditQuestion } from '../api/search-audit-entries';

/** The filters as they are typed and as they stand in the address; empty means any. */
export interface AuditFilter {
  patient: string;
  actor: string;
  /** First and last day, both included, in the zone of the device. */
  from: LocalDay;
  to: LocalDay;
}

export type AuditField = keyof AuditFilter;
export const AUDIT_FIELDS = ['patient', 'actor', 'from', 'to'] as const satisfies AuditField[];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function filterFrom(address: URLSearchParams): AuditFilter {
  const read = (field: AuditField) => address.get(field)?.trim() ?? '';
  return { patient: read('patient'), actor: read('actor'), from: read('from'), to: read('to') };
}

/** The fields that name nothing: then no question is asked, and the field says why. */
export function wrongFilters(filter: AuditFilter): AuditField[] {
  const isDay = (day: string) => day === '' || DAY.test(day);
  const isWrong = {
    patient: filter.patient !== '' && !UUID.test(filter.patient),
    actor: filter.actor !== '' && !UUID.test(filter.actor),
    from: !isDay(filter.from),
    to: !isDay(filter.to) || (filter.from !== '' && filter.to !== '' && filter.to < filter.from),
  };
  return AUDIT_FIELDS.filter((field) => isWrong[field]);
}

/** Days become instants: from the first midnight to the one after the last day. */
export function questionOf(filter: AuditFilter): AuditQuestion {
  return {
    patient: filter.patient || undefined,
    actor: filter.actor || undefined,
    from: filter.from ? midnightOf(filter.from) : undefined,
    to: filter.to ? midnightOf(plusDays(filter.to, 1)) : undefined,
  };
}

function midnightOf(day: LocalDay): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
