import type { Lexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/*
 * English words of privacy statements that the dictionary of Canadian English lacks. Only those need to be here that are near
 * to another word, or that are often misspelled themselves.
 */
export const en: Lexicon = {
  words: new Set(
    list(`
      acknowledgment acknowledgments adblocker adtech anonymization anonymize anonymized anonymizes anonymizing app apps arbitral assignees authenticator
      backend bailee biobank biobanks biometric biometrics biosample biosamples blockchain captcha carshare caregiving
      chatbot chatbots chatroom chatrooms checkboxes coverages cyberattack cyberattacks cyberbullying cybercrime cybersecurity
      dashcam datacentre datacentres deidentification deidentified deidentify deidentifying deindex deindexed deindexing
      devisee donee doxing doxxing edtech email emails esports explainer explainers extranet fintech focussed focusses focussing
      formulary frontend fundraise fundraised fundraises gamification gamified genomic geofence geofencing geolocate geolocation
      fulfil fulfilment fulfils geospatial geotag geotagged gif grievor grievors honoraria hypothec inclusivity infringer infringers infographic infographics jpeg keyring keyrings
      judgement judgements legator lifecycle livestream livestreamed livestreaming livestreams login logins logoff logon logout mandatary martech metadata microdata
      neurodivergent neurodiverse nonbinary offboarding ombuds ombudsperson ombudspersons onboarding optin optout parkade
      paratransit passcode passcodes passphrase payor payors personalization pharmacare phishing podcast podcasts programme
      programmes pseudonymization pseudonymize pseudonymized pseudonymizing pseudonymous recaptcha redactions reidentification
      reidentified reidentify reidentifying reinsurer repurposed repurposing retargeting rideshare roadmap roadmaps rollout
      screencast screencasts screenshot servient signin signout signup smishing spoofing spyware sublicense sublicensee subprocessor subprocessors
      supercookie telecom telehealth telemedicine telework timeframe timeframes timesheet timesheets tokenization tokenize
      distro distros iconize iconized init natively netmask proxied subnet subnets tokenized toolkit toolkits transferee transferor tweens unredacted unsubscribe username usernames vishing videoconference
      videoconferences vlog vlogger vlogs waitlist walkthrough webcast webform webinar webinars webmail webpage webpages wellbeing
      whistleblower whistleblowers whistleblowing wifi
    `),
  ),
  prefixes: list(`
    anti auto bio co counter cross cyber de dis eco extra geo hyper infra inter intra macro mega meta micro mid mini mis multi nano
    neuro non over post pre pseudo psycho re semi socio sub super supra tele trans tri ultra un under video web e
  `),
  parts: new Set(
    list(
      'anti auto bio cyber inter intra micro mini multi neuro non opt para post pre pro pseudo psycho quasi semi socio sub tele',
    ),
  ),
  confused: new Map([
    ['adresse', 'address'],
    ['adresses', 'addresses'],
    ['correspondance', 'correspondence'],
    ['developpement', 'development'],
    ['environnement', 'environment'],
    ['exemple', 'example'],
    ['gouvernement', 'government'],
    ['langage', 'language'],
    ['mariage', 'marriage'],
    ['responsable', 'responsible'],
    ['ressource', 'resource'],
    ['ressources', 'resources'],
    ['trafic', 'traffic'],
  ]),
};
