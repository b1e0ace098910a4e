import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, parseCall, sayMisfits } from '#model/call.ts';
import { changesBetween } from '#model/change.ts';
import { callId, canonicalAddress, deadlineIds, slug } from '#model/id.ts';
import { parseInstant } from '#model/instant.ts';
import { bySoonest, isAhead, isDoubtful, isOver } from '#model/order.ts';
import { changeRows, misfitRows, plainCall, plainDeadline } from './model.rows.ts';

const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('the row itself is wrong');
  return value;
};

/** A call with one deadline for each set of changed fields, parsed at the door. */
function call(...changed: readonly Record<string, unknown>[]): Call {
  const parsed = parseCall({ ...plainCall, deadlines: changed.map((fields) => ({ ...plainDeadline, ...fields })) });
  if (!parsed.ok) throw new Error(sayMisfits(parsed.problem));
  return parsed.value;
}

describe('order', () => {
  const at = (id: string, earliest: string | null, latest = earliest) => ({ id, utc: null, earliest, latest });
  const now = known(parseInstant('2027-01-29T12:00:00Z'));

  it('is by the earliest moment, then by id, to be announced last', () => {
    const { deadlines } = call(
      { ...at('tbd', null), date: null, status: 'tbd' },
      at('d', '2027-01-30T00:00:00Z', '2027-01-31T00:00:00Z'),
      at('a', '2027-01-30T11:59:00Z'),
      at('c', '2027-01-29T11:59:00Z'),
      at('b', '2027-01-29T11:59:00Z'),
    );
    expect([...deadlines].sort(bySoonest).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a', 'tbd']);
  });

  it.each([
    ['2027-01-29T12:00:00Z', '2027-01-29T12:00:00Z', { isAhead: true, isOver: false, isDoubtful: false }],
    ['2027-01-29T11:59:59Z', '2027-01-29T11:59:59Z', { isAhead: false, isOver: true, isDoubtful: false }],
    ['2027-01-29T00:00:00Z', '2027-01-30T00:00:00Z', { isAhead: false, isOver: false, isDoubtful: true }],
    [null, null, { isAhead: false, isOver: false, isDoubtful: false }],
  ])('knows what lies ahead: %s to %s', (earliest, latest, expected) => {
    const [deadline] = call(at('a', earliest, latest)).deadlines;
    const one = known(deadline);
    expect({ isAhead: isAhead(one, now), isOver: isOver(one, now), isDoubtful: isDoubtful(one) }).toEqual(expected);
  });

  it.each(['struck', 'cancelled'])('counts down to nothing %s', (status) =>
    expect(isAhead(known(call({ ...at('a', '2028-01-01T00:00:00Z'), status }).deadlines[0]), now)).toBe(false),
  );
});

describe('an id', () => {
  it.each([
    ['HTTP://WWW.Marrow.example/2027/cfp/', 'https://marrow.example/2027/cfp'],
    ['https://marrow.example/2027/cfp/index.html#dates', 'https://marrow.example/2027/cfp'],
    ['https://marrow.example/cfp?utm_source=list&b=2&a=1', 'https://marrow.example/cfp?a=1&b=2'],
    ['https://marrow.example:8443/CFP', 'https://marrow.example:8443/CFP'],
    ['file:///home/me/cfp.html', 'file:///home/me/cfp.html'],
    [' no address ', 'no address'],
  ])('of a call takes %s for %s', (written, canonical) => expect(canonicalAddress(written)).toBe(canonical));

  it('of a call is that of its address and edition', () => {
    expect(callId('http://www.marrow.example/cfp/', '2027')).toBe(callId('https://marrow.example/cfp', '2027'));
    expect(callId('https://marrow.example/cfp', '2027')).not.toBe(callId('https://marrow.example/cfp', '2028'));
    expect(callId('https://marrow.example/cfp', null)).not.toBe(callId('https://marrow.example/CFP', null));
  });

  it('of a deadline tells kind, track and round apart, and knows no date', () =>
    expect(
      deadlineIds('call', [
        { kind: 'submission', track: null },
        { kind: 'submission', track: 'Industry Track' },
        { kind: 'submission', track: null },
        { kind: 'camera-ready', track: null },
      ]),
    ).toEqual(['call.submission', 'call.submission.industry-track', 'call.submission.2', 'call.camera-ready']));

  it.each([
    ['Industry Track!', 'industry-track'],
    ['Énoncés & Démos', 'enonces-demos'],
    ['Round 2', 'round-2'],
    ['  ', ''],
  ])('writes "%s" as "%s"', (words, expected) => expect(slug(words)).toBe(expected));

  it('tells words apart that lose their letters', () => {
    const written = ['Раунд 2', 'Тур 2', '第二轮', '第一轮', 'Ørsted', 'Årsted', 'a'.repeat(50), 'a'.repeat(51)].map((words) =>
      slug(words),
    );
    expect(new Set(written).size).toBe(written.length);
    for (const part of written) expect(part).toMatch(/^[a-z0-9-]{1,46}$/);
  });

  it('always fits the schema', () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (url, edition, track) => {
          const [id = ''] = deadlineIds(callId(url, edition), [{ kind: 'camera-ready', track }]);
          expect(id).toMatch(/^[A-Za-z0-9._-]{1,180}$/);
        },
      ),
    );
  });
});

describe('change', () => {
  it.each(changeRows)('%s', (_, before, after, kind) => {
    const changes = changesBetween(call(...(before ? [before] : [])), call(...(after ? [after] : [])));
    expect(changes.map((change) => change.kind)).toEqual(kind ? [kind] : []);
    for (const change of changes) expect([change.before === null, change.after === null]).toEqual([before === null, after === null]);
  });
});

function withField(record: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const next = rest.length ? withField(Object(record)[name], rest, value) : value;
  return Array.isArray(record) ? record.with(Number(name), next) : { ...Object(record), [name]: next };
}

describe('the schema', () => {
  it('takes a record as it is', () => expect(parseCall(plainCall)).toEqual({ ok: true, value: plainCall }));

  it.each([
    ['a month', { date: '2027-01', time: null, utc: null, earliest: null, latest: null }],
    ['to be announced', { date: null, time: null, utc: null, earliest: null, latest: null, status: 'tbd' }],
    ['cancelled without a date', { date: null, utc: null, earliest: null, latest: null, status: 'cancelled' }],
    ['the end of a day', { time: '24:00' }],
  ])('takes %s', (_, fields) => expect(call(fields).deadlines).toHaveLength(1));

  it.each(misfitRows.map(([path, value, field = path]) => [path, value, field] as const))('names %s for %j', (path, value, field) => {
    const parsed = parseCall(withField(plainCall, path.split('.'), value));
    expect(parsed.ok ? [] : parsed.problem.map((misfit) => misfit.field)).toContain(field);
  });

  it.each([null, undefined, 7, 'call', []])('refuses %s', (value) => expect(parseCall(value).ok).toBe(false));
});
