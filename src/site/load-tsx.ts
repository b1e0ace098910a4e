import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

let isRegistered = false;

/**
 * Teaches Node to run `.tsx`: it strips types by itself, but knows no JSX. Called once, before the first page is imported; tools that
 * know JSX (Vite, Vitest) never ask this.
 */
export function loadTsx(): void {
  if (isRegistered) return;
  isRegistered = true;
  registerHooks({
    load(url, context, next) {
      if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context);
      const file = fileURLToPath(url);
      const { code, errors } = transformSync(file, readFileSync(file, 'utf8'), { jsx: { runtime: 'automatic', importSource: 'preact' } });
      if (errors.length) throw new SyntaxError(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
