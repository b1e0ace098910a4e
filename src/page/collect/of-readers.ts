/** How blogs class what their readers wrote below a page; `comment` alone is also what code hosts call the text that opens a thread. */
const classes = new Set([
  'comments',
  'comments-area',
  'comment-list',
  'commentlist',
  'comment-respond',
  'comments-section',
  'comments-wrapper',
  'post-comments',
]);
const ids = new Set(['disqus_thread', 'comments-area', 'comment-list']);

/** Whether an element holds what readers wrote below a page, which is not the organiser's, by its classes and id. */
export const isOfReaders = (names: readonly string[], id: string | null): boolean =>
  names.some((name) => classes.has(name)) || (id !== null && ids.has(id));
