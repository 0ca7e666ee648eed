import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Lints a guilty (or innocent) example as if it stood in the given file. */
async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const PORTAL = 'src/app/portal/main.tsx';
const STAFF = 'src/app/staff/start.tsx';
const LANDING = 'src/app/landing/main.ts';

describe('Import boundaries', () => {
  it.each([
    ['the portal', PORTAL, '../staff/theme'],
    ['the portal, of the kit of the staff,', PORTAL, '@mantine/core'],
    ['the portal, of the charts of the staff,', PORTAL, 'recharts'],
    ['the staff application', STAFF, '../portal/routes'],
    ['the landing page', LANDING, '../portal/routes'],
    ['shared code', 'src/shared/api/me.ts', '../../app/portal/routes'],
    ['shared code, of the kit of the staff,', 'src/shared/api/me.ts', '@mantine/core'],
    ['shared code, of what only staff screens share,', 'src/shared/api/me.ts', '../staff/failure'],
    ['the portal, of what only staff screens share,', PORTAL, '../../shared/staff/failure'],
  ])('refuse %s an import it must not have', async (_who, filePath, source) => {
    expect(await rulesBroken(filePath, `import '${source}';\n`)).toContain(
      'boundaries/dependencies',
    );
  });

  it.each([
    ['the portal', PORTAL, '../../shared/api/me'],
    ['the portal, of itself,', PORTAL, './routes'],
    ['the portal, of the framework,', PORTAL, 'react'],
    ['the staff application, of its kit,', STAFF, '@mantine/core'],
    ['what staff screens share, of the kit,', 'src/shared/staff/failure.tsx', '@mantine/core'],
    ['shared code, of itself,', 'src/shared/api/me.ts', './client'],
  ])('let %s import what it may', async (_who, filePath, source) => {
    expect(await rulesBroken(filePath, `import '${source}';\n`)).toEqual([]);
  });
});

describe('Text a person reads', () => {
  it.each([
    '<p>Save</p>',
    "<p>{'Save'}</p>",
    '<img src="a" alt="A runner" />',
    '<div title={"Save"} />',
  ])('may not stand in the code: %s', async (jsx) => {
    expect(await rulesBroken(PORTAL, `export const guilty = ${jsx};\n`)).toContain(
      'house/no-literal-text',
    );
  });

  it('may be punctuation and numbers', async () => {
    expect(await rulesBroken(PORTAL, 'export const innocent = <p>4 / 10 · …</p>;\n')).toEqual([]);
  });
});
