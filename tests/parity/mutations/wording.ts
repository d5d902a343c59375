import type { Language, Localized } from '../../../src/languages.ts';
import type { Draft, Expected, Family, Subject } from '../mutant.ts';
import { headingsAt } from '../mutant.ts';
import type { Fact, FactKind } from '../pairs.ts';
import { isPlainParagraph } from './silent.ts';
import { numbersIn, splice } from './words.ts';

/*
 * What the words beside the facts say: the calendar, rates, limits, and which value belongs to what. The pairs of the corpus say
 * little of it, so sentences are added to both versions, alike in a family that stays silent.
 */

export type Sentences = Localized<string>;

/** A sentence in both languages, and what one word of it may be turned into, in either. */
export interface Alterable {
  readonly en: string;
  readonly fr: string;
  /** `before → after`, so that the sentence says something else. */
  readonly turned: Localized<string>;
}

export function alterable(en: string, fr: string, inEnglish: string, inFrench: string): Alterable {
  return { en, fr, turned: { en: inEnglish, fr: inFrench } };
}

const calendarSentences: readonly Alterable[] = [
  alterable(
    'The committee looks through this page each April.',
    'Le comité relit cette page chaque avril.',
    'April → October',
    'avril → octobre',
  ),
  alterable(
    'The archives are cleared out in late November.',
    'Les archives sont vidées à la fin de novembre.',
    'November → September',
    'novembre → septembre',
  ),
  alterable(
    'Our summer schedule runs from June to August.',
    'Notre horaire estival s’étend de juin à août.',
    'June → July',
    'juin → juillet',
  ),
  alterable(
    'Files may be consulted from Monday to Thursday.',
    'On peut consulter les dossiers du lundi au jeudi.',
    'Thursday → Friday',
    'jeudi → vendredi',
  ),
  alterable(
    'Nobody picks up messages on Sundays.',
    'Personne ne relève les messages le dimanche.',
    'Sundays → Saturdays',
    'dimanche → samedi',
  ),
  alterable(
    'A backup runs on Wednesday nights.',
    'Une sauvegarde se fait dans la nuit du mercredi.',
    'Wednesday → Tuesday',
    'mercredi → mardi',
  ),
  alterable(
    'The list goes up again every winter.',
    'La liste est publiée de nouveau chaque hiver.',
    'winter → summer',
    'hiver → été',
  ),
  alterable(
    'Registration opens in the fall.',
    'Les inscriptions commencent à l’automne.',
    'fall → spring',
    'à l’automne → au printemps',
  ),
  alterable(
    'In May we ask everyone to confirm their choices.',
    'En mai, nous demandons à tout le monde de confirmer ses choix.',
    'May → March',
    'mai → mars',
  ),
];

const rateSentences: readonly Alterable[] = [
  alterable(
    'The locker costs $14.75 a day.',
    'Le casier coûte 14,75 $ par jour.',
    'a day → a week',
    'par jour → par semaine',
  ),
  alterable(
    'Somebody checks the list once a week.',
    'Quelqu’un vérifie la liste une fois par semaine.',
    'a week → a day',
    'par semaine → par jour',
  ),
  alterable(
    'Someone outside our office checks this annually.',
    'Quelqu’un de l’extérieur vérifie cela chaque année.',
    'annually → monthly',
    'chaque année → chaque mois',
  ),
  alterable(
    'A summary of requests is posted every month.',
    'Un résumé des demandes est affiché tous les mois.',
    'every month → every year',
    'tous les mois → tous les ans',
  ),
  alterable(
    'We send a weekly newsletter to those who want it.',
    'Nous envoyons une infolettre hebdomadaire à qui la souhaite.',
    'weekly → daily',
    'hebdomadaire → quotidienne',
  ),
  alterable(
    'The help desk bills $62.40 an hour.',
    'Le dépannage est facturé 62,40 $ l’heure.',
    'an hour → a day',
    'l’heure → par jour',
  ),
  alterable(
    'Totals are drawn up quarterly.',
    'Les totaux sont établis chaque trimestre.',
    'quarterly → yearly',
    'chaque trimestre → chaque semaine',
  ),
  alterable(
    'The system saves a copy every night.',
    'Le système fait une copie chaque nuit.',
    'every night → every month',
    'chaque nuit → chaque mois',
  ),
];

const boundSentences: readonly Alterable[] = [
  alterable(
    'Recordings stay with us for at least 37 days.',
    'Les enregistrements restent chez nous pendant au moins 37 jours.',
    'at least → at most',
    'au moins → au plus',
  ),
  alterable(
    'Parcels are held for no more than 19 days.',
    'Les colis sont gardés pendant un maximum de 19 jours.',
    'no more than → no less than',
    'un maximum de → un minimum de',
  ),
  alterable(
    'We write back within 21 days.',
    'Nous répondons dans un délai de 21 jours.',
    'within → after',
    'dans un délai de → après',
  ),
  alterable(
    'The link stops working after 43 hours.',
    'Le lien cesse de fonctionner après 43 heures.',
    'after → within',
    'après → d’ici',
  ),
  alterable(
    'Groups of more than 26 people are asked to book.',
    'Les groupes de plus de 26 personnes sont priés de réserver.',
    'more than → fewer than',
    'plus de → moins de',
  ),
  alterable(
    'Photos of up to 33 people may be shared.',
    'Des photos d’au plus 33 personnes peuvent être échangées.',
    'up to → at least',
    'au plus → au moins',
  ),
  alterable(
    'Those aged 66 or older enter free of charge.',
    'L’entrée est gratuite pour les personnes de 66 ans et plus.',
    '66 or older → 66 or younger',
    '66 ans et plus → 66 ans et moins',
  ),
  alterable(
    'A copy costs less than $38.',
    'Une copie coûte moins de 38 $.',
    'less than → more than',
    'moins de → plus de',
  ),
  alterable(
    'The balance never exceeds 46%.',
    'Le solde ne dépasse jamais 46 %.',
    'never exceeds → exceeds',
    'ne dépasse jamais → dépasse',
  ),
  alterable(
    'Requests received before October 3 are treated first.',
    'Les demandes reçues avant le 3 octobre sont traitées en premier.',
    'before → after',
    'avant → après',
  ),
];

/** Values that change places, with words that both languages know them by. */
const exchangeSentences: readonly Alterable[] = [
  alterable(
    'Visitor logs are erased after 47 days, and voice messages after 119 days.',
    'Les registres des visites sont effacés après 47 jours, et les messages vocaux après 119 jours.',
    '47 ⇄ 119',
    '47 ⇄ 119',
  ),
  alterable(
    'A replacement card costs $16; a printed transcript costs $29.',
    'Une carte de remplacement coûte 16 $; un relevé imprimé coûte 29 $.',
    '16 ⇄ 29',
    '16 ⇄ 29',
  ),
  alterable(
    'Reception is at extension 4417 for visitors. Staff of the archives answer at extension 4452.',
    'La réception est au poste 4417 pour les visites. Le personnel des archives répond au poste 4452.',
    '4417 ⇄ 4452',
    '4417 ⇄ 4452',
  ),
  alterable(
    'Video images are kept 28 days and parking permits 14 months.',
    'Les images vidéo sont conservées 28 jours et les permis de stationnement, 14 mois.',
    '28 days ⇄ 14 months',
    '28 jours ⇄ 14 mois',
  ),
  alterable(
    'Of the complaints received, 58% concerned invoices and 23% concerned passwords.',
    'Parmi les plaintes reçues, 58 % concernaient des factures et 23 % concernaient des mots de passe.',
    '58 ⇄ 23',
    '58 ⇄ 23',
  ),
];

const rankSentences: readonly Alterable[] = [
  alterable(
    'Totals are drawn up in the fourth quarter.',
    'Les totaux sont établis au quatrième trimestre.',
    'fourth → third',
    'quatrième → deuxième',
  ),
  alterable(
    'After the second reminder, the account is closed.',
    'Après le deuxième rappel, le compte est fermé.',
    'second → third',
    'deuxième → premier',
  ),
];

/** Pairs of sentences that say the same, on the very words that others are told by. */
const alikeSentences: Readonly<Record<string, readonly Sentences[]>> = {
  'calendar-in-other-words': [
    { en: 'The desk is staffed on weekdays.', fr: 'Le comptoir est ouvert du lundi au vendredi.' },
    { en: 'We are closed on Saturdays and Sundays.', fr: 'Nous sommes fermés la fin de semaine.' },
    { en: 'In April of each year we look at it again.', fr: 'Chaque avril, nous y revenons.' },
    {
      en: 'Open Monday to Thursday, and Friday until noon.',
      fr: 'Ouvert du lundi au vendredi, jusqu’à midi ce jour-là.',
    },
    { en: 'You may march on; in the fall of prices we see no harm.', fr: 'Cela a été dit et redit.' },
    { en: 'Summer camps keep lists of their own.', fr: 'Les camps de vacances ont leurs propres listes.' },
    {
      en: 'We also meet on Tuesdays, Thursdays and Saturdays.',
      fr: 'Nous nous réunissons aussi les mardis, jeudis et samedis.',
    },
    { en: 'The office is closed on Good Friday.', fr: 'Le bureau est fermé le Vendredi saint.' },
    { en: 'The review starts in June or July.', fr: 'La révision commence en juin ou en juillet.' },
  ],
  'rates-in-other-words': [
    { en: 'It is reviewed annually.', fr: 'On le révise une fois l’an.' },
    { en: 'It is reviewed yearly.', fr: 'On le révise tous les douze mois.' },
    { en: 'The list is updated each business day.', fr: 'La liste est mise à jour chaque jour ouvrable.' },
    { en: 'The newsletter is biweekly.', fr: 'L’infolettre paraît toutes les deux semaines.' },
    { en: 'A parking space costs $9 a day.', fr: 'Une place de stationnement coûte 9 $ par jour.' },
    { en: 'Somebody is there 24 hours a day.', fr: 'Quelqu’un est là jour et nuit.' },
    { en: 'This is part of day-to-day work.', fr: 'Cela fait partie du travail courant.' },
    { en: 'A day later the annual report was out.', fr: 'Le lendemain, le rapport annuel était publié.' },
    { en: 'Semi-annual checks are made.', fr: 'Des vérifications semestrielles ont lieu.' },
    {
      en: 'Figures are posted monthly, and costs every week.',
      fr: 'Les coûts sont affichés chaque semaine, et les chiffres tous les mois.',
    },
  ],
  'limits-in-other-words': [
    { en: 'We write back within 21 days.', fr: 'Nous répondons en 21 jours ou moins.' },
    { en: 'Those over 18 may ask.', fr: 'Les personnes de 18 ans et plus peuvent le demander.' },
    { en: 'Nobody under 13 may register.', fr: 'Il faut avoir 13 ans ou plus pour s’inscrire.' },
    { en: 'It is kept for no more than 90 days.', fr: 'Il est conservé au plus 90 jours.' },
    { en: 'It is kept for up to 90 days.', fr: 'Il est supprimé après 90 jours.' },
    {
      en: 'If nobody answers within 14 days, we ask again.',
      fr: 'Si personne ne répond après 14 jours, nous redemandons.',
    },
    { en: 'The total must not exceed 60%.', fr: 'Le total est d’au plus 60 %.' },
    { en: 'It is kept for 30 days.', fr: 'Il est conservé pendant au plus 30 jours.' },
    { en: 'Not until June 1 is it published.', fr: 'Il n’est pas publié avant le 1er juin.' },
    {
      en: 'You have at least 15 days, and no more than 45 days, to reply.',
      fr: 'Vous avez un maximum de 45 jours, mais pas moins de 15 jours, pour répondre.',
    },
  ],
  'values-in-another-order': [
    {
      en: 'Visitor logs are erased after 47 days, and voice messages after 119 days.',
      fr: 'Les messages vocaux sont effacés après 119 jours, et les registres des visites après 47 jours.',
    },
    {
      en: 'Within 30 days of a complaint, and 10 days before the hearing, we send a copy.',
      fr: 'Une copie est envoyée 10 jours avant l’audience et dans les 30 jours suivant une plainte.',
    },
    {
      en: 'Alberta: 12 offices. Quebec: 31 offices. Ontario: 27 offices.',
      fr: 'Alberta : 12 bureaux. Ontario : 27 bureaux. Québec : 31 bureaux.',
    },
    {
      en: 'It costs $16 to replace a card and $29 to print a transcript.',
      fr: 'Imprimer un relevé coûte 29 $, remplacer une carte, 16 $.',
    },
  ],
  'ranks-in-other-words': [
    { en: 'It is done in the fourth quarter.', fr: 'Cela se fait au 4e trimestre.' },
    { en: 'The first day counts, the second does not.', fr: 'Le jour initial compte, pas le suivant.' },
    { en: 'Third parties see it on the first floor.', fr: 'Des tiers le voient au rez-de-chaussée.' },
  ],
};

/** A sentence of each language at the end of a paragraph that both versions have. */
function added(subject: Subject, chunk: number, sentences: Sentences): Pick<Draft, 'chunks' | 'others'> {
  const others = subject.pair.documents[subject.other].chunks.map(({ text }) => text);
  const append = (texts: readonly string[], language: Language): readonly string[] =>
    texts.with(chunk, `${texts[chunk]} ${sentences[language]}`);
  return { chunks: append(subject.texts, subject.language), others: append(others, subject.other) };
}

/** A paragraph of both versions, chosen by chance. */
function paragraphOf({ chunks, pair, other, random }: Subject): number | undefined {
  return random.pick(
    chunks.flatMap((chunk, index) =>
      isPlainParagraph(chunk) && isPlainParagraph(pair.documents[other].chunks[index]) ? [index] : [],
    ),
  );
}

function turned(sentence: string, change: string): string {
  const [, one = '', sign, other = ''] = /^(.*) (→|⇄) (.*)$/.exec(change) ?? [];
  if (sign === '→') return sentence.replace(one, other);
  return sentence.replace(one, '\0').replace(other, one).replace('\0', other);
}

export function firing(name: string, rule: string, message: string, all: readonly Alterable[]): Family {
  return {
    name,
    fires: true,
    most: 3,
    mutate: (subject) =>
      all.flatMap((sentences): Draft[] => {
        const chunk = paragraphOf(subject);
        if (chunk === undefined) return [];
        const { language } = subject;
        const changed = turned(sentences[language], sentences.turned[language]);
        return [
          {
            what: changed,
            ...added(subject, chunk, { ...sentences, [language]: changed }),
            expected: [{ rule, message, where: headingsAt(subject.pair, chunk) }],
          },
        ];
      }),
  };
}

export function silentFamily(name: string, all: readonly Sentences[]): Family {
  return {
    name,
    fires: false,
    most: 4,
    mutate: (subject) =>
      all.flatMap((sentences): Draft[] => {
        const chunk = paragraphOf(subject);
        return chunk === undefined
          ? []
          : [{ what: sentences[subject.language], ...added(subject, chunk, sentences) }];
      }),
  };
}

const silentFamiliesOfWords: readonly Family[] = Object.entries(alikeSentences).map(([name, all]) =>
  silentFamily(name, all),
);

/* Facts of the corpus itself, each in the place of the other. Numbers take with them what they count, and hours are in ranges. */

const exchangeable: readonly FactKind[] = ['amount', 'date', 'duration', 'email', 'percentage', 'telephone'];

const exchanged: Family = {
  name: 'values-exchanged',
  fires: true,
  most: 4,
  mutate: (subject) => {
    const { pair, language, texts } = subject;
    const facts = pair.facts.filter(({ kind }) => exchangeable.includes(kind));
    return facts.flatMap((one, index) =>
      facts.slice(index + 1).flatMap((other): Draft[] => {
        const [first, second] = [one.at[language], other.at[language]];
        const headings = headingsAt(pair, first.chunk);
        const isFar = headings[language] !== headingsAt(pair, second.chunk)[language];
        if (one.kind !== other.kind || isFar || !isTold(subject, one, other)) return [];
        const [later, earlier] = [first, second].sort((a, b) => b.chunk - a.chunk || b.start - a.start);
        if (!later || !earlier) return [];
        const chunks = [later, earlier].reduce<readonly string[]>(
          (all, range) =>
            all.with(
              range.chunk,
              splice(
                all[range.chunk] ?? '',
                range.start,
                range.end,
                range === later ? earlier.text : later.text,
              ),
            ),
          texts,
        );
        const expected: Expected = { rule: 'parity/value-order', message: 'exchanged', where: headings };
        return [{ what: `${first.text} ⇄ ${second.text}`, chunks, expected: [expected] }];
      }),
    );
  },
};

/** Whether two facts have values that differ, are written alike, and do not stand behind links. */
function isTold({ language, texts }: Subject, one: Fact, other: Fact): boolean {
  const [first, second] = [one.at[language], other.at[language]];
  const gist = (text: string): string =>
    JSON.stringify([numbersIn(text, language).map(({ value }) => value), /\p{L}+$/u.exec(text)?.[0]]);
  const isPlain = ({ chunk, end, text }: typeof first): boolean =>
    !texts[chunk]?.slice(end).startsWith('](') && !/^\p{Lu}/u.test(text) && !/\n/.test(text);
  return (
    gist(first.text) !== gist(second.text) &&
    first.text !== second.text &&
    !(first.chunk === second.chunk && first.end > second.start && second.end > first.start) &&
    isPlain(first) &&
    isPlain(second)
  );
}

export const wordingFamilies: readonly Family[] = [
  firing('calendar-changed', 'parity/calendar', 'different', calendarSentences),
  firing('rate-changed', 'parity/rate', 'different', rateSentences),
  firing('limit-turned-round', 'parity/bound', 'different', boundSentences),
  firing('rank-changed', 'parity/number', 'different', rankSentences),
  firing('values-exchanged-in-a-sentence', 'parity/value-order', 'exchanged', exchangeSentences),
  exchanged,
  ...silentFamiliesOfWords,
];
