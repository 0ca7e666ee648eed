import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { type PatientRecord, RecordContext } from '../session/record';

export const MIRA: PatientRecord = {
  account: 'account-of-mira',
  clinic: 'riverside',
  patient: 'record-of-mira',
  givenName: 'Mira',
  clinicName: 'Riverside',
  emergencyNumber: '112',
  timeZone: 'Europe/Berlin',
};

/** Shows something of the portal to Mira, as if it stood on the page at `/`. */
export function showToMira(shown: ReactNode) {
  const router = createMemoryRouter([
    { path: '/', element: shown },
    { path: '*', element: null },
  ]);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={queries}>
      <RecordContext value={MIRA}>
        <RouterProvider router={router} />
      </RecordContext>
    </QueryClientProvider>,
  );
}
