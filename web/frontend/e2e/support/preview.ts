import { type PreviewServer, preview } from 'vite';
import { deepLinks } from '../../build/deep-links.ts';

/** As the real server sends it for the portal: nothing inline, nothing from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves what `npm run build` has built (or the folder named by `DIST`), without any API behind it. */
export function serveBuild(port = 4173): Promise<PreviewServer> {
  return preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    plugins: [deepLinks(['portal', 'staff', 'admin'])],
    build: { outDir: process.env.DIST ?? 'dist' },
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
    },
  });
}
