/** Compiles the TypeScript sources to dist/, from nothing; `npm pack` ships that. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
bootstrap();
