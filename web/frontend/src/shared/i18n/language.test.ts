import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language';

describe('The language of the screens', () => {
  it('is the one the person has chosen', () => {
    expect(preferredLanguage('de', ['en-GB'])).toBe('de');
  });

  it('is else the first of the browser that we speak', () => {
    expect(preferredLanguage(null, ['fr-FR', 'de-AT', 'en'])).toBe('de');
  });

  it('is English when we speak none of them, or the choice is unreadable', () => {
    expect(preferredLanguage(null, ['fr'])).toBe('en');
    expect(preferredLanguage('klingon', [])).toBe('en');
  });
});
