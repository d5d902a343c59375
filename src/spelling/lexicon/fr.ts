import type { Lexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/*
 * French words of privacy statements that the dictionary lacks, many of them of Canada, and spellings of 1990 that follow from
 * no rule. Only those need to be here that are near to another word, or that are often misspelled themselves.
 */
export const fr: Lexicon = {
  words: new Set(
    list(`
      ambigüe ambigües ambigüité ambigüités antipourriel arguer assoir autodéclaration autodéclarer bifactorielle bifactoriel
      biobanque biobanques bispirituel bispirituelle celleux ceuzes chariotte charriot charriots chatbot chatbots clavardeur clavardeurs clavardoir
      combattif combattive cotitulaire cotitulaires cyberfraude cyberfraudes cyberincident cyberincidents cyberintimidation
      cybermenace cybermenaces dépersonnalisation dépersonnaliser dépersonnalisé dépersonnalisée dépersonnalisées
      dépersonnalisés dissoute égoportrait égoportraits emoji emojis espiogiciel espiogiciels exigüe exigües extraprovincial géoblocage géobalise géobalises
      géorepérage iel iels imbécilité infonuage interpeler interpelé interpelée marrainage mentore mentores microciblage
      multifacteur multifacteurs nénufar nuagique ognon opt-in opt-out pagette pagettes plugiciel plugiciels postsecondaire postsecondaires
      préautorisé préautorisée préautorisées préautorisés prématernelle pseudonymisation pseudonymiser pseudonymisé pseudonymisée pseudonymisées
      pseudonymisés reciblage registrariat réidentification réidentifier réidentifié réidentifiée réidentifiées réidentifiés
      partitionneur partitionneurs relai relais sénior séniors sociosanitaire sociosanitaires télésanté toustes vélopartage webdiffusion webdiffusions
      webémission wébinaire wébinaires wifi
    `),
  ),
  prefixes: list(`
    anti auto bi bio co contre cyber dé dés éco électro extra géo hyper infra inter intra macro méga mé méta micro mini mono
    multi nano néo neuro non para péri photo poly post pré pro pseudo psycho radio ré re semi socio sous sub super supra sur
    techno télé trans tri ultra uni vélo vidéo web
  `),
  parts: new Set(
    list(`
      anti auto bio cyber euse euses fuses géo info inter intra ière ières micro mini multi néo neuro opt para post pré pro pseudo
      psycho quasi rice rices semi socio sous télé trice trices
    `),
  ),
  confused: new Map([
    ['address', 'adresse'],
    ['addresses', 'adresses'],
    ['connection', 'connexion'],
    ['connections', 'connexions'],
    ['development', 'développement'],
    ['environment', 'environnement'],
    ['example', 'exemple'],
    ['examples', 'exemples'],
    ['government', 'gouvernement'],
    ['recommendation', 'recommandation'],
    ['recommendations', 'recommandations'],
    ['responsible', 'responsable'],
    ['traffic', 'trafic'],
  ]),
};
