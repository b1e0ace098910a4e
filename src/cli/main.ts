#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Node runs the sources themselves: kept in its cache once stripped of their types, they start in half the time.
enableCompileCache();
const { processSurroundings } = await import('./process-surroundings.ts');
const { run } = await import('./run.ts');

process.exitCode = await run(process.argv.slice(2), processSurroundings());
