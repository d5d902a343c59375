import { type MessageKey, translatorFor } from '../../i18n/translator.ts';
import { type Language, type Localized, languages, localize, propertiesOf } from '../../languages.ts';
import { formatDay } from '../../text/dates.ts';
import { namelessParts, partsOf } from '../parts.ts';
import type { ProposedEdition } from './proposed-editions.ts';
import type { PartChangeInVersion, PartChangeKind } from './text-changes.ts';

/** More sections are not named in a sentence. */
const mostNamed = 4;

/** In the order in which a sentence tells of them. */
const kinds: readonly PartChangeKind[] = ['changed', 'added', 'removed', 'moved'];

/** What has no heading. */
const wordsFor: Readonly<Record<string, MessageKey>> = {
  [namelessParts.frontMatter]: 'history.part.front-matter',
  [namelessParts.summary]: 'history.part.summary',
  [namelessParts.lead]: 'history.part.lead',
  [namelessParts.withoutId]: 'history.part.without-id',
};

/** What changed with an edition, as far as the texts tell it: by the headings of the sections, in each language its own. */
export function proposedSummary(edition: ProposedEdition): Localized<string> {
  const parts = partsOf(edition.state.versions);
  return localize((language) => {
    const translate = translatorFor(language);
    if (edition.change === 'first') return translate('history.summary.first');
    const sentences = kinds.flatMap((kind) => {
      const of = edition.changes.filter(({ versions }) => kindOf(versions) === kind);
      if (of.length === 0) return [];
      const names = of.map(({ key, versions }) => nameOf(key, versions[language], language));
      const more = names.length - mostNamed;
      const sections = names.slice(0, mostNamed).join(', ');
      const said = more > 0 ? translate('history.summary.more', { sections, count: more }) : sections;
      return [translate(`history.summary.${kind}`, { sections: said })];
    });
    const { sameAs } = edition;
    const again = sameAs ? [translate('history.summary.again', { day: formatDay(sameAs, language) })] : [];
    return [...again, ...sentences].join(' ');
  });

  function nameOf(key: string, change: PartChangeInVersion | undefined, language: Language): string {
    const words = wordsFor[key];
    if (words !== undefined) return translatorFor(language)(words);
    const label = (change?.part ?? change?.before)?.label;
    const heading = label ?? parts[language].find((part) => part.key === key)?.label ?? key;
    const [opening, closing] = propertiesOf[language].quotationMarks;
    return `${opening}${heading}${closing}`;
  }
}

/** What happened to a part, by the first language in which something did. */
function kindOf(versions: ProposedEdition['changes'][number]['versions']): PartChangeKind | undefined {
  return languages.flatMap((language) => versions[language]?.kind ?? [])[0];
}
