import { describe, expect, it } from 'vitest';
import { pagePaths } from './page-paths';

describe('The list of pages', () => {
  it('has every page of a route table once, with the address one types', () => {
    const routes = [
      {
        path: '/',
        children: [
          { index: true },
          { path: 'pain' },
          { path: 'profile', children: [{ index: true }, { path: 'log/:id' }] },
        ],
      },
    ];
    expect(pagePaths('/portal', routes)).toEqual([
      '/portal/',
      '/portal/pain',
      '/portal/profile/',
      '/portal/profile/log/:id',
    ]);
  });
});
