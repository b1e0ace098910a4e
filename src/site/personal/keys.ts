import { createHash, randomBytes } from 'node:crypto';

/** 128 bits to read, 256 bits to write: nobody guesses either. */
const [readBytes, writeBytes] = [16, 32];

export const newReadKey = (): string => randomBytes(readBytes).toString('base64url');
export const newWriteKey = (): string => randomBytes(writeBytes).toString('base64url');

/** All that is kept of a key. Keys are random and long, so a plain hash gives nothing away. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');
