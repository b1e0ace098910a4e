import { describe, expect, it } from 'vitest';
import { areBetween, joinsDays, leadsToHour } from '#page/outline/window-words.ts';

describe('what stands between two days, without its hours, joins them', () => {
  const rows: readonly (readonly [between: string, joins: boolean])[] = [
    [' to  on ', true],
    [', at  until ', true],
    [' um  bis zum ', true],
    [' alle ore  al ', true],
    [' a las  hasta las  del día ', true],
    [' às  até às  do dia ', true],
    [' o godz.  do  dnia ', true],
    [' à  jusqu’au ', true],
    [' pukul  s.d. ', true],
    [' в  до ', true],
    [' ～ ', true],
    ['から', true],
    ['至', true],
    [' ', false],
    [' and ', false],
    [' to the authors ', false],
    [' total ', false],
    [' to of of of of ', false],
    [' until sold out, ', false],
  ];
  it.each(rows)('"%s": %s', (between, joins) => expect(joinsDays(between)).toBe(joins));
});

describe('what stands between a day and an hour leads to it', () => {
  const rows: readonly (readonly [text: string, leads: boolean])[] = [
    [' ', true],
    [', at ', true],
    [' (@', true],
    [' alle ore ', true],
    [' o godz. ', true],
    [' until ', false],
    [' at the venue, ', false],
  ];
  it.each(rows)('"%s": %s', (text, leads) => expect(leadsToHour(text)).toBe(leads));
});

it.each([
  ['Between ', ' and the ', '', true],
  ['entre el ', ' y el ', '', true],
  ['', ' ile ', ' arasında yapılacaktır', true],
  ['', ' ile ', ' tarihinde yapılacaktır', false],
  ['from ', ' and ', '', false],
  ['Between ', ' or ', '', false],
])('"%s", "%s" and "%s" stand around the ends of a span: %s', (before, joint, behind, are) =>
  expect(areBetween(before, joint, behind)).toBe(are),
);
