import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminRoutes, staffRoutes } from '../../src/app/staff/routes.tsx';
import { pagePaths } from '../../src/shared/session/page-paths.ts';
import { Stage } from '../support/stage.ts';
import { FakeApi } from './fake-api.ts';
import { CLINIC, PATIENT } from './fixtures.ts';
import { draft, type State } from './program-states.ts';
import { STATES } from './states.ts';
import { STAFF_VIEWS } from './views.ts';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open(4174)));
afterAll(() => stage.close());

const addressOf = ({ path, search = '' }: State) =>
  path
    .replace(':clinic', CLINIC)
    .replace(':patient', PATIENT)
    .replace(':draft', draft().id)
    .replace(':exercise', 'plank') + search;

it('covers every page of both routers', () => {
  const visited = new Set(Object.values(STATES).map(({ path }) => path));
  const pages = [...pagePaths('/staff', staffRoutes), ...pagePaths('/admin', adminRoutes)];
  expect(pages.filter((path) => !visited.has(path))).toEqual([]);
});

describe.each(Object.entries(STATES))('The screen: %s', (name, state) => {
  it.each(STAFF_VIEWS)('is sound on a $screen in $language, $scheme', async (view) => {
    const wrong = await stage.judge(`staff-${name.replace(/\W+/g, '-')}`, view, async (page) => {
      const api = new FakeApi();
      state.given?.(api);
      await api.serve(page);
      await page.goto(stage.address + addressOf(state));
      await page.locator('main').getByRole('heading').first().waitFor();
      await page.waitForLoadState('networkidle');
      await state.then?.(page, api);
    });
    expect(wrong).toEqual([]);
  });
});
