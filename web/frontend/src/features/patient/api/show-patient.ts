import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

export type Patient = Answer<'/api/v1/clinics/{clinic}/patients/{patient}', 'get'>;

export function showPatient(clinic: string, patient: string): Promise<Patient> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/patients/{patient}', {
      params: { path: { clinic, patient } },
    }),
  );
}

export function patientQuery(clinic: string, patient: string) {
  return queryOptions({
    queryKey: ['patient', clinic, patient],
    queryFn: () => showPatient(clinic, patient),
  });
}
