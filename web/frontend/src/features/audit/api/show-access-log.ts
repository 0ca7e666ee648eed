import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

type AccessLog = Answer<'/api/v1/clinics/{clinic}/patients/{patient}/access-log', 'get'>;
export type AccessLogEntry = AccessLog['items'][number];

interface Record {
  clinic: string;
  patient: string;
}

/** @param after the cursor of the page before, or null for the newest entries. */
export function showAccessLog(
  { clinic, patient }: Record,
  after: string | null,
  limit = 20,
): Promise<AccessLog> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/patients/{patient}/access-log', {
      params: { path: { clinic, patient }, query: { after: after ?? undefined, limit } },
    }),
  );
}

export function accessLogQuery(record: Record) {
  return infiniteQueryOptions({
    queryKey: ['access-log', record.clinic, record.patient],
    queryFn: ({ pageParam }) => showAccessLog(record, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
