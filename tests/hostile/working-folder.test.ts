import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attemptBuild, runProcess } from '../support/run-vitrine.ts';
import { outsideOutput, type TemporaryContent, temporaryContents } from '../support/temporary-content.ts';

/* Content is often checked in a clone of someone else's repository: what else lies in it must not steer the command. */

const make = temporaryContents();

function withHostileProject(): TemporaryContent {
  const content = make.minimal();
  const trace = `require('node:fs').writeFileSync(${JSON.stringify(path.join(content.root, 'hostile-code-ran'))}, 'x');`;
  const files: Readonly<Record<string, string>> = {
    // tsx takes module paths, and what JSX means, from the tsconfig.json of the working folder unless it is told another.
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        baseUrl: '.',
        jsx: 'react',
        jsxFactory: 'hostile',
        paths: Object.fromEntries(
          ['picocolors', 'yaml', 'zod', 'markdown-it', 'preact', 'preact/jsx-runtime', '@11ty/eleventy'].map(
            (name) => [name, ['./hostile.cjs']],
          ),
        ),
      },
    }),
    'hostile.cjs': `${trace} module.exports = {};`,
    '.eleventy.js': `${trace} module.exports = () => ({});`,
    '.eleventy.ts': `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); ${trace} export default () => ({});`,
    'eleventy.config.js': `${trace} module.exports = () => ({});`,
    '.eleventyignore': 'layouts\n',
    '.env': 'NODE_OPTIONS=--require=./hostile.cjs\n',
    '.htmlvalidate.js': `${trace} module.exports = {};`,
    '.htmlvalidate.json': '{ "root": true, "plugins": ["./hostile.cjs"] }',
    '_data/hostile.js': `${trace} module.exports = {};`,
    'layouts/pages/hostile.11ty.js': `${trace} module.exports = () => 'x';`,
    'node_modules/preact/index.js': `${trace} module.exports = {};`,
    'node_modules/tsx/package.json': '{ "name": "tsx", "main": "../../hostile.cjs" }',
    'package.json': '{ "type": "commonjs", "imports": { "#x": "./hostile.cjs" } }',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content.project, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return content;
}

describe('nothing in the working folder but the content is read or run', () => {
  it('by check', async () => {
    const content = withHostileProject();
    const before = content.state();
    const { code, stdout, stderr } = await runProcess(['check'], { cwd: content.project });
    expect(stderr).toBe('');
    expect(stdout).toBe('No problem found in 6 files.\n');
    expect(code).toBe(0);
    expect(content.state()).toEqual(before);
  });

  it('by build, whose site is the same as elsewhere', async () => {
    const content = withHostileProject();
    const plain = make.minimal();
    const attempt = await attemptBuild(content, [], {}, runProcess);
    expect(attempt.stderr).toBe('');
    expect(attempt.code).toBe(0);
    expect(outsideOutput(attempt.after)).toEqual(outsideOutput(attempt.before));
    expect((await attemptBuild(plain)).code).toBe(0);
    expect(content.page('en/acme/privacy/')).toBe(plain.page('en/acme/privacy/'));
  });
});
