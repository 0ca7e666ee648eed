import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answerOf, api } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/contract';

export type ExercisePage = Answer<'/api/v1/clinics/{clinic}/exercises', 'get'>;
/** An exercise as a list shows it. */
export type ExerciseSummary = ExercisePage['items'][number];

/** What the catalog is narrowed to; empty means any. */
export interface CatalogFilter {
  text: string;
  kind: ExerciseSummary['kind'] | '';
  cause: string;
  region: string;
  equipment: string;
}

export const EVERY_EXERCISE: CatalogFilter = {
  text: '',
  kind: '',
  cause: '',
  region: '',
  equipment: '',
};

const PAGE_SIZE = 200;

export function searchExercises(
  clinic: string,
  filter: CatalogFilter,
  after?: string,
): Promise<ExercisePage> {
  const { text, kind, cause, region, equipment } = filter;
  return answerOf(
    api.GET('/api/v1/clinics/{clinic}/exercises', {
      params: {
        path: { clinic },
        query: {
          text: text.trim() || undefined,
          kind: kind || undefined,
          cause: cause || undefined,
          region: region || undefined,
          equipment: equipment || undefined,
          after,
          limit: PAGE_SIZE,
        },
      },
    }),
  );
}

export function exercisesQuery(clinic: string, filter: CatalogFilter) {
  return infiniteQueryOptions({
    queryKey: ['exercises', clinic, filter],
    queryFn: ({ pageParam }) => searchExercises(clinic, filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    // The catalog changes with a release, not during a working day.
    staleTime: 3_600_000,
  });
}
