import { tokensOf } from '#dates/scan.ts';

for (const t of [
  'Tue Jul 13th through Thu the 15th',
  'through Thursday the 15th',
  '57 days 10:22:10',
  'midnight at the end of 12 November',
  'before midnight on 12 November',
  'end of 12 November',
])
  console.log(
    t,
    tokensOf(t)
      .map((t) => t.class)
      .join(''),
  );
