import '@fontsource-variable/inter/wght.css';
import '../../shared/look/tokens.css';
import '../../shared/plain/base.css';
import './portal.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Problem } from '../../shared/api/problem';
import { startWords } from '../../shared/i18n/start-words';
import { ErrorBoundary } from './broken-page';
import { Gate, Waiting } from './gate';
import { portalRoutes } from './routes';
import { words } from './words';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The browser's idea of being online is often wrong: always try, and say what happened.
      networkMode: 'always',
      retry: (failures, failure) =>
        failures < 2 && !(failure instanceof Problem && failure.status < 500),
    },
  },
});

const router = createBrowserRouter(
  [{ ErrorBoundary, HydrateFallback: Waiting, children: portalRoutes }],
  {
    basename: '/portal',
  },
);

await startWords(words);
createRoot(root).render(
  <QueryClientProvider client={queries}>
    <Gate>
      <RouterProvider router={router} />
    </Gate>
  </QueryClientProvider>,
);
