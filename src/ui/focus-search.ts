import { useEffect } from 'preact/hooks';
import { isTyping } from './typing.ts';

/** The slash key goes to the search field, as on most sites that have one. */
export function useSlashToSearch(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const field = document.querySelector<HTMLElement>('input[type="search"]');
      if (!field) return;
      event.preventDefault();
      field.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
