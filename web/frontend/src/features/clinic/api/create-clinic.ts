import { answerOf, api } from '../../../shared/api/client';
import type { Body } from '../../../shared/api/contract';

export type NewClinic = Body<'/api/v1/clinics/{clinic}', 'put'>;

/** @param clinic made by the caller, so that sending it twice creates one clinic. */
export async function createClinic(clinic: string, newClinic: NewClinic): Promise<void> {
  await answerOf(
    api.PUT('/api/v1/clinics/{clinic}', { params: { path: { clinic } }, body: newClinic }),
  );
}
