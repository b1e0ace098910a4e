import { useLayoutEffect } from 'preact/hooks';
import type { ReaderClock } from './reader-clock.ts';

/** Tells those who read aloud which language the page speaks, and names its tab. */
export function usePageLanguage({ locale }: Pick<ReaderClock, 'locale'>, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
}
