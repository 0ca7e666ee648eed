import '@fontsource-variable/inter/wght.css';
import '../../shared/look/tokens.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { startWords } from '../../shared/i18n/start-words';
import { portalRoutes } from './routes';
import { words } from './words';

await startWords(words);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <RouterProvider router={createBrowserRouter(portalRoutes, { basename: '/portal' })} />
  </QueryClientProvider>,
);
