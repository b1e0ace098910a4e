export const usage = `lastcall reads calls for papers and says when each deadline closes.

  lastcall read FILE…|URL…|-      read pages (HTML, Markdown, plain text), calendars, and lists of calls that are known

      --explain                   show each date on the page, what it was taken for and why, or why it was left out
      --json                      write the calls as a JSON array
      --ics                       write a calendar (RFC 5545)
      --ndjson                    read a line {"file" or "url", "asOf"} at a time from standard input, answer each
                                  with a call or {"file", "error"}, in the same order
      --as-of DATE                take the pages as read on that day (2027-01-31); a missing year is judged by it
      --url URL                   the public address of the one page read
      --zone ZONE                 your time zone (Europe/Berlin, UTC+5:30, AoE); else the machine's
      --allow-private             read addresses of this machine and its local network too, on any port

  lastcall serve                  the web page, feeds and personal feeds, until Ctrl-C

      --port PORT                 4747 unless said otherwise
      --host ADDRESS              127.0.0.1 unless said otherwise; 0.0.0.0 lets other machines in
      --base URL                  where the site is reached from outside
      --behind-proxy              believe X-Forwarded-For: only behind a proxy of your own

  lastcall publish DIR            the same as static files; what has not changed is not touched

      --base URL                  where the files will be reached

      --data FOLDER               (both) where the store is; else LASTCALL_DATA or your data folder; DATABASE_URL wins
      --accept-shrink             (both) let a feed fall by more than 30 % of its events, this once

  lastcall check [NAME=FILE…]     where sources disagree, worst first, with what each says: in the store, or between
                                  files named by list (ccfddl=allconf.yml huggingface=FOLDER), a page too (page=FILE|URL)

      --json                      write it as a JSON object
      --patch LIST                corrections in the list's own form: ccfddl, huggingface, sec-deadlines
      --ahead                     only what may still be met
      --as-of DATE                take that day for now, and the files as read on it
      --data FOLDER               where the store is, as above

  lastcall backup FILE            the whole store in one file, the same from SQLite and PostgreSQL
  lastcall restore FILE           fills an empty store with it, whole or not at all

      --force                     (restore) replace what the store holds
      --data FOLDER               (both) where the store is, as above

  lastcall harvest [SOURCE…]      read lists and pages into the store, politely; a SOURCE is catalogue, pages, the id of a list,
                                  a web address, or NAME=ADDRESS for a copy of a list; all that are known where none is named

      --once                      one run (what it does where nothing else is said)
      --every 6h                  one run after the other, until it is told to stop
      --pages FILE                your list of call pages, as YAML; else pages.yaml in the data folder
      --data FOLDER               where the store is, as above
      --json                      write each event as a line of JSON
      --allow-private             ask servers of this machine and its local network too
      --gap 10s                   the time between two requests to one host; under 10s only with --allow-private

  lastcall --help | --version

Exit status: 0 done, 1 something asked for could not be read, 2 wrong use.
`;
