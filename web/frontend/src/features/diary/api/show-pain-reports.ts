import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

type Reports = Answer<'/api/v1/clinics/{clinic}/patients/{patient}/pain-reports/entries', 'get'>;

/** A single report as it stands: with what voided it, if anything did. */
export type PainEntry = Reports['items'][number];

interface Record {
  clinic: string;
  patient: string;
}

/** @param after the cursor of the page before, or null for the latest reports. */
export function showPainReports(
  { clinic, patient }: Record,
  after: string | null,
  limit = 20,
): Promise<Reports> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/patients/{patient}/pain-reports/entries', {
      params: { path: { clinic, patient }, query: { after: after ?? undefined, limit } },
    }),
  );
}

export function painReportsQuery({ clinic, patient }: Record) {
  return infiniteQueryOptions({
    queryKey: ['pain-reports', clinic, patient],
    queryFn: ({ pageParam }) => showPainReports({ clinic, patient }, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
