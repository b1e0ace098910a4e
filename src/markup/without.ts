/** Text without what stands between two marks, the marks included; a mark that is never closed takes the rest with it. */
export function withoutComments(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    if (start < 0) return kept + text.slice(from);
    kept += text.slice(from, start);
    const end = text.indexOf(close, start + open.length);
    if (end < 0) return kept;
    from = end + close.length;
  }
}

/** Text without what stands between two marks on one line, the marks included; a mark that its line does not close stays. */
export function withoutTags(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  let end = -1;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start)) {
    const inside = start + open.length;
    if (end < inside) end = text.indexOf(close, inside);
    if (end < 0) break;
    const line = text.indexOf('\n', inside);
    if (line >= 0 && line < end) {
      start = inside;
      continue;
    }
    kept += text.slice(from, start);
    from = start = end + close.length;
  }
  return kept + text.slice(from);
}
