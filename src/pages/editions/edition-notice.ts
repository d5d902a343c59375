import type { Edition } from '../../content/editions/edition.ts';
import { editionInForce } from '../../history/editions/in-force.ts';
import { type MessageKey, translatorFor } from '../../i18n/translator.ts';
import type { Language } from '../../languages.ts';
import type { PublishedSite } from '../published-site.ts';
import { editionAddresses, type Released, statusOn } from './released.ts';

/** A sentence with what stands where it names it. */
interface Sentence<Part> {
  readonly key: MessageKey;
  readonly slots: Readonly<Record<string, Part | string>>;
}

/** How a page or a file shows what is more than words. */
interface Shown<Part> {
  /** @param day `YYYY-MM-DD` */
  day(day: string): Part | string;
  /** @param address in the site, without path prefix. */
  link(address: string, words: string): Part;
}

/**
 * Which edition a text is: whether it applies, since when and until when, and where the one is that does.
 *
 * @returns a sentence or two.
 */
export function editionNotice<Part>(
  site: Pick<PublishedSite, 'today'>,
  released: Released,
  edition: Edition,
  language: Language,
  { day, link }: Shown<Part>,
): readonly Sentence<Part>[] {
  const translate = translatorFor(language);
  const status = statusOn(released, edition, site.today);
  const { number } = edition;
  const statement = released.addresses[language];
  const kind =
    status.kind === 'ahead' && !editionInForce(released.editions, site.today) ? 'aheadFirst' : status.kind;
  const from = 'from' in status ? status.from : edition.released;
  const words =
    kind === 'past' || kind === 'never' ? 'present' : kind === 'ahead' ? 'presentNamed' : 'statement';
  const sentence: Sentence<Part> = {
    key: `page.editions.${kind}`,
    slots: {
      number: String(number),
      from: day(from),
      until: 'until' in status ? day(status.until) : '',
      released: day(edition.released),
      next:
        'next' in status
          ? link(
              editionAddresses(released, status.next)[language],
              translate('page.editions.named', { number: status.next.number }),
            )
          : '',
      present: link(statement, translate(`page.editions.${words}`)),
      withdrawn: link(statement, translate('page.editions.withdrawnLink')),
    },
  };
  if (edition.released === from || kind === 'never' || kind === 'neverWithdrawn') return [sentence];
  return [sentence, { key: 'page.editions.released', slots: { date: day(edition.released) } }];
}
