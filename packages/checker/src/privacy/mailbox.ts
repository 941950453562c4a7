/** Words that the mailboxes of councils and firms are named after. A name of a person is none of them. */
const ROLES: ReadonlySet<string> = new Set(
  `about access accessibility accounts accountspayable adult adults accountancy admin administration admissions adoption
  advice air allotments antisocial app appeals applications apply appointments archive archives area arts asb assessment
  assets audit benefit benefits bins blue booking bookings box budget building bus business businessrates cabinet
  callcentre campaign campaigns care careers cemeteries cemetery census centre ceremonies childcare children childrens city
  cleansing clerk climate committee committees communications community companies compliance complaint complaints
  conservation consult consultation consultations contact contactcentre contracts control copyright coroner corporate
  council councillors county court covid crematorium crime culture customer customers customerservice customerservices cycling
  data dataprotection decision democracy democratic design desk development digital direct directory director disability district donotreply
  dpo duty early education elections electoral email emergency employment energy engagement enforcement enquire enquiries
  enquiry environment environmental equalities equality estates events exams families family feedback finance fire flood
  flooding foi food footpaths forum foster fostering fraud freedom funding general governance grants green health hello help
  helpdesk helpline heritage highway highways hire home homeless homelessness homes hotline housing hr hub human ict incident
  info information inspection insurance intelligence investigations invest invoice invoices it jobs land landcharges
  learning legal leisure libraries library licence licences licensing lighting line local localplan logistics mail mailbox
  maintenance management map maps market markets mayor media meetings member members membership monitoring museum museums
  neighbourhood neighbourhoods news newsletter no noreply noise notices office officer online open opendata operations
  orders ops out panel parking parks partnership partnerships passes payments payroll pensions people permits pest phone
  plan planning plans play police policy pollution ppolicy press prevention privacy procurement programme project projects
  property protection provision public publications purchasing quality questions rates recruitment recycling reception
  record records referral referrals refuse regeneration register registrar registrars registration registry regulation
  regulatory rents repair repairs reply report reporting reports request requests research reservations residents resources
  response revenue revenues review reviews rights roads route rural safeguarding safety sales scheme school schools scrutiny
  secretary sector security send service servicedesk services sheltered shop social software solicitors sport sports staff
  standards statistics strategic strategy street streetcare streets streetworks submissions support survey surveys sustainability
  switchboard systems tax taxi team teams technical technology tenancy tenant tenants tourism town trade trading traffic training
  transparency transport treasury trees unit us value venues visit voting volunteer volunteering volunteers waste water web webmaster
  website welfare wellbeing works young youth zone a and for of on the to`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Providers of mailboxes to people: nobody can tell what one with such an address stands for. */
const PROVIDERS =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|btinternet|btopenworld|virginmedia|ntlworld|blueyonder|talktalk|sky|tiscali|plus|plusnet|zoho|gmx|mail|protonmail|proton|fastmail|hey)\.(?:com|co\.uk|net|me|uk|org|de|fr|ie)$/;

/**
 * True for the mailbox of an organisation, such as `parking@council.gov.uk`: every part of its name is a word for a task or
 * a team, and its domain is no provider of mailboxes to people. It reaches no one person, so it may be published.
 */
export function isMailboxOfOrganisation(local: string, domain: string): boolean {
  if (PROVIDERS.test(domain.toLowerCase())) return false;
  const parts = local
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== "");
  return parts.length > 0 && local.length <= MOST_LETTERS && parts.every(isOfRoles);
}

const MOST_LETTERS = 64;
const LONGEST_ROLE = Math.max(...[...ROLES].map((word) => word.length));

/** True where a text is made of such words, one after another: `customerservices`, `planningpolicyteam`. */
function isOfRoles(text: string): boolean {
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (let at = 0; at < text.length; at++) {
    if (reached[at] === 0) continue;
    for (let end = at + 1; end <= Math.min(text.length, at + LONGEST_ROLE); end++) {
      if (ROLES.has(text.slice(at, end))) reached[end] = 1;
    }
  }
  return reached[text.length] === 1;
}
