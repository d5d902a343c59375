import { type Language, type Localized, languages, localize, propertiesOf } from '../src/languages.ts';
import { kindTitle, type SectionKind, sectionKinds } from '../src/sections/catalogue.ts';
import { formatDay } from '../src/text/dates.ts';
import { Random } from './random.ts';
import {
  bodies,
  contactSentence,
  description,
  exceptionReasons,
  fields,
  kindOpenings,
  listItems,
  listOpenings,
  provinces,
  sentences,
  slots,
  subHeadings,
  tableHeads,
  titles,
} from './words.ts';

const monthsWord: Localized<string> = { en: 'months', fr: 'mois' };

/** An organization with its one statement, before it becomes files of one tool or another. */
export interface GeneratedOrganization {
  readonly slug: Localized<string>;
  readonly name: Localized<string>;
  readonly shortName: Localized<string>;
  readonly jurisdiction: Localized<string>;
  readonly website: Localized<string>;
  readonly exceptions: readonly { readonly section: SectionKind; readonly reason: Localized<string> }[];
  readonly title: Localized<string>;
  readonly description: Localized<string>;
  /** `YYYY-MM-DD` */
  readonly updated: string;
  readonly nature: 'restatement' | 'official';
  readonly translation: Localized<'original' | 'translation' | 'equal'>;
  /** The statement's Markdown, without front matter. */
  readonly body: Localized<string>;
}

/** Last path segment of every statement's address. */
export const statementSlug: Localized<string> = { en: 'privacy', fr: 'confidentialite' };

const meanWords = 900;
const always: readonly SectionKind[] = [
  'introduction',
  'collection',
  'cookies',
  'external-links',
  'privacy-officer',
];

/** Makes organizations; the first ones are the same for the same seed, however many are asked for. */
export function generateOrganizations(count: number, seed: number): GeneratedOrganization[] {
  return Array.from({ length: count }, (_, index) =>
    generateOrganization(index + 1, new Random(seed * 100_003 + index)),
  );
}

function generateOrganization(number: number, random: Random): GeneratedOrganization {
  const [body, field, province] = [random.pick(bodies), random.pick(fields), random.pick(provinces)];
  const slug = localize(
    (language) => `${body.slug[language]}-${field.slug[language]}-${province.slug[language]}-${number}`,
  );
  const domain = `${slug.en}.example.org`;
  const deliveryUnit = `${random.int(1, 9)}${random.pick([...'ABCEGHJKLM'])}${random.int(1, 9)}`;
  const facts: Localized<Record<string, string>> = localize((language) => ({
    the: body.the[language],
    of: body.of[language],
    to: body.to[language],
    city: province.city[language],
    domain,
    email: `privacy@${domain}`,
    postalCode: `${province.code} ${deliveryUnit}`,
    street: String(100 + number),
    telephone: `${province.area}-555-01${String(number % 100).padStart(2, '0')}`,
  }));
  const writer = new Writer(random, facts);
  const kinds = new Set([
    ...always,
    ...random.some(
      sectionKinds.map(({ id }) => id).filter((id) => !always.includes(id)),
      random.int(4, 9),
    ),
  ]);
  const { title, nature, translation } = {
    title: random.pick(titles),
    nature: random.pick(['restatement', 'official'] as const),
    translation: random.pick([
      { en: 'original', fr: 'translation' },
      { en: 'translation', fr: 'original' },
      { en: 'equal', fr: 'equal' },
    ] as const),
  };
  const silent = sectionKinds.map(({ id }) => id).filter((id) => !kinds.has(id));
  const exceptions = random
    .some(silent, random.int(0, 3))
    .map((section) => ({ section, reason: writer.sentence(exceptionReasons) }));
  const { of } = province;
  return {
    slug,
    name: {
      en: `${body.name.en} ${field.name.en} ${of.en}, Local ${number}`,
      fr: `${body.name.fr} ${field.name.fr} ${of.fr}, section locale ${number}`,
    },
    shortName: { en: `Local ${number}`, fr: `Section ${number}` },
    jurisdiction: localize((language) => `${province.name[language]}, Canada`),
    website: localize((language) => `https://www.${domain}/${language}`),
    exceptions,
    title,
    description: writer.sentence([description]),
    updated: dayFrom(2023, random),
    nature,
    translation,
    body: writer.statement(sectionKinds.map(({ id }) => id).filter((id) => kinds.has(id))),
  };
}

/** Writes the same thing in both languages at once: the two versions differ in words and in nothing else. */
class Writer {
  readonly #random: Random;
  readonly #facts: Localized<Readonly<Record<string, string>>>;

  constructor(random: Random, facts: Localized<Readonly<Record<string, string>>>) {
    this.#random = random;
    this.#facts = facts;
  }

  statement(kinds: readonly SectionKind[]): Localized<string> {
    const wanted = meanWords + this.#random.int(-60, 60);
    const parts: Localized<string>[] = [];
    kinds.forEach((kind, index) => {
      const left = wanted - words(parts);
      parts.push(...this.#section(kind, left / (kinds.length - index)));
    });
    return localize((language) => `${parts.map((part) => part[language]).join('\n\n')}\n`);
  }

  sentence(choices: readonly Localized<string>[]): Localized<string> {
    return localizeWith(this.#fill(this.#random.pick(choices)), capitalize);
  }

  #section(kind: SectionKind, wanted: number): Localized<string>[] {
    const heading = localize((language) => `## ${kindTitle(kind, language)} {#${kind}}`);
    const opening = kindOpenings[kind];
    const parts = [heading, ...(opening ? [this.sentence([opening])] : [])];
    if (kind === 'privacy-officer' || kind === 'contact') parts.push(this.sentence([contactSentence]));
    if (kind === 'retention') parts.push(this.#table());
    // A section has text of its own before any part of it has a heading.
    if (parts.length === 1) parts.push(this.#paragraph());
    while (words(parts) < wanted - 10) {
      const choice = this.#random.next();
      if (choice < 0.55) parts.push(this.#paragraph());
      else if (choice < 0.82) parts.push(...this.#list());
      else if (choice < 0.95)
        parts.push(this.#prefixed('### ', this.#fill(this.#random.pick(subHeadings))), this.#paragraph());
      else parts.push(this.#prefixed('> ', this.#paragraph()));
    }
    return parts;
  }

  #paragraph(): Localized<string> {
    const parts = Array.from({ length: this.#random.int(1, 4) }, () => this.sentence(sentences));
    return localize((language) => parts.map((part) => part[language]).join(' '));
  }

  #list(): Localized<string>[] {
    const ordered = this.#random.chance(0.2);
    const items = this.#random.some(listItems, this.#random.int(3, 6)).map((item) => this.#fill(item));
    const list = localize((language) =>
      items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item[language]}`).join('\n'),
    );
    return [this.sentence(listOpenings), list];
  }

  #table(): Localized<string> {
    const rows = this.#random
      .some(slots.data, 3)
      .map((data) => ({ data, months: this.#random.int(6, 84), where: this.#random.pick(slots.where) }));
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return localize((language) =>
      [
        line(tableHeads.map((head) => head[language])),
        line(tableHeads.map(() => '---')),
        ...rows.map(({ data, months, where }) =>
          line([data[language], `${months} ${monthsWord[language]}`, where[language]]),
        ),
      ].join('\n'),
    );
  }

  #prefixed(prefix: string, part: Localized<string>): Localized<string> {
    return localize((language) => `${prefix}${part[language]}`);
  }

  #fill(template: Localized<string>): Localized<string> {
    const day = dayFrom(2015, this.#random);
    const drawn: Record<string, Localized<string>> = {
      months: same(this.#random.int(2, 84)),
      days: same(this.#random.int(5, 45)),
      price: priceOf(this.#random.int(2, 40)),
      date: localize((language) => formatDay(day, language)),
    };
    for (const [slot, choices] of Object.entries(slots))
      drawn[slot] = this.#random.pick<Localized<string>>(choices);
    return localize((language) =>
      template[language].replace(/\{(?!lang=)(\w+)\}/g, (_, slot: string) => {
        const value = drawn[slot]?.[language] ?? this.#facts[language][slot];
        if (value === undefined) throw new Error(`nothing to put for {${slot}} in “${template[language]}”`);
        return value;
      }),
    );
  }
}

function words(parts: readonly Localized<string>[]): number {
  const count = (language: Language): number =>
    parts.reduce((sum, part) => sum + part[language].split(/\s+/).length, 0);
  return languages.reduce((sum, language) => sum + count(language), 0) / languages.length;
}

function localizeWith(
  value: Localized<string>,
  change: (text: string, language: Language) => string,
): Localized<string> {
  return localize((language) => change(value[language], language));
}

function capitalize(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(propertiesOf[language].formattingLocale) + text.slice(1);
}

function priceOf(dollars: number): Localized<string> {
  return { en: `$${dollars}`, fr: `${dollars}\u00a0$` };
}

function same(value: number): Localized<string> {
  return localize(() => String(value));
}

/** A day from the given year to 2025, `YYYY-MM-DD`. */
function dayFrom(year: number, random: Random): string {
  return `${random.int(year, 2025)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
