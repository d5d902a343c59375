import { describe, expect, it } from 'vitest';
import { readOfficialAddress } from '../../src/links/official-addresses.ts';

describe('the address of a law', () => {
  it.each([
    ['laws-lois.justice.gc.ca/eng/acts/P-21', 'laws-lois.justice.gc.ca/fra/lois/P-21'],
    ['laws-lois.justice.gc.ca/eng/regulations/SI-85-9', 'laws-lois.justice.gc.ca/fra/reglements/TR-85-9'],
    [
      'laws-lois.justice.gc.ca/eng/acts/P-21/FullText.html',
      'laws-lois.justice.gc.ca/fra/lois/P-21/TexteComplet.html',
    ],
    ['laws-lois.justice.gc.ca/eng/annualstatutes/2022_9', 'laws-lois.justice.gc.ca/fra/loisannuelles/2022_9'],
    ['laws-lois.justice.gc.ca/eng/const/page-12.html', 'laws-lois.justice.gc.ca/fra/const/page-12.html'],
    ['legisquebec.gouv.qc.ca/en/document/cr/A-2.1', 'legisquebec.gouv.qc.ca/fr/document/rc/A-2.1'],
    ['web2.gov.mb.ca/laws/statutes/ccsm/f175e.php', 'web2.gov.mb.ca/laws/statutes/ccsm/f175f.php'],
    ['eur-lex.europa.eu/eli/reg/2016/679/eng', 'eur-lex.europa.eu/eli/reg/2016/679/fra'],
    ['canlii.org/en/qc/laws/stat/cqlr-c-a-2.1/latest', 'canlii.org/fr/qc/legis/lois/rlrq-c-a-2.1/derniere'],
    ['canlii.org/en/ca/laws/stat/rsc-1985-c-p-21', 'canlii.org/fr/ca/legis/lois/lrc-1985-c-p-21'],
    ['canlii.org/en/bc/laws/stat/sc-2003-c-63', 'canlii.org/fr/cb/legis/lois/lc-2003-c-63'],
  ])('%s is English, and %s is the same in French', (en, fr) => {
    expect(readOfficialAddress(en)).toMatchObject({ language: 'en', counterparts: [fr] });
    expect(readOfficialAddress(fr)).toMatchObject({ language: 'fr', counterparts: [en] });
  });

  it('has all the addresses of the other language that lead there, the preferred one first', () => {
    expect(readOfficialAddress('ontario.ca/laws/statute/90F31')).toEqual({
      language: 'en',
      id: '90f31',
      counterparts: ['ontario.ca/fr/lois/loi/90F31', 'ontario.ca/lois/loi/90F31'],
    });
    for (const french of ['ontario.ca/fr/lois/loi/90f31', 'ontario.ca/lois/loi/90f31'])
      expect(readOfficialAddress(french)?.counterparts).toEqual(['ontario.ca/laws/statute/90f31']);
  });

  it('keeps words that only look like those that are translated', () => {
    expect(readOfficialAddress('ontario.ca/laws/statute/latest-news')?.counterparts[1]).toBe(
      'ontario.ca/lois/loi/latest-news',
    );
  });
});

describe('no address of a law', () => {
  it.each([
    'ontario.ca/laws/statute/',
    'ontario.ca/laws',
    'union.ca/eng/acts/P-21',
    'web2.gov.mb.ca/laws/statutes/ccsm/e.php',
    'web2.gov.mb.ca/laws/statutes/ccsm/f175.php',
    '',
  ])('%j', (address) => {
    expect(readOfficialAddress(address)).toBeUndefined();
  });
});
