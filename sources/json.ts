import { no, ok, type Result } from '#model/result.ts';

/** Bytes as JSON. */
export function parseJson(bytes: Uint8Array): Result<unknown, string> {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    return no(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
