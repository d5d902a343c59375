import { describe, expect, it } from 'vitest';
import {
  type AddressPair,
  compareAddresses,
  counterpartAddress,
  languageOfAddress,
} from '../../src/links/web-addresses.ts';

const pairs: readonly AddressPair[] = [
  { en: 'https://opseu.org', fr: 'https://sefpo.org' },
  { en: 'https://opseu.org/privacy', fr: 'https://sefpo.org/confidentialite' },
  { en: 'https://youradchoices.ca', fr: 'https://youradchoices.ca/fr' },
  { en: 'https://example.ca/help', fr: 'https://example.ca/aide' },
];

describe('the same address', () => {
  it.each([
    ['https://laws.gnb.ca/en/document/cs/2022-c.35', 'https://laws.gnb.ca/fr/document/lc/2022-c.35'],
    [
      'https://web2.gov.mb.ca/laws/statutes/ccsm/f175e.php',
      'https://web2.gov.mb.ca/laws/statutes/ccsm/f175f.php',
    ],
    ['https://www.gov.mb.ca/fippa/index.html', 'https://www.gov.mb.ca/fippa/index.fr.html'],
    ['https://union.ca/privacy', 'https://union.ca/privacy'],
    ['https://union.ca/privacy', 'http://www.union.ca/privacy/'],
    ['https://Union.ca/a%20b', 'https://union.ca/a%20b'],
    ['https://union.ca/vie-privée', 'https://union.ca/vie-priv%C3%A9e'],
    ['https://union.ca/en/privacy', 'https://union.ca/fr/privacy'],
    ['https://union.ca/privacy', 'https://union.ca/fr/privacy'],
    ['https://union.ca/en-CA/privacy', 'https://union.ca/fr-CA/privacy'],
    ['https://union.ca/en_CA/x', 'https://union.ca/fr_CA/x'],
    ['https://union.ca/english/x', 'https://union.ca/francais/x'],
    ['https://www.canada.ca/en.html', 'https://www.canada.ca/fr.html'],
    ['https://en.wikipedia.org/wiki/Privacy', 'https://fr.wikipedia.org/wiki/Privacy'],
    ['https://union.ca/page-eng.html', 'https://union.ca/page-fra.html'],
    ['https://union.ca/page_e.htm', 'https://union.ca/page_f.htm'],
    ['https://union.ca/guide-en.pdf', 'https://union.ca/guide-fr.pdf'],
    ['https://union.ca/page?id=5&lang=en', 'https://union.ca/page?lang=fr&id=5'],
    ['https://union.ca/page?lang=eng', 'https://union.ca/page?lang=fra'],
    [
      'https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32590',
      'https://www.tbs-sct.canada.ca/pol/doc-fra.aspx?id=32590',
    ],
    ['https://laws-lois.justice.gc.ca/eng/acts/P-21/', 'https://laws-lois.justice.gc.ca/fra/lois/P-21/'],
    ['https://laws-lois.justice.gc.ca/eng/acts/p-21/', 'https://laws-lois.justice.gc.ca/fra/lois/P-21/'],
    [
      'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/page-1.html',
      'https://laws-lois.justice.gc.ca/fra/lois/P-8.6/page-1.html',
    ],
    ['https://laws-lois.justice.gc.ca/eng/acts/P-21/', 'https://lois-laws.justice.gc.ca/fra/lois/P-21/'],
    [
      'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2004-219/',
      'https://laws-lois.justice.gc.ca/fra/reglements/DORS-2004-219/',
    ],
    ['https://www.ontario.ca/laws/statute/90f31', 'https://www.ontario.ca/fr/lois/loi/90f31'],
    ['https://www.ontario.ca/laws/statute/90f31', 'https://www.ontario.ca/lois/loi/90f31'],
    ['https://www.ontario.ca/laws/regulation/900460', 'https://www.ontario.ca/lois/reglement/900460'],
    [
      'https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1',
      'https://www.legisquebec.gouv.qc.ca/fr/document/lc/P-39.1',
    ],
    [
      'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679',
      'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679',
    ],
    [
      'https://www.canlii.org/en/on/laws/stat/rso-1990-c-f31/latest/',
      'https://www.canlii.org/fr/on/legis/lois/lro-1990-c-f31/derniere/',
    ],
    ['https://www.priv.gc.ca/en/', 'https://www.priv.gc.ca/fr/'],
    ['https://opseu.org/privacy', 'https://sefpo.org/confidentialite'],
    ['https://opseu.org/', 'https://sefpo.org/'],
    ['https://opseu.org/x/10998/', 'https://sefpo.org/x/10998/'],
    ['https://youradchoices.ca', 'https://youradchoices.ca/fr'],
    ['https://example.ca/help', 'https://example.ca/aide'],
    ['https://union.ca/en/privacy#cookies', 'https://union.ca/fr/privacy#cookies'],
    ['https://union.ca/privacy/index.html', 'http://union.ca/privacy'],
    ['https://union.ca/privacy/?utm_source=letter&utm_medium=mail', 'https://union.ca/privacy'],
    ['https://union.ca/privacy?id=4&fbclid=Iw', 'https://www.union.ca/privacy?id=4'],
    ['https://union.ca/Default.aspx', 'https://union.ca/'],
    ['https://union.ca/Privacy.aspx', 'https://union.ca/privacy.aspx'],
    ['https://laws.justice.gc.ca/eng/acts/P-21/index.html', 'http://laws-lois.justice.gc.ca/fra/lois/P-21/'],
    [
      'http://laws.justice.gc.ca/eng/regulations/SOR-92-48/index.html',
      'https://laws.justice.gc.ca/fra/reglements/DORS-92-48/index.html',
    ],
    ['https://policies.google.com/privacy?hl=en', 'https://policies.google.com/privacy?hl=fr-CA'],
    ['https://www.microsoft.com/en-us/privacy', 'https://www.microsoft.com/fr-ca/privacy'],
    ['https://www.company.example/ca/legal', 'https://www.company.example/ca/fr/legal'],
    ['https://www.company.example/ca_en/legal', 'https://www.company.example/ca_fr/legal'],
    ['https://company.example/legal', 'https://company.example/fr-be/legal'],
    [
      'https://www.elections.ca/content.aspx?section=pri&lang=e',
      'https://www.elections.ca/content.aspx?section=pri&lang=f',
    ],
    ['https://cihr-irsc.gc.ca/e/1234.html', 'https://cihr-irsc.gc.ca/f/1234.html'],
    [
      'https://help.company.example/hc/en-us/articles/360001234567-Delete-your-account',
      'https://help.company.example/hc/fr/articles/360001234567-Supprimer-un-compte',
    ],
    ['https://union.ca/en/home', 'https://union.ca/fr/'],
    ['https://union.ca/en/privacy?theme=dark&lang=en', 'https://union.ca/fr/privacy?lang=fr&theme=dark'],
    ['https://packages.example/{name}', 'https://packages.example/{nom}'],
    ['https://fr-ca.union.ca/x', 'https://fr-ca.union.ca/x'],
    ['https://en-ca.union.ca/x', 'https://fr-ca.union.ca/x'],
  ])('%s = %s', (en, fr) => {
    expect(compareAddresses(en, fr, pairs)).toBe('same');
  });
});

describe('probably the same address', () => {
  it.each([
    [
      'https://www.canada.ca/en/inland-waterways/corporate/transparency/opt-out.html',
      'https://www.canada.ca/fr/voies-navigables/organisation/transparence/refus.html',
    ],
    [
      'https://www.canada.ca/en/treasury-board-secretariat/access-information/info-source.html',
      'https://www.canada.ca/fr/secretariat-conseil-tresor/acces-information/info-source.html',
    ],
    ['https://union.ca/en/transparency', 'https://union.ca/fr/transparence'],
    ['https://union.ca/en/access-information', 'https://union.ca/fr/acces-information'],
    ['https://union.ca/en/document/archive/12', 'https://union.ca/fr/document/archives/12'],
    [
      'https://www.cai.gouv.qc.ca/english/protection-personal-information/complaint',
      'https://www.cai.gouv.qc.ca/protection-renseignements-personnels/plainte',
    ],
    ['https://www.quebec.ca/en/government/ministry', 'https://www.quebec.ca/gouvernement/ministere'],
    ['https://health811.ontario.ca/static/guest/home', 'https://sante811.ontario.ca/static/guest/home'],
    ['https://news.ontario.ca/x', 'https://nouvelles.ontario.ca/x'],
    ['https://union.ca/en/privacy', 'https://union.ca/fr/confidentialite'],
    ['https://union.ca/en/contact-us', 'https://union.ca/fr/contactez-nous'],
    ['https://union.ca/contact-us', 'https://union.ca/fr/communiquez-avec-nous'],
    [
      'https://www.canada.ca/en/revenue-agency/corporate/privacy.html',
      'https://www.canada.ca/fr/agence-revenu/organisation/confidentialite.html',
    ],
    ['https://www.priv.gc.ca/en/report-a-concern/', 'https://www.priv.gc.ca/fr/signaler-un-probleme/'],
    [
      'https://www.priv.gc.ca/en/privacy-topics/privacy-laws-in-canada/the-privacy-act/',
      'https://www.priv.gc.ca/fr/sujets-lies-a-la-protection-de-la-vie-privee/lois-sur-la-protection-des-renseignements-personnels-au-canada/la-loi-sur-la-protection-des-renseignements-personnels/',
    ],
    [
      'https://www.ontario.ca/page/privacy-statement',
      'https://www.ontario.ca/fr/page/declaration-concernant-la-protection-de-la-vie-privee',
    ],
    ['https://union.ca/en/accessibility', 'https://union.ca/fr/accessibilite'],
    ['https://union.ca/en/policy-2024', 'https://union.ca/fr/politique-2024'],
    [
      'https://en.wikipedia.org/wiki/Personal_data',
      'https://fr.wikipedia.org/wiki/Donn%C3%A9es_personnelles',
    ],
    ['https://union.ca/en/privacy#how-to-complain', 'https://union.ca/fr/privacy#porter-plainte'],
    [
      'https://opseu.org/information/privacy-policy/10998/',
      'https://sefpo.org/information/politique-de-confidentialite/10998/',
    ],
  ])('%s ≈ %s', (en, fr) => {
    expect(['likely', 'possible']).toContain(compareAddresses(en, fr, pairs));
  });
});

describe('addresses whose words say the same, each in its language', () => {
  it.each([
    ['https://union.ca/privacy/', 'https://union.ca/confidentialite/'],
    ['https://union.ca/about-us/contact', 'https://union.ca/a-propos/contactez-nous'],
    ['https://digital.canada.ca/privacy', 'https://numerique.canada.ca/confidentialite'],
    ['https://digital.canada.ca/a/b', 'https://numerique.canada.ca/a/b'],
    ['https://open.canada.ca/en', 'https://ouvert.canada.ca/fr'],
    ['https://www.canada.ca/en/x.html#psu915', 'https://www.canada.ca/fr/x.html#pou915'],
    ['https://union.ca/info#pse-901', 'https://union.ca/info#poe-901'],
    [
      'https://www.canada.ca/en/employment-social-development.html',
      'https://www.canada.ca/fr/emploi-developpement-social.html',
    ],
    [
      'https://www.union.ca/docs/2023/05/Privacy-Policy.pdf',
      'https://www.union.ca/docs/2023/06/Politique-de-confidentialite.pdf',
    ],
    ['https://twitter.com/HealthAgency', 'https://twitter.com/AgenceSante'],
    ['https://www.priv.gc.ca/en/a/b/c/complaint-form', 'https://www.priv.gc.ca/fr/a/formulaire-plainte'],
    ['https://union.ca/search?q=privacy&lang=en', 'https://union.ca/search?q=confidentialite&lang=fr'],
    ['https://www.jobbank.gc.ca/privacy', 'https://www.guichetemplois.gc.ca/confidentialite'],
    ['https://www.search.example.com/search?q=a', 'https://www.search.example.fr/search?q=a'],
    ['https://mirror.us.union.org/files', 'https://mirror.fr.union.org/files'],
    ['https://planet.union.org/', 'https://planet.union-fr.net/'],
    ['https://wiki.union.ca/privacy', 'https://wiki.union.ca/fr:confidentialite'],
  ])('%s ≈ %s', (en, fr) => {
    expect(compareAddresses(en, fr, pairs)).toBe('likely');
  });
});

describe('addresses in their languages of whose words nothing is known', () => {
  it.each([
    ['https://union.ca/en/kestrel', 'https://union.ca/fr/crecerelle'],
    ['https://en.wikipedia.org/wiki/Kestrel', 'https://fr.wikipedia.org/wiki/Faucon_cr%C3%A9cerelle'],
    ['https://www.facebook.com/opseu', 'https://www.facebook.com/sefpoquebec'],
    ['https://cloud.example/service-terms/', 'https://files.example/Cloud_Service_Terms_French_2022.pdf'],
  ])('%s ~ %s', (en, fr) => {
    expect(compareAddresses(en, fr, pairs)).toBe('possible');
  });
});

describe('a site that is not for readers of French', () => {
  it.each([
    ['https://union.ca/privacy', 'https://union.com/privacy'],
    ['https://union.fr/privacy', 'https://union.fr.example.com/privacy'],
    ['https://union.ca/privacy', 'https://onion.fr/privacy'],
  ])('%s ≠ %s', (en, fr) => {
    expect(compareAddresses(en, fr, [])).toBe('different');
  });
});

describe('another address', () => {
  it.each([
    ['https://laws.gnb.ca/en/document/cs/2022-c.35', 'https://laws.gnb.ca/fr/document/lc/2022-c.53'],
    ['https://union.ca/en/about/privacy', 'https://union.ca/fr/a-propos/privcay'],
    ['https://health811.ontario.ca/x', 'https://sante812.ontario.ca/x'],
    ['https://data.ontario.ca/x', 'https://date.ontario.ca/x'],
    ['https://priv.gc.ca/en/x', 'https://oic.gc.ca/fr/x'],
    ['https://union.ca/en/privacy', 'https://union.ca/fr/privcay'],
    ['https://union.ca/en/privacy', 'https://union.ca/fr/privac'],
    ['https://union.ca/privacy', 'https://union.ca/contactez-nous'],
    ['https://union.ca/privacy', 'https://union.ca/x-ray'],
    ['https://union.ca/forms/access.pdf', 'https://union.ca/forms/access-old.pdf'],
    ['https://union.ca/en/access', 'https://union.ca/fr/access-old'],
    ['https://union.ca/en/contact', 'https://union.ca/fr/confidentialite'],
    ['https://union.ca/en/privacy', 'https://union.ca/fr/confidentialiet'],
    ['https://digital.canada.ca/privacy', 'https://numerique.canada.ca/emplois'],
    ['https://digital.canada.ca/x', 'https://meteo.canada.ca/x'],
    ['https://union.ca/doc-eng.aspx?id=23601', 'https://union.ca/doc-fra.aspx?id=27088'],
    [
      'https://help.company.example/hc/en-us/articles/360001234567-a',
      'https://help.company.example/hc/fr/articles/360001234568-b',
    ],
    ['https://www.canada.ca/en/x.html#psu915', 'https://www.canada.ca/fr/x.html#pou916'],
    ['https://www.facebook.com/opseu', 'https://www.facebook.com/opsue'],
    ['https://union.ca/search?q=privacy', 'https://union.ca/search?q=emplois'],
    ['https://people.example/e?section=a', 'https://people.example/fr?section=b'],
    ['https://union.ca/en/privacy', 'https://onion.ca/fr/privacy'],
    ['https://union.ca/en/privacy', 'https://union.com/fr/privacy'],
    ['https://union.ca/en/policy-2024', 'https://union.ca/fr/politique-2023'],
    ['https://union.ca/en/12345/a', 'https://union.ca/fr/12354/a'],
    ['https://union.ca/enticing/x', 'https://union.ca/frticing/x'],
    ['https://union.ca/fr/privacy', 'https://union.ca/en/privacy'],
    ['https://union.ca/en/privacy/forms/request', 'https://union.ca/fr/'],
    ['https://union.ca/en/privacy', 'https://union.ca/fr'],
    ['https://union.ca/en/privacy#cookies', 'https://union.ca/fr/privacy'],
    ['https://union.ca/en/privacy#cookies', 'https://union.ca/fr/privacy#cookeis'],
    ['https://union.ca/x?id=5', 'https://union.ca/x?id=6'],
    ['https://laws-lois.justice.gc.ca/eng/acts/P-21/', 'https://laws-lois.justice.gc.ca/fra/lois/A-1/'],
    // Each leads to the text in the wrong language.
    ['https://laws-lois.justice.gc.ca/fra/lois/P-21/', 'https://laws-lois.justice.gc.ca/eng/acts/P-21/'],
    ['https://www.ontario.ca/lois/loi/90f31', 'https://www.ontario.ca/fr/lois/loi/90f31'],
    ['https://laws-lois.justice.gc.ca/eng/acts/P-21/', 'https://laws-lois.justice.gc.ca/fra/lois/P-8.6/'],
    ['https://www.ontario.ca/laws/statute/90f31', 'https://www.ontario.ca/lois/loi/90m56'],
    ['https://www.ontario.ca/laws/statute/90f31', 'https://www.ontario.ca/fr/lois/loi/90f13'],
    [
      'https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1',
      'https://www.legisquebec.gouv.qc.ca/fr/document/lc/A-2.1',
    ],
    ['https://opseu.org/privacy', 'https://sefpo.org/vie-privee'],
    ['https://opseu.org/privacy', 'https://opseu.org/privacy'],
    ['https://opseu.org/info', 'https://sefpo.org/confidentialite'],
    ['https://example.ca/helpers', 'https://example.ca/aides'],
    ['not an address', 'nor this one'],
  ])('%s ≠ %s', (en, fr) => {
    expect(compareAddresses(en, fr, pairs)).toBe('different');
  });
});

describe('the language an address declares', () => {
  it.each([
    ['https://union.ca/en/x', 'en'],
    ['https://union.ca/fr-ca/x', 'fr'],
    ['https://fr.wikipedia.org/wiki/Loi', 'fr'],
    ['https://union.ca/page-fra.html', 'fr'],
    ['https://union.ca/page_e.html', 'en'],
    ['https://union.ca/page?lang=fr', 'fr'],
    ['https://people.example/e?section=a', undefined],
    ['https://cihr-irsc.gc.ca/f/1.html', 'fr'],
    ['https://www.canada.ca/fr.html', 'fr'],
    ['https://www.ontario.ca/laws/statute/90f31', 'en'],
    ['https://www.ontario.ca/lois/loi/90f31', 'fr'],
    ['https://opseu.org/news', 'en'],
    ['https://sefpo.org/nouvelles', 'fr'],
    ['https://youradchoices.ca', 'en'],
    ['https://youradchoices.ca/fr', 'fr'],
    ['https://union.ca/x', undefined],
    ['https://union.ca/enticing/french-fries', undefined],
    ['https://union.fr/x', undefined],
    ['nonsense', undefined],
  ])('%s: %s', (address, language) => {
    expect(languageOfAddress(address, pairs)).toBe(language);
  });
});

describe('the counterpart of an address', () => {
  it.each([
    [
      'https://laws-lois.justice.gc.ca/eng/acts/P-21/',
      'fr',
      'https://laws-lois.justice.gc.ca/fra/lois/P-21/',
    ],
    [
      'https://laws-lois.justice.gc.ca/fra/lois/P-21/page-1.html',
      'en',
      'https://laws-lois.justice.gc.ca/eng/acts/P-21/page-1.html',
    ],
    ['https://www.ontario.ca/laws/statute/90f31', 'fr', 'https://www.ontario.ca/fr/lois/loi/90f31'],
    ['https://www.ontario.ca/lois/loi/90f31', 'en', 'https://www.ontario.ca/laws/statute/90f31'],
    ['https://opseu.org/privacy', 'fr', 'https://sefpo.org/confidentialite'],
    ['https://sefpo.org/confidentialite', 'en', 'https://opseu.org/privacy'],
    ['https://youradchoices.ca', 'fr', 'https://youradchoices.ca/fr'],
    ['https://opseu.org/privacy', 'en', undefined],
    ['https://youradchoices.ca/fr', 'fr', undefined],
    ['https://laws-lois.justice.gc.ca/eng/acts/P-21/', 'en', undefined],
    ['https://union.ca/en/privacy', 'fr', undefined],
    ['https://example.ca/helpers', 'fr', undefined],
  ] as const)('%s in %s', (address, to, counterpart) => {
    expect(counterpartAddress(address, to, pairs)).toBe(counterpart);
  });
});
