import { describe, expect, it } from 'vitest';
import { rememberPlace, takeRememberedPlace } from './place';

describe('The place to go back to after signing in', () => {
  it('is where the person was, once', () => {
    rememberPlace('/portal/progress?days=90');
    expect(takeRememberedPlace()).toBe('/portal/progress?days=90');
    expect(takeRememberedPlace()).toBeNull();
  });

  it.each([
    'https://evil.example/portal/',
    '//evil.example',
    'javascript:alert(1)',
    '/api/v1/me',
    '/',
    '/portalish',
  ])('is never outside our applications: %s', (place) => {
    rememberPlace(place);
    expect(takeRememberedPlace()).toBeNull();
    sessionStorage.setItem('backstride.place', place);
    expect(takeRememberedPlace()).toBeNull();
  });
});
