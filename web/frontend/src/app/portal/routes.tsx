import type { RouteObject } from 'react-router';

/** The pages below `/portal/`: data only, so that the tests can derive the list of screens from it. */
export const portalRoutes: RouteObject[] = [
  {
    path: '/',
    lazy: () => import('./shell'),
    children: [
      { index: true, lazy: () => import('./today-page') },
      { path: 'pain', lazy: () => import('./pain-page') },
      { path: 'progress', lazy: () => import('./progress-page') },
      { path: 'progress/reports', lazy: () => import('./my-reports-page') },
      { path: 'profile', lazy: () => import('./profile-page') },
      { path: 'profile/access-log', lazy: () => import('./access-log-page') },
      { path: '*', lazy: () => import('./not-found-page') },
    ],
  },
];
