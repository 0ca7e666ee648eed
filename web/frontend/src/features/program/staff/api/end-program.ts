import { answerOf, api } from '../../../../shared/api/client';
import type { ProgramEnd } from '../../api/show-program';
import type { PatientAddress } from './address';

/** Ends a program with everything assigned until now. @param endsOn the first day without it. */
export function endProgram(
  { clinic, patient }: PatientAddress,
  reason: string,
  endsOn: string,
): Promise<ProgramEnd> {
  return answerOf(
    api.POST('/api/v1/clinics/{clinic}/patients/{patient}/program/end', {
      params: { path: { clinic, patient } },
      body: { reason, endsOn },
    }),
  );
}
