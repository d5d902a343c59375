import { type Outcome, runVitrine } from './run-vitrine.ts';
import type { TemporaryContent } from './temporary-content.ts';

const english = 'acme/privacy.en.md';
const french = 'acme/privacy.fr.md';

/** Runs a command as if on a day. */
export function runOn(day: string, { project: cwd }: TemporaryContent, ...args: string[]): Promise<Outcome> {
  return runVitrine(args, {
    cwd,
    env: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) },
  });
}

/**
 * Releases the statement of {@link ContentMaker.minimal}, rewords it, changes it, and changes it once more from the new year
 * on: four editions.
 *
 * @throws Error with what a command says that fails.
 */
export async function releaseFourTimes(content: TemporaryContent): Promise<void> {
  const release = (day: string, en: string, fr: string, ...args: string[]): Promise<void> =>
    releaseOn(day, content, 'privacy', en, fr, ...args);
  await release('2026-11-21', 'First edition.', 'Première édition.');
  content
    .replace(english, 'does not answer', 'is not answerable')
    .replace(french, 'ne répond pas', 'n’est pas garante');
  await release('2026-11-22', 'A sentence reads better.', 'Une phrase se lit mieux.', '--editorial');
  content.replace(english, 'no cookies', 'two cookies').replace(french, 'aucun témoin', 'deux témoins');
  await release('2026-11-25', 'There are cookies now.', 'Il y a des témoins.', '--substantive');
  content.replace(english, 'two cookies', 'nine cookies').replace(french, 'deux témoins', 'neuf témoins');
  const ahead = ['--substantive', '--effective', '2027-01-01'];
  await release('2026-11-28', 'There will be more.', 'Il y en aura plus.', ...ahead);
}

/**
 * A site with pages of every kind that editions have: the statement of {@link releaseFourTimes}, one of which everything that
 * can change did, and one that was withdrawn.
 *
 * @throws Error with what a command says that fails.
 */
export async function buildWithEditions(content: TemporaryContent): Promise<void> {
  await releaseFourTimes(content);
  const write = (stem: string, en: string, fr: string): void => {
    const slugOf = { en: stem, fr: `${stem}-fr` };
    for (const [language, text] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const head = content.read(`acme/privacy.${language}.md`).split('---\n')[1] ?? '';
      const own = head
        .replace(/^slug: .*$/m, `slug: ${slugOf[language]}`)
        .replace(/^updated: .*$/m, 'updated: 2026-11-21');
      content.write(`acme/${stem}.${language}.md`, `---\n${own}---\n\n${text}`);
    }
  };
  write('staff', before.en, before.fr);
  await releaseOn('2026-11-21', content, 'staff', 'First edition.', 'Première édition.');
  write('staff', after.en, after.fr);
  await releaseOn(
    '2026-11-25',
    content,
    'staff',
    'Files are kept for two years, and sections have their places.',
    'Les dossiers sont gardés deux ans, et des sections ont changé de place.',
    '--substantive',
  );
  write('shop', before.en, before.fr);
  await releaseOn('2026-11-21', content, 'shop', 'First edition.', 'Première édition.');
  const reasons = ['--reason-en', 'The shop is closed.', '--reason-fr', 'La boutique est fermée.'];
  await succeedOn('2026-11-26', content, 'withdraw', 'acme/shop', ...reasons);
  await succeedOn('2026-11-29', content, 'build');
}

/** @throws Error with what the command says. */
async function succeedOn(day: string, content: TemporaryContent, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runOn(day, content, ...args);
  if (code !== 0) throw new Error(stdout + stderr);
}

function releaseOn(
  day: string,
  content: TemporaryContent,
  stem: string,
  en: string,
  fr: string,
  ...args: string[]
): Promise<void> {
  return succeedOn(
    day,
    content,
    ...['release', `acme/${stem}`, '--summary-en', en, '--summary-fr', fr, ...args],
  );
}

/** Tables, lists with numbers, emphasis and links, all of which {@link after} has otherwise. */
const before = {
  en: `The cooperative keeps few files on its staff.

## Collection {#collection}

We collect:

1. names;
2. postal addresses;
3. pictures.

We never ask for *anything* else.

## Retention {#retention}

We keep files for 5 years.

| Files | How long |
| --- | --- |
| Pay | 5 years |
| Training | 3 years |
| Safety | 7 years |

Files are kept under lock and key.

Afterwards they are shredded.

## Cookies {#cookies}

The website places no cookies.

## Privacy officer {#privacy-officer}

Write to [privacy@acme.example](mailto:privacy@acme.example), or use [the form](https://acme.example/form).

## External sites {#external-links}

The cooperative does not answer for other sites.

## Guests {#x-guests}

Guests of the cooperative sign a book.
`,
  fr: `La coopérative garde peu de dossiers sur son personnel.

## Collecte {#collection}

Nous recueillons :

1. les noms;
2. les adresses postales;
3. les photos.

Nous ne demandons *rien* d’autre.

## Conservation {#retention}

Nous gardons les dossiers pendant 5 ans.

| Dossiers | Durée |
| --- | --- |
| Paie | 5 ans |
| Formation | 3 ans |
| Sécurité | 7 ans |

Les dossiers sont gardés sous clé.

Ils sont ensuite déchiquetés.

## Témoins {#cookies}

Le site Web n’installe aucun témoin.

## Responsable de la protection des renseignements personnels {#privacy-officer}

Écrivez à [privacy@acme.example](mailto:privacy@acme.example), ou prenez [le formulaire](https://acme.example/form).

## Sites externes {#external-links}

La coopérative ne répond pas des autres sites.

## Invités {#x-guests}

Les personnes invitées signent un livre.
`,
};

const after = {
  en: `The cooperative keeps few files on its staff.

## Cookies {#cookies}

The website places no cookies.

## What we collect {#collection}

We collect:

1. names;
2. pictures;
3. telephone numbers.

We never ask for **anything** else.

## Retention {#retention}

We keep files for 2 years.

| Files | How long |
| --- | --- |
| Pay | 2 years |
| Training | 3 years |
| Safety | 7 years |

Files are kept under lock and key.

Afterwards they are shredded.

## Privacy officer {#privacy-officer}

Write to [privacy@acme.example](mailto:privacy@acme.example), or use [the form](https://acme.example/new-form).

## External sites {#external-links}

The cooperative does not answer for other sites.

## Complaints {#complaints}

Complaints go to the board, which answers in 30 days.
`,
  fr: `La coopérative garde peu de dossiers sur son personnel.

## Témoins {#cookies}

Le site Web n’installe aucun témoin.

## Ce que nous recueillons {#collection}

Nous recueillons :

1. les noms;
2. les photos;
3. les numéros de téléphone.

Nous ne demandons **rien** d’autre.

## Conservation {#retention}

Nous gardons les dossiers pendant 2 ans.

| Dossiers | Durée |
| --- | --- |
| Paie | 2 ans |
| Formation | 3 ans |
| Sécurité | 7 ans |

Les dossiers sont gardés sous clé.

Ils sont ensuite déchiquetés.

## Responsable de la protection des renseignements personnels {#privacy-officer}

Écrivez à [privacy@acme.example](mailto:privacy@acme.example), ou prenez [le formulaire](https://acme.example/new-form).

## Sites externes {#external-links}

La coopérative ne répond pas des autres sites.

## Plaintes {#complaints}

Les plaintes vont au conseil, qui répond dans un délai de 30 jours.
`,
};
