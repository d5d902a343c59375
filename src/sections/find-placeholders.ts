import { escapeRegExp } from '../text/escape-reg-exp.ts';

/**
 * What a template writes where a text is to go. Each pattern matches only what no finished text says; before it stands what
 * any text that it matches has, so that the pattern itself is seldom needed.
 */
const templates: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/lorem|dolor/i, /\blorem ipsum\b[^.]*|\bdolor sit amet\b/gi],
  // [insert name], [your address], [Nom de l’organisation], [XX], [●]; not [2013] 3 S.C.R. 733, […], [sic], [the union]
  [
    /\[/,
    /\[\s*(?:please\s+)?(?:insert|add|enter|fill in|complete|specify|select|choose|state|describe|list|type|name of|title of|date of|address of|your|our company)\b[^\][]*\](?![(@\w-]|\.\w)/gi,
  ],
  [
    /\[/,
    /\[\s*(?:insérer|insérez|inscrire|inscrivez|indiquer|indiquez|ajouter|ajoutez|compléter|complétez|préciser|précisez|entrer|entrez|saisir|saisissez|choisir|choisissez|remplir|décrire|nom d[eu’']|nom de la|titre d[eu’']|date d[eu’']|adresse d[eu’']|numéro d[eu’']|votre|vos)(?![\p{L}])[^\][]*\](?![(@\w-]|\.\w)/giu,
  ],
  [
    /\[/,
    /\[\s*(?:(?:organi[sz]ation|company|business|union|department|contact|officer|full)(?:['’]s)?\s+)?(?:name|date|e-?mail(?: address)?|(?:mailing |postal |street )?address|(?:tele)?phone(?: number)?|url|website|web ?site|title|position|number|amount|city|province|month|year|link|company|organi[sz]ation)\s*\](?![(@\w-]|\.\w)/gi,
  ],
  [
    /\[/,
    /\[\s*(?:nom|date|courriel|adresse(?: de courriel| postale)?|(?:numéro de )?téléphone|url|site web|titre|poste|numéro|montant|ville|province|mois|année|lien|organisation|entreprise)\s*\](?![(@\p{L}\d_-]|\.[\p{L}\d])/giu,
  ],
  [
    /\[/,
    /\[\s*(?:x{2,}|_+|\.{4,}|\*+|[●•■]+|tb[acd]|to do|todo|to come|à venir|à compléter|à confirmer|à déterminer|à préciser|à traduire|to translate|to be (?:added|completed|confirmed|determined|inserted|provided|translated))\s*\](?![(@\w-]|\.\w)/gi,
  ],
  [
    /\(/,
    /\(\s*(?:tb[acd]|to be (?:confirmed|determined|inserted)|à (?:confirmer|déterminer|insérer))\s*\)/gi,
  ],
  [/[{]/, /\{\{[^{}]*\}\}|\$\{[^{}]*\}/g],
  [/[{]/, /\{\s*(?:insert|your|name|nom|insérer|votre|organi[sz]ation)\b[^{}]*\}(?![(@\w-]|\.\w)/gi],
  [/____/, /_{4,}/g],
  // Capitals alone: “todo” is a Spanish word, and XXX a number after “Part”.
  [/TODO|FIXME|TB[CD]/, /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD|TBC)(?![\p{L}\p{N}_-])/gu],
  [
    /À|A TRADUIRE|A COMPL|TO (?:BE |TRANSLATE)/,
    // A heading that is all in capitals may well say “FORMULAIRES À REMPLIR”.
    /(?<!\p{L}|\p{Lu}{2}[ \u00a0])(?:[ÀA] (?:COMPL[ÉE]TER|CONFIRMER|D[ÉE]TERMINER|INS[ÉE]RER|PR[ÉE]CISER|R[ÉE]DIGER|REMPLIR|TRADUIRE|VENIR)|TO TRANSLATE|TO BE (?:ADDED|COMPLETED|CONFIRMED|DETERMINED|INSERTED|PROVIDED|TRANSLATED|WRITTEN))(?!\p{L}| \p{Lu}{2})/gu,
  ],
  [
    /XX/,
    // Two of them are a number too, after a name or the word for a part: “Louis XX”, « tome XX ».
    /(?<![\p{L}\p{N}.*@/_-]|(?:\p{Lu}[\p{L}.’'-]*|part|parties?|chapters?|chapitres?|tit(?:le|re)s?|schedules?|annexes?|books?|livres?|tomes?|volumes?|articles?|sections?|tableaux?|tables?|figures?|no\.?|n[o°]|siècle)[ \u00a0])XX(?![\p{L}\p{N}.*@/_-]| X| [\d(])|(?<![\p{L}\p{N}.*@/_-])X{2,}(?:[-/]X{2,})+(?![\p{L}\p{N}*@_-])/gu,
  ],
  [
    /XXX/,
    /(?<![\p{L}\p{N}.*@/_-]|\b(?:Part|Partie|Chapter|Chapitre|Title|Titre|Schedule|Annexe|Book|Livre|[Nn]o\.?|XX+) )X{3,}(?![\p{L}\p{N}.*@/_-]| X| [\d(])/gu,
  ],
  [
    /click|tap |cliquez/i,
    /(?:click|tap) (?:or (?:click|tap) )?here to enter (?:a date|text)|cliquez(?: ou appuyez)? ici pour (?:entrer|taper) (?:une date|du texte)/gi,
  ],
];

/** E-mail addresses that a template shows; sub-domains of these may be real fixtures of somebody. */
const sampleEmail =
  /(?<![\w.-])(?:[\w.-]+@(?:example|exemple)\.(?:com|org|net|ca)|[\w.-]+@(?:your|votre)[\w-]*\.(?:com|org|ca)|(?:name|nom|user|email|courriel|someone|example|exemple|info|privacy)@(?:domain|domaine|company|organization|organisation)\.(?:com|org|ca))(?![\w-]|\.\w)/gi;

/** Telephone numbers that cannot be dialled and that hands type to fill a blank. */
const sampleTelephone =
  /(?<![\d-])(?:1[- .])?(?:\(?(?:555|000|999|111)\)?[- .]{1,2}(?:555|000|999|111)[- .](?:5555|0000|9999|1111|1234)|\(?123\)?[- .]{1,2}456[- .]7890)(?!\d)/g;

/** What announces a sample as a sample: “such as name@example.com”, « par exemple [nom] ». */
const announced =
  /(?:such as|for (?:example|instance),?|e\.g\.,?|of the form|exemple,?|p\. ex\.,?|comme|telle? que|forme|format)[\s\u00a0:“"«(]*$/i;

/** Texts that stand for another when they are all that a paragraph, an item or a cell says; lower case. */
const wholeTexts =
  /^(?:todo|to do|tb[acd]|to be (?:added|announced|completed|confirmed|determined|inserted|provided|translated|written)|to translate|(?:content|text) to come|insert (?:text|name|date|address)(?: here)?|x{2,}|placeholder|à (?:compléter|confirmer|déterminer|insérer|préciser|rédiger|remplir|traduire)|(?:texte|contenu) à venir|insérer (?:le |un )?(?:texte|nom)(?: ici)?)[\s.:…]*$/iu;

export interface PlaceholderMatch {
  /** Index into the text. */
  readonly start: number;
  readonly text: string;
}

/**
 * Words of a template that were left in a text. What somebody may have meant is passed over: numbers from 555-0100 to
 * 555-0199 and the hosts of examples are what honest samples are made of.
 *
 * @param also further texts that are never to be published, whatever their case.
 */
export function findPlaceholders(text: string, also: readonly string[] = []): readonly PlaceholderMatch[] {
  const found: PlaceholderMatch[] = [];
  const add = (start: number, words: string): void => {
    found.push({ start, text: words });
  };
  const trimmed = text.trim();
  // The longest of these is “insérer le texte ici :”.
  if (trimmed.length < 40 && wholeTexts.test(trimmed))
    return [{ start: text.indexOf(trimmed), text: trimmed }];
  for (const [sign, pattern] of [
    ...templates,
    [/@/, sampleEmail],
    [/555|000|999|111|456/, sampleTelephone],
  ] as const) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (!announced.test(before)) add(match.index, match[0].trim());
    }
  }
  for (const words of also) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${escapeRegExp(words.trim()).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
      'giu',
    );
    for (const match of text.matchAll(pattern)) add(match.index, match[0]);
  }
  let done = 0;
  return found
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length)
    .filter(({ start, text: words }) => {
      const isFree = start >= done;
      if (isFree) done = start + words.length;
      return isFree;
    });
}
