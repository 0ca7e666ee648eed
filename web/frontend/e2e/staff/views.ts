import type { View } from '../support/stage.ts';

/** Desktop first; both languages and looks; a phone still works; 320 px stands for 400 % zoom. */
export const STAFF_VIEWS: View[] = [
  { screen: 'desktop', language: 'en', scheme: 'light' },
  { screen: 'desktop', language: 'de', scheme: 'dark' },
  { screen: 'phone', language: 'de', scheme: 'light' },
  { screen: 'phone', language: 'en', scheme: 'dark' },
  { screen: 'narrow', language: 'de', scheme: 'light' },
];
