import { launchBrowser, openContext, watchForTrouble } from './e2e/support/browser.ts';
const browser = await launchBrowser();
const B = process.env.BASE ?? 'http://localhost:8090';
for (const [login, screen, lang, scheme, paths] of [
  ['patient1','phone','en','light',['/portal/','/portal/pain','/portal/progress','/portal/profile']],
  ['physio1','desktop','de','light',['/staff/']],
  ['admin1','desktop','en','dark',['/admin/']],
] as const) {
  const c = await openContext(browser, screen, lang, scheme); const p = await c.newPage(); const t = watchForTrouble(p);
  p.on('response', r => { if (r.status() >= 400) console.log(login, r.status(), r.url()); });
  await p.goto(B + '/'); await p.waitForTimeout(1500); await p.screenshot({ path: `/tmp/shot-${login}-landing.png` });
  await p.goto(B + '/login'); await p.fill('#username', login); await p.fill('#password', login); await p.click('[type=submit]'); await p.waitForTimeout(3000);
  console.log(login, 'at', p.url());
  for (const path of paths) { await p.goto(B + path); await p.waitForTimeout(2500); await p.screenshot({ path: `/tmp/shot-${login}-${path.replace(/\W/g,'_')}.png`, fullPage: true }); }
  console.log(login, t); await c.close();
}
await browser.close();
