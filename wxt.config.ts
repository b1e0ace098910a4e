import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  entrypointsDir: 'entrypoints',
  publicDir: 'src/public',
  outDir: '.output',
  manifestVersion: 3,
});
