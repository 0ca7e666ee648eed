import { answerOf, api } from '../../../shared/api/client';
import type { Body } from '../../../shared/api/contract';
import type { Patient } from './show-patient';

export type NewPatient = Body<'/api/v1/clinics/{clinic}/patients', 'post'>;

/** Opens a record. Whoever registers a patient is in the care team from then on. */
export function registerPatient(clinic: string, newPatient: NewPatient): Promise<Patient> {
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/patients', {
      params: { path: { clinic } },
      body: newPatient,
    }),
  );
}
