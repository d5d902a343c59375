import { fileURLToPath } from 'node:url';

/** The folder Vitrine itself is in: the one with `.eleventy.ts`, `layouts/` and `src/`. */
export const projectRoot = fileURLToPath(new URL('../', import.meta.url));
