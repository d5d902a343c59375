import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import type { Frame } from './cpu-profile.ts';

/** What the program puts before its compiled file when it runs it: a place on the first line is that much further on. */
const wrapper = '(function (exports, require, module, importPackage) {';
/** What it calls `import` in that file once the map is made; what follows on the line moves by the difference. */
const renamed = /\bimportPackage\(/g;
const moved = 'importPackage'.length - 'import'.length;

interface CompiledFile {
  readonly map: SourceMap;
  readonly lines: readonly string[];
}

/** Finds the sources of a program that runs compiled into one file, by the map beside that file. */
export class CompiledSources {
  readonly #files = new Map<string, CompiledFile | undefined>();

  /** The function as its source has it; as it is when it has no other source. */
  sourceOf(frame: Frame): Frame {
    const file = frame.url.replace(/^file:\/\//, '');
    if (!file.endsWith('.cjs')) return frame;
    if (!this.#files.has(file)) this.#files.set(file, readCompiled(file));
    const compiled = this.#files.get(file);
    if (!compiled) return frame;
    const { lineNumber, columnNumber } = frame;
    const column = columnNumber - (lineNumber === 0 ? wrapper.length : 0);
    const before = compiled.lines[lineNumber]?.slice(0, column) ?? '';
    const shift = moved * (before.match(renamed)?.length ?? 0);
    const entry = compiled.map.findEntry(lineNumber, column - shift);
    if (!('originalSource' in entry)) return frame;
    return { ...frame, url: path.resolve(path.dirname(file), entry.originalSource) };
  }
}

function readCompiled(file: string): CompiledFile | undefined {
  try {
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
    return { map, lines: readFileSync(file, 'utf8').split('\n') };
  } catch {
    // A file of a package, which has no map.
    return undefined;
  }
}
