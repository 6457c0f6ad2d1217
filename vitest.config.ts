import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['pipeline/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    // compiles to dist/, from which tests start programs
    globalSetup: 'scripts/bootstrap.mjs',
    testTimeout: 30_000,
    // hooks run the program too, and CI machines are busy
    hookTimeout: 60_000,
  },
});
