/** Ways in which a title has become a script somewhere. `ran()` counts. */
const shapes = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '"><script>ran()</script>',
  "'><img src=x onerror=ran()>",
  '"onmouseover="ran()" x="',
  '</title><script>ran()</script>',
  '</textarea><script>ran()</script>',
  '--><script>ran()</script>',
  ']]><script>ran()</script>',
  '<details open ontoggle=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>">',
  '<input autofocus onfocus=ran()>',
  '<video><source onerror=ran()></video>',
  '<a href="javascript:ran()">x</a>',
  'javascript:ran()',
  '{{constructor.constructor("ran()")()}}',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '<style>@import "javascript:ran()"</style>',
] as const;

const before = ['', 'A ', '\u202e', '\u0000', '<b>', '\\', "'", '"', '`', '&'];
const after = ['', ' Z', '\u2028', '</b>', '\t', ';', '$(ran())', '//', '<!--', '%0a'];

/** So many different payloads. */
export const payloads = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const shape = shapes[i % shapes.length] ?? '';
    const [start, end] = [
      before[Math.floor(i / shapes.length) % before.length],
      after[Math.floor(i / shapes.length / before.length) % after.length],
    ];
    return `${start}${shape}${end}${i}`;
  });
