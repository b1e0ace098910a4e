import { useEffect } from 'preact/hooks';
import { isTyping } from '../typing.ts';
import { type Place, places } from './place.ts';

/** Figures go to the parts of the dashboard, the question mark to the list of keys. */
export function usePlaceKeys(go: (place: Place) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const place = event.key === '?' ? 'settings' : places[Number(event.key) - 1];
      if (place) go(place);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [go]);
}
