import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

const debian = '/usr/lib/postgresql';

/** The folder that holds `initdb` and `pg_ctl`: the newest of Debian's, else one on the PATH; undefined where there is none. */
function binaries(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/**
 * Why tests of PostgreSQL are skipped, as part of their name: it is not installed. Undefined where it is, and where
 * `LASTCALL_REQUIRE_DATABASE=1` makes its absence a failure.
 */
export const postgresSkipReason: string | undefined =
  binaries() || process.env.LASTCALL_REQUIRE_DATABASE === '1' ? undefined : 'PostgreSQL is not installed';

/** A server of its own for one test file, in a temporary folder, reached through a socket there: no port is opened. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  freshDatabase(): Promise<string>;
  stop(): void;
}

/** PostgreSQL refuses to run as root: there the tests run it as the user that its package made. */
function command(file: string, args: readonly string[]): [string, readonly string[]] {
  return userInfo().uid === 0 ? ['runuser', ['-u', 'postgres', '--', file, ...args]] : [file, args];
}

export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries();
  if (!bin) throw new Error('PostgreSQL is required here and not installed');
  const folder = mkdtempSync(join(tmpdir(), 'lastcall-pg-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const run = (name: string, args: readonly string[]) => {
    const [file, all] = command(join(bin, name), args);
    execFileSync(file, all, { stdio: 'pipe', cwd: folder });
  };
  // By the rules of English, as most servers sort: what must have a lasting order has to ask for it.
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US'];
  run('initdb', ['-D', data, '-U', 'lastcall', '--auth=trust', '--encoding=UTF8', ...locale, '--no-sync']);
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c max_connections=60`;
  run('pg_ctl', ['-D', data, '-w', '-o', options, '-l', join(folder, 'log'), 'start']);
  const addressOf = (database: string) => `postgres://lastcall@/${database}?host=${encodeURIComponent(folder)}`;
  let made = 0;
  return {
    async freshDatabase() {
      const name = `fresh_${++made}`;
      const client = new pg.Client(addressOf('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return addressOf(name);
    },
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
