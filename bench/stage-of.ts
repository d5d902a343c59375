import type { Frame } from './cpu-profile.ts';

/** A folder or package that a function belongs to, such as `src/facts`, `layouts`, `markdown-it` or `Node`. */
export type Room = string;

/** Which rooms are a stage of a build; `$1` of its name is what the pattern caught. */
interface StagePattern {
  readonly room: RegExp;
  readonly stage: string;
}

/** Who is called from one of these works for it, whatever room it is in; the innermost counts. */
const owners: readonly StagePattern[] = [
  { room: /^src\/rules\/(?!engine$|helpers$)(.+)$/, stage: 'rules: $1' },
  { room: /^src\/publish\/formats$/, stage: 'other formats' },
  { room: /^src\/publish\/site-check$/, stage: 'checking of pages' },
  { room: /^src\/publish\/cache$/, stage: 'cache' },
  { room: /^src\/publish\/pdf$/, stage: 'PDF' },
  { room: /^layouts$/, stage: 'rendering' },
];

/** Rooms of ours that others use too; the outermost counts, and only when no owner called it. */
const shared: readonly StagePattern[] = [
  { room: /^src\/(?:content|markdown)$/, stage: 'reading and parsing' },
  { room: /^src\/rules\/(engine|helpers)$/, stage: 'rules: $1' },
  { room: /^src\/pages$/, stage: 'what pages show' },
  { room: /^src\/(?:report|publish\/report)$/, stage: 'reporting' },
  { room: /^src\/publish$/, stage: 'staging, writing and swapping' },
];

/** A room that none of these names; the innermost counts, as the others may only pass on what there is to do. */
const others: readonly StagePattern[] = [
  { room: /^src\/(?!cli\b|eleventy\b)([\w-]+)/, stage: '$1, called by none of these' },
];

/** What packages do, and the code that only starts them, when nobody else asked for it. */
const packages: readonly StagePattern[] = [
  { room: /^(?:html-validate|ajv|htmlparser2|domhandler)$/, stage: 'checking of pages' },
  { room: /^preact.*/, stage: 'rendering' },
  { room: /^(?:tsx|esbuild|get-tsconfig)$/, stage: 'loading of modules' },
  { room: /^@11ty\/|^nunjucks$|^liquidjs$/, stage: 'Eleventy itself' },
  { room: /^src\/eleventy/, stage: 'Eleventy itself' },
  { room: /^src\/cli\b|^bin$/, stage: 'commands' },
  { room: /^compiled program$/, stage: 'compiled program' },
];

const loading = 'loading of modules';
const ofEngine: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'native code',
};

/** Tells what functions are part of, for the project in one folder. */
export class StageFinder {
  readonly #root: string;

  /** @param root absolute path of the project. */
  constructor(root: string) {
    this.#root = root.replaceAll('\\', '/').replace(/\/?$/, '/');
  }

  /** The room of a function; nothing for what has no file. */
  roomOf({ url }: Frame): Room | undefined {
    if (url === '') return undefined;
    if (url.startsWith('node:')) return 'Node';
    const file = decodeURI(url.replace(/^file:\/\//, '').replace(/[?#].*$/, ''));
    const [, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    if (name === '.cache') return 'compiled program';
    if (name !== undefined) return name;
    if (!file.startsWith(this.#root)) return undefined;
    const folders = file.slice(this.#root.length).split('/').slice(0, -1);
    // A room of `src/` is two folders deep at most; a layout is a layout in whatever folder.
    return folders.slice(0, folders[0] === 'src' ? 3 : 1).join('/') || 'project';
  }

  /** The room of the innermost function that has one, be it the caller of what ran. */
  innermostRoom(stack: readonly Frame[]): Room {
    return stack.map((frame) => this.roomOf(frame)).findLast((room) => room !== undefined) ?? 'V8';
  }

  /** Whether a function of ours ran. */
  isOurs(stack: readonly Frame[]): boolean {
    return stack.some((frame) => /^(?:src|layouts|bin|compiled program)/.test(this.roomOf(frame) ?? ''));
  }

  /** The stage of a build that a function ran for. */
  stageOf(stack: readonly Frame[]): string {
    const innermost = ofEngine[stack.at(-1)?.functionName ?? ''];
    if (innermost !== undefined) return innermost;
    const called = stack.map((frame) => ({ ...frame, room: this.roomOf(frame) ?? '' }));
    const isLoading = stack.some(({ url }) => url.startsWith('node:internal/modules/'));
    // What a module does when it is loaded has no name; what it calls then has.
    const named = called.filter(({ functionName }) => !isLoading || functionName !== '');
    return (
      last(named.map(({ room }) => stageIn(owners, room))) ??
      (isLoading ? loading : undefined) ??
      called.map(({ room }) => stageIn(shared, room)).find((stage) => stage !== undefined) ??
      last(called.map(({ room }) => stageIn(others, room))) ??
      last(called.map(({ room }) => stageIn(packages, room))) ??
      'other'
    );
  }
}

function stageIn(patterns: readonly StagePattern[], room: Room): string | undefined {
  const pattern = patterns.find((one) => one.room.test(room));
  return pattern?.stage.replace('$1', pattern.room.exec(room)?.[1] ?? '');
}

function last(stages: readonly (string | undefined)[]): string | undefined {
  return stages.findLast((stage) => stage !== undefined);
}
