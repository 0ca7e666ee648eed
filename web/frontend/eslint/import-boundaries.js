/**
 * Who may import whom, as an allow-list: what is not named here is refused.
 *
 * `features/<context>` is what the patient portal shows of a context, together with its API calls; `features/<context>/staff`
 * is what staff see of it, and `shared/staff` is what the staff screens of several contexts share. So the portal can never
 * pull in the staff bundle's component kit.
 */
const elements = [
  { type: 'feature-staff', pattern: 'src/features/*/staff', capture: ['context'] },
  { type: 'feature', pattern: 'src/features/*', capture: ['context'] },
  { type: 'app', pattern: 'src/app/*', capture: ['app'] },
  { type: 'shared-staff', pattern: 'src/shared/staff' },
  { type: 'shared', pattern: 'src/shared' },
];

const sameContext = { captured: { context: '{{ from.element.captured.context }}' } };
const to = (...targets) => ({ to: targets.map((element) => ({ element })) });

const policies = [
  { from: { element: { type: 'shared' } }, allow: to({ type: 'shared' }) },
  {
    from: { element: { type: 'shared-staff' } },
    allow: to({ type: 'shared' }, { type: 'shared-staff' }),
  },
  {
    from: { element: { type: 'feature' } },
    allow: to({ type: 'shared' }, { type: 'feature', ...sameContext }),
  },
  {
    from: { element: { type: 'feature-staff' } },
    allow: to(
      { type: 'shared' },
      { type: 'shared-staff' },
      { type: 'feature', ...sameContext },
      { type: 'feature-staff', ...sameContext },
    ),
  },
  {
    from: { element: { type: 'app', captured: { app: 'landing' } } },
    allow: to({ type: 'shared' }),
  },
  {
    from: { element: { type: 'app', captured: { app: 'portal' } } },
    allow: to({ type: 'shared' }, { type: 'feature' }),
  },
  {
    from: { element: { type: 'app', captured: { app: 'staff' } } },
    allow: to(
      { type: 'shared' },
      { type: 'shared-staff' },
      { type: 'feature' },
      { type: 'feature-staff' },
    ),
  },
  {
    from: { element: { type: 'app' } },
    allow: to({ type: 'app', captured: { app: '{{ from.element.captured.app }}' } }),
  },
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  {
    from: [
      { element: { type: 'shared' } },
      { element: { type: 'feature' } },
      { element: { type: 'app', captured: { app: '!staff' } } },
    ],
    disallow: {
      to: {
        module: {
          origin: 'external',
          source: ['@mantine/*', 'recharts', '@hello-pangea/dnd', '@tabler/icons-react'],
        },
      },
    },
    message: 'This would pull the staff component kit into the patient bundle.',
  },
];

export const importBoundaries = {
  settings: {
    'boundaries/elements': elements,
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] } },
  },
  rules: {
    'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
  },
};
