import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';

/** Shows something of the staff application, as if it stood on the page at `/`; every other page is empty. */
export function showToStaff(shown: ReactNode) {
  const router = createMemoryRouter([
    { path: '/', element: shown },
    { path: '*', element: null },
  ]);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const screen = render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...screen, router };
}

/** A browser that answers from a table, `GET /path` to the body; what is not in it is not there. */
export function answering(answers: Record<string, unknown>) {
  const asked: { call: string; body: unknown }[] = [];
  globalThis.fetch = async (input) => {
    const request = input as Request;
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const body: unknown = request.body ? await request.json() : null;
    asked.push({ call, body });
    const answer = answers[call];
    if (answer instanceof Response) return answer.clone();
    if (answer === undefined) return new Response('{}', { status: 404 });
    return Response.json(answer);
  };
  return asked;
}
