import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../../shared/api/client';
import type { Answer } from '../../../../shared/api/contract';
import type { DraftAddress, PatientAddress } from './address';

/** What one plan does otherwise than another. */
export type Difference = Answer<
  '/api/v1/clinics/{clinic}/patients/{patient}/program-versions/{version}/difference',
  'get'
>;
export type ChangedItem = Difference['items'][number];

/** Two versions; they never change, so neither does what lies between them. */
export function versionDifferenceQuery(
  { clinic, patient }: PatientAddress,
  version: number,
  to: number,
) {
  return queryOptions({
    queryKey: ['version-difference', clinic, patient, version, to],
    queryFn: (): Promise<Difference> =>
      answerOf(
        api.GET(
          '/api/v1/clinics/{clinic}/patients/{patient}/program-versions/{version}/difference',
          { params: { path: { clinic, patient, version }, query: { to } } },
        ),
      ),
    staleTime: Infinity,
  });
}

/** A draft against what runs today. @param tag the state of the draft that is compared. */
export function draftDifferenceQuery({ clinic, patient, draft }: DraftAddress, tag: string) {
  return queryOptions({
    queryKey: ['draft-difference', clinic, patient, draft, tag],
    queryFn: (): Promise<Difference> =>
      answerOf(
        api.GET('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}/difference', {
          params: { path: { clinic, patient, draft } },
        }),
      ),
    gcTime: 0,
  });
}
