import { queryOptions } from '@tanstack/react-query';
import { api, exchangeOf } from '../../../../shared/api/client';
import type { Answer } from '../../../../shared/api/contract';
import { type DraftAddress, type Tagged, taggedBy } from './address';

type Path = '/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}';
export type ProgramDraft = Answer<Path, 'get'>;

export async function showProgramDraft(address: DraftAddress): Promise<Tagged<ProgramDraft>> {
  const { clinic, patient, draft } = address;
  return taggedBy(
    await exchangeOf(
      api.GET('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts/{draft}', {
        params: { path: { clinic, patient, draft } },
      }),
    ),
  );
}

/** Fetched afresh whenever an editor opens: an old tag would only lead to a conflict. */
export function programDraftQuery(address: DraftAddress) {
  return queryOptions({
    queryKey: ['program-draft', address.clinic, address.patient, address.draft],
    queryFn: () => showProgramDraft(address),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
