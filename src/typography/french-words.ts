const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|avr\\.|juill\\.|sept\\.|oct\\.|nov\\.|déc\\.';

/** Units that are nothing else, so that a figure may be parted from them: `20km`. */
export const unmistakableUnits = list(
  'km cm mm kg mg mL ml ko Ko Mo Go To kWh MWh kW MW kHz MHz GHz kPa min M$ k$ G$ M€ k€ G€ °C °F km/h Mb/s Gb/s Mbit/s Gbit/s',
);

/** Units written with letters that may mean something else when they touch a figure: `5G`, `4e`. */
export const loneUnits = list('cl dl m g L l h s j ha po pi lb lbs Hz W V m² km² m³ cm² cm³');

/** What is counted most often; the singular too. */
export const countedNouns = list(
  'jour jours mois an ans année années semaine semaines heure heures minute minutes seconde secondes trimestre siècle ' +
    'million millions milliard milliards dollar euro cent degré octet page personne membre fois pour',
);

/** Small words with the ending of a plural that are no nouns. */
export const notNouns = list(
  'dans sans sous vers mais puis plus moins très près après dès hors jamais toujours les des ses ces mes tes aux leurs nos vos ' +
    'nous vous ils elles ceux celles deux trois six dix lors alors depuis pas lesquels lesquelles desquels desquelles ' +
    'auxquels auxquelles eux chez parfois ailleurs envers selon quelques plusieurs certains certaines toutes tous autres sous ' +
    'suis es êtes sommes avons avez ainsi volontiers dehors dessus dessous tandis néanmoins désormais outre sus hélas ' +
    'toutefois quelquefois autrefois cependant inclus exclus compris puisque peux veux dois fais vais mieux tels telles quels quelles',
);

/** Words that a number names rather than counts: `article 12`, `version 3`. */
export const labels =
  /(?<!\p{L})(?:articles?|art\.|paragraphes?|par\.|alinéas?|sous-alinéas?|chapitres?|chap\.|ch\.|c\.|sections?|parties?|annexes?|pages?|pp?\.|points?|étapes?|postes?|numéros?|no|nᵒ|n°|versions?|phases?|tableaux?|figures?|niveaux?|locale?s?|lois?|règlements?|bureaux?|volumes?|éditions?|notes?|groupes?|titres?|lignes?|catégories?|types?|clauses?|principes?|règles?|questions?|modules?|formulaires?|zones?|classes?|options?|en|depuis|dès|v\.?)[ \u00a0\u202f]$/iu;
