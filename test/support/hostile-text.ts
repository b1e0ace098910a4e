import fc from 'fast-check';

/** Strings in the shape of attacks, and any other. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\\',
        ';',
        ',',
        ':',
        '"',
        'BEGIN:VEVENT',
        'X-LASTCALL-COLOR:',
        '🚄',
        '締切',
        'é',
        ' ',
        '\0',
        '\ud83d',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
