import type portal from './app/portal/locales/en.json';
import type staff from './app/staff/locales/en.json';
import type shared from './shared/i18n/locales/en.json';

/** Makes a key that does not exist a type error. Every namespace stands here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    fallbackNS: 'shared';
    resources: {
      shared: typeof shared;
      portal: typeof portal;
      staff: typeof staff;
    };
  }
}
