/** Characters of an address of the web that stand before a place in it; what ends a sentence or opens a bracket may stand right before one. */
const farthest = 200;
const within = /[^\s,;()<>"'\u0080-\uffff]{1,200}$/;
const begins = /:\/\/|^www\./i;

/** "https://bells.example/2027/nov12.doc": figures within an address of the web are no date. */
export function isInAddress(text: string, at: number): boolean {
  if (!text.includes('://') && !text.includes('www.')) return false;
  const [lead = ''] = within.exec(text.slice(Math.max(0, at - farthest), at)) ?? [];
  return begins.test(lead);
}
