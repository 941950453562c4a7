import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import{j as g,k as u,l as h,m as w}from"./chunk-ADVGBPR4.js";import{a as y,b}from"./chunk-3WRQETLE.js";import"./chunk-QHGCOWC7.js";import{a as l,d as f,n as a,o as m}from"./chunk-O7WYALTX.js";import"./chunk-BVALPX6L.js";import"./chunk-EANINW2T.js";import"./chunk-AN3ZSP52.js";import"./chunk-OQOAI7B4.js";import"./chunk-YANFJARH.js";import"./chunk-BW3R2K7K.js";import"./chunk-YZC23PD4.js";import{b as p}from"./chunk-KLNXXB2D.js";import"./chunk-XSJFVVDA.js";var S=["error","warning","info"],B={error:"bad",warning:"doubtful",info:"quiet"};function x(e,{width:t,palette:o}){let{heading:r,sentence:i}=h[e.severity],s=o[B[e.severity]],n=(d,c)=>[o.quiet(d),...c.split(`
`).flatMap(T=>a(T,{width:t,first:"    ",rest:"      "}))];return E([a([{text:e.code,style:o.strong},{text:" ("},{text:r.toLowerCase(),style:s},{text:")"}],{width:t}),a(e.about,{width:t}),[...a(e.why,{width:t}),...a(i,{width:t})],[...n("  Not like this:",e.wrong),"",...n("  But like this:",e.right)],a([{text:"Putting it right: ",style:o.strong},{text:w[e.mending].sentence}],{width:t})])}function C(e,t){let{width:o,palette:r}=t,i=n=>e.filter(d=>d.severity===n).map(({code:d,about:c})=>[d,c]),s=y(e.map(({code:n})=>[n,""]));return E([...S.map(n=>{let{heading:d}=h[n];return[`${r.strong(d)} ${r.quiet(`(${f(i(n).length,"rule")})`)}`,"",...b(i(n),s,{width:o,indent:"  ",first:r.action})]}),a("More about one of them: standpipe\xA0explain\xA0CODE",{width:o})])}function E(e){return`${e.map(t=>t.join(`
`)).join(`

`)}
`}var A=[{name:"ballot-id",title:"Ballot identifier",description:"The identifier of one ballot paper, as Democracy Club writes it: an election identifier that goes down to the ward, constituency or other area where one list of candidates stands.",expected:"a ballot identifier of Democracy Club: the kind of election, the council, the ward or other area, and the day, with dots between",wrong:"local.northford.2024-05-02",right:`local.northford.canal-side.2024-05-02
local.northford.mill-lane.by.2025-02-13
mayor.ashmoor.2023-05-04`},{name:"charity-number",title:"Charity number",description:"The number of a charity on the register for England and Wales, for Scotland (starting SC) or for Northern Ireland (starting NIC).",expected:"6 to 8 digits, or SC or NIC and 6 digits",wrong:`CHC-9990095
GB-CHC-9990101`,right:`9990095
SC999001
NIC999001`},{name:"company-number",title:"Company number",description:"The number that Companies House gave to a company, partnership or society. It always has 8 characters, so keep any zero at the start.",expected:"8 characters, as Companies House shows it",wrong:`9876543
9900010
1234567`,right:`09876543
SC990123`},{name:"country",title:"Country",description:"A country as a code of two letters (ISO 3166-1 alpha-2).",expected:"a country code of 2 capital letters",wrong:"United Kingdom",right:`GB
IE`},{name:"cpv-code",title:"CPV code",description:"A code for goods, works or services from the common procurement vocabulary, with or without its check digit.",expected:"8 digits, with or without a hyphen and a check digit",wrong:`4523314
4534200`,right:`45233141
45233141-9`},{name:"curie",title:"Code with its scheme",description:"A code together with the short name of the list it belongs to, with a colon between them.",expected:"the name of a scheme in small letters, a colon and a code",wrong:`food
Food`,right:`lgsl:524
ward:north-end`},{name:"currency",title:"Currency",description:"The 3-letter code of a currency. Pounds sterling are GBP.",expected:"a currency code of 3 capital letters",wrong:"\xA3",right:`GBP
EUR`},{name:"date",title:"Date",description:"A day in the calendar, written year first, then month, then day.",expected:"a date",wrong:`04/03/2025
2025-02-30
2025-03`,right:`2024-12-31
2025-04-01`},{name:"datetime",title:"Date and time",description:"A moment, with seconds and the time zone: Z for Greenwich Mean Time, +01:00 in British Summer Time.",expected:"a date and time with seconds and a time zone",wrong:`2025-07-15
2025-07-15T09:00:00
2024-06-12`,right:`2024-12-31T09:30:00Z
2025-06-02T14:05:00+01:00`},{name:"election-id",title:"Election identifier",description:"The identifier of an election, or of all elections of one kind on a day, as Democracy Club writes it: the kind of election, where it is held, and the day, with dots between.",expected:"an election identifier of Democracy Club: the kind of election, the places and the day, with dots between",wrong:`local.northford
Local elections, 2 May 2024
ref.northford.by.2021-10-07`,right:`local.northford.2024-05-02
local.2024-05-02
mayor.ashmoor.by.2023-10-19`},{name:"eligibility-code",title:"Eligibility code",description:"The code of eleven digits that a working family gives a childcare provider.",expected:"11 digits",wrong:`5001234567
500123456789`,right:`50012345678
40098765432`},{name:"email",title:"Email address",description:"An email address. Use a team's address rather than one person's where you can.",expected:"an email address",wrong:`digital.northford.example.org.uk
open data@northford.example.org.uk
enquiries.northford.example.org.uk`,right:`enquiries@northford.example.org.uk
opendata@example.com`},{name:"fhrs-id",title:"FHRS ID",description:"The number that the Food Standards Agency gives to a food business. It is text, so that it stays as it is.",expected:"digits with no zero at the start",wrong:"FH2214",right:`9901234
990567`},{name:"geometry",title:"Geometry",description:"A point, line or area on the map: a GeoJSON geometry (RFC 7946) in degrees on WGS84, longitude first. In a cell of a table it is written as WKT.",expected:"a shape on the map in degrees (WGS84), longitude first",wrong:`POINT(-2.28 53.45)
{"type":"Polygon","coordinates":[[[53.4089,-2.2967],[53.4089,-2.2965],[53.409,-2.2965]]]}
{"type":"LineString","coordinates":[-2.2967,53.4089,-2.2965,53.4089]}`,right:'{"type":"Point","coordinates":[-2.2873,53.4576]}'},{name:"grant-id",title:"Grant identifier",description:"An identifier of one grant that is the same everywhere, as 360Giving makes it: 360G, the publisher's prefix and its own reference.",expected:"360G, the publisher's prefix and a reference, with hyphens between",wrong:`northford-2025-014
NFD-2024-017
CF24-017`,right:`360G-northford-2025-014
360G-ashmoor-CF22`},{name:"gss-code",title:"GSS code",description:"The code that the Office for National Statistics gives to an area, such as a council, a ward or a combined authority.",expected:"one of the letters E, J, K, L, M, N, S or W, then 8 digits",wrong:`E0600009
Canal Side
E0599990`,right:`E08000009
W06000015`},{name:"language",title:"Language",description:"The short code of a language, such as en for English, cy for Welsh or en-GB for British English.",expected:"a language code of 2 or 3 small letters",wrong:`English
Urdu`,right:`en
cy
en-GB`},{name:"local-authority-code",title:"Local authority code",description:"The 3 letters that stand for a council in the national register of local authorities.",expected:"3 capital letters",wrong:"nfd",right:`NFD
TRF`},{name:"nass-number",title:"Asylum support reference number",description:"The number that the Home Office's asylum support gives an applicant: two digits for the year, two for the month, then five or six more.",expected:"two digits for the year, two for the month, then 5 or 6 digits",wrong:`241312345
24071234`,right:`240712349
2407123456`},{name:"nino",title:"National Insurance number",description:"A person's National Insurance number, in capitals and without spaces. Prefixes that are never given out are refused.",expected:"two letters in use, 6 digits and a letter from A to D, without spaces",wrong:`GB123456A
AB 12 34 56 C
AB123456E`,right:`AB123456C
NN123456A`},{name:"ocid",title:"Open Contracting identifier",description:"The identifier of one contracting process in the Open Contracting Data Standard.",expected:"an ocid, which begins with ocds, a hyphen and 6 characters",wrong:`NFD-2024-017
h6vhtk-04f9a1`,right:`ocds-h6vhtk-04f9a1
ocds-b5fd17-2024-113`},{name:"org-id",title:"Organisation identifier",description:"An identifier that is the same wherever the organisation appears. It names the list the organisation is on, such as GB-COH for Companies House or GB-LAE for English councils, then gives the code it has in that list.",expected:"an org-id",wrong:`Northford Borough Council
https://www.example.org.uk/id/northford
https://opendatacommunities.org/id/unitary-authority/northford`,right:`GB-LAE-NFD
GB-COH-09876543
360G-northford-club17`},{name:"partial-date",title:"Date, or part of one",description:"A day, a month or a year. Give only what is known: never make up a day.",expected:"a year, a month or a day, with the year first",wrong:`2024-13
07/05/2019
1998 or so`,right:`2019
2021-05
2021-05-06`},{name:"party-id",title:"Party identifier",description:"The identifier of a political party, as Democracy Club writes it: the number in the Electoral Commission's register (PP and digits), a joint description of two parties, or Democracy Club's own number for what is not a registered party.",expected:"PP and digits, or joint-party or ynmp-party with a colon and digits",wrong:`https://search.electoralcommission.org.uk/English/Registrations/PP52
Northford First`,right:`PP52
joint-party:53-119
ynmp-party:2`},{name:"pay-band",title:"Pay band",description:"A band of \xA35,000 in whole pounds: its lowest amount, which is a multiple of 5,000, and its highest, with a space, a hyphen and a space between.",expected:"the lowest and the highest whole pound of a band of \xA35,000, with a hyphen and a space on each side of it",wrong:`62000 - 66999
60000 - 69999
\xA360,000 - \xA364,999`,right:`60000 - 64999
105000 - 109999`},{name:"phone",title:"Phone number",description:"A phone number that a person can dial. It can have spaces, brackets and a + at the start.",expected:"7 to 20 characters: digits, spaces, brackets and a + at the start",wrong:`01632 960145 ask for Sam
01632 96012O
01632 960214 (office)`,right:`01632 960123
+44 1632 960456`},{name:"postcode",title:"Postcode",description:"A full UK postcode in capital letters with one space in the middle.",expected:"a full postcode in capital letters with one space",wrong:`m32 0th
M32 OTH
M320TH`,right:`M32 0TH
EC1A 1BB`},{name:"postcode-district",title:"Postcode district",description:"The first half of a UK postcode, in capital letters.",expected:"the first half of a postcode in capital letters",wrong:`AS1 2AB
as1`,right:`AS1
EC1A`},{name:"postcode-or-district",title:"Postcode or its first half",description:"A full UK postcode in capital letters with one space in the middle, or only the part before the space where the rest would show somebody\u2019s home.",expected:"a postcode in capital letters with one space, or the part before the space",wrong:`as1 2ab
AS12AB`,right:`AS1 2AB
AS1`},{name:"ref",title:"Reference",description:"The reference that a council or supplier gave to a record. Keep the letters, slashes and capitals exactly as they are in the system it came from.",expected:"1 to 100 characters on one line, with no space at the start or end",wrong:`"PRJ-014 "
"PRJ\\n014"
"spend-2025-q1 "`,right:`17/05993/OUT
BF-0012`},{name:"repeat-rule",title:"Repeat rule",description:"How often something happens, as calendars write it (the RRULE of RFC 5545).",expected:"a repeat rule in capitals that begins with FREQ=",wrong:`Every other Tuesday
BYDAY=TU;FREQ=WEEKLY`,right:`FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
FREQ=MONTHLY;BYDAY=1MO`},{name:"sha256",title:"SHA-256 digest",description:"The fingerprint of a file: two files with the same SHA-256 digest are the same file.",expected:"64 digits and letters from a to f, in small letters",wrong:`9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08
9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a080
9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0`,right:`9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`},{name:"swa-code",title:"SWA code",description:"The number that an organisation has in the list of street works codes: a highway authority, or the firm or authority that does the works.",expected:"1 to 4 digits, such as the street works code 4218",wrong:`42180
NF421`,right:`4218
9014`},{name:"time",title:"Time of day",description:"Hours and minutes on the 24-hour clock.",expected:"hours and minutes on the 24-hour clock",wrong:`7am
9am`,right:`09:00
17:30`},{name:"uprn",title:"UPRN",description:"The unique property reference number of an address or a piece of land. It is text, not a number, so that a spreadsheet does not shorten it.",expected:"1 to 12 digits with no zero at the start",wrong:`0100012345678
010009999012
000099990031`,right:`100012345678
10001234`},{name:"url",title:"Web address",description:"The full address of a web page or file, starting with https:// or http://.",expected:"a web address that starts with https:// or http://",wrong:`www.example.org.uk/page
https://www.example.org.uk/a page
ftp://files.example.org.uk/export.csv`,right:`https://www.example.org.uk/toilets
http://example.com/report.pdf`},{name:"usrn",title:"USRN",description:"The unique street reference number of a street. It is text, not a number.",expected:"7 or 8 digits, from 1000001 to 99999999",wrong:`123
100012345678
1000000`,right:`20401234
8400123`},{name:"uuid",title:"UUID",description:"An identifier made by a computer, the same everywhere (RFC 9562).",expected:"a UUID in small letters",wrong:"7B0F1C52-93AE-4A0E-9C0B-4E0F6D1B2A11",right:`6f1c2b1e-6c0a-4c7e-9f0a-3a52f6f0b1c4
0b7f9c1a-93d2-4f2e-8a35-5b6f0c2d7e91`},{name:"work-reference",title:"Works reference number",description:"The number that street works have in Street Manager.",expected:"1 to 24 letters, digits, hyphens and underscores",wrong:`NF01-00000000000000000000
NF01 00004211`,right:`NF01-00004211
TSR1591199404915`}];async function j(e,{format:t="text"}={}){let o=[...g(),...A.map(u)].sort((s,n)=>s.code<n.code?-1:1),r=m(process.stdout);if(e===void 0)return process.stdout.write(t==="json"?k({rules:o}):C(o,r)),0;let i=F(e,o);return process.stdout.write(t==="json"?k(i):x(i,r)),0}function F(e,t){let o=e.replace(/^\[|\]$/g,""),r=t.find(n=>n.code===o);if(r!==void 0)return r;let i=p(o,t.map(n=>n.code))?.option,s=i===void 0?"See all rules with: standpipe explain":`Did you mean ${i}?`;throw new l(2,`There is no rule called ${o}. ${s}`)}function k(e){return`${JSON.stringify(e,null,2)}
`}export{j as runExplain};
