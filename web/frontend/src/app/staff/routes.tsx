import type { RouteObject } from 'react-router';

/** The pages below `/staff/`: data only, so that the tests can derive the list of screens from it. */
export const staffRoutes: RouteObject[] = [{ path: '/', lazy: () => import('./shell') }];

/** The pages below `/admin/`. */
export const adminRoutes: RouteObject[] = [{ path: '/', lazy: () => import('./shell') }];
