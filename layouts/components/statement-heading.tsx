import type { VNode } from 'preact';
import type { OrganizationSettings } from '../../src/content/schemas.ts';
import type { Language } from '../../src/languages.ts';
import { LocalizedName } from './localized-name.tsx';
import { StatementTitle } from './statement-title.tsx';

/** At the top of a statement, and of the pages of its editions: whose it is, then the title of the page, typeset. */
export function StatementHeading({
  organization,
  title,
  language,
}: {
  readonly organization: Pick<OrganizationSettings, 'name' | 'shortName'>;
  readonly title: string;
  readonly language: Language;
}): VNode {
  const [name, shortName] = [organization.name[language], organization.shortName[language]];
  return (
    <>
      <p class="organization">
        <LocalizedName name={name} />
      </p>
      <h1>
        <StatementTitle title={title} name={name} shortName={shortName} />
      </h1>
    </>
  );
}
