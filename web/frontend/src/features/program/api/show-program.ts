import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

export type Program = Answer<'/api/v1/clinics/{clinic}/patients/{patient}/program', 'get'>;

/** A version as it was assigned. It never changes; a new one gets the next number. */
export type ProgramVersion = NonNullable<Program['current']>;
export type ProgramEnd = NonNullable<Program['end']>;
export type PlannedSession = ProgramVersion['sessions'][number];
export type PlannedExercise = PlannedSession['items'][number];
export type Dose = PlannedExercise['dose'];

interface Record {
  clinic: string;
  patient: string;
}

export function showProgram({ clinic, patient }: Record): Promise<Program> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/patients/{patient}/program', {
      params: { path: { clinic, patient } },
    }),
  );
}

export function programQuery(record: Record) {
  return queryOptions({
    queryKey: ['program', record.clinic, record.patient],
    queryFn: () => showProgram(record),
    staleTime: 60_000,
  });
}
