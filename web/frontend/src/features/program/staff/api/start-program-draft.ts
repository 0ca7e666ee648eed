import { api, exchangeOf } from '../../../../shared/api/client';
import type { Body } from '../../../../shared/api/contract';
import { type PatientAddress, type Tagged, taggedBy } from './address';
import type { ProgramDraft } from './show-program-draft';

export type DraftBody = Body<'/api/v1/clinics/{clinic}/patients/{patient}/program-drafts', 'post'>;

export async function startProgramDraft(
  { clinic, patient }: PatientAddress,
  body: DraftBody,
): Promise<Tagged<ProgramDraft>> {
  return taggedBy(
    await exchangeOf(
      api.POST('/api/v1/clinics/{clinic}/patients/{patient}/program-drafts', {
        params: { path: { clinic, patient } },
        body,
      }),
    ),
  );
}
