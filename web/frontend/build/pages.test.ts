import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEME_KEY } from '../src/shared/look/color-scheme.ts';

const PAGES = ['index.html', 'portal/index.html', 'staff/index.html', 'admin/index.html'];

describe.each(PAGES)('The page %s', (page) => {
  const html = readFileSync(page, 'utf8');

  it('keeps to the content security policy: nothing inline, nothing from elsewhere', () => {
    const scripts = html.match(/<script\b[^>]*>[^<]*/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect(script).toMatch(/^<script( type="module")? src="\/[^"]+">\s*$/);
    expect(html).not.toMatch(/<style|style=|\son\w+=|https?:\/\//);
  });

  it('knows the look before its first paint', () => {
    expect(html.indexOf('/choices.js')).toBeLessThan(html.indexOf('type="module"'));
  });
});

it('The script that runs before the first paint reads the choice where the screens keep it', () => {
  expect(readFileSync('public/choices.js', 'utf8')).toContain(`'${SCHEME_KEY}'`);
});
