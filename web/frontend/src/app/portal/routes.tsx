import type { RouteObject } from 'react-router';

/** The pages below `/portal/`: data only, so that the tests can derive the list of screens from it. */
export const portalRoutes: RouteObject[] = [{ path: '/', lazy: () => import('./shell') }];
