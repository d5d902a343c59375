import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf, lockedPackages } from '../scripts/licences.ts';
import { projectRoot } from './support/run-vitrine.ts';

/* What is installed with the program, and what installing it may do. */

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json'));
const locked = lockedPackages(projectRoot);
const needed = [...locked].filter(([, { dev, devOptional }]) => !dev && !devOptional);

describe('the lock file', () => {
  it('has the digest of every package', () => {
    const without = [...locked].filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(without.map(([folder]) => folder)).toEqual([]);
    expect(locked.size).toBeGreaterThan(300);
  });

  it('names no host: packages come from the registry that npm is set to', () => {
    expect([...locked].filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    const sources = [...locked.values()].map(({ version = '' }) => version);
    expect(sources.filter((version) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  });
});

it('every dependency is pinned to one version', () => {
  for (const [name, version] of Object.entries<string>({ ...dependencies, ...devDependencies }))
    expect([name, version]).toEqual([
      name,
      expect.stringMatching(/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/),
    ]);
});

it('no package runs a script when it is installed, but for those that are named, which may not either', () => {
  const scripted = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([folder]) => folder.replace('node_modules/', '')).sort()).toEqual(
    Object.keys(allowScripts).sort(),
  );
  for (const allowed of Object.values(allowScripts)) expect(allowed).toBe(false);
});

it.each(['docs/security.md', 'docs/security.fr.md'])('%s says why each dependency is there', (page) => {
  const table =
    read(page)
      .split(/^\| (?:package|paquet) \|.*\n/m)
      .at(-1) ?? '';
  const rows = [...table.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(dependencies).sort());
  for (const [, name, why = ''] of rows) expect([name, why.length > 10]).toEqual([name, true]);
});

/** Licences that ask for no more than to be named, or for changes of the package itself to be open. */
const accepted =
  /^(?:MIT|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0|CC0-1\.0|Python-2\.0|PSF-2\.0|MPL-(?:1\.1|2\.0)|Unlicense|Zlib)$/;

describe('the licences', () => {
  it('of what the program needs when it runs ask for no more than to be named', () => {
    const others = needed.filter(
      ([, { license = '' }]) => !license.split(/ (?:OR|AND) |[()]/).some((one) => accepted.test(one)),
    );
    expect(others.map(([folder, { license }]) => `${folder} ${license}`)).toEqual([]);
  });

  it('are written with the words that come with each package', () => {
    const text = licencesOf(projectRoot);
    expect(text).toMatch(/^@11ty\/eleventy 3\.1\.7\nLicence: MIT\n\n/m);
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).not.toMatch(/^vitest /m);
  });
});
