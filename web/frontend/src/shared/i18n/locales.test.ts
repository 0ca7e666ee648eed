import { describe, expect, it } from 'vitest';

type Words = { [key: string]: string | Words };

const files = import.meta.glob<Words>('/src/**/locales/*.json', { eager: true, import: 'default' });
const folders = [...new Set(Object.keys(files).map((path) => path.replace(/\/[a-z]+\.json$/, '')))];

function phrases(words: Words, prefix = ''): [key: string, phrase: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : phrases(value, `${prefix}${key}.`),
  );
}

const placeholders = (phrase: string) => (phrase.match(/\{\{\s*\w+|<\/?\w+/g) ?? []).sort();

describe.each(folders)('The words of %s', (folder) => {
  const english = new Map(phrases(files[`${folder}/en.json`] ?? {}));
  const german = new Map(phrases(files[`${folder}/de.json`] ?? {}));

  it('exist in both languages, key by key', () => {
    expect(english.size).toBeGreaterThan(0);
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are never empty', () => {
    const empty = [...english, ...german].filter(([, phrase]) => phrase.trim() === '');
    expect(empty).toEqual([]);
  });

  it('name the same values in both languages', () => {
    for (const [key, phrase] of english) {
      expect([key, placeholders(german.get(key) ?? '')]).toEqual([key, placeholders(phrase)]);
    }
  });
});
