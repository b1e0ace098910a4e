import { handedIn } from '#model/kinds.ts';
import { type Facets, filterNames, filterOf, isNarrow, matches } from '../list/filter.ts';

/** What a row says of itself; see `Row`. */
const facetsOf = ({ areas = '', kind = '', ranks = '', venue = '', text = '' }: DOMStringMap): Facets => ({
  areas: areas.split(' '),
  kind,
  ranks: ranks.split(' '),
  venue,
  text,
});

/** Kinds that are shown where none is asked for; see `isDue`. */
const dueKinds: ReadonlySet<string> = handedIn;

/** Fields of the form as the address has them: a page without a server behind it comes with an empty form. */
function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const name of filterNames) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = query.get(name) ?? '';
  }
}

/** Rows of the page of everything that fit; headings without rows go. */
function keepFitting(list: Element, query: URLSearchParams): number {
  const filter = filterOf(query);
  for (const row of list.querySelectorAll<HTMLElement>('.row')) {
    const facets = facetsOf(row.dataset);
    const isShown = matches(facets, filter) && (filter.kind !== null || dueKinds.has(facets.kind));
    if (!isShown) row.remove();
  }
  for (const month of list.querySelectorAll('.month')) if (!month.querySelector('.row')) month.remove();
  return list.querySelectorAll('.row').length;
}

/** Whether a server has already narrowed the list: it says so by the filters that the form came with. */
function isDone(form: HTMLFormElement, query: URLSearchParams): boolean {
  return filterNames.every((name) => {
    const field = form.elements.namedItem(name);
    const value = query.get(name) ?? '';
    return (
      !value || (field instanceof HTMLInputElement ? field.defaultValue : field instanceof HTMLSelectElement ? field.value : '') === value
    );
  });
}

/**
 * Where the site is static files, narrows the list by the filters in the address: from the page that holds everything. Without it the list
 * stays.
 */
export async function narrow(page: Document, { search }: Location): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('form.filters');
  const list = page.querySelector('#list');
  const query = new URLSearchParams(search);
  if (!form || !list) return;
  for (const select of form.querySelectorAll('select')) select.addEventListener('change', () => form.requestSubmit());
  if (!isNarrow(filterOf(query)) || isDone(form, query)) return;
  const answer = await fetch(new URL('all/', form.action)).catch(() => undefined);
  if (!answer?.ok) return;
  const everything = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#list');
  if (!everything) return;
  for (const link of everything.querySelectorAll('a')) link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/^\.\.\//, ''));
  const count = keepFitting(everything, query);
  list.replaceWith(page.adoptNode(everything));
  const counter = page.querySelector('#count');
  if (counter) counter.textContent = count === 1 ? '1 deadline' : `${count} deadlines`;
  fillForm(form, query);
}
