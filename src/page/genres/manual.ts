import type { Genre } from './genre.ts';

export default {
  name: 'a manual for those who keep a list of calls',
  own: {
    en: ['fork the repo', 'fork the repository', 'pull request', 'pull requests', 'example record', 'example entry'],
  },
  shapes: /\.ya?ml\b/giu,
  fewest: 3,
  among: 'page',
  mayTellOfCalls: true,
} satisfies Genre;
