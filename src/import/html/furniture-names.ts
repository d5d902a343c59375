import type { LeftOutReason } from '../imported-source.ts';

/** Elements that are furniture of a page wherever they stand. */
export const furnitureTags: Readonly<Record<string, LeftOutReason>> = {
  nav: 'navigation',
  dialog: 'dialog',
  form: 'form',
  search: 'search',
  select: 'form',
  textarea: 'form',
  menu: 'navigation',
};

/** Roles of ARIA that are. */
export const furnitureRoles: Readonly<Record<string, LeftOutReason>> = {
  navigation: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  tablist: 'navigation',
  tooltip: 'hidden',
};

/** Names of classes and ids, with hyphens between their words, as themes of websites use them; the first that matches. */
export const furnitureNames: readonly (readonly [RegExp, LeftOutReason])[] = [
  [
    /(?:^|-)cookies?-?(?:banner|consent|notice|bar|law|popup|pop-up|modal|message|alert|disclaimer|dialog|overlay|prompt|settings|notification|warning|wrapper|preferences)|^cookieconsent|^(?:onetrust|ot-sdk|optanon|cky|cmplz|cybotcookiebot|cookiebot|iubenda-cs|termly|moove-gdpr|klaro|truste|usercentrics)(?:-|$)|^cc-(?:window|banner|revoke)|^cli-(?:bar|modal)|^eu-cookie|^sliding-popup|^(?:gdpr|ccpa)-|^consent-(?:banner|popup|modal|manager|bar)|^(?:bandeau|banniere|avis)-(?:des-)?(?:cookies|temoins)|^(?:cookies|temoins)-(?:bandeau|banniere|avis)/,
    'cookie-banner',
  ],
  [/(?:^|-)breadcrumbs?(?:-|$)|^crumbs?$|fil-(?:d-)?ariane|^you-are-here$/, 'breadcrumbs'],
  [/^skip(?:-|$)|skip-(?:link|nav|to|main)|^skiplink|^(?:aller|passer)-au-contenu/, 'skip-link'],
  [
    /lang(?:uage)?s?-(?:switch(?:er)?|toggle|selector|chooser|menu|link|nav|block)|^wb-lng$|^wpml-|switch-?lang|^(?:choix|selecteur)-(?:de-)?langue/,
    'language-switch',
  ],
  [
    /(?:^|-)(?:toc|table-of-contents|on-this-page|table-des-matieres|sur-cette-page)(?:-|$)|^ez-toc/,
    'contents',
  ],
  [
    /(?:^|-)(?:share|sharing|partage|partager|addtoany|addthis|sharedaddy|sharethis|a2a)(?:-|$)|^social(?:-(?:links|icons|menu|share|nav|media-links|block|list))?$/,
    'share',
  ],
  [/(?:^|-)(?:search|recherche)(?:-(?:form|box|bar|block|field|container|wrapper|api|toggle))?$/, 'search'],
  [
    /(?:^|-)(?:nav|navbar|navigation|menu|menubar|submenu|megamenu|mega-menu|pager|pagination|back-to-top|backtotop|scroll-top|scrolltop|to-top|haut-de-page|retour-haut)(?:-|$)/,
    'navigation',
  ],
  [
    /(?:^|-)(?:site|page|main|global|web|layout|region)-footer(?:-|$)|^footer(?:-|$)|^colophon$|^pied-de-page|(?:^|-)(?:entry|post|node|article)-(?:footer|meta|tags|links)$|^copyright$/,
    'footer',
  ],
  [
    /^(?:site|global|main|web|layout|region)-(?:header|banner|branding|top)(?:-|$)|^masthead|^top-?bar$|^utility-(?:bar|nav|links)|^header-(?:top|bar|main|wrapper)$|(?:^|-)(?:site|emergency|global|urgent|urgence)-(?:alert|notice|message|announcement|avis)/,
    'banner',
  ],
  [
    /(?:^|-)(?:modal|popup|pop-up|lightbox|offcanvas|off-canvas|drawer|toast|snackbar|chatbot|chat-widget)(?:-|$)/,
    'dialog',
  ],
  [
    /(?:^|-)(?:page-feedback|feedback-(?:form|widget|block)|page-helpful|was-this-helpful|gc-pg-hlpfl|gc-rprt-prblm|pagedetails|survey|sondage)(?:-|$)|^print-(?:button|link|page|this)/,
    'feedback',
  ],
  [
    /(?:^|-)(?:sidebar|side-bar|widget|widgets|widget-area|related-posts|related-articles|promo|newsletter|subscribe|infolettre|advert|advertisement)(?:-|$)/,
    'aside',
  ],
];

/** Classes of what only screen readers are told. */
export const hiddenNames =
  /^(?:sr-only|screen-reader-text|visually-hidden|visuallyhidden|wb-inv|element-invisible)$/;
