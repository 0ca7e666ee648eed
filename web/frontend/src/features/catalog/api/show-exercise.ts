import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

/** An exercise with all that is known about it. */
export type Exercise = Answer<'/api/v1/clinics/{clinic}/exercises/{id}', 'get'>;

export function showExercise(clinic: string, id: string): Promise<Exercise> {
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/exercises/{id}', { params: { path: { clinic, id } } }),
  );
}

export function exerciseQuery(clinic: string, id: string) {
  return queryOptions({
    queryKey: ['exercise', clinic, id],
    queryFn: () => showExercise(clinic, id),
    staleTime: 3_600_000,
  });
}
