import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** How heavy the first load of one page may be, in kilobytes (1000 bytes) after gzip, and which modules it must never carry. */
export interface Budget {
  page: string;
  javascriptKb: number;
  cssKb?: number;
  /** Counts the pages that are loaded later as well. */
  withLaterPages?: boolean;
  /** Modules of which one person needs just one, such as the languages: the heaviest of their chunks counts. */
  justOneOf?: RegExp;
  mustNotContain?: RegExp;
}

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/** Fails the build when a page grows above its budget, or when a module that belongs to another application slips in. */
export function firstLoadBudgets(budgets: Budget[]): Plugin {
  return {
    name: 'backstride-first-load-budgets',
    apply: 'build',
    writeBundle(_options, bundle) {
      for (const budget of budgets)
        for (const excess of weigh(budget, bundle, (line) => this.info(line))) this.error(excess);
    },
  };
}

function weigh(
  budget: Budget,
  bundle: Rolldown.OutputBundle,
  say: (line: string) => void,
): string[] {
  const entry = chunksOf(bundle).find(
    (chunk) => chunk.isEntry && chunk.facadeModuleId === resolve(budget.page),
  );
  if (!entry) return [`${budget.page}: no such page in the build`];
  const firstLoad = reach(entry, bundle, (chunk) => chunk.imports);
  const everything = reach(entry, bundle, (chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  const weighed = withHeaviestOf(budget.justOneOf, budget.withLaterPages ? everything : firstLoad);
  const javascriptKb = kilobytes(weighed.map((chunk) => chunk.code));
  const styles = new Set(weighed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const cssKb = kilobytes([...styles].map((name) => sourceOf(bundle, name)));
  say(
    `${budget.page}: JavaScript ${javascriptKb} of ${budget.javascriptKb} kB, CSS ${cssKb} of ${budget.cssKb ?? 'any'} kB`,
  );

  const forbidden = [...everything]
    .flatMap((chunk) => chunk.moduleIds)
    .find((id) => budget.mustNotContain?.test(id));
  return [
    ...(javascriptKb > budget.javascriptKb
      ? [`${budget.page}: ${javascriptKb} kB of JavaScript, ${budget.javascriptKb} allowed`]
      : []),
    ...(cssKb > (budget.cssKb ?? Infinity)
      ? [`${budget.page}: ${cssKb} kB of CSS, ${budget.cssKb} allowed`]
      : []),
    ...(forbidden ? [`${budget.page} must not contain ${forbidden}`] : []),
  ];
}

function withHeaviestOf(alternatives: RegExp | undefined, chunks: Set<Chunk>): Chunk[] {
  const isAlternative = (chunk: Chunk) => alternatives?.test(chunk.facadeModuleId ?? '') ?? false;
  const weight = ({ code }: Chunk) => kilobytes([code]);
  const [heaviest] = [...chunks].filter(isAlternative).sort((a, b) => weight(b) - weight(a));
  return [...chunks].filter((chunk) => chunk === heaviest || !isAlternative(chunk));
}

function reach(
  entry: Chunk,
  bundle: Rolldown.OutputBundle,
  next: (chunk: Chunk) => string[],
): Set<Chunk> {
  const reached = new Set([entry]);
  for (const chunk of reached) {
    for (const name of next(chunk)) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') reached.add(imported);
    }
  }
  return reached;
}

function chunksOf(bundle: Rolldown.OutputBundle): Chunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk');
}

function sourceOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  return file?.type === 'asset' ? String(file.source) : '';
}

function kilobytes(texts: string[]): number {
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  return Math.round(bytes / 100) / 10;
}
