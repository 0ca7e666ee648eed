import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';
import { chooseScheme, chosenScheme } from '../../shared/look/color-scheme';

const teal: MantineColorsTuple = [
  '#e6f6f5',
  '#cdeae8',
  '#9fd6d2',
  '#6cc0bb',
  '#3fa9a3',
  '#1f918b',
  '#107a75',
  '#0b6560',
  '#08504d',
  '#053b39',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 6,
  colors: { teal },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.5rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Hands our tokens to the kit: its own dimmed text and dark primary text have too little contrast. */
export const cssVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--body)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-anchor': 'var(--action-text)',
    '--mantine-primary-color-light-color': 'var(--action-text)',
  };
  return { variables: {}, light: ours, dark: ours };
};

/** Keeps the kit's idea of light and dark in step with ours, which the landing page and the portal share. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: () => chosenScheme(),
  set: (scheme) => chooseScheme(scheme),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => chooseScheme('auto'),
};
