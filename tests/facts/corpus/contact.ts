/** Sentences of policies on how to reach someone by telephone, with the translation they would get. */
export const telephonePairs: readonly (readonly [string, string])[] = [
  ['+353 1 234 5678', '+353 1 234 5678'],
  ['Call 1-800-232-7284.', 'Composez le 1 800 232-7284.'],
  ['Call us at 416-967-1111, ext. 22.', 'Appelez-nous au 416 967-1111, poste 22.'],
  ['Call us at (416) 967-1111, extension 2204.', 'Appelez-nous au 416\u00a0967-1111 (poste\u00a02204).'],
  ['Telephone: 416.967.1111 x22', 'Téléphone\u00a0: 416\u202f967\u20111111, p. 22'],
  ['Phone 613 555-0199 #305.', 'Téléphone\u00a0: 613-555-0199, poste 305.'],
  ['Toll-free: +1 (866) 532-3161', 'Sans frais\u00a0: 1\u00a0866\u00a0532-3161'],
  [
    'Toll-free 1.866.532.3161; TTY 1.866.212.9901',
    'Sans frais\u00a0: 1 866 532-3161; ATS\u00a0: 1 866 212-9901',
  ],
  ['Fax 819-994-5424', 'Télécopieur\u00a0: 819\u00a0994-5424'],
  ['In Alberta, dial 310-0000 first.', 'En Alberta, composez d’abord le 310-0000.'],
  ['In Alberta, dial 310-0000, then 780-422-6860.', 'En Alberta, faites le 310 0000, puis le 780 422-6860.'],
  ['Call 1-800-O-Canada (1-800-622-6232).', 'Composez le 1 800 O-Canada (1-800-622-6232).'],
  ['Call 1-800-FLOWERS.', 'Composez le 1 800 FLOWERS.'],
  ['Locally, call 555-0123.', 'Localement, composez le 555-0123.'],
  [
    'From the United Kingdom, call +44 20 7946 0958.',
    'Du Royaume-Uni, composez le +44\u00a020\u00a07946\u00a00958.',
  ],
  [
    'Please call 416-967-1111 Monday to Friday, 8:30 a.m. to 4:30 p.m.',
    'Veuillez téléphoner au 416 967-1111 du lundi au vendredi, de 8\u00a0h\u00a030 à 16\u00a0h\u00a030.',
  ],
  ['Tel. 514-555-0100/514-555-0101', 'Tél.\u00a0: 514 555-0100 ou 514 555-0101'],
];

/** The same by e-mail. */
export const emailPairs: readonly (readonly [string, string])[] = [
  ['Write to privacy@opseu.org.', 'Écrivez à privacy@OPSEU.org.'],
  ['E-mail: Privacy.Officer@city.on.ca', 'Courriel\u00a0: Privacy.Officer@city.on.ca'],
  [
    'Questions? info@union.ca or 416-967-1111.',
    'Des questions? Écrivez à info@union.ca ou appelez au 416 967-1111.',
  ],
];

/** The same by post, or in person. */
export const postalAddressPairs: readonly (readonly [string, string])[] = [
  ['One Yonge Street', '1, rue Yonge'],
  ['Dublin 2, D02 X285, Ireland', 'Dublin 2, D02 X285, Irlande'],
  ['London SW1A 2AA', 'Londres SW1A 2AA'],
  ['10025 182 Street NW, Edmonton, AB T5S 0P7', '10025 182 Street NW, Edmonton (Alberta)  T5S\u00a00P7'],
  ['10025 182 Street NW, Edmonton, AB T5S 0P7', '10025, 182e Rue Nord-Ouest, Edmonton (Alberta)  T5S 0P7'],
  ['100 Lesmill Road, Toronto, ON M3B 3P8', '100, chemin Lesmill, Toronto (Ontario)  M3B 3P8'],
  [
    '2 Bloor Street East, Suite 1400, Toronto ON M4W 1A8',
    '2, rue Bloor Est, bureau 1400, Toronto (Ontario) M4W 1A8',
  ],
  ['2 Bloor St. E., 14th Floor, Toronto', '2, rue Bloor Est, 14e étage, Toronto'],
  ['30 Victoria Street, Gatineau, Quebec K1A 1H3', '30, rue Victoria, Gatineau (Québec)  K1A 1H3'],
  ['112 Kent Street, Place de Ville, Tower B, 3rd Floor', '112, rue Kent, Place de Ville, tour B, 3e étage'],
  ['12-100 Main Street, Whitehorse YT Y1A 2C6', '100, rue Main, bureau 12, Whitehorse (Yukon)  Y1A\u00a02C6'],
  ['P.O. Box 123, Station A, Toronto ON M5W 1A1', 'C. P. 123, succ. A, Toronto (Ontario)  M5W 1A1'],
  ['PO Box 1000, Ottawa ON K1A 0B1', 'Case postale 1000, Ottawa (Ontario) K1A\u202f0B1'],
  [
    '525 Boulevard René-Lévesque Est, Suite 2.36, Québec',
    '525, boulevard René-Lévesque Est, bureau 2.36, Québec',
  ],
  ['Room 320, Legislative Building', 'Bureau 320, Palais législatif'],
  ['410, 9925 109 Street NW, Edmonton', '410, 9925 109 Street NW, Edmonton'],
  ['New York, NY 10001', 'New York, NY 10001'],
  [
    '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    '1600 Amphitheatre Parkway, Mountain View, CA 94043',
  ],
  ['Our office at 80 Bloor St. West is open.', 'Notre bureau du 80, rue Bloor Ouest est ouvert.'],
];

/** Short numbers, web addresses, and numbers beside them that look like one of these. */
export const contactPairs: readonly (readonly [string, string])[] = [
  ['In an emergency, call 9-1-1.', 'En cas d’urgence, composez le 911.'],
  ['Call Health811 at 811.', 'Appelez Santé811 au 811.'],
  ['Dial 2-1-1 for community services.', 'Composez le 211 pour les services communautaires.'],
  ['Local 401 has 32,000 members.', 'La section locale 401 compte 32\u00a0000 membres.'],
  [
    'Visit www.ontario.ca/page2 or ontario.ca/privacy24.',
    'Visitez www.ontario.ca/page3 ou ontario.ca/vie25.',
  ],
  ['See https://example.ca/2024/05/report-17.pdf.', 'Voir https://example.ca/fr/2024/05/rapport-17.pdf.'],
  ['Business number 12345 6789 RT0001', 'Numéro d’entreprise 12345 6789 RT0001'],
  [
    'Social insurance number (e.g., 123 456 789)',
    'Numéro d’assurance sociale (p. ex. 123\u00a0456\u00a0789)',
  ],
  ['Charity registration number: 10686-2821-0001', 'Numéro d’enregistrement\u00a0: 10686-2821-0001'],
  ['ISBN 978-0-660-05410-2', 'ISBN 978-0-660-05410-2'],
];
