import { describe, expect, it } from 'vitest';
import { contraryDenial } from '../../src/parity/denials.ts';
import {
  areContrary,
  contraryAmong,
  contraryChoice,
  contraryCommitment,
  forceOf,
  forcesOf,
} from '../../src/parity/force-words.ts';

/** Whether what an English and a French sentence say cannot both be so. */
function contrary(en: string, fr: string): boolean {
  const [said, answered] = [forceOf(en, 'en'), forceOf(fr, 'fr')];
  const forces = said && answered && areContrary(said, answered);
  return (
    Boolean(forces) ||
    contraryAmong(forcesOf(en, 'en'), forcesOf(fr, 'fr')) !== undefined ||
    contraryChoice([en, 'en'], [fr, 'fr']) !== undefined ||
    contraryCommitment([en, 'en'], [fr, 'fr']) !== undefined
  );
}

describe('the force of a sentence', () => {
  it.each([
    ['Requests can be sent by mail.', 'Les demandes doivent être envoyées par la poste.'],
    ['You must give us your name.', 'Vous pouvez nous donner votre nom.'],
    ['Staff shall record each visit.', 'Le personnel peut consigner chaque visite.'],
    ['Members have to renew every year.', 'Les membres peuvent renouveler leur adhésion chaque année.'],
    ['Suppliers are required to report it.', 'Les fournisseurs peuvent en faire rapport.'],
    ['You may keep a copy.', 'Il faut garder une copie.'],
    ['We may share the list with the city.', 'Nous sommes tenus de communiquer la liste à la Ville.'],
    ['May be shown to the board.', 'Doit être montré au conseil.'],
    ['A copy of the card could be kept.', 'Une copie de la carte est obligatoire et doit être gardée.'],
    ['You may bring a friend.', 'Vous ne pouvez pas amener d’ami.'],
    ['Photos must be dated.', 'Les photos ne doivent pas être datées.'],
    ['No photo may be published.', 'Toute photo peut être publiée.'],
    ['You do not have to sign in.', 'Vous devez ouvrir une session.'],
    ['You don’t need to give your age.', 'Vous ne devez pas donner votre âge.'],
    ['You must fill in the form.', 'Vous n’êtes pas tenue de remplir le formulaire.'],
    ['To opt out, you can click the link.', 'Pour vous retirer, vous devez cliquer sur le lien.'],
    ['We publish photos with your consent.', 'Nous publions les photos sans votre consentement.'],
    ['Data are shared without your prior consent.', 'Les données sont communiquées avec votre consentement.'],
    ['You can opt in to the newsletter.', 'Vous pouvez vous désabonner de l’infolettre.'],
    ['Opt-out forms are at the desk.', 'Des formulaires d’adhésion se trouvent au comptoir.'],
    ['You can unsubscribe here.', 'Vous pouvez vous abonner ici.'],
    ['It can be joined here, and can be split there.', 'Il peut être joint ici et il doit être divisé là.'],
    ['Members may look and must not copy.', 'Les membres peuvent regarder et peuvent copier.'],
    ['We will write to you.', 'Nous pouvons vous écrire.'],
    ['We may write to you.', 'Nous vous écrirons.'],
  ])('is contrary: %s ↔ %s', (en, fr) => {
    expect(contrary(en, fr)).toBe(true);
  });

  it.each([
    ['Requests can be sent by mail.', 'Les demandes peuvent être envoyées par la poste.'],
    ['You can un-subscribe here.', 'Vous pouvez vous désabonner ici.'],
    ['You can end your subscription.', 'Vous pouvez mettre fin à votre abonnement.'],
    ['You may ask, and must show a card.', 'Vous devez montrer une carte et vous pouvez demander.'],
    ['We will be able to write to you.', 'Nous pouvons vous écrire.'],
    ['We will write to you.', 'Nous vous écrivons.'],
    ['The site will help you.', 'Le site peut vous aider.'],
    ['There is no need to sign.', 'Vous n’avez pas à signer.'],
    ['It may fail to start.', 'Il ne peut démarrer.'],
    ['Requests can be sent by mail.', 'Il est possible d’envoyer les demandes par la poste.'],
    ['You may not copy it.', 'Vous ne devez pas le copier.'],
    ['You must not copy it.', 'Vous ne pouvez pas le copier.'],
    ['You cannot copy it.', 'Il ne faut pas le copier.'],
    ['No copy may be made.', 'Aucune copie ne doit être faite.'],
    ['It may only be used for this.', 'Il ne doit servir qu’à cela.'],
    ['It can be used only with a card.', 'Une carte doit être utilisée.'],
    ['We may be required to answer.', 'Nous devons parfois répondre.'],
    ['You should write to us.', 'Vous devriez nous écrire.'],
    ['You should write to us.', 'Vous devez nous écrire.'],
    ['In May 2027, you must renew.', 'En mai 2027, vous devez renouveler.'],
    ['From May to June, members must renew.', 'De mai à juin, les membres doivent renouveler leur carte.'],
    ['You can ask for the fee that you owe.', 'Vous pouvez demander la somme que vous devez.'],
    ['You can ask what is owed.', 'La somme que le membre doit est donnée sur demande.'],
    ['A can of paint must be closed.', 'Un pot de peinture doit être fermé.'],
    ['You may have heard of it.', 'Vous devez en avoir entendu parler.'],
    ['It must have been lost.', 'Il peut avoir été perdu.'],
    ['You can opt out by writing to us.', 'Pour vous retirer, vous devez nous écrire.'],
    ['You must be able to prove it.', 'Vous devez pouvoir le prouver.'],
    ['It can take a while.', 'Il faut un peu de temps.'],
    ['The letter might not arrive.', 'La lettre peut se perdre.'],
    ['You need not give your name.', 'Vous pouvez taire votre nom.'],
    ['You do not have to answer.', 'Vous n’êtes pas obligé de répondre.'],
    ['You are not required to answer.', 'Vous n’avez pas à répondre.'],
    ['How can I complain?', 'Comment dois-je porter plainte?'],
    ['A member who is not content may write.', 'Le membre insatisfait peut écrire.'],
    ['You may refuse.', 'Vous pouvez ne pas accepter.'],
    ['You can use it unless you were told not to.', 'Vous ne pouvez l’utiliser que si on vous le permet.'],
    ['We may share it with your consent.', 'Nous ne pouvons la communiquer sans votre consentement.'],
    ['We do not share it without your consent.', 'Nous ne la communiquons qu’avec votre consentement.'],
    ['We share it only with your consent.', 'Nous ne la communiquons pas sans votre consentement.'],
    ['You can opt out at any time.', 'Vous pouvez vous retirer en tout temps.'],
    ['You can opt out of the newsletter.', 'Vous pouvez cesser de recevoir l’infolettre.'],
    ['You can opt in at the desk.', 'Vous pouvez vous inscrire au comptoir.'],
    ['You can opt out of marketing.', 'Vous pouvez ne pas accepter le marketing.'],
    [
      'Certain laws require us to tell them, and we must obey.',
      'Nous pouvons être tenus de les en informer.',
    ],
    ['We must tell you.', 'Nous vous en informons.'],
    ['Applicants must be 18.', 'Les personnes qui posent leur candidature doivent avoir 18 ans.'],
    ['Members (and their guests) can enter.', 'Les membres et leurs invité·e·s peuvent entrer.'],
    ['The form must be signed by the parent.', 'Le parent doit signer le formulaire.'],
    ['You can also call us at any time.', 'En tout temps, vous pouvez également nous appeler.'],
  ])('is not contrary: %s ↔ %s', (en, fr) => {
    expect(contrary(en, fr)).toBe(false);
  });
});

describe('a sentence that denies', () => {
  const denies = (en: string, fr: string) => contraryDenial([en, 'en'], [fr, 'fr']);

  it('is contrary to one that affirms, in either language', () => {
    expect(denies('We do not sell your address.', 'Nous vendons votre adresse.')).toEqual([
      'do not sell',
      'vendons',
    ]);
    expect(denies('Names are published.', 'Les noms ne sont jamais publiés.')).toEqual([
      'published',
      'ne sont jamais publiés',
    ]);
    expect(
      denies('We read or store your messages.', 'Nous ne lisons ni ne conservons vos messages.'),
    ).toEqual(['read', 'ne lisons ni']);
    expect(
      denies('Visit Plus does share your data.', 'Visit Plus ne partage aucune de vos données.'),
    ).toEqual(['share', 'ne partage aucune']);
  });

  it('is contrary where both deny something else as well', () => {
    expect(
      denies(
        'It is never sold, and it is used for surveys.',
        'Il n’est jamais vendu et ne sert pas aux sondages.',
      ),
    ).toEqual(['used', 'ne sert pas']);
    expect(denies('Volunteers have access to it.', 'Les bénévoles n’y ont pas accès.')).toEqual([
      'access',
      "n'y ont pas accès",
    ]);
  });

  it.each([
    ['another denies too', 'We do not sell it.', 'Nous ne vendons rien.'],
    ['the verb is another', 'We do not sell it.', 'Nous gardons cela.'],
    ['it makes an exception', 'We do not sell it unless you agree.', 'Nous le vendons avec votre accord.'],
    ['it sets a limit', 'We do not keep it longer than a year.', 'Nous le conservons un an.'],
    ['it denies a part', 'We do not only use names.', 'Nous utilisons les noms.'],
    ['the other one takes it back', 'The fee does not apply to you.', 'Les frais s’appliquent aux autres.'],
    ['it asks', 'The form does not ask for it.', 'Le formulaire le demande-t-il?'],
  ])('is not, where %s', (_, en, fr) => {
    expect(denies(en, fr)).toBeUndefined();
  });
});
