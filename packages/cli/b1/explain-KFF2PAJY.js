import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  formatEntry,
  mendingWords,
  ruleEntries,
  severityWords
} from "./chunk-Y24QV2SA.js";
import {
  columns,
  widthsOf
} from "./chunk-VK24PASE.js";
import "./chunk-QHGCOWC7.js";
import {
  CommandError,
  counted,
  lookOf,
  wrap
} from "./chunk-7AXTO7HT.js";
import "./chunk-EZALE7LG.js";
import "./chunk-TRPPVVA6.js";
import "./chunk-WFAS7VLG.js";
import "./chunk-2SD2OFA4.js";
import "./chunk-NAWCPOHM.js";
import "./chunk-EJ73H57O.js";
import "./chunk-27YSSU3U.js";
import {
  nearest
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/rule-page.ts
var SEVERITIES = ["error", "warning", "info"];
var COLOURS = { error: "bad", warning: "doubtful", info: "quiet" };
function rulePage(rule, { width, palette }) {
  const { heading, sentence } = severityWords[rule.severity];
  const paint = palette[COLOURS[rule.severity]];
  const example = (title, text) => [
    palette.quiet(title),
    ...text.split("\n").flatMap((line) => wrap(line, { width, first: "    ", rest: "      " }))
  ];
  return textOf([
    wrap(
      [
        { text: rule.code, style: palette.strong },
        { text: " (" },
        { text: heading.toLowerCase(), style: paint },
        { text: ")" }
      ],
      { width }
    ),
    wrap(rule.about, { width }),
    [...wrap(rule.why, { width }), ...wrap(sentence, { width })],
    [...example("  Not like this:", rule.wrong), "", ...example("  But like this:", rule.right)],
    wrap([{ text: "Putting it right: ", style: palette.strong }, { text: mendingWords[rule.mending].sentence }], {
      width
    })
  ]);
}
function ruleList(rules, look) {
  const { width, palette } = look;
  const rows = (severity) => rules.filter((rule) => rule.severity === severity).map(({ code, about }) => [code, about]);
  const widths = widthsOf(rules.map(({ code }) => [code, ""]));
  return textOf([
    ...SEVERITIES.map((severity) => {
      const { heading } = severityWords[severity];
      return [
        `${palette.strong(heading)} ${palette.quiet(`(${counted(rows(severity).length, "rule")})`)}`,
        "",
        ...columns(rows(severity), widths, { width, indent: "  ", first: palette.action })
      ];
    }),
    wrap("More about one of them: standpipe\xA0explain\xA0CODE", { width })
  ]);
}
function textOf(blocks) {
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}

// src/commands/format-types.json
var format_types_default = [
  {
    name: "ballot-id",
    title: "Ballot identifier",
    description: "The identifier of one ballot paper, as Democracy Club writes it: an election identifier that goes down to the ward, constituency or other area where one list of candidates stands.",
    expected: "a ballot identifier of Democracy Club: the kind of election, the council, the ward or other area, and the day, with dots between",
    wrong: "local.northford.2024-05-02",
    right: "local.northford.canal-side.2024-05-02\nlocal.northford.mill-lane.by.2025-02-13\nmayor.ashmoor.2023-05-04"
  },
  {
    name: "charity-number",
    title: "Charity number",
    description: "The number of a charity on the register for England and Wales, for Scotland (starting SC) or for Northern Ireland (starting NIC).",
    expected: "6 to 8 digits, or SC or NIC and 6 digits",
    wrong: "CHC-9990095\nGB-CHC-9990101",
    right: "9990095\nSC999001\nNIC999001"
  },
  {
    name: "company-number",
    title: "Company number",
    description: "The number that Companies House gave to a company, partnership or society. It always has 8 characters, so keep any zero at the start.",
    expected: "8 characters, as Companies House shows it",
    wrong: "9876543\n9900010\n1234567",
    right: "09876543\nSC990123"
  },
  {
    name: "country",
    title: "Country",
    description: "A country as a code of two letters (ISO 3166-1 alpha-2).",
    expected: "a country code of 2 capital letters",
    wrong: "United Kingdom",
    right: "GB\nIE"
  },
  {
    name: "cpv-code",
    title: "CPV code",
    description: "A code for goods, works or services from the common procurement vocabulary, with or without its check digit.",
    expected: "8 digits, with or without a hyphen and a check digit",
    wrong: "4523314\n4534200",
    right: "45233141\n45233141-9"
  },
  {
    name: "curie",
    title: "Code with its scheme",
    description: "A code together with the short name of the list it belongs to, with a colon between them.",
    expected: "the name of a scheme in small letters, a colon and a code",
    wrong: "food\nFood",
    right: "lgsl:524\nward:north-end"
  },
  {
    name: "currency",
    title: "Currency",
    description: "The 3-letter code of a currency. Pounds sterling are GBP.",
    expected: "a currency code of 3 capital letters",
    wrong: "\xA3",
    right: "GBP\nEUR"
  },
  {
    name: "date",
    title: "Date",
    description: "A day in the calendar, written year first, then month, then day.",
    expected: "a date",
    wrong: "04/03/2025\n2025-02-30\n2025-03",
    right: "2024-12-31\n2025-04-01"
  },
  {
    name: "datetime",
    title: "Date and time",
    description: "A moment, with seconds and the time zone: Z for Greenwich Mean Time, +01:00 in British Summer Time.",
    expected: "a date and time with seconds and a time zone",
    wrong: "2025-07-15\n2025-07-15T09:00:00\n2024-06-12",
    right: "2024-12-31T09:30:00Z\n2025-06-02T14:05:00+01:00"
  },
  {
    name: "election-id",
    title: "Election identifier",
    description: "The identifier of an election, or of all elections of one kind on a day, as Democracy Club writes it: the kind of election, where it is held, and the day, with dots between.",
    expected: "an election identifier of Democracy Club: the kind of election, the places and the day, with dots between",
    wrong: "local.northford\nLocal elections, 2 May 2024\nref.northford.by.2021-10-07",
    right: "local.northford.2024-05-02\nlocal.2024-05-02\nmayor.ashmoor.by.2023-10-19"
  },
  {
    name: "eligibility-code",
    title: "Eligibility code",
    description: "The code of eleven digits that a working family gives a childcare provider.",
    expected: "11 digits",
    wrong: "5001234567\n500123456789",
    right: "50012345678\n40098765432"
  },
  {
    name: "email",
    title: "Email address",
    description: "An email address. Use a team's address rather than one person's where you can.",
    expected: "an email address",
    wrong: "digital.northford.example.org.uk\nopen data@northford.example.org.uk\nenquiries.northford.example.org.uk",
    right: "enquiries@northford.example.org.uk\nopendata@example.com"
  },
  {
    name: "fhrs-id",
    title: "FHRS ID",
    description: "The number that the Food Standards Agency gives to a food business. It is text, so that it stays as it is.",
    expected: "digits with no zero at the start",
    wrong: "FH2214",
    right: "9901234\n990567"
  },
  {
    name: "geometry",
    title: "Geometry",
    description: "A point, line or area on the map: a GeoJSON geometry (RFC 7946) in degrees on WGS84, longitude first. In a cell of a table it is written as WKT.",
    expected: "a shape on the map in degrees (WGS84), longitude first",
    wrong: 'POINT(-2.28 53.45)\n{"type":"Polygon","coordinates":[[[53.4089,-2.2967],[53.4089,-2.2965],[53.409,-2.2965]]]}\n{"type":"LineString","coordinates":[-2.2967,53.4089,-2.2965,53.4089]}',
    right: '{"type":"Point","coordinates":[-2.2873,53.4576]}'
  },
  {
    name: "grant-id",
    title: "Grant identifier",
    description: "An identifier of one grant that is the same everywhere, as 360Giving makes it: 360G, the publisher's prefix and its own reference.",
    expected: "360G, the publisher's prefix and a reference, with hyphens between",
    wrong: "northford-2025-014\nNFD-2024-017\nCF24-017",
    right: "360G-northford-2025-014\n360G-ashmoor-CF22"
  },
  {
    name: "gss-code",
    title: "GSS code",
    description: "The code that the Office for National Statistics gives to an area, such as a council, a ward or a combined authority.",
    expected: "one of the letters E, J, K, L, M, N, S or W, then 8 digits",
    wrong: "E0600009\nCanal Side\nE0599990",
    right: "E08000009\nW06000015"
  },
  {
    name: "language",
    title: "Language",
    description: "The short code of a language, such as en for English, cy for Welsh or en-GB for British English.",
    expected: "a language code of 2 or 3 small letters",
    wrong: "English\nUrdu",
    right: "en\ncy\nen-GB"
  },
  {
    name: "local-authority-code",
    title: "Local authority code",
    description: "The 3 letters that stand for a council in the national register of local authorities.",
    expected: "3 capital letters",
    wrong: "nfd",
    right: "NFD\nTRF"
  },
  {
    name: "nass-number",
    title: "Asylum support reference number",
    description: "The number that the Home Office's asylum support gives an applicant: two digits for the year, two for the month, then five or six more.",
    expected: "two digits for the year, two for the month, then 5 or 6 digits",
    wrong: "241312345\n24071234",
    right: "240712349\n2407123456"
  },
  {
    name: "nino",
    title: "National Insurance number",
    description: "A person's National Insurance number, in capitals and without spaces. Prefixes that are never given out are refused.",
    expected: "two letters in use, 6 digits and a letter from A to D, without spaces",
    wrong: "GB123456A\nAB 12 34 56 C\nAB123456E",
    right: "AB123456C\nNN123456A"
  },
  {
    name: "ocid",
    title: "Open Contracting identifier",
    description: "The identifier of one contracting process in the Open Contracting Data Standard.",
    expected: "an ocid, which begins with ocds, a hyphen and 6 characters",
    wrong: "NFD-2024-017\nh6vhtk-04f9a1",
    right: "ocds-h6vhtk-04f9a1\nocds-b5fd17-2024-113"
  },
  {
    name: "org-id",
    title: "Organisation identifier",
    description: "An identifier that is the same wherever the organisation appears. It names the list the organisation is on, such as GB-COH for Companies House or GB-LAE for English councils, then gives the code it has in that list.",
    expected: "an org-id",
    wrong: "Northford Borough Council\nhttps://www.example.org.uk/id/northford\nhttps://opendatacommunities.org/id/unitary-authority/northford",
    right: "GB-LAE-NFD\nGB-COH-09876543\n360G-northford-club17"
  },
  {
    name: "partial-date",
    title: "Date, or part of one",
    description: "A day, a month or a year. Give only what is known: never make up a day.",
    expected: "a year, a month or a day, with the year first",
    wrong: "2024-13\n07/05/2019\n1998 or so",
    right: "2019\n2021-05\n2021-05-06"
  },
  {
    name: "party-id",
    title: "Party identifier",
    description: "The identifier of a political party, as Democracy Club writes it: the number in the Electoral Commission's register (PP and digits), a joint description of two parties, or Democracy Club's own number for what is not a registered party.",
    expected: "PP and digits, or joint-party or ynmp-party with a colon and digits",
    wrong: "https://search.electoralcommission.org.uk/English/Registrations/PP52\nNorthford First",
    right: "PP52\njoint-party:53-119\nynmp-party:2"
  },
  {
    name: "pay-band",
    title: "Pay band",
    description: "A band of \xA35,000 in whole pounds: its lowest amount, which is a multiple of 5,000, and its highest, with a space, a hyphen and a space between.",
    expected: "the lowest and the highest whole pound of a band of \xA35,000, with a hyphen and a space on each side of it",
    wrong: "62000 - 66999\n60000 - 69999\n\xA360,000 - \xA364,999",
    right: "60000 - 64999\n105000 - 109999"
  },
  {
    name: "phone",
    title: "Phone number",
    description: "A phone number that a person can dial. It can have spaces, brackets and a + at the start.",
    expected: "7 to 20 characters: digits, spaces, brackets and a + at the start",
    wrong: "01632 960145 ask for Sam\n01632 96012O\n01632 960214 (office)",
    right: "01632 960123\n+44 1632 960456"
  },
  {
    name: "postcode",
    title: "Postcode",
    description: "A full UK postcode in capital letters with one space in the middle.",
    expected: "a full postcode in capital letters with one space",
    wrong: "m32 0th\nM32 OTH\nM320TH",
    right: "M32 0TH\nEC1A 1BB"
  },
  {
    name: "postcode-district",
    title: "Postcode district",
    description: "The first half of a UK postcode, in capital letters.",
    expected: "the first half of a postcode in capital letters",
    wrong: "AS1 2AB\nas1",
    right: "AS1\nEC1A"
  },
  {
    name: "postcode-or-district",
    title: "Postcode or its first half",
    description: "A full UK postcode in capital letters with one space in the middle, or only the part before the space where the rest would show somebody\u2019s home.",
    expected: "a postcode in capital letters with one space, or the part before the space",
    wrong: "as1 2ab\nAS12AB",
    right: "AS1 2AB\nAS1"
  },
  {
    name: "ref",
    title: "Reference",
    description: "The reference that a council or supplier gave to a record. Keep the letters, slashes and capitals exactly as they are in the system it came from.",
    expected: "1 to 100 characters on one line, with no space at the start or end",
    wrong: '"PRJ-014 "\n"PRJ\\n014"\n"spend-2025-q1 "',
    right: "17/05993/OUT\nBF-0012"
  },
  {
    name: "repeat-rule",
    title: "Repeat rule",
    description: "How often something happens, as calendars write it (the RRULE of RFC 5545).",
    expected: "a repeat rule in capitals that begins with FREQ=",
    wrong: "Every other Tuesday\nBYDAY=TU;FREQ=WEEKLY",
    right: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU\nFREQ=MONTHLY;BYDAY=1MO"
  },
  {
    name: "sha256",
    title: "SHA-256 digest",
    description: "The fingerprint of a file: two files with the same SHA-256 digest are the same file.",
    expected: "64 digits and letters from a to f, in small letters",
    wrong: "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08\n9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a080\n9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0",
    right: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  },
  {
    name: "swa-code",
    title: "SWA code",
    description: "The number that an organisation has in the list of street works codes: a highway authority, or the firm or authority that does the works.",
    expected: "1 to 4 digits, such as the street works code 4218",
    wrong: "42180\nNF421",
    right: "4218\n9014"
  },
  {
    name: "time",
    title: "Time of day",
    description: "Hours and minutes on the 24-hour clock.",
    expected: "hours and minutes on the 24-hour clock",
    wrong: "7am\n9am",
    right: "09:00\n17:30"
  },
  {
    name: "uprn",
    title: "UPRN",
    description: "The unique property reference number of an address or a piece of land. It is text, not a number, so that a spreadsheet does not shorten it.",
    expected: "1 to 12 digits with no zero at the start",
    wrong: "0100012345678\n010009999012\n000099990031",
    right: "100012345678\n10001234"
  },
  {
    name: "url",
    title: "Web address",
    description: "The full address of a web page or file, starting with https:// or http://.",
    expected: "a web address that starts with https:// or http://",
    wrong: "www.example.org.uk/page\nhttps://www.example.org.uk/a page\nftp://files.example.org.uk/export.csv",
    right: "https://www.example.org.uk/toilets\nhttp://example.com/report.pdf"
  },
  {
    name: "usrn",
    title: "USRN",
    description: "The unique street reference number of a street. It is text, not a number.",
    expected: "7 or 8 digits, from 1000001 to 99999999",
    wrong: "123\n100012345678\n1000000",
    right: "20401234\n8400123"
  },
  {
    name: "uuid",
    title: "UUID",
    description: "An identifier made by a computer, the same everywhere (RFC 9562).",
    expected: "a UUID in small letters",
    wrong: "7B0F1C52-93AE-4A0E-9C0B-4E0F6D1B2A11",
    right: "6f1c2b1e-6c0a-4c7e-9f0a-3a52f6f0b1c4\n0b7f9c1a-93d2-4f2e-8a35-5b6f0c2d7e91"
  },
  {
    name: "work-reference",
    title: "Works reference number",
    description: "The number that street works have in Street Manager.",
    expected: "1 to 24 letters, digits, hyphens and underscores",
    wrong: "NF01-00000000000000000000\nNF01 00004211",
    right: "NF01-00004211\nTSR1591199404915"
  }
];

// src/commands/explain.ts
async function runExplain(code, { format = "text" } = {}) {
  const rules = [...ruleEntries(), ...format_types_default.map(formatEntry)].sort((a, b) => a.code < b.code ? -1 : 1);
  const look = lookOf(process.stdout);
  if (code === void 0) {
    process.stdout.write(format === "json" ? jsonOf({ rules }) : ruleList(rules, look));
    return 0;
  }
  const rule = ruleCalled(code, rules);
  process.stdout.write(format === "json" ? jsonOf(rule) : rulePage(rule, look));
  return 0;
}
function ruleCalled(code, rules) {
  const bare = code.replace(/^\[|\]$/g, "");
  const rule = rules.find((each) => each.code === bare);
  if (rule !== void 0) return rule;
  const meant = nearest(
    bare,
    rules.map((each) => each.code)
  )?.option;
  const advice = meant === void 0 ? "See all rules with: standpipe explain" : `Did you mean ${meant}?`;
  throw new CommandError(2, `There is no rule called ${bare}. ${advice}`);
}
function jsonOf(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
export {
  runExplain
};
