import { describe, expect, it } from 'vitest';
import { homeOf } from './home-of';

describe('Where a person starts', () => {
  it.each([
    [['patient'], '/portal/'],
    [['physio'], '/staff/'],
    [['physio', 'clinical-lead'], '/staff/'],
    [['clinic-admin'], '/admin/'],
    [['operator'], '/admin/'],
    [['patient', 'physio'], '/staff/'],
    [['clinic-admin', 'physio'], '/staff/'],
    [[], null],
  ] as const)('with the roles %o is %s', (roles, home) => {
    expect(homeOf([...roles])).toBe(home);
  });
});
