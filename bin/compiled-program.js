/*
 * The program as one JavaScript file, compiled when its sources change and kept in node_modules/.cache. Resolving and
 * translating two hundred modules one by one takes longer than checking a few statements does. The npm package has no sources:
 * it comes with the compiled program, in lib/.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/vitrine');
/** Several copies of the project may share their packages. */
const folder = path.join(cache, createHash('sha256').update(root).digest('hex').slice(0, 12));
const files = {
  root: path.join(folder, 'root.txt'),
  manifest: path.join(folder, 'manifest.json'),
  program: path.join(folder, 'program.cjs'),
  map: path.join(folder, 'program.cjs.map'),
  /** What V8 made of the program, so that it need not be parsed again; after a digest of both: V8 believes all that it is given. */
  code: path.join(folder, 'program.code'),
};

/** The program of the npm package, which `npm pack` compiles. */
export const packagedProgram = path.join(root, 'lib/program.cjs');
/** Whether this is the npm package, and not the project with its sources. */
export const isPackage = !existsSync(path.join(root, 'src'));

/**
 * The program of the npm package, as {@link loadCompiled} gives it. What V8 made of it is kept where that can be done.
 */
export function loadPackaged() {
  // Beside the package stands the list of what is installed.
  const installed = ['package.json', '../.package-lock.json'].map((name) => path.join(root, name));
  const stamp = JSON.stringify([process.version, process.arch, stampsOf([packagedProgram, ...installed])]);
  const program = readFileSync(packagedProgram);
  const code = readFile(files.manifest)?.toString('utf8') === stamp ? readCode(program) : undefined;
  return start(packagedProgram, program, stamp, code, (made) => {
    mkdirSync(folder, { recursive: true });
    replaceFile(files.root, root);
    replaceFile(files.code, made);
    replaceFile(files.manifest, stamp);
  });
}

/**
 * The exports of `src/cli/main.ts`, what tells this state of the program from another, and what to call when the command
 * has ended.
 *
 * @throws Error when the program cannot be compiled or kept, as in a folder that is read-only.
 */
export async function loadCompiled() {
  const inputs = stampsOf(sources());
  const stamp = JSON.stringify([process.version, process.arch, inputs]);
  const kept = readKept(stamp);
  const program = kept ?? (await compile(stamp));
  const code = kept && readCode(kept);
  return start(files.program, program, stamp, code, (made) => replaceFile(files.code, made));
}

/**
 * Runs a compiled program up to its exports. `keep` is called when a command has ended, if V8 had to compile it anew; where it
 * fails, the next run takes a little longer.
 */
function start(file, program, stamp, code, keep) {
  const script = new vm.Script(`${wrapper}${program.toString('utf8')}\n})`, {
    filename: file,
    cachedData: code,
  });
  const module = { exports: {} };
  const addressOf = (source) => pathToFileURL(path.join(root, source)).href;
  const importPackage = (name) => import(name);
  script.runInThisContext()(module.exports, createRequire(file), module, importPackage, addressOf);
  return {
    exports: module.exports,
    state: createHash('sha256').update(stamp).digest('hex'),
    sourceStack,
    ended() {
      // Only now does V8 know which functions are needed; it keeps those.
      if (code !== undefined && !script.cachedDataRejected) return;
      const made = script.createCachedData();
      try {
        keep(Buffer.concat([digestOf(program, made), made]));
      } catch {
        // As in a folder that is read-only.
      }
    },
  };
}

const wrapper = '(function (exports, require, module, importPackage, addressOfSource) {';

/** The text of a stack with the files and lines of the sources in the place of those of the compiled program. */
function sourceStack(stack) {
  if (!stack.includes(files.program)) return stack;
  try {
    const map = new SourceMap(JSON.parse(readFileSync(files.map, 'utf8')));
    return stack.replaceAll(/([^\s()]+program\.cjs):(\d+):(\d+)/g, (as, file, line, column) => {
      if (file !== files.program) return as;
      const offset = line === '1' ? wrapper.length : 0;
      const { originalSource, originalLine, originalColumn } = map.findEntry(line - 1, column - 1 - offset);
      if (originalSource === undefined) return as;
      return `${path.resolve(folder, originalSource)}:${originalLine + 1}:${originalColumn + 1}`;
    });
  } catch {
    return stack;
  }
}

/** Every source file of the program; what it takes from packages follows from the lock file of what is installed. */
function sources() {
  const own = ['src', 'layouts'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const others = [
    '.eleventy.ts',
    'package.json',
    'bin/compiled-program.js',
    'node_modules/.package-lock.json',
  ];
  return [...own.sort(), ...others.map((name) => path.join(root, name))];
}

function stampsOf(names) {
  return names.map((name) => {
    const stat = statSync(name, { throwIfNoEntry: false });
    return [name, stat?.mtimeMs, stat?.size];
  });
}

/** Undefined where there is no file that can be read; a pipe would be waited for. */
function readFile(file) {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** The program as it was kept; undefined where there is none of this state of the sources, or it is damaged. */
function readKept(stamp) {
  const manifest = readFile(files.manifest)?.toString('utf8');
  const program = readFile(files.program);
  return program && manifest === manifestOf(stamp, program) ? program : undefined;
}

/** What V8 made of this very program; undefined where there is none, or it is damaged. */
function readCode(program) {
  const kept = readFile(files.code);
  const code = kept?.subarray(digestLength);
  return code && kept.subarray(0, digestLength).equals(digestOf(program, code)) ? code : undefined;
}

function manifestOf(stamp, program) {
  return `${stamp}\n${digestOf(program).toString('hex')}`;
}

/** In bytes. What follows it in a file is where V8 reads it without a copy. */
const digestLength = 32;

function digestOf(...parts) {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
}

/** @returns the program. */
async function compile(stamp) {
  const outputs = await compiled();
  removeOrphans();
  mkdirSync(folder, { recursive: true });
  replaceFile(files.root, root);
  for (const { path: file, text } of outputs) replaceFile(file, text);
  const program = Buffer.from(outputs.find(({ path: file }) => file === files.program).text);
  // Last, because it vouches for the program.
  replaceFile(files.manifest, manifestOf(stamp, program));
  return program;
}

/** The compiled program and its source map, by the paths of the files for them. */
export async function compiled() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    bundle: true,
    write: false,
    outfile: files.program,
    sourcemap: 'external',
    sourcesContent: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    minifyWhitespace: true,
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'silent',
    external,
    plugins: [ownAddresses],
  });
  // A script that V8 remembers cannot import modules by itself; the new name moves what follows it on its line.
  return outputFiles.map(({ path: file, text }) => ({
    path: file,
    text: file === files.program ? text.replaceAll(/\bimport\((?=["'`])/g, 'importPackage(') : text,
  }));
}

/** Removes what was compiled of copies of the project that are gone. */
function removeOrphans() {
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const owner = path.join(cache, name, 'root.txt');
    const project = readFile(owner)?.toString('utf8');
    if (project !== undefined && !existsSync(project))
      rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

/** A module that asks where it is must hear where its source is, or would be: the package can be anywhere. */
const ownAddresses = {
  name: 'own-addresses',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:src|layouts)[\\/].*\.tsx?$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const source = JSON.stringify(path.relative(root, file).replaceAll(path.sep, '/'));
      return {
        contents: text.replaceAll('import.meta.url', `addressOfSource(${source})`),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

/** Packages that hold native code, that only some commands need, or that look for files of their own. */
const external = [
  '@11ty/eleventy',
  '@clack/prompts',
  '@mozilla/readability',
  '@sparticuz/chromium',
  'esbuild',
  'html-validate',
  'lightningcss',
  'linkedom',
  'mammoth',
  'mdast-util-gfm-table',
  'puppeteer-core',
  'rehype-parse',
  'rehype-remark',
  'remark-stringify',
  'sirv',
  'tsx',
  'unified',
];

/** Two commands may start at once, so none may see a file that is half written. */
function replaceFile(file, contents) {
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, contents);
    // A folder is in the way of a file, as nothing else is.
    if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
