import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DocumentReading } from '#browser/collect/dates-on-page.ts';
import { haveRead } from '#browser/read/have-read.ts';
import { keepReading } from '#browser/read/keep-reading.ts';

vi.mock('#browser/read/have-read.ts', () => ({ haveRead: vi.fn() }));

/** A document, and a background that answers when it is told to. */
function opened(readyState: DocumentReadyState) {
  const { window } = new JSDOM('<p>Papers: 3 May 2027</p>', { url: 'https://tides.example/cfp' });
  const { document } = window;
  const be = (state: DocumentReadyState) => Object.defineProperty(document, 'readyState', { value: state, configurable: true });
  be(readyState);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const asked: PromiseWithResolvers<DocumentReading>[] = [];
  vi.mocked(haveRead).mockImplementation(() => {
    const answer = Promise.withResolvers<DocumentReading>();
    asked.push(answer);
    return answer.promise;
  });
  const onRead = vi.fn();
  const reading = keepReading({ document, signal: new AbortController().signal, onRead });
  const answer = async (at: number) => {
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(at));
    asked[at]?.resolve({ dates: [] } as unknown as DocumentReading);
  };
  const wereLoading = () => onRead.mock.calls.map(([, wasLoading]) => wasLoading);
  return { document, be, reading, asked, answer, wereLoading };
}

describe('the reading of a document', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('that began while it loaded is half a reading, and whoever asks at its end gets a whole one', async () => {
    const { be, reading, asked, answer, wereLoading } = opened('loading');
    const half = reading.fresh();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    be('interactive');
    const whole = [reading.fresh(), reading.fresh()];
    await answer(0);
    await half;
    await answer(1);
    expect(await Promise.all(whole)).toHaveLength(2);
    expect(wereLoading()).toEqual([true, false]);
    expect(asked).toHaveLength(2);
  });

  it('is shared by all who ask where nothing has changed meanwhile', async () => {
    const { reading, asked, answer, wereLoading } = opened('complete');
    const all = [reading.fresh(), reading.fresh()];
    await answer(0);
    await Promise.all(all);
    await reading.fresh();
    expect(wereLoading()).toEqual([false]);
    expect(asked).toHaveLength(1);
  });

  it('is done once more for who asks after a change that came while it ran', async () => {
    const { document, reading, asked, answer } = opened('complete');
    const first = reading.fresh();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    document.body.append('Extended!');
    const second = reading.fresh();
    await answer(0);
    await first;
    await answer(1);
    await second;
    expect(asked).toHaveLength(2);
  });
});
