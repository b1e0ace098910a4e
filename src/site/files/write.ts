import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The text of a file below a folder; undefined where there is none. */
export async function readIfThere(folder: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file so that readers see the old one or the new one, never a part. */
export async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  const target = join(folder, path);
  const beside = `${target}.${process.pid}.part`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(beside, text);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}
