export const usage = `lastcall reads calls for papers and says when each deadline closes.

  lastcall read FILE…|URL…|-      read pages: HTML, Markdown or plain text

      --explain                   show each date on the page, what it was taken for and why, or why it was left out
      --json                      write the calls as a JSON array
      --ics                       write a calendar (RFC 5545)
      --ndjson                    read a line {"file" or "url", "asOf"} at a time from standard input, answer each
                                  with a call or {"file", "error"}, in the same order
      --as-of DATE                take the pages as read on that day (2027-01-31); a missing year is judged by it
      --url URL                   the public address of the one page read
      --zone ZONE                 your time zone (Europe/Berlin, UTC+5:30, AoE); else the machine's
      --allow-private             read addresses of this machine and its local network too, on any port

  lastcall --help | --version

Exit status: 0 done, 1 something asked for could not be read, 2 wrong use.
`;
