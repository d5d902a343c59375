import { z } from 'zod';
import { type Baseline, compare, type Finding, type Verdict } from '../rules/engine/run-rules.ts';
import { rules } from '../rules/registry.ts';

const baselineSchema = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      /** For people who read the file, as the section is. */
      file: z.string(),
      section: z.string().optional(),
      fingerprint: z.string(),
    }),
  ),
});

/**
 * Reads a baseline: the findings that were there when Vitrine was adopted, and do not count.
 *
 * @param shownFile how findings name the file.
 * @returns undefined for a text that no run of ours wrote.
 */
export function readBaseline(text: string, shownFile: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const shape = baselineSchema.safeParse(value);
  if (!shape.success) return undefined;
  // A baseline of a large site has thousands of entries, so the lines are gone through once.
  const lineOf = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, fingerprint] = /"fingerprint": *"([^"]+)"/.exec(line) ?? [];
    if (fingerprint !== undefined && !lineOf.has(fingerprint)) lineOf.set(fingerprint, index + 1);
  }
  return {
    entries: shape.data.findings.map(({ rule, file, fingerprint }) => ({
      rule,
      file,
      fingerprint,
      location: { file: shownFile, line: lineOf.get(fingerprint) ?? 1, column: 1 },
    })),
  };
}

/** The baseline of what a check found: each finding on its own lines, so that git shows which ones came and went. */
export function writeBaseline({ findings, suppressed }: Verdict): string {
  const old = suppressed.flatMap(({ by, finding }) => (by === 'baseline' ? [finding] : []));
  const entries = [...old, ...findings]
    .filter(({ rule }) => baselined.has(rule))
    .map(({ rule, location, section, fingerprint }: Finding) => ({
      rule,
      file: location.file,
      ...(section === undefined ? {} : { section }),
      fingerprint,
    }))
    .sort(
      (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    );
  return `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`;
}

/** What pages are built on cannot wait, and what is wrong with suppressions is new by nature. */
const baselined = new Set<string>(
  rules
    .filter(({ id, suppressible }) => suppressible !== false && !id.startsWith('suppressions/'))
    .map(({ id }) => id),
);
