import type { Language, Localized } from '../../../src/languages.ts';
import type { Draft, Expected, Family, Subject } from '../mutant.ts';
import { findingLanguage, headingsAt, whenAdded, whenGone } from '../mutant.ts';
import { harmless, isPlainParagraph } from './silent.ts';
import { numbersIn } from './words.ts';

/** The sentences of a plain paragraph; abbreviations have no three small letters before their full stop. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[\p{Ll})]{3}[.!?]) (?=\p{Lu})/u);
}

function paragraphFamily(
  name: string,
  fires: boolean,
  most: number,
  change: (subject: Subject, index: number, text: string, other: string) => readonly Draft[],
): Family {
  return {
    name,
    fires,
    most,
    mutate: (subject) =>
      subject.chunks.flatMap((chunk, index) => {
        const other = subject.pair.documents[subject.other].chunks[index];
        return isPlainParagraph(chunk) && other && isPlainParagraph(other)
          ? change(subject, index, chunk.text, other.text)
          : [];
      }),
  };
}

function sentenceAt(subject: Subject, index: number, message: 'missing' | 'extra', text: string): Expected {
  return {
    rule: 'parity/sentence',
    message,
    where: headingsAt(subject.pair, index),
    values: { text: text.trim().slice(0, 24) },
  };
}

const added = paragraphFamily('sentence-added', true, 3, (subject, index, text) => {
  const sentences = harmless[subject.language];
  const extra = sentences[index % sentences.length] ?? '';
  return [
    {
      what: extra.trim(),
      chunks: subject.texts.with(index, text + extra),
      expected: [sentenceAt(subject, index, whenAdded(subject), extra)],
      // Now and then its neighbour is the likelier one.
      also: [{ rule: 'parity/sentence', where: headingsAt(subject.pair, index) }],
    },
  ];
});

const removed = paragraphFamily('sentence-removed', true, 4, (subject, index, text, other) => {
  const [own, answers] = [sentencesOf(text), sentencesOf(other)];
  if (own.length < 2 || own.length !== answers.length) return [];
  return own.flatMap((sentence, at): readonly Draft[] => {
    const answer = answers[at] ?? '';
    const isBare = (words: string, language: Language): boolean =>
      !/\d|\]\(|<|@/.test(words) && numbersIn(words, language).length === 0 && words.split(' ').length > 5;
    const { facts } = subject.pair;
    const hasFact = facts.some(
      (fact) =>
        fact.at[subject.language].chunk === index && sentence.includes(fact.at[subject.language].text),
    );
    if (!isBare(sentence, subject.language) || !isBare(answer, subject.other) || hasFact) return [];
    return [
      {
        what: `without “${sentence.slice(0, 50)}”`,
        chunks: subject.texts.with(index, own.toSpliced(at, 1).join(' ')),
        expected: [sentenceAt(subject, index, whenGone(subject), answer)],
        also: [{ rule: 'parity/sentence', where: headingsAt(subject.pair, index) }],
      },
    ];
  });
});

/** A sentence with another one at its end, as one; the counterpart stays as it is. */
const joined = paragraphFamily('sentences-joined', false, 3, (subject, index, text) => {
  const sentences = sentencesOf(text);
  return sentences.slice(1).flatMap((sentence, before): readonly Draft[] => {
    const first = sentences[before] ?? '';
    if (!/\.$/.test(first) || !/^(?:The|We|It|If|Le|La|Les|Nous|Il|Elle|Si|Vous|You) /.test(sentence))
      return [];
    const link = subject.random.pick(['; ', `, ${conjunction[subject.language]} `]) ?? '; ';
    const together = first.slice(0, -1) + link + sentence.charAt(0).toLowerCase() + sentence.slice(1);
    return [
      {
        what: together.slice(0, 60),
        chunks: subject.texts.with(index, sentences.toSpliced(before, 2, together).join(' ')),
      },
    ];
  });
});

const conjunction: Localized<string> = { en: 'and', fr: 'et' };

/** A sentence parted at its semicolon or before “and”. */
const parted = paragraphFamily('sentence-parted', false, 3, (subject, index, text) => {
  const at = text.search(/; (?=\p{Ll})/u);
  if (at < 20) return [];
  const rest = text.slice(at + 2);
  return [
    {
      what: rest.slice(0, 60),
      chunks: subject.texts.with(
        index,
        `${text.slice(0, at)}. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`,
      ),
    },
  ];
});

/** What may be said of one language’s text alone. */
const aboutTheText: Localized<string> = {
  en: ' The French version of this page is as official as the English one.',
  fr: ' Le masculin est employé dans la présente page sans discrimination et pour en alléger le texte.',
};

const remark = paragraphFamily('remark-on-the-text', false, 2, (subject, index, text) => [
  {
    what: aboutTheText[subject.language].trim(),
    chunks: subject.texts.with(index, text + aboutTheText[subject.language]),
  },
]);

type Couple = readonly [en: string, fr: string];

/** Sentences whose French has another force than their English. */
const contrary: readonly Couple[] = [
  [
    'Requests can be left in the box beside the door.',
    'Les demandes doivent être laissées dans la boîte près de la porte.',
  ],
  [
    'Volunteers must sign the register when they arrive.',
    'Les bénévoles peuvent signer le registre à leur arrivée.',
  ],
  ['You may bring someone with you to the meeting.', 'Vous devez amener quelqu’un à la rencontre.'],
  [
    'Our suppliers shall delete the files at the end of the contract.',
    'Nos fournisseurs peuvent supprimer les dossiers à la fin du contrat.',
  ],
  [
    'The manager has to approve each request in writing.',
    'La gestionnaire peut approuver chaque demande par écrit.',
  ],
  [
    'Parents are required to fill in the form at the desk.',
    'Les parents peuvent remplir le formulaire au comptoir.',
  ],
  [
    'Employees could be asked about the incident.',
    'Le personnel doit être interrogé au sujet de l’incident.',
  ],
  [
    'The list may be shown to the auditor of the city.',
    'Il faut montrer la liste au vérificateur de la ville.',
  ],
  [
    'Visitors can leave their coat at the entrance.',
    'Les visiteurs sont tenus de laisser leur manteau à l’entrée.',
  ],
  [
    'Photographs may be published in the newsletter.',
    'Les photographies ne peuvent pas être publiées dans le bulletin.',
  ],
  ['Copies may not be taken out of the building.', 'Des copies peuvent être emportées.'],
  ['A tenant must tell the office about a guest.', 'Le locataire ne doit pas signaler un invité au bureau.'],
  ['Nobody may enter the archive at night.', 'Tout le monde peut entrer aux archives la nuit.'],
  ['Members do not have to give a reason.', 'Les membres doivent donner un motif.'],
  ['You do not need to create an account.', 'Vous ne devez pas créer de compte.'],
  [
    'Patients must show their card at the counter.',
    'Les patients ne sont pas tenus de présenter leur carte au comptoir.',
  ],
  ['We publish the portraits with your consent.', 'Nous publions les portraits sans votre consentement.'],
  [
    'The recordings are shared without the permission of the speaker.',
    'Les enregistrements sont communiqués avec l’autorisation de la personne qui parle.',
  ],
  [
    'Readers can opt in to these messages on the first page.',
    'À la première page, les lecteurs peuvent se désabonner de ces messages.',
  ],
  ['An opt-out form is sent with each bulletin.', 'Un formulaire d’adhésion accompagne chaque bulletin.'],
  ['The archivist can open a sealed envelope.', 'L’archiviste doit ouvrir une enveloppe scellée.'],
  ['Drivers must note the state of the vehicle.', 'Les chauffeurs pourront noter l’état du véhicule.'],
];

/** Sentences that say the same in words that press on these: other verbs, other voices, adverbs elsewhere, all genders. */
const alike: readonly Couple[] = [
  [
    'Requests can be left in the box beside the door.',
    'Il est possible de laisser les demandes dans la boîte près de la porte.',
  ],
  [
    'Volunteers must sign the register when they arrive.',
    'Les bénévoles signent obligatoirement le registre à leur arrivée.',
  ],
  ['You may bring someone with you to the meeting.', 'Libre à vous d’amener quelqu’un à la rencontre.'],
  ['Copies may not be taken out of the building.', 'Aucune copie ne doit sortir de l’immeuble.'],
  [
    'No visitor may go upstairs alone.',
    'Les visiteuses et visiteurs ne doivent pas monter à l’étage sans être accompagnés.',
  ],
  ['The key must not be lent.', 'La clé ne peut être prêtée.'],
  [
    'Files may only be opened by a nurse.',
    'Les dossiers doivent être ouverts uniquement par du personnel infirmier.',
  ],
  ['The form must be signed by the applicant.', 'La candidate ou le candidat doit signer le formulaire.'],
  ['You can always ask the office for a copy.', 'Vous pouvez en tout temps demander une copie au bureau.'],
  ['Members are not required to give a reason.', 'Les membres n’ont pas à donner de motif.'],
  ['You need not give your name.', 'Vous pouvez garder l’anonymat.'],
  ['To leave the list, you can write to the office.', 'Pour quitter la liste, il suffit d’écrire au bureau.'],
  ['You can leave the list by writing to the office.', 'Pour quitter la liste, vous devez écrire au bureau.'],
  ['In May, the office must close for repairs.', 'En mai, le bureau doit fermer pour cause de travaux.'],
  ['We may have to answer a court.', 'Nous devrons peut-être répondre à un tribunal.'],
  ['The law may require us to answer.', 'La loi peut nous obliger à répondre.'],
  ['You should keep the receipt.', 'Vous devriez garder le reçu.'],
  ['The letter must have been lost in the mail.', 'La lettre a dû se perdre dans le courrier.'],
  [
    'Photos are published with your consent only.',
    'Les photos ne sont pas publiées sans votre consentement.',
  ],
  [
    'We never publish a portrait without your consent.',
    'Nous publions un portrait uniquement avec votre consentement.',
  ],
  [
    'You can opt out of the bulletin at any time.',
    'Vous pouvez en tout temps cesser de recevoir le bulletin.',
  ],
  ['You can opt in at the desk.', 'On peut s’inscrire au comptoir.'],
  ['Who can open a file?', 'Qui doit pouvoir ouvrir un dossier?'],
  [
    'Every employee must be able to explain the policy.',
    'Tous les membres du personnel doivent pouvoir expliquer la politique.',
  ],
  ['The fee may be waived.', 'Les frais peuvent être annulés.'],
];

/** Sentences with two forces, of which one differs, and what is promised here and left open there. */
const contraryInPart: readonly Couple[] = [
  [
    'Appeals can be joined on one form, and in other cases can be filed one by one.',
    'Les appels peuvent être joints sur un formulaire, et dans d’autres cas, ils doivent être déposés un à un.',
  ],
  [
    'Members may look at the register and must not copy it.',
    'Les membres peuvent consulter le registre et peuvent le copier.',
  ],
  [
    'The nurse must sign the form, and the parent must keep a copy.',
    'L’infirmière doit signer le formulaire et le parent peut en garder une copie.',
  ],
  [
    'You may bring a friend, and you must show your card.',
    'Vous pouvez amener une amie et vous pouvez montrer votre carte.',
  ],
  ['We will write to each applicant.', 'Nous pouvons écrire à chaque candidate ou candidat.'],
  ['We may write to each applicant.', 'Nous écrirons à chaque candidate ou candidat.'],
  [
    'We will erase the recording after the hearing.',
    'Nous pouvons effacer l’enregistrement après l’audience.',
  ],
  ['Readers can unsubscribe at the desk.', 'Les lectrices et lecteurs peuvent s’abonner au comptoir.'],
  ['You can sign up for messages on this page.', 'Cette page permet de se désabonner des messages.'],
];

/** Sentences of which one denies what the other affirms. */
const denied: readonly Couple[] = [
  ['We do not sell the addresses of our readers.', 'Nous vendons les adresses de nos lectrices et lecteurs.'],
  ['We sell the addresses of our readers.', 'Nous ne vendons pas les adresses de nos lectrices et lecteurs.'],
  ['Recordings are never shared with the police.', 'Les enregistrements sont communiqués à la police.'],
  [
    'The names of donors are published each spring.',
    'Les noms des donateurs ne sont jamais publiés au printemps.',
  ],
  [
    'This page uses the location of your telephone.',
    'Cette page n’utilise pas l’emplacement de votre téléphone.',
  ],
  ['The form doesn’t ask for your date of birth.', 'Le formulaire demande votre date de naissance.'],
  ['The cameras do not record sound.', 'Les caméras enregistrent le son.'],
  [
    'The notice applies to the websites of our partners.',
    'L’avis ne s’applique pas aux sites de nos partenaires.',
  ],
  ['Our supplier does not keep a copy of the image.', 'Notre fournisseur conserve une copie de l’image.'],
  [
    'We have not received a complaint about this list.',
    'Nous avons reçu une plainte au sujet de cette liste.',
  ],
  [
    'Employees cannot read the messages of patients.',
    'Le personnel lit les messages des patientes et patients.',
  ],
  [
    'The backup contains the answers to the survey.',
    'La sauvegarde ne contient pas les réponses au sondage.',
  ],
];

/** Sentences with several denials, of which the other lacks one. */
const deniedInPart: readonly Couple[] = [
  [
    'The list is never sold, and it is used to send advertising.',
    'La liste n’est jamais vendue et ne sert pas à envoyer de la publicité.',
  ],
  [
    'Volunteers do not open the letters and do not copy the forms.',
    'Les bénévoles n’ouvrent pas les lettres et copient les formulaires.',
  ],
  ['The reminders mention the name of the doctor.', 'Les rappels ne mentionnent jamais le nom du médecin.'],
  ['Cleaning staff have access to the archives.', 'Le personnel d’entretien n’a pas accès aux archives.'],
  ['The museum no longer buys lists of addresses.', 'Le musée achète des listes d’adresses.'],
];

/** Sentences that say the same, one of them by a negation of its own. */
const deniedAlike: readonly Couple[] = [
  [
    'We do not sell your address unless you agree.',
    'Nous vendons votre adresse si vous êtes d’accord seulement.',
  ],
  ['We do not keep it longer than a season.', 'Nous le conservons le temps d’une saison.'],
  ['The form does not ask for your age.', 'Le formulaire laisse votre âge de côté.'],
  ['We do not share the list.', 'La liste reste entre nos mains.'],
  ['Nobody sells the list.', 'La liste n’est vendue par personne.'],
  ['We refuse to sell the list.', 'Nous ne vendons pas la liste.'],
  ['Not all visitors use the locker.', 'Certaines personnes utilisent le casier.'],
  ['We do not only collect names.', 'Nous recueillons les noms, entre autres.'],
  [
    'If you do not use the service, we keep no copy.',
    'À défaut d’utiliser le service, nous ne gardons aucune copie.',
  ],
  ['Those who do not use the portal may call.', 'Sans utiliser le portail, on peut téléphoner.'],
  ['The fee does not apply to members.', 'Les membres sont exemptés des frais.'],
  [
    'The camera does not record after the museum has closed.',
    'La caméra enregistre pendant que le musée est ouvert.',
  ],
  ['We will write to you.', 'Nous vous écrivons.'],
  ['We may write to you.', 'Il se peut que nous vous écrivions.'],
  ['You can end your subscription here.', 'Vous pouvez mettre fin à votre abonnement ici.'],
  ['Unsubscribe with this link.', 'Ce lien permet d’annuler votre abonnement.'],
  ['There is no need to sign.', 'Vous n’avez pas à signer.'],
  ['Some services may not be available.', 'Certains services peuvent manquer.'],
  [
    'We do not use names, and addresses are stored elsewhere.',
    'Nous n’utilisons aucun nom, et les adresses sont conservées ailleurs.',
  ],
];

function coupleFamily(
  name: string,
  fires: boolean,
  couples: readonly Couple[],
  message: 'contrary' | 'denied' | readonly string[] = 'contrary',
): Family {
  return paragraphFamily(name, fires, 3, (subject, index, text, other) => {
    const couple = subject.random.pick(couples);
    if (!couple) return [];
    const words = { en: couple[0], fr: couple[1] } as Localized<string>;
    const beside = subject.random.below(2) === 0;
    const place = (own: string, language: Language): string =>
      beside ? `${own} ${words[language]}` : `${own}\n\n${words[language]}`;
    const others = subject.pair.documents[subject.other].chunks.map((chunk) => chunk.text);
    return [
      {
        what: `${words.en} | ${words.fr}`,
        chunks: subject.texts.with(index, place(text, subject.language)),
        others: others.with(index, place(other, subject.other)),
        ...(fires
          ? {
              expected: [{ rule: 'parity/force', message, where: headingsAt(subject.pair, index) }],
            }
          : {}),
      },
    ];
  });
}

/** Words of force, and their contrary. */
const swaps: Localized<ReadonlyMap<string, string>> = {
  en: new Map([
    ['may', 'must'],
    ['can', 'must'],
    ['must', 'may'],
    ['shall', 'may'],
  ]),
  fr: new Map([
    ['peut', 'doit'],
    ['peuvent', 'doivent'],
    ['pouvez', 'devez'],
    ['pouvons', 'devons'],
    ['doit', 'peut'],
    ['doivent', 'peuvent'],
    ['devez', 'pouvez'],
    ['devons', 'pouvons'],
  ]),
};

/** Where one version may, the other must: only sentences that have one such word, and nothing that leaves it open. */
const forceSwapped = paragraphFamily('force-swapped', true, 4, (subject, index, text, other) => {
  const [own, answers] = [sentencesOf(text), sentencesOf(other)];
  if (own.length !== answers.length) return [];
  return own.flatMap((sentence, at): readonly Draft[] => {
    const answer = answers[at] ?? '';
    const [word, ...more] = forceWords(sentence, subject.language);
    const contraryWord = word === undefined ? undefined : swaps[subject.language].get(word);
    if (word === undefined || contraryWord === undefined || more.length > 0) return [];
    if (forceWords(answer, subject.other).length !== 1) return [];
    if (
      /only|unless|without|until|require|need|right|choose|seul|sans|que |obligat|exig|droit|permet|jusqu|ne |n’/.test(
        sentence + answer,
      )
    )
      return [];
    return [
      {
        what: `${word} → ${contraryWord}: ${sentence.slice(0, 50)}`,
        chunks: subject.texts.with(
          index,
          own.with(at, sentence.replace(new RegExp(`\\b${word}\\b`), contraryWord)).join(' '),
        ),
        expected: [
          {
            rule: 'parity/force',
            message: 'contrary',
            where: headingsAt(subject.pair, index),
            values: {
              [subject.language === findingLanguage(subject.pair) ? 'value' : 'other']: contraryWord,
            },
          },
        ],
      },
    ];
  });
});

function forceWords(sentence: string, language: Language): readonly string[] {
  return (sentence.match(/[\p{L}]+/gu) ?? []).filter((word) => swaps[language].has(word));
}

export const sentenceFamilies: readonly Family[] = [
  added,
  removed,
  joined,
  parted,
  remark,
  coupleFamily('force-contrary', true, contrary),
  coupleFamily('force-alike', false, alike),
  // “Must not copy” is denied by « peuvent le copier » as well.
  coupleFamily('force-contrary-in-part', true, contraryInPart, ['contrary', 'denied']),
  coupleFamily('denied', true, denied, 'denied'),
  coupleFamily('denied-in-part', true, deniedInPart, 'denied'),
  coupleFamily('denied-in-other-words', false, deniedAlike),
  forceSwapped,
];
