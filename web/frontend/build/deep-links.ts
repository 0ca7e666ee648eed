import type { Connect, Plugin } from 'vite';

/** Lets the development and preview servers do what the real one does: a deep link below `/portal/` opens its page. */
export function deepLinks(applications: string[]): Plugin {
  const openPage: Connect.NextHandleFunction = (request, _response, next) => {
    const path = request.url?.split('?')[0] ?? '/';
    const application = applications.find(
      (name) => path === `/${name}` || path.startsWith(`/${name}/`),
    );
    const isFile = /\.[a-z0-9]+$/i.test(path);
    if (application && !isFile) request.url = `/${application}/index.html`;
    next();
  };
  return {
    name: 'backstride-deep-links',
    configureServer: (server) => void server.middlewares.use(openPage),
    configurePreviewServer: (server) => void server.middlewares.use(openPage),
  };
}
