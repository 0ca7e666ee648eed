import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';
import type { LocalDay } from '../../../shared/time/local-day';

type TrendPath = '/api/v1/clinics/{clinic}/patients/{patient}/pain-reports';

/** The days of a stretch of time that have reports, oldest first. */
export type PainTrend = Answer<TrendPath, 'get'>;
export type ReportedDay = PainTrend['days'][number];

interface Record {
  clinic: string;
  patient: string;
}

/** @param from,to both included, at most 366 days. */
export function showPainTrend(
  { clinic, patient }: Record,
  from: LocalDay,
  to: LocalDay,
): Promise<PainTrend> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/patients/{patient}/pain-reports', {
      params: { path: { clinic, patient }, query: { from, to } },
    }),
  );
}

export function painTrendKey({ clinic, patient }: Record) {
  return ['pain-trend', clinic, patient] as const;
}

export function painTrendQuery(record: Record, from: LocalDay, to: LocalDay) {
  return queryOptions({
    queryKey: [...painTrendKey(record), from, to],
    queryFn: () => showPainTrend(record, from, to),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
