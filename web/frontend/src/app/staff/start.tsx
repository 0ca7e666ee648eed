import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '../../shared/look/tokens.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { startWords } from '../../shared/i18n/start-words';
import { colorSchemeManager, cssVariables, theme } from './theme';
import { words } from './words';

/** Starts the staff application below one of its two addresses. */
export async function start(basename: '/staff' | '/admin', routes: RouteObject[]): Promise<void> {
  await startWords(words);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  createRoot(root).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={createBrowserRouter(routes, { basename })} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
