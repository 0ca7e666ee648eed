import { type Plugin, type PreviewServer, preview } from 'vite';
import { deepLinks } from '../../build/deep-links.ts';

/** As the real server sends it: nothing inline, nothing from elsewhere; only the kit of the staff writes style elements. */
const contentSecurityPolicy = (styles: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const asTheServerSends: Plugin = {
  name: 'backstride-headers',
  configurePreviewServer: (server) =>
    void server.middlewares.use((request, response, next) => {
      const isForStaff = /^\/(staff|admin)\//.test(request.url ?? '');
      const styles = isForStaff ? "'self' 'unsafe-inline'" : "'self'";
      response.setHeader('Content-Security-Policy', contentSecurityPolicy(styles));
      next();
    }),
};

/** Serves what `npm run build` has built (or the folder named by `DIST`), without any API behind it. */
export function serveBuild(port = 4173): Promise<PreviewServer> {
  return preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    plugins: [asTheServerSends, deepLinks(['portal', 'staff', 'admin'])],
    build: { outDir: process.env.DIST ?? 'dist' },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
}
