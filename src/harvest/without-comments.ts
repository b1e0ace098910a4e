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
