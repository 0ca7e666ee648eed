import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '../../shared/look/tokens.css';
import './staff.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { startWords } from '../../shared/i18n/start-words';
import { makeQueryClient } from './query-client';
import { Gate, type Place } from './shell/gate';
import { RouteFailure } from './shell/route-failure';
import { colorSchemeManager, cssVariables, theme } from './theme';
import { words } from './words';

/** Starts the staff application at one of its two places. */
export async function start(place: Place, pages: RouteObject[]): Promise<void> {
  await startWords(words);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  const router = createBrowserRouter(
    [
      {
        element: <Gate place={place} />,
        errorElement: <RouteFailure />,
        hydrateFallbackElement: <></>,
        children: [{ errorElement: <RouteFailure />, children: pages }],
      },
    ],
    { basename: `/${place}` },
  );
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={makeQueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
