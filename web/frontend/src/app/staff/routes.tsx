import type { RouteObject } from 'react-router';

const notFound: RouteObject = { path: '*', lazy: () => import('./pages/no-such-page') };

/** The pages below `/staff/`: data only, so that the tests can derive the list of screens from it. */
export const staffRoutes: RouteObject[] = [
  { index: true, lazy: () => import('./pages/caseload-page') },
  { path: 'clinics/:clinic/patients/:patient', lazy: () => import('./pages/patient-page') },
  {
    path: 'clinics/:clinic/patients/:patient/drafts/:draft',
    lazy: () => import('./pages/draft-page'),
  },
  { path: 'exercises', lazy: () => import('./pages/catalog-page') },
  { path: 'exercises/:exercise', lazy: () => import('./pages/exercise-page') },
  notFound,
];

/** The pages below `/admin/`. */
export const adminRoutes: RouteObject[] = [
  { index: true, lazy: () => import('./pages/admin-start-page') },
  { path: 'audit', lazy: () => import('./pages/audit-page') },
  { path: 'members', lazy: () => import('./pages/members-page') },
  { path: 'clinics/new', lazy: () => import('./pages/new-clinic-page') },
  notFound,
];
