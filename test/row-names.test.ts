import { expect, it } from 'vitest';
import { namesOf } from '#ui/row/name.ts';

type Sketch = readonly [track: string | null, label: string];

it.each<[string, readonly Sketch[], readonly string[]]>([
  [
    'a label of its own',
    [
      ['Demos', 'Demo papers'],
      [null, 'Papers'],
    ],
    ['Demo papers', 'Papers'],
  ],
  [
    'the track before a label that several tracks share',
    [
      ['Tides', 'Submission deadline'],
      ['Lumen', 'Submission deadline'],
      ['Tides', 'Notification'],
    ],
    ['Tides: Submission deadline', 'Lumen: Submission deadline', 'Notification'],
  ],
  [
    'no track where the others have one',
    [
      [null, 'Papers'],
      ['Demos', 'Papers'],
    ],
    ['Papers', 'Demos: Papers'],
  ],
  [
    'nothing twice',
    [
      ['Demos', 'Demos submission'],
      ['Tides', 'Demos submission'],
    ],
    ['Demos submission', 'Tides: Demos submission'],
  ],
  [
    'rounds of one track by their label alone',
    [
      ['Demos', 'Papers'],
      ['Demos', 'Papers'],
    ],
    ['Papers', 'Papers'],
  ],
])('a row bears %s', (_, sketches, names) =>
  expect([...namesOf(sketches.map(([track, label], at) => ({ id: String(at), track, label }))).values()]).toEqual(names),
);
