import { cpSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { difficultStatement } from './difficult-statement.ts';
import { fixtureContent, runProcess } from './run-vitrine.ts';
import { TemporaryContent } from './temporary-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that the tests in a browser look at. */
    readonly siteForBrowser: string;
  }
}

/**
 * Builds the fixture and one difficult statement, once for all tests of a run, and gives what removes the site afterwards.
 *
 * @throws Error with what the build says when it fails.
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  const content = new TemporaryContent();
  const build = async (): Promise<void> => {
    cpSync(fixtureContent, content.content, { recursive: true });
    content.write('acme/organization.yaml', organization);
    for (const [name, text] of Object.entries(difficultStatement)) content.write(name, text);
    const { code, stdout, stderr } = await runProcess(['build'], { cwd: content.project });
    if (code !== 0) throw new Error(stdout + stderr);
  };
  try {
    await build();
  } catch (error) {
    content.remove();
    throw error;
  }
  project.onTestsRerun(build);
  project.provide('siteForBrowser', content.output);
  return () => content.remove();
}

const organization = `name:
  en: Interprovincial Cooperative for Telecommunications Infrastructure
  fr: Coopérative interprovinciale d’infrastructures de télécommunications
# As long as the name of a statement may get, with its title beside that of its organization.
shortName:
  en: Interprovincial Cooperative for the Telecommunications Infrastructure of Ontario, Quebec and Manitoba
  fr: Coopérative interprovinciale d’infrastructures de télécommunications de l’Ontario, du Québec et du Manitoba
slug:
  en: acme
  fr: acme
jurisdiction:
  en: Ontario, Canada
  fr: Ontario, Canada
`;
