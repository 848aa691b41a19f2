import { globSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A piece of a browser's profile on the disk: a file as it is, or what is packed in it. */
export interface Piece {
  name: string;
  content: Buffer;
}

/** Every file of a profile as bytes, every SQLite database also as rows, every packed file also unpacked. */
export function readProfile(folder: string): Piece[] {
  const files = globSync('**/*', { cwd: folder })
    .filter((name) => lstatSync(join(folder, name)).isFile())
    .sort()
    // All bytes first: a database that is opened tidies up what lies beside it.
    .map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  return files.flatMap(({ name, content }) => {
    const isDatabase = content.subarray(0, 15).toString() === 'SQLite format 3';
    const isPacked = content.subarray(0, 8).toString() === 'mozLz40\0';
    return [
      { name, content },
      ...(isDatabase ? [{ name: `${name}, rows`, content: readRows(join(folder, name)) }] : []),
      ...(isPacked ? [{ name: `${name}, unpacked`, content: unpack(content.subarray(8)) }] : []),
    ];
  });
}

/** All rows of all tables of a database, a line each. */
function readRows(path: string): Buffer {
  const database = new DatabaseSync(path);
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => {
    const all = database.prepare(`SELECT * FROM "${name}"`);
    all.setReadBigInts(true);
    return all.all();
  });
  database.close();
  const line = (row: object) =>
    Object.values(row)
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))
      .join('\t');
  return Buffer.from(rows.map(line).join('\n'));
}

/** Unpacks an LZ4 block that begins with its length (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md). */
function unpack(packed: Buffer): Buffer {
  const out = Buffer.alloc(packed.readUInt32LE(0));
  let from = 4;
  let to = 0;
  const lengthOf = (nibble: number) => {
    let length = nibble;
    if (nibble < 15) return length;
    for (let byte = 255; byte === 255; length += byte) byte = packed[from++] ?? 0;
    return length;
  };
  while (from < packed.length) {
    const token = packed[from++] ?? 0;
    const literals = lengthOf(token >> 4);
    to += packed.copy(out, to, from, from + literals);
    from += literals;
    if (from >= packed.length) break;
    const back = packed.readUInt16LE(from);
    from += 2;
    for (let left = lengthOf(token & 15) + 4; left > 0; left -= 1, to += 1)
      out[to] = out[to - back] ?? 0;
  }
  return out;
}

/** The names of the pieces that hold some words, written in one byte or in two bytes a letter. */
export function piecesWith(words: string, pieces: readonly Piece[]): string[] {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return pieces
    .filter(({ content }) => forms.some((form) => content.includes(form)))
    .map(({ name }) => name);
}
