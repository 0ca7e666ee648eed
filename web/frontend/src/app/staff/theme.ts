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

/** The kit builds its dark surfaces from these: our ink, lines, cards and body, from light to dark. */
const dark: MantineColorsTuple = [
  '#e8edf6',
  '#cdd5e4',
  '#b3bdcf',
  '#9aa6bd',
  '#4a5870',
  '#323d52',
  '#1a2130',
  '#10151f',
  '#0c1018',
  '#080b11',
];

/** Dense enough for a list of two hundred: controls of 36 px, text of 14 px. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 6,
  colors: { teal, dark },
  fontFamily: 'var(--font)',
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '700',
    sizes: {
      h2: { fontSize: '1.5rem', lineHeight: '1.25' },
      h3: { fontSize: '1.125rem', lineHeight: '1.3' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.5rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name and not by the components themselves: the first page need not load them all.
  components: {
    Badge: { defaultProps: { tt: 'none', fw: 600 } },
    Button: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { size: 'lg', radius: 'lg' } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Paper: { defaultProps: { radius: 'lg' } },
    Select: { defaultProps: { size: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 7, fz: 'sm' } },
    Text: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    TextInput: {
      defaultProps: {
        size: 'sm',
        inputWrapperOrder: ['label', 'input', 'description', 'error'],
      },
    },
  },
});

/** Hands our tokens to the kit: its own dimmed text, error text and dark primary text have too little contrast. */
export const cssVariables: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--body)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-anchor': 'var(--action-text)',
    '--mantine-color-error': 'var(--caution)',
    '--mantine-color-teal-light': 'var(--action-tint)',
    '--mantine-color-teal-light-hover': 'var(--action-tint)',
    '--mantine-color-teal-light-color': 'var(--action-text)',
    '--mantine-color-teal-text': 'var(--action-text)',
    '--mantine-color-teal-outline': 'var(--action-text)',
    '--mantine-color-yellow-light': 'var(--caution-tint)',
    '--mantine-color-yellow-light-color': 'var(--caution)',
    '--mantine-color-gray-light': 'var(--sunken)',
    '--mantine-color-gray-light-color': 'var(--ink-soft)',
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
