import { readFileSync } from 'node:fs';
import { parseCommand } from './options.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { usage } from './usage.ts';

const version = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

/** The command line, given its arguments and the world around it. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const command = parseCommand(args);
  if (!command.ok) {
    around.err(`lastcall: ${command.problem}\nTry lastcall --help.\n`);
    return 2;
  }
  switch (command.value.command) {
    case 'help':
      around.out(usage);
      return 0;
    case 'version':
      around.out(`${version()}\n`);
      return 0;
    case 'harvest': {
      const [{ harvestCommand }, { processHarvest }] = await Promise.all([
        import('./harvest/harvest-command.ts'),
        import('./harvest/harvest-service.ts'),
      ]);
      return harvestCommand(command.value, processHarvest(around));
    }
    case 'read': {
      const { read } = await import('./read-command.ts');
      return read(command.value, around);
    }
    case 'serve': {
      const [{ serve }, { processService }] = await Promise.all([import('./serve-command.ts'), import('./service.ts')]);
      return serve(command.value, processService(around));
    }
    case 'publish': {
      const [{ publishFolder }, { processService }] = await Promise.all([import('./publish-command.ts'), import('./service.ts')]);
      return publishFolder(command.value, processService(around));
    }
    case 'check': {
      const [{ check }, { processService }] = await Promise.all([import('./check/check-command.ts'), import('./service.ts')]);
      return check(command.value, processService(around));
    }
    case 'backup': {
      const [{ backUpTo }, { processService }] = await Promise.all([import('./backup-command.ts'), import('./service.ts')]);
      return backUpTo(command.value, processService(around));
    }
    case 'restore': {
      const [{ restoreFrom }, { processService }] = await Promise.all([import('./backup-command.ts'), import('./service.ts')]);
      return restoreFrom(command.value, processService(around));
    }
  }
}
