import i18next from 'i18next';
import { beforeEach, describe, expect, it } from 'vitest';
import { Unreachable } from '../api/problem';
import { type Language, preferredLanguage, rememberLanguage } from './language';
import { speak, startWords, type Words } from './start-words';

let loaded: Language[];
let isReachable: boolean;

const words: Words = { en: () => load('en', 'mild'), de: () => load('de', 'leicht') };

function load(language: Language, mild: string) {
  if (!isReachable) return Promise.reject(new TypeError('Failed to fetch'));
  loaded.push(language);
  return Promise.resolve({ default: { shared: { pain: { mild } } } });
}

const said = () => i18next.t('pain.mild');

beforeEach(async () => {
  loaded = [];
  isReachable = true;
  rememberLanguage('en');
  await startWords(words);
});

describe('An application speaks', () => {
  it('the language of the person, and loads no other', () => {
    expect(said()).toBe('mild');
    expect(document.documentElement.lang).toBe('en');
    expect(loaded).toEqual(['en']);
  });

  it('another language as soon as somebody asks for it, also the next time', async () => {
    await speak('de');
    expect(said()).toBe('leicht');
    expect(document.documentElement.lang).toBe('de');
    expect(preferredLanguage()).toBe('de');
  });

  it('the old language on when the new one cannot be loaded', async () => {
    isReachable = false;
    await expect(speak('de')).rejects.toBeInstanceOf(Unreachable);
    expect(said()).toBe('mild');
    expect(preferredLanguage()).toBe('en');
  });
});
