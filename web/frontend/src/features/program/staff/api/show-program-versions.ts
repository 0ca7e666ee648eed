import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../../shared/api/client';
import type { Answer } from '../../../../shared/api/contract';
import type { ProgramVersion } from '../../api/show-program';
import type { PatientAddress } from './address';

type Versions = Answer<'/api/v1/clinics/{clinic}/patients/{patient}/program-versions', 'get'>;
export type VersionLine = Versions['items'][number];

/** Every version that was ever assigned, the newest first. */
export function programVersionsQuery({ clinic, patient }: PatientAddress) {
  return infiniteQueryOptions({
    queryKey: ['program-versions', clinic, patient],
    queryFn: ({ pageParam }): Promise<Versions> =>
      answerOf(
        api.GET('/api/v1/clinics/{clinic}/patients/{patient}/program-versions', {
          params: {
            path: { clinic, patient },
            query: { after: pageParam ?? undefined, limit: 20 },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** One of them as it was assigned. */
export function programVersionQuery({ clinic, patient }: PatientAddress, version: number) {
  return queryOptions({
    queryKey: ['program-version', clinic, patient, version],
    queryFn: (): Promise<ProgramVersion> =>
      answerOf(
        api.GET('/api/v1/clinics/{clinic}/patients/{patient}/program-versions/{version}', {
          params: { path: { clinic, patient, version } },
        }),
      ),
    staleTime: Infinity,
  });
}
