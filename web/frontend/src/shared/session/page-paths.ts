import type { RouteObject } from 'react-router';

/** Every path of a route table at which a person can be: leaves and index routes, with the base in front. */
export function pagePaths(base: string, routes: RouteObject[]): string[] {
  const paths = routes.flatMap((route) => {
    const here = route.path ? `${base.replace(/\/$/, '')}/${route.path.replace(/^\//, '')}` : base;
    if (route.children) return pagePaths(here, route.children);
    return [route.index ? `${base.replace(/\/$/, '')}/` : here];
  });
  return [...new Set(paths)];
}
