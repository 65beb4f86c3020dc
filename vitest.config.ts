import { defineConfig } from 'vitest/config'

/**
 * Files that need a page say `// @vitest-environment jsdom` in their first line. Packages are pure,
 * with no state of their own: their test files share what they import, which saves most of the time.
 */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/test/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apps',
          include: ['apps/*/test/**/*.test.{ts,tsx}', 'scripts/test/**/*.test.ts'],
        },
      },
    ],
  },
})
