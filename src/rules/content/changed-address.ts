import { defineRule, eachVersion, subjectOf } from '../engine/rule.ts';

/**
 * A statement that was published is linked to from elsewhere. Its lock file remembers where it was when it was last
 * confirmed: the file is in git already, and a build, which may run anywhere, writes nothing into the content.
 */
export default defineRule({
  id: 'content/changed-address',
  severity: 'error',
  messages: ['statement', 'organization'],
  check({ library }, report) {
    eachVersion(library, (version, statement) => {
      const { lock, organization } = statement;
      const { address, formerAddresses, language, frontMatter } = version;
      const known = lock && lock !== 'broken' ? lock.addresses?.[language] : undefined;
      if (known === undefined || known === address || formerAddresses.includes(known)) return;
      const [, , organizationSlug = '', slug = ''] = known.split('/');
      const { slug: present, formerSlugs } = organization.settings.values;
      const values = { before: known, address };
      const subject = subjectOf(statement, version);
      if (![present[language], ...(formerSlugs?.[language] ?? [])].includes(organizationSlug))
        report({
          message: 'organization',
          location: organization.settings.locationOf(['slug', language]),
          values: { ...values, slug: organizationSlug, language, file: organization.settings.file },
          subject,
        });
      if (![frontMatter.values.slug, ...(frontMatter.values.formerSlugs ?? [])].includes(slug))
        report({
          message: 'statement',
          location: frontMatter.locationOf(['slug']),
          values: { ...values, slug },
          subject,
        });
    });
  },
});
