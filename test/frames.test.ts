import { describe, expect, it } from 'vitest';
import { gatherFrames } from '#browser/tabs/gather-frames.ts';
import { sampleCall } from './support/sample-call.ts';

const at = (url: string, deadlines: readonly object[], framesOfOthers: string[] = []) => ({
  call: sampleCall(
    deadlines.map((one) => ({ ...one })),
    { source: { id: 'page', url, readAt: '2026-11-21T12:00:00Z' } },
  ),
  visible: [],
  framesOfOthers,
});
const page = 'https://tides.example/cfp';
const form = 'https://forms.example/tides';
const map = 'https://maps.example/porto';

describe('a page with frames that other sites fill', () => {
  it.each<[string, ReturnType<typeof at>, ReturnType<typeof at>[], readonly string[]]>([
    ['names those that were not read, where nothing was found', at(page, [], [form, map]), [], [form, map]],
    ['not those whose site was read', at(page, [], [form, map]), [at('https://forms.example/tides?embedded', [])], [map]],
    ['names those of its frames too', at(page, []), [at(page, [], [form])], [form]],
    ['none where it holds a deadline', at(page, [{}], [form]), [], []],
    ['none where a frame holds one', at(page, [], [form]), [at(page, [{}])], []],
  ])('%s', (_, top, frames, named) => expect(gatherFrames(top, frames).framesOfOthers).toEqual(named));
});
