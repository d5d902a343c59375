import { describe, expect, it } from 'vitest';
import { allMistakes } from '../../scripts/mistakes/all-mistakes.ts';
import { checkMistake } from '../../scripts/mistakes/check-mistake.ts';

const mistakes = await allMistakes();

it('without a mistake nothing is found', () => {
  expect(checkMistake({ changes: {} }).findings).toEqual([]);
});

describe('a mistake that a rule catches', () => {
  it.each(mistakes.filter(({ found }) => found))('$name', (mistake) => {
    const { findings, lineOf } = checkMistake(mistake);
    const { rule, file, at } = mistake.found ?? { rule: '', file: '' };
    const line = at === undefined ? 1 : lineOf(file, at);
    const inShort = findings.map((one) => `${one.rule} ${one.location.file}:${one.location.line}`);
    expect(inShort).toContain(`${rule} content/${file}:${line}`);
    const expected = [rule, ...(mistake.also ?? [])];
    const errors = findings.filter(({ severity }) => severity === 'error').map((one) => one.rule);
    expect(errors.filter((other) => !expected.includes(other))).toEqual([]);
    expect((mistake.also ?? []).filter((other) => !errors.includes(other))).toEqual([]);
  });
});

describe('a mistake that no rule catches', () => {
  it.each(mistakes.filter(({ found }) => !found))('$name', (mistake) => {
    expect(checkMistake(mistake).findings.map(({ rule }) => rule)).toEqual([]);
  });
});
