import type { Genre } from './genre.ts';

export default {
  name: 'release notes',
  own: {
    en: [
      'bug fix',
      'bugfix',
      'bug fixes',
      'bugfixes',
      'changelog',
      'release notes',
      'deprecate*',
      'refactor*',
      'segfault*',
      'memory leak*',
      'cve',
      'configure ac',
      'makefile*',
      'backport*',
      'post release',
      'unreleased',
      'breaking changes',
      'npm',
      'dependencies',
      'lazy load*',
    ],
  },
  fewest: 3,
  among: 'page',
  mayTellOfCalls: true,
} satisfies Genre;
