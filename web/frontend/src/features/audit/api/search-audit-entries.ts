import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

export type AuditPage = Answer<'/api/v1/clinics/{clinic}/audit-entries', 'get'>;
/** Who did what when for which patient, allowed or refused; never what was said or measured. */
export type AuditEntry = AuditPage['items'][number];

/** What the history is narrowed to; instants from (included) and to (excluded). */
export interface AuditQuestion {
  patient?: string;
  actor?: string;
  from?: string;
  to?: string;
}

const PAGE_SIZE = 50;

export function searchAuditEntries(
  clinic: string,
  question: AuditQuestion,
  after?: string,
): Promise<AuditPage> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/audit-entries', {
      params: { path: { clinic }, query: { ...question, after, limit: PAGE_SIZE } },
    }),
  );
}

export function auditQuery(clinic: string, question: AuditQuestion) {
  return infiniteQueryOptions({
    queryKey: ['audit', clinic, question],
    queryFn: ({ pageParam }) => searchAuditEntries(clinic, question, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    // Looking into the history is itself an entry of the history: not at every return to the window.
    refetchOnWindowFocus: false,
  });
}
