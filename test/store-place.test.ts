import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sayPlace, storePlace } from '#store/store-place.ts';

it.each([
  [{ LASTCALL_DATA: '/data' }, { file: join('/data', 'lastcall.sqlite') }],
  [{ LASTCALL_DATA: '/data', DATABASE_URL: 'postgres://db/lastcall' }, { databaseUrl: 'postgres://db/lastcall' }],
  [{ DATABASE_URL: '' }, { file: expect.stringMatching(/lastcall.*lastcall\.sqlite$/) }],
  [{}, { file: expect.stringMatching(/lastcall.*lastcall\.sqlite$/) }],
])('%j is a store at %j', (settings, place) => expect(storePlace(settings)).toEqual(place));

it.each([
  ['postgres://me:secret@db.example:5432/lastcall?sslmode=require', 'postgres://db.example:5432/lastcall'],
  ['postgres://me@/lastcall?host=%2Ftmp', 'postgres:///lastcall'],
  ['postgres://db.example/lastcall', 'postgres://db.example/lastcall'],
])('%s is shown as %s', (databaseUrl, shown) => expect(sayPlace({ databaseUrl })).toBe(shown));
