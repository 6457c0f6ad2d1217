/** Compiles the TypeScript sources to dist/; `npm pack` ships that. */
import { bootstrap } from './bootstrap.mjs';

bootstrap();
