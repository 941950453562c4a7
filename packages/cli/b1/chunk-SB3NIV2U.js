import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  nearest
} from "./chunk-BFGKMFOP.js";

// ../catalogue/src/generated/records.ts
var domains = /* @__PURE__ */ JSON.parse(
  `[{"name":"collaboration","title":"Working together","description":"What the Local Digital Declaration asks of those who sign it: who has signed, the projects they share, what others can reuse, how services are assessed, which standards their systems speak, and who is helped to get online.","version":"1.0.0-next.0"},{"name":"core","title":"Core building blocks","description":"The parts that every other domain shares: names for organisations, places, dates, money and contacts, a record for an organisation, and the label on a published file.","version":"1.0.0-next.0"},{"name":"democracy","title":"Councillors, meetings and decisions","description":"Who represents people, when and where councils meet, what they decide, and where and how people vote.","version":"1.0.0-next.0"},{"name":"housing","title":"Housing","description":"Homes that councils and other social landlords let, and the work that keeps them in repair.","version":"1.0.0-next.0"},{"name":"neighbourhood","title":"Neighbourhood, environment and licensing","description":"Public places and services near people's homes, and the licences of premises.","version":"1.0.0-next.0"},{"name":"participation","title":"Consultation, funding and challenges","description":"How councils ask people what they think, back projects that people pay for together, and call for new ideas.","version":"1.0.0-next.0"},{"name":"planning","title":"Planning and place","description":"Applications, decisions and their steps, contributions from developments, designated areas, and the registers that planning teams keep.","version":"1.0.0-next.0"},{"name":"services","title":"Services and requests","description":"The services that councils and local organisations offer, and the reports and requests that residents make.","version":"1.0.0-next.0"},{"name":"streets","title":"Streets and travel","description":"Traffic orders, street works, parking and charge points on the streets and land of councils.","version":"1.0.0-next.0"},{"name":"transparency","title":"Money, contracts and assets","description":"What councils publish about the money they spend, the contracts they make, the grants they award, the property they hold, and what they pay their senior staff.","version":"1.0.0-next.0"},{"name":"trust","title":"Trust, sharing and eligibility","description":"What councils do with data about people, and with algorithms: the records, agreements, consents and checks that let others see it is done properly.","version":"1.0.0-next.0"}]`
);
var records = /* @__PURE__ */ JSON.parse(
  `[{"name":"collaboration/declaration-signature","domain":"collaboration","id":"https://w3id.org/standpipe/collaboration/v1/declaration-signature.json","version":"1.0.0-next.0","title":"Declaration signature","description":"One organisation that has signed the Local Digital Declaration: who signed for it, when, and what it committed to.","stage":"draft","fields":15},{"name":"collaboration/digital-project","domain":"collaboration","id":"https://w3id.org/standpipe/collaboration/v1/digital-project.json","version":"1.0.0-next.0","title":"Digital project","description":"A project of one or more organisations to make a digital service or a part of one: what it is for, who takes part, how far it has got, and what others can have from it.","stage":"draft","fields":26},{"name":"collaboration/inclusion-scheme","domain":"collaboration","id":"https://w3id.org/standpipe/collaboration/v1/inclusion-scheme.json","version":"1.0.0-next.0","title":"Digital inclusion scheme","description":"A scheme that helps people to get online: devices, skills, connections and places to use them.","stage":"draft","fields":34},{"name":"collaboration/reusable-asset","domain":"collaboration","id":"https://w3id.org/standpipe/collaboration/v1/reusable-asset.json","version":"1.0.0-next.0","title":"Reusable asset","description":"Something that one organisation has made and others can reuse: research, a design, a piece of software, a standard or a case study.","stage":"draft","fields":22},{"name":"collaboration/service-assessment","domain":"collaboration","id":"https://w3id.org/standpipe/collaboration/v1/service-assessment.json","version":"1.0.0-next.0","title":"Service assessment","description":"One assessment of a service against a service standard: when, by whom, and with what result for each point.","stage":"draft","fields":20},{"name":"collaboration/standards-adoption","domain":"collaboration","id":"https://w3id.org/standpipe/collaboration/v1/standards-adoption.json","version":"1.0.0-next.0","title":"Standards adoption","description":"One system of an organisation and one data standard: whether the system uses it, in which version, and what shows it.","stage":"draft","fields":21},{"name":"core/dataset","domain":"core","id":"https://w3id.org/standpipe/core/v1/dataset.json","version":"1.0.0-next.0","title":"Dataset","description":"The label on a published file: what it holds, who published it and which schema it follows. It travels beside the file as JSON, or as the first sheet of a workbook.","stage":"draft","fields":16},{"name":"core/organisation","domain":"core","id":"https://w3id.org/standpipe/core/v1/organisation.json","version":"1.0.0-next.0","title":"Organisation","description":"A council, government body, supplier, charity or other organisation that other records refer to.","stage":"draft","fields":20},{"name":"democracy/agenda-item","domain":"democracy","id":"https://w3id.org/standpipe/democracy/v1/agenda-item.json","version":"1.0.0-next.0","title":"Agenda item","description":"One item on the agenda of a meeting, and what came of it.","stage":"draft","fields":18},{"name":"democracy/candidate-result","domain":"democracy","id":"https://w3id.org/standpipe/democracy/v1/candidate-result.json","version":"1.0.0-next.0","title":"Candidate result","description":"How many votes one candidate won on one ballot paper, and whether the candidate was elected. What is true of the whole ballot, such as the turnout, is repeated for each candidate.","stage":"draft","fields":19},{"name":"democracy/committee","domain":"democracy","id":"https://w3id.org/standpipe/democracy/v1/committee.json","version":"1.0.0-next.0","title":"Committee","description":"A body of a council that meets: the full council, the cabinet, a committee, a sub-committee or a panel.","stage":"draft","fields":17},{"name":"democracy/councillor","domain":"democracy","id":"https://w3id.org/standpipe/democracy/v1/councillor.json","version":"1.0.0-next.0","title":"Councillor","description":"A person who holds or has held a seat on a council.","stage":"draft","fields":22},{"name":"democracy/decision","domain":"democracy","id":"https://w3id.org/standpipe/democracy/v1/decision.json","version":"1.0.0-next.0","title":"Decision","description":"A formal decision of the full council, a committee, the cabinet, a cabinet member or an officer.","stage":"draft","fields":23},{"name":"democracy/meeting","domain":"democracy","id":"https://w3id.org/standpipe/democracy/v1/meeting.json","version":"1.0.0-next.0","title":"Meeting","description":"One meeting of a council, or of one of its committees or panels.","stage":"draft","fields":23},{"name":"democracy/polling-station","domain":"democracy","id":"https://w3id.org/standpipe/democracy/v1/polling-station.json","version":"1.0.0-next.0","title":"Polling station","description":"A place where people vote: for one election, or on the council's standing list.","stage":"draft","fields":24},{"name":"housing/repair-order","domain":"housing","id":"https://w3id.org/standpipe/housing/v1/repair-order.json","version":"1.0.0-next.0","title":"Repair order","description":"One repair to a home or a shared part that a landlord has raised, and what came of it.","stage":"draft","fields":26},{"name":"neighbourhood/air-quality-reading","domain":"neighbourhood","id":"https://w3id.org/standpipe/neighbourhood/v1/air-quality-reading.json","version":"1.0.0-next.0","title":"Air quality reading","description":"One reading of one pollutant at one place: the average over an hour, a day, a year or another period.","stage":"draft","fields":16},{"name":"neighbourhood/food-hygiene-rating","domain":"neighbourhood","id":"https://w3id.org/standpipe/neighbourhood/v1/food-hygiene-rating.json","version":"1.0.0-next.0","title":"Food hygiene rating","description":"The food hygiene rating of one business, as the council gives it and the Food Standards Agency publishes it.","stage":"draft","fields":19},{"name":"neighbourhood/premises-licence","domain":"neighbourhood","id":"https://w3id.org/standpipe/neighbourhood/v1/premises-licence.json","version":"1.0.0-next.0","title":"Premises licence","description":"A premises licence, a club premises certificate or a temporary event notice under the Licensing Act 2003, or an application for one.","stage":"draft","fields":26},{"name":"neighbourhood/public-toilet","domain":"neighbourhood","id":"https://w3id.org/standpipe/neighbourhood/v1/public-toilet.json","version":"1.0.0-next.0","title":"Public toilet","description":"A toilet that the public can use: one the council provides, or one in a shop, caf\xE9 or other building that takes part in a community scheme.","stage":"draft","fields":27},{"name":"neighbourhood/tree","domain":"neighbourhood","id":"https://w3id.org/standpipe/neighbourhood/v1/tree.json","version":"1.0.0-next.0","title":"Tree","description":"A tree, or a group of trees, that the council owns, inspects or protects.","stage":"draft","fields":24},{"name":"neighbourhood/waste-collection","domain":"neighbourhood","id":"https://w3id.org/standpipe/neighbourhood/v1/waste-collection.json","version":"1.0.0-next.0","title":"Waste collection","description":"One collection of one kind of waste at one property: planned, done, or not done and why.","stage":"draft","fields":20},{"name":"participation/civic-campaign","domain":"participation","id":"https://w3id.org/standpipe/participation/v1/civic-campaign.json","version":"1.0.0-next.0","title":"Civic campaign","description":"One community project that asks people for pledges, with what the council adds to them.","stage":"draft","fields":23},{"name":"participation/consultation","domain":"participation","id":"https://w3id.org/standpipe/participation/v1/consultation.json","version":"1.0.0-next.0","title":"Consultation","description":"One public consultation of any kind: what people are asked, until when, how they can respond and what came of it.","stage":"draft","fields":23},{"name":"participation/consultation-response-summary","domain":"participation","id":"https://w3id.org/standpipe/participation/v1/consultation-response-summary.json","version":"1.0.0-next.0","title":"Consultation response summary","description":"How many people gave one answer to one question of a consultation, or raised one theme in what they wrote. It has no personal data and no number between 1 and 4.","stage":"draft","fields":17},{"name":"participation/innovation-challenge","domain":"participation","id":"https://w3id.org/standpipe/participation/v1/innovation-challenge.json","version":"1.0.0-next.0","title":"Innovation challenge","description":"One call from a council for ideas, pilots or products that solve a problem: who can apply, until when, for how much, and who won.","stage":"draft","fields":23},{"name":"planning/brownfield-site","domain":"planning","id":"https://w3id.org/standpipe/planning/v1/brownfield-site.json","version":"1.0.0-next.0","title":"Brownfield site","description":"One site on a council's brownfield land register in England: previously developed land that may be suitable for homes.","stage":"draft","fields":22},{"name":"planning/developer-contribution","domain":"planning","id":"https://w3id.org/standpipe/planning/v1/developer-contribution.json","version":"1.0.0-next.0","title":"Developer contribution","description":"One contribution that a development has to make under a section 106 or section 278 agreement or the community infrastructure levy, with how much of it has reached one stage, such as received or spent.","stage":"draft","fields":19},{"name":"planning/planning-application","domain":"planning","id":"https://w3id.org/standpipe/planning/v1/planning-application.json","version":"1.0.0-next.0","title":"Planning application","description":"One application to a planning authority, as its public register shows it.","stage":"draft","fields":30},{"name":"planning/planning-decision","domain":"planning","id":"https://w3id.org/standpipe/planning/v1/planning-decision.json","version":"1.0.0-next.0","title":"Planning decision","description":"The decision on a planning application, and how any appeal against it ended.","stage":"draft","fields":21},{"name":"planning/planning-designation","domain":"planning","id":"https://w3id.org/standpipe/planning/v1/planning-designation.json","version":"1.0.0-next.0","title":"Planning designation","description":"One planning designation or a part of one: a conservation area, an article 4 direction and its areas, a tree preservation order and its zones, or the outline of a listed building.","stage":"draft","fields":21},{"name":"planning/planning-event","domain":"planning","id":"https://w3id.org/standpipe/planning/v1/planning-event.json","version":"1.0.0-next.0","title":"Planning event","description":"One dated step in the life of a planning application.","stage":"draft","fields":11},{"name":"services/service","domain":"services","id":"https://w3id.org/standpipe/services/v1/service.json","version":"1.0.0-next.0","title":"Service","description":"A service that residents can use, run by the council or by a local organisation.","stage":"draft","fields":26},{"name":"services/service-location","domain":"services","id":"https://w3id.org/standpipe/services/v1/service-location.json","version":"1.0.0-next.0","title":"Service location","description":"Where and when a service runs: one place, with one schedule. A service with two schedules at a place has two rows.","stage":"draft","fields":26},{"name":"services/service-question","domain":"services","id":"https://w3id.org/standpipe/services/v1/service-question.json","version":"1.0.0-next.0","title":"Service question","description":"A question that residents ask, and the answer that the council has approved: what a website or a chatbot shows, and where it sends people.","stage":"draft","fields":26},{"name":"services/service-request","domain":"services","id":"https://w3id.org/standpipe/services/v1/service-request.json","version":"1.0.0-next.0","title":"Service request","description":"A report or request that a resident makes to a council, such as a pothole, a missed bin or fly-tipping.","stage":"draft","fields":25},{"name":"services/service-request-update","domain":"services","id":"https://w3id.org/standpipe/services/v1/service-request-update.json","version":"1.0.0-next.0","title":"Service request update","description":"A change of the status of a request, or a comment on it.","stage":"draft","fields":12},{"name":"streets/charge-point","domain":"streets","id":"https://w3id.org/standpipe/streets/v1/charge-point.json","version":"1.0.0-next.0","title":"Charge point","description":"One connector of a public charge point for electric vehicles, on land that the council owns, leases or regulates.","stage":"draft","fields":25},{"name":"streets/parking-place","domain":"streets","id":"https://w3id.org/standpipe/streets/v1/parking-place.json","version":"1.0.0-next.0","title":"Parking place","description":"A car park, or a length of street where people may park, and how many spaces it has. Councils in England publish the number of controlled spaces every year.","stage":"draft","fields":30},{"name":"streets/street-works","domain":"streets","id":"https://w3id.org/standpipe/streets/v1/street-works.json","version":"1.0.0-next.0","title":"Street works","description":"One permit for works in a street, or the works where there is no permit: who works where, when, and how traffic gets past.","stage":"draft","fields":20},{"name":"streets/traffic-order","domain":"streets","id":"https://w3id.org/standpipe/streets/v1/traffic-order.json","version":"1.0.0-next.0","title":"Traffic order","description":"One provision of a traffic regulation order or notice, in the form of a row: what it regulates, where and when. It sums up the full digital order (D-TRO) and does not replace it.","stage":"draft","fields":25},{"name":"transparency/contract","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/contract.json","version":"1.0.0-next.0","title":"Contract","description":"One contract on a council's contracts register: the Local Government Transparency Code asks for every live contract of more than \xA35,000. A contract with several suppliers has one record for each supplier, all with the same reference.","stage":"draft","fields":28},{"name":"transparency/grant-award","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/grant-award.json","version":"1.0.0-next.0","title":"Grant award","description":"One grant that a council has awarded to an organisation, as the Local Government Transparency Code asks councils to publish, with the fields that the 360Giving Data Standard needs. Grants to people do not belong here.","stage":"draft","fields":23},{"name":"transparency/land-asset","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/land-asset.json","version":"1.0.0-next.0","title":"Land asset","description":"One piece of land or one building that a council owns, leases or uses, as the Local Government Transparency Code asks councils to list each year. For a vacant building give the first half of the postcode, and leave out the full address and the point.","stage":"draft","fields":28},{"name":"transparency/organisation-post","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/organisation-post.json","version":"1.0.0-next.0","title":"Organisation post","description":"One post on a council's organisation chart, with the pay that the Local Government Transparency Code asks councils to show: the top three tiers at least. Publish somebody's name only if their salary is \xA3150,000 or more, or if they have agreed to it.","stage":"draft","fields":23},{"name":"transparency/parking-account","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/parking-account.json","version":"1.0.0-next.0","title":"Parking account line","description":"One line of the parking account that a council has to keep under section 55 of the Road Traffic Regulation Act 1984: a kind of income or expenditure, the surplus, or what a surplus was spent on, in one year.","stage":"draft","fields":9},{"name":"transparency/senior-salary","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/senior-salary.json","version":"1.0.0-next.0","title":"Senior salary","description":"What one senior employee of a council was paid in one financial year, as its statement of accounts says and the Local Government Transparency Code asks councils to publish: chief officers and others who run the council and earn \xA350,000 or more.","stage":"draft","fields":22},{"name":"transparency/senior-salary-count","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/senior-salary-count.json","version":"1.0.0-next.0","title":"Senior salary count","description":"How many employees of a council were paid an amount within one band of \xA35,000 in one financial year. The bands begin at \xA350,000, and a band in which nobody was paid may be listed with 0.","stage":"draft","fields":7},{"name":"transparency/spend-transaction","domain":"transparency","id":"https://w3id.org/standpipe/transparency/v1/spend-transaction.json","version":"1.0.0-next.0","title":"Spend transaction","description":"One line of council spending over \xA3500, or one purchase made with a council card, as the Local Government Transparency Code asks councils to publish. One invoice may have several lines.","stage":"draft","fields":24},{"name":"trust/algorithmic-tool","domain":"trust","id":"https://w3id.org/standpipe/trust/v1/algorithmic-tool.json","version":"1.0.0-next.0","title":"Algorithmic tool","description":"One tool that uses an algorithm or artificial intelligence, as the UK's transparency standard describes it: what it does, who answers for it, what data it uses and how people can question it.","stage":"draft","fields":30},{"name":"trust/consent-record","domain":"trust","id":"https://w3id.org/standpipe/trust/v1/consent-record.json","version":"1.0.0-next.0","title":"Consent record","description":"One consent of one person: what they were asked, what they answered, and whether they have taken it back. It stands for the person by a code and holds no name.","stage":"draft","fields":24},{"name":"trust/eligibility-check","domain":"trust","id":"https://w3id.org/standpipe/trust/v1/eligibility-check.json","version":"1.0.0-next.0","title":"Eligibility check","description":"One check with an eligibility service. A request says who the applicant is; the answer has the same check identifier and says the result, without any of those details.","stage":"draft","fields":23},{"name":"trust/processing-activity","domain":"trust","id":"https://w3id.org/standpipe/trust/v1/processing-activity.json","version":"1.0.0-next.0","title":"Processing activity","description":"One entry in an organisation's record of how it uses personal data, as Article 30(1) of the UK GDPR asks for.","stage":"draft","fields":23},{"name":"trust/sharing-agreement","domain":"trust","id":"https://w3id.org/standpipe/trust/v1/sharing-agreement.json","version":"1.0.0-next.0","title":"Sharing agreement","description":"The public facts of one agreement under which organisations share personal data: who, what, why, on what basis and for how long.","stage":"draft","fields":23}]`
);
var profiles = /* @__PURE__ */ JSON.parse(
  `[{"name":"core/govuk-register-local-authorities","title":"GOV.UK register of local authorities","description":"The table that the GOV.UK registers of local authorities were published as, until they closed in 2021. Planning Data still keeps it.","record":"core/organisation"},{"name":"democracy/democracy-club-polling-stations","title":"Democracy Club polling stations","description":"The CSV that the Xpress electoral management software exports for Democracy Club: one row for each address of electors, with the polling station they vote at.","record":"democracy/polling-station"},{"name":"democracy/transparency-polling-stations","title":"Polling stations as open data of a council","description":"The layout in which councils have published their polling stations beside the data of the transparency code: one row for each polling district, with the number of electors. No standards body has written it down; it is taken from the file of Wycombe in Democracy Club's collection.","record":"democracy/polling-station"},{"name":"neighbourhood/fhrs-ratings-table","title":"FHRS open data as a table","description":"The CSV file of all food hygiene ratings that the Food Standards Agency publishes, and tables made from its XML and JSON files.","record":"neighbourhood/food-hygiene-rating"},{"name":"neighbourhood/fhrs-ratings","title":"FHRS open data","description":"The file of one council that the Food Standards Agency publishes in JSON, of the Food Hygiene Rating Scheme or the Food Hygiene Information Scheme.","record":"neighbourhood/food-hygiene-rating"},{"name":"neighbourhood/lga-premises-licences","title":"LGA premises licences","description":"The spreadsheet layout that the Local Government Association published for premises licences in 2014, under its incentive scheme for open data.","record":"neighbourhood/premises-licence"},{"name":"neighbourhood/lga-public-toilets","title":"LGA public toilets","description":"The spreadsheet layout that the Local Government Association published for public toilets in 2014, under its incentive scheme for open data.","record":"neighbourhood/public-toilet"},{"name":"planning/lga-planning-applications","title":"LGA planning applications","description":"The spreadsheet layout that the Local Government Association published for planning applications in 2014, under its incentive scheme for open data.","record":"planning/planning-application"},{"name":"planning/mhclg-brownfield-land","title":"MHCLG brownfield land","description":"The CSV of the brownfield land registers data standard, as councils in England give it to planning.data.gov.uk.","record":"planning/brownfield-site"},{"name":"planning/mhclg-conservation-areas","title":"MHCLG conservation areas","description":"The CSV of the conservation area dataset of planning.data.gov.uk, with the boundary as WKT.","record":"planning/planning-designation"},{"name":"planning/mhclg-tree-preservation-orders","title":"MHCLG tree preservation orders","description":"The CSV of the tree preservation order dataset of planning.data.gov.uk: the orders, without their zones and trees.","record":"planning/planning-designation"},{"name":"planning/odp-planning-application","title":"ODP planning application","description":"An application after it was sent, as JSON in the Digital Planning Data schemas (postSubmissionApplication): the members that a planning register shows.","record":"planning/planning-application"},{"name":"services/fixmystreet-csv","title":"FixMyStreet Pro dashboard export","description":"The CSV file of reports that the dashboard of FixMyStreet Pro gives to a council.","record":"services/service-request"},{"name":"services/open-referral-uk","title":"Open Referral UK service","description":"A service as an Open Referral UK 3.0 API gives it: by itself, or in a page of services under contents.","record":"services/service"},{"name":"services/open311","title":"Open311 GeoReport service requests","description":"Service requests as an Open311 GeoReport v2 server gives them in JSON.","record":"services/service-request"},{"name":"transparency/360giving-grants-json","title":"360Giving grants (JSON)","description":"The JSON layout of the 360Giving Data Standard: a package with a list of grants. For grants to organisations.","record":"transparency/grant-award"},{"name":"transparency/360giving-grants","title":"360Giving grants","description":"The spreadsheet layout of the 360Giving Data Standard for grants to organisations: the grants sheet of its template, then the columns of its other sheets, which may stand there too.","record":"transparency/grant-award"},{"name":"transparency/contracts-finder","title":"Contracts Finder","description":"The spreadsheet that Contracts Finder gives for the results of a search (notices.csv). A notice is one record.","record":"transparency/contract"},{"name":"transparency/lga-spend","title":"LGA spending","description":"The spreadsheet layout that the Local Government Association published in 2014 and 2015 for spending over \xA3500, card purchases and grants, with its guidance to the Transparency Code.","record":"transparency/spend-transaction"},{"name":"transparency/ocds-releases","title":"Open Contracting releases","description":"The JSON layout of the Open Contracting Data Standard: a package of releases. Each contract of a release is one record, with its award and its first supplier.","record":"transparency/contract"}]`
);
var lookups = {
  "core/local-authority": async () => (await import("./lookup-core-local-authority-XRGRKD6H.js")).lookup
};
async function lookupsOf(names) {
  return Promise.all(names.map((name) => lookups[name]).filter((load2) => load2 !== void 0).map((load2) => load2()));
}
var loaders = {
  "collaboration/declaration-signature": async () => ({
    type: (await import("./declaration-signature-UUUHXLGE.js")).DeclarationSignature,
    metadata: (await import("./metadata-2TAEX5VN.js")).metadata["declaration-signature"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "collaboration/digital-project": async () => ({
    type: (await import("./digital-project-SVXD432D.js")).DigitalProject,
    metadata: (await import("./metadata-2TAEX5VN.js")).metadata["digital-project"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "collaboration/inclusion-scheme": async () => ({
    type: (await import("./inclusion-scheme-GIBMW7P6.js")).InclusionScheme,
    metadata: (await import("./metadata-2TAEX5VN.js")).metadata["inclusion-scheme"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "collaboration/reusable-asset": async () => ({
    type: (await import("./reusable-asset-CO2SSDUM.js")).ReusableAsset,
    metadata: (await import("./metadata-2TAEX5VN.js")).metadata["reusable-asset"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "collaboration/service-assessment": async () => ({
    type: (await import("./service-assessment-JF62AWXS.js")).ServiceAssessment,
    metadata: (await import("./metadata-2TAEX5VN.js")).metadata["service-assessment"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "collaboration/standards-adoption": async () => ({
    type: (await import("./standards-adoption-Z3XI5Z2U.js")).StandardsAdoption,
    metadata: (await import("./metadata-2TAEX5VN.js")).metadata["standards-adoption"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "core/dataset": async () => ({
    type: (await import("./dataset-SM7ZXKCO.js")).Dataset,
    metadata: (await import("./metadata-VBJSB7IB.js")).metadata["dataset"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "core/organisation": async () => ({
    type: (await import("./organisation-U3DEUR7G.js")).Organisation,
    metadata: (await import("./metadata-VBJSB7IB.js")).metadata["organisation"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "democracy/agenda-item": async () => ({
    type: (await import("./agenda-item-RSTACTDO.js")).AgendaItem,
    metadata: (await import("./metadata-ZCAHRLFL.js")).metadata["agenda-item"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "democracy/candidate-result": async () => ({
    type: (await import("./candidate-result-WCTH65ZH.js")).CandidateResult,
    metadata: (await import("./metadata-ZCAHRLFL.js")).metadata["candidate-result"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "democracy/committee": async () => ({
    type: (await import("./committee-J7B6WJU6.js")).Committee,
    metadata: (await import("./metadata-ZCAHRLFL.js")).metadata["committee"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "democracy/councillor": async () => ({
    type: (await import("./councillor-UUKXG4H2.js")).Councillor,
    metadata: (await import("./metadata-ZCAHRLFL.js")).metadata["councillor"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "democracy/decision": async () => ({
    type: (await import("./decision-WYLR3332.js")).Decision,
    metadata: (await import("./metadata-ZCAHRLFL.js")).metadata["decision"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "democracy/meeting": async () => ({
    type: (await import("./meeting-G2VC52SJ.js")).Meeting,
    metadata: (await import("./metadata-ZCAHRLFL.js")).metadata["meeting"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "democracy/polling-station": async () => ({
    type: (await import("./polling-station-7OF6CC5Z.js")).PollingStation,
    metadata: (await import("./metadata-ZCAHRLFL.js")).metadata["polling-station"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "housing/repair-order": async () => ({
    type: (await import("./repair-order-74WNNNML.js")).RepairOrder,
    metadata: (await import("./metadata-NMUPNL56.js")).metadata["repair-order"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "neighbourhood/air-quality-reading": async () => ({
    type: (await import("./air-quality-reading-LDTROI3N.js")).AirQualityReading,
    metadata: (await import("./metadata-O3FLNH4H.js")).metadata["air-quality-reading"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "neighbourhood/food-hygiene-rating": async () => ({
    type: (await import("./food-hygiene-rating-6QF7TVYA.js")).FoodHygieneRating,
    metadata: (await import("./metadata-O3FLNH4H.js")).metadata["food-hygiene-rating"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "neighbourhood/premises-licence": async () => ({
    type: (await import("./premises-licence-TDUJ4C4Q.js")).PremisesLicence,
    metadata: (await import("./metadata-O3FLNH4H.js")).metadata["premises-licence"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "neighbourhood/public-toilet": async () => ({
    type: (await import("./public-toilet-FPFX32BJ.js")).PublicToilet,
    metadata: (await import("./metadata-O3FLNH4H.js")).metadata["public-toilet"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "neighbourhood/tree": async () => ({
    type: (await import("./tree-QQWB53XT.js")).Tree,
    metadata: (await import("./metadata-O3FLNH4H.js")).metadata["tree"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "neighbourhood/waste-collection": async () => ({
    type: (await import("./waste-collection-ISYG2BDY.js")).WasteCollection,
    metadata: (await import("./metadata-O3FLNH4H.js")).metadata["waste-collection"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "participation/civic-campaign": async () => ({
    type: (await import("./civic-campaign-PJYDFHAJ.js")).CivicCampaign,
    metadata: (await import("./metadata-OTGBMEGQ.js")).metadata["civic-campaign"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "participation/consultation": async () => ({
    type: (await import("./consultation-SD72756H.js")).Consultation,
    metadata: (await import("./metadata-OTGBMEGQ.js")).metadata["consultation"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "participation/consultation-response-summary": async () => ({
    type: (await import("./consultation-response-summary-7HNI2UO6.js")).ConsultationResponseSummary,
    metadata: (await import("./metadata-OTGBMEGQ.js")).metadata["consultation-response-summary"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "participation/innovation-challenge": async () => ({
    type: (await import("./innovation-challenge-65DTKKIQ.js")).InnovationChallenge,
    metadata: (await import("./metadata-OTGBMEGQ.js")).metadata["innovation-challenge"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "planning/brownfield-site": async () => ({
    type: (await import("./brownfield-site-Z5KXD7ST.js")).BrownfieldSite,
    metadata: (await import("./metadata-VFS7ASNI.js")).metadata["brownfield-site"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "planning/developer-contribution": async () => ({
    type: (await import("./developer-contribution-PK6GGGOC.js")).DeveloperContribution,
    metadata: (await import("./metadata-VFS7ASNI.js")).metadata["developer-contribution"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "planning/planning-application": async () => ({
    type: (await import("./planning-application-HRBYZT54.js")).PlanningApplication,
    metadata: (await import("./metadata-VFS7ASNI.js")).metadata["planning-application"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "planning/planning-decision": async () => ({
    type: (await import("./planning-decision-CZKMBJUF.js")).PlanningDecision,
    metadata: (await import("./metadata-VFS7ASNI.js")).metadata["planning-decision"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "planning/planning-designation": async () => ({
    type: (await import("./planning-designation-22CMQSXT.js")).PlanningDesignation,
    metadata: (await import("./metadata-VFS7ASNI.js")).metadata["planning-designation"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "planning/planning-event": async () => ({
    type: (await import("./planning-event-XRZOJJ4M.js")).PlanningEvent,
    metadata: (await import("./metadata-VFS7ASNI.js")).metadata["planning-event"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "services/service": async () => ({
    type: (await import("./service-76RTYHOO.js")).Service,
    metadata: (await import("./metadata-OC7HUOIX.js")).metadata["service"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "services/service-location": async () => ({
    type: (await import("./service-location-IJ25UDWO.js")).ServiceLocation,
    metadata: (await import("./metadata-OC7HUOIX.js")).metadata["service-location"],
    lookups: await lookupsOf([])
  }),
  "services/service-question": async () => ({
    type: (await import("./service-question-KX7HRISW.js")).ServiceQuestion,
    metadata: (await import("./metadata-OC7HUOIX.js")).metadata["service-question"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "services/service-request": async () => ({
    type: (await import("./service-request-3MHHGBHT.js")).ServiceRequest,
    metadata: (await import("./metadata-OC7HUOIX.js")).metadata["service-request"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "services/service-request-update": async () => ({
    type: (await import("./service-request-update-PPKIUYP7.js")).ServiceRequestUpdate,
    metadata: (await import("./metadata-OC7HUOIX.js")).metadata["service-request-update"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "streets/charge-point": async () => ({
    type: (await import("./charge-point-JWKQO7WZ.js")).ChargePoint,
    metadata: (await import("./metadata-42JZB3XB.js")).metadata["charge-point"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "streets/parking-place": async () => ({
    type: (await import("./parking-place-OQAPMRA7.js")).ParkingPlace,
    metadata: (await import("./metadata-42JZB3XB.js")).metadata["parking-place"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "streets/street-works": async () => ({
    type: (await import("./street-works-VVKF6QY6.js")).StreetWorks,
    metadata: (await import("./metadata-42JZB3XB.js")).metadata["street-works"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "streets/traffic-order": async () => ({
    type: (await import("./traffic-order-G6N46UAD.js")).TrafficOrder,
    metadata: (await import("./metadata-42JZB3XB.js")).metadata["traffic-order"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/contract": async () => ({
    type: (await import("./contract-QYLKWUMN.js")).Contract,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["contract"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/grant-award": async () => ({
    type: (await import("./grant-award-IZSFQ663.js")).GrantAward,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["grant-award"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/land-asset": async () => ({
    type: (await import("./land-asset-E7YYIPPO.js")).LandAsset,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["land-asset"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/organisation-post": async () => ({
    type: (await import("./organisation-post-CEX3XA2G.js")).OrganisationPost,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["organisation-post"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/parking-account": async () => ({
    type: (await import("./parking-account-I5K7USDT.js")).ParkingAccount,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["parking-account"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/senior-salary": async () => ({
    type: (await import("./senior-salary-253RY4OR.js")).SeniorSalary,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["senior-salary"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/senior-salary-count": async () => ({
    type: (await import("./senior-salary-count-63N2IU7M.js")).SeniorSalaryCount,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["senior-salary-count"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "transparency/spend-transaction": async () => ({
    type: (await import("./spend-transaction-I6HEQKJW.js")).SpendTransaction,
    metadata: (await import("./metadata-JEVT4ROJ.js")).metadata["spend-transaction"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "trust/algorithmic-tool": async () => ({
    type: (await import("./algorithmic-tool-WKO3ZLF5.js")).AlgorithmicTool,
    metadata: (await import("./metadata-CQRSYM2F.js")).metadata["algorithmic-tool"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "trust/consent-record": async () => ({
    type: (await import("./consent-record-PJEKUKGG.js")).ConsentRecord,
    metadata: (await import("./metadata-CQRSYM2F.js")).metadata["consent-record"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "trust/eligibility-check": async () => ({
    type: (await import("./eligibility-check-KRKRYJ2R.js")).EligibilityCheck,
    metadata: (await import("./metadata-CQRSYM2F.js")).metadata["eligibility-check"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "trust/processing-activity": async () => ({
    type: (await import("./processing-activity-PG6UHY6B.js")).ProcessingActivity,
    metadata: (await import("./metadata-CQRSYM2F.js")).metadata["processing-activity"],
    lookups: await lookupsOf(["core/local-authority"])
  }),
  "trust/sharing-agreement": async () => ({
    type: (await import("./sharing-agreement-BNNZP7YL.js")).SharingAgreement,
    metadata: (await import("./metadata-CQRSYM2F.js")).metadata["sharing-agreement"],
    lookups: await lookupsOf(["core/local-authority"])
  })
};
var descriptions = [
  async () => Object.values((await import("./metadata-2TAEX5VN.js")).metadata),
  async () => Object.values((await import("./metadata-VBJSB7IB.js")).metadata),
  async () => Object.values((await import("./metadata-ZCAHRLFL.js")).metadata),
  async () => Object.values((await import("./metadata-NMUPNL56.js")).metadata),
  async () => Object.values((await import("./metadata-O3FLNH4H.js")).metadata),
  async () => Object.values((await import("./metadata-OTGBMEGQ.js")).metadata),
  async () => Object.values((await import("./metadata-VFS7ASNI.js")).metadata),
  async () => Object.values((await import("./metadata-OC7HUOIX.js")).metadata),
  async () => Object.values((await import("./metadata-42JZB3XB.js")).metadata),
  async () => Object.values((await import("./metadata-JEVT4ROJ.js")).metadata),
  async () => Object.values((await import("./metadata-CQRSYM2F.js")).metadata)
];

// ../catalogue/src/index.ts
var UnknownRecordError = class extends Error {
  name = "UnknownRecordError";
  suggestion;
  constructor(record, suggestion) {
    super(`There is no record called ${record}`);
    this.suggestion = suggestion;
  }
};
var UnknownProfileError = class extends Error {
  name = "UnknownProfileError";
  suggestion;
  constructor(profile, suggestion) {
    super(`There is no layout called ${profile}`);
    this.suggestion = suggestion;
  }
};
async function load(name) {
  const [path = "", major] = name.split("@");
  const entry = records.find((record) => record.name === path) ?? only(records.filter(({ name: name2 }) => name2.endsWith(`/${path}`)));
  const loader = entry === void 0 ? void 0 : loaders[entry.name];
  const isThere = entry !== void 0 && (major === void 0 || entry.version.split(".")[0] === major);
  if (loader === void 0 || !isThere) throw new UnknownRecordError(name, entry?.name ?? meant(path));
  return loader();
}
async function loadOutlines() {
  return (await import("./outlines-HII5BUOI.js")).outlines;
}
async function loadMetadata() {
  const loaded = await Promise.all(descriptions.map((loader) => loader()));
  return loaded.flat();
}
async function loadProfiles() {
  return (await import("./profiles-WY2OTSO4.js")).profiles;
}
async function loadProfile(name) {
  const all = await loadProfiles();
  const found = all.find((profile) => profile.name === name) ?? only(all.filter((profile) => profile.name.endsWith(`/${name}`)));
  if (found !== void 0) return found;
  const names = all.flatMap((profile) => [profile.name, profile.name.split("/")[1] ?? ""]);
  throw new UnknownProfileError(name, nearest(name, names)?.option ?? null);
}
async function loadCrosswalks(record) {
  const { crosswalks } = await import("./crosswalks-JRJYEYEH.js");
  return crosswalks.filter(({ records: records2 }) => records2.includes(record));
}
function only(items) {
  return items.length === 1 ? items[0] : void 0;
}
function meant(path) {
  const names = records.map(({ name }) => name);
  const whole = nearest(path, names)?.option;
  const last = nearest(
    path.split("/").at(-1) ?? "",
    names.map((name) => name.split("/").at(-1) ?? "")
  )?.option;
  return whole ?? names.find((name) => name.endsWith(`/${last ?? "?"}`)) ?? null;
}

export {
  domains,
  records,
  profiles,
  UnknownRecordError,
  UnknownProfileError,
  load,
  loadOutlines,
  loadMetadata,
  loadProfiles,
  loadProfile,
  loadCrosswalks
};
