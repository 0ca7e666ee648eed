import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

export type CaseloadPage = Answer<'/api/v1/clinics/{clinic}/patients', 'get'>;
export type CaseloadRow = CaseloadPage['items'][number];

/** Worst pain first, by family name, or the latest report first. */
export const CASELOAD_ORDERS = ['worst', 'name', 'last-report'] as const;
export type CaseloadOrder = (typeof CASELOAD_ORDERS)[number];

const PAGE_SIZE = 50;

/** One page of the patients whom the person cares for, from where the last page ended. */
export function showCaseload(
  clinic: string,
  sort: CaseloadOrder,
  after?: string,
): Promise<CaseloadPage> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/patients', {
      params: { path: { clinic }, query: { sort, limit: PAGE_SIZE, after } },
    }),
  );
}

export const caseloadKey = (clinic: string) => ['caseload', clinic] as const;

export function caseloadQuery(clinic: string, sort: CaseloadOrder) {
  return infiniteQueryOptions({
    queryKey: [...caseloadKey(clinic), sort],
    queryFn: ({ pageParam }) => showCaseload(clinic, sort, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
