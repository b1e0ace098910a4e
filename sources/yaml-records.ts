import { parse } from 'yaml';
import { no, ok, type Result } from '#model/result.ts';

/** One item of a list in YAML, before anyone has looked into it. */
export interface YamlRecord {
  /** Its name where it writes one, else its first words. */
  readonly name: string;
  /** The problem says where the item is no YAML. */
  readonly value: Result<unknown, string>;
}

function parsed(text: string): Result<unknown, string> {
  try {
    const value: unknown = parse(text);
    return ok(Array.isArray(value) ? value[0] : value);
  } catch (error) {
    return no(`not YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

/** The value of the first key, where that is the one that names an item. */
function nameIn(part: string, nameKey: string): string {
  const [line = ''] = part.split('\n', 1);
  const [, key, value = ''] = /^- {1,8}([\w-]+):(.*)$/.exec(line) ?? [];
  return key === nameKey && value.trim() ? value.trim() : line.slice(0, 40);
}

/**
 * The items of a file that is one list in YAML. Each is parsed alone, so that a slip in one costs no other. `nameKey` is the key that
 * names an item and stands first in it.
 */
export function yamlRecords(bytes: Uint8Array, nameKey: string): readonly YamlRecord[] {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  return text
    .split(/^(?=- )/m)
    .filter((part) => part.startsWith('- '))
    .map((part) => ({ name: nameIn(part, nameKey), value: parsed(part) }));
}
