import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/content/library.ts';
import { answerKeys } from '../../src/content/schemas.ts';
import { publishedFacts } from '../../src/publish/formats/published-facts.ts';
import { dataSchemas, publishedFactKinds } from '../../src/publish/formats/statement-schema.ts';
import { textColumns } from '../../src/publish/formats/text-writer.ts';
import { bodies, libraryFrom } from '../support/library-from.ts';
import { projectRoot } from '../support/run-vitrine.ts';

const files = ['docs/data.md', 'docs/data.fr.md'].map(
  (file) => [file, readFileSync(path.join(projectRoot, file), 'utf8')] as const,
);

interface SchemaOfKey {
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Sentences that state the facts whose values the tables give. */
const stated = `Call 1-800-232-7284 or 416-555-1234, ext. 22, or write to privacy@example.org.

The Union\\
100 Main Street\\
Edmonton AB T5S 0P7

On November 21, 2026, in November 2026, or every November 21, until 4:30 p.m.

Within 30 days, two years, 90 minutes or 15 business days, for $5,000 or US$20, at 5.5%.

See section 38(2) of the Freedom of Information and Protection of Privacy Act, and R.S.C. 1985, c. P-21.
`;

describe.each(files)('%s', (_, text) => {
  it('explains every key and every kind of fact', () => {
    const schemas = dataSchemas() as Record<string, { properties: Record<string, SchemaOfKey> }>;
    const ofEdition = schemas['edition-data']?.properties['edition']?.properties;
    const explained = [
      ...Object.keys({ ...schemas['statement-data']?.properties, ...ofEdition }),
      ...answerKeys,
      ...publishedFactKinds,
    ];
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word);
    expect(explained.filter((key) => !named.includes(key))).toEqual([]);
    expect(text).toContain(`${textColumns} co`);
  });

  it('gives values that are found', () => {
    const statement = libraryFrom(bodies({ en: `## Contact {#contact}\n\n${stated}` })).organizations[0]
      ?.statements[0];
    const version = statement?.versions.en;
    const [section] = version?.body.sections ?? [];
    if (!version || !section) throw new Error('there is no statement');
    const found = publishedFacts(version, [section.title, ...passagesOf(section.blocks)], []);
    const rows = text
      .split('\n')
      .filter((line) => publishedFactKinds.some((kind) => line.startsWith(`| \`${kind}\` |`)));
    expect(rows).toHaveLength(publishedFactKinds.length);
    const given = rows.flatMap((row) => {
      const [kind, ...values] = [...row.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
      return values.map((value) => `${kind} ${value}`);
    });
    expect(found.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual(given.sort());
  });
});
