import { defineConfig } from 'vitest/config'

/**
 * A test file whose name ends in `.tsx` has a page. What a worker has imported, and its page, serve
 * all files of a project: that saves most of the time. One project runs after the other, since a
 * worker that changes between them begins anew.
 */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'apps',
          include: ['apps/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/test/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['apps/*/test/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['apps/visualizer/test/fresh-page.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
