import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../../shared/api/client';
import type { Answer } from '../../../../shared/api/contract';
import type { PatientAddress } from './address';

type Path = '/api/v1/clinics/{clinic}/patients/{patient}/program-drafts';
export type DraftSummary = Answer<Path, 'get'>['items'][number];

/** The drafts that are not assigned yet. A patient has a handful at most. */
export async function showProgramDrafts(address: PatientAddress): Promise<DraftSummary[]> {
  const { clinic, patient } = address;
  const page = await answerOf(
    api.GET('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts', {
      params: { path: { clinic, patient } },
    }),
  );
  return page.items;
}

export function programDraftsQuery({ clinic, patient }: PatientAddress) {
  return queryOptions({
    queryKey: ['program-drafts', clinic, patient],
    queryFn: () => showProgramDrafts({ clinic, patient }),
  });
}
