import { describe, expect, it } from "vitest";
import { personalIn } from "./detect.ts";
import type { PersonalKind } from "./kinds.ts";

/** What is found in a text: the kind, and the piece itself. */
const found = (text: string) => personalIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

type Case = readonly [text: string, piece: string];

function finds(kind: PersonalKind, cases: readonly Case[]) {
  it.each(cases)("finds it in %j", (text, piece) => {
    expect(found(text)).toEqual([[kind, piece]]);
  });
}

function leaves(cases: readonly string[]) {
  it.each(cases)("leaves %j", (text) => {
    expect(found(text)).toEqual([]);
  });
}

describe("email addresses", () => {
  finds("email", [
    ["jane.smith@example.com", "jane.smith@example.com"],
    ["Write to <j.smith+bins@mail.example.co.uk>.", "j.smith+bins@mail.example.co.uk"],
    ["from 'o'neill@example.org'", "o'neill@example.org"],
    ["mailto:jane_smith@council.gov.uk?subject=x", "jane_smith@council.gov.uk"],
    ["josé@example.com rang", "josé@example.com"],
    ["jane.parks@council.gov.uk", "jane.parks@council.gov.uk"],
    ["info@gmail.com", "info@gmail.com"],
    ["see planning@ or bob@example.com.", "bob@example.com"],
  ]);
  leaves([
    "info@council.gov.uk",
    "enquiries@example.gov.uk",
    "parking@council.gov.uk",
    "customer.services@council.gov.uk, planningpolicy@council.gov.uk",
    "info@smithplumbing.co.uk",
    "no-reply@notifications.service.gov.uk",
    "dataprotection2@council.gov.uk",
    "3 bins @ 2 each",
    "@council on social media",
    "https://maps.example.org/@51.5074,-0.1278,15z",
    "jane@localhost",
  ]);
});

describe("phone numbers", () => {
  finds("phone", [
    ["07700 900123", "07700 900123"],
    ["Call 07700900123 after 5", "07700900123"],
    ["(020) 7946 0000", "(020) 7946 0000"],
    ["020\u00a07946\u00a00958", "020\u00a07946\u00a00958"],
    ["Tel.0113 496 0123.", "0113 496 0123"],
    ["M:+44 (0)7700 900 123", "+44 (0)7700 900 123"],
    ["+447700900123", "+447700900123"],
    ["0044 20 7946 0000", "0044 20 7946 0000"],
    ["01632-960-001", "01632-960-001"],
    ["01204 62123", "01204 62123"],
    ["Jane Smith-07700900123", "07700900123"],
    ["0300 123 4567 ext 12", "0300 123 4567"],
    ["tel07700900123", "07700900123"],
    ["ring 020 - 7946 0000 or write", "020 - 7946 0000"],
  ]);
  it("finds each of several", () => {
    expect(found("07700900123,07700900124 / 020 7946 0000 07700 900125").map(([, piece]) => piece)).toEqual([
      "07700900123",
      "07700900124",
      "020 7946 0000",
      "07700 900125",
    ]);
  });
  leaves([
    "UPRN 100012345678",
    "010012345678",
    "2024-01-15",
    "01-12-2024 10:30",
    "01/02/2024 07:30",
    "0700-1900 0800-1700",
    "0730 1030, 0112 1314",
    "£07700900123",
    "01234567890.50",
    "1,234,567.89 and 0.1234567890",
    "-0.12345678901",
    "21/01234/FUL",
    "DC/2021/01234567890",
    "INV-01234567890",
    "Invoice no. 01234567890",
    "PO 02012345678",
    "CAP-020-2024-00123",
    "2020/020/0001",
    "SE 01234 56789",
    "SU0123456789",
    "Company 01234567",
    "charity 1012345, 0845 is no area",
    "0808 157 0123",
    "E08000036",
    "Studio 54 Ltd, 4Ward 2000",
    "0123456789012",
    "E01234567890",
    "012 34 5",
  ]);
});

describe("National Insurance numbers", () => {
  finds("national-insurance", [
    ["AB123456C", "AB123456C"],
    ["no AB 12 34 56 C, checked", "AB 12 34 56 C"],
    ["ab123456c", "ab123456c"],
    ["AB-12-34-56-D", "AB-12-34-56-D"],
    ["AB123456 B", "AB123456 B"],
    ["NINO: AB123456", "AB123456"],
    ["National Insurance number is JM 12 34 56", "JM 12 34 56"],
    ["case/AB123456C/x", "AB123456C"],
  ]);
  leaves([
    "AB123456",
    "SC123456 A new company",
    "BG123456C and GB123456A, NT123456B",
    "QQ123456C",
    "DA123456C",
    "XAB123456C",
    "AB123456CD",
    "AB123456E",
    "AB1234567C",
    "W 12 34 56",
    "at 123456 a day",
  ]);
});

describe("addresses of a home", () => {
  finds("postcode-with-house-number", [
    ["12 High Street, Leeds LS1 4AB", "12 High Street, Leeds LS1 4AB"],
    ["She lives at 12a Mill Lane,\nLeeds\nls14ab now", "12a Mill Lane,\nLeeds\nls14ab"],
    ["Flat 3, Tower House, LS1\u00a04AB", "Flat 3, Tower House, LS1\u00a04AB"],
    ["Mrs A, flat 3 LS1 4AB", "flat 3 LS1 4AB"],
    ["LS1 4AB (house no. 12)", "LS1 4AB (house no. 12"],
    ["LS1 4AB, 12 High Street", "LS1 4AB, 12"],
    ["14 Sheep Cote, Farsley, LS28 5AA", "14 Sheep Cote, Farsley, LS28 5AA"],
    ["near 14-16 Long Row, GIR 0AA", "14-16 Long Row, GIR 0AA"],
  ]);
  leaves([
    "LS1 4AB",
    "Leeds LS1 4AB",
    "Town Hall, High Street, Leeds LS1 4AB",
    "3 trees felled near LS1 4AB",
    "12 March 2024, LS1 4AB",
    "Unit 5, Park Road Estate, LS1 4AB",
    "£12 High Street grant, LS1 4AB",
    "2024 Plan for the centre, LS1 4AB",
    "12 High Street, Leeds LS1",
    "12 High Street, Leeds",
    "Room A1 4BC12 in 12 High Street",
    "20% of Park Road LS1 4AB",
  ]);
});

describe("payment cards", () => {
  finds("card", [
    ["4111 1111 1111 1111", "4111 1111 1111 1111"],
    ["paid with 5555555555554444.", "5555555555554444"],
    ["3782-822463-10005", "3782-822463-10005"],
    ["2223003122003222", "2223003122003222"],
    ["4222222222222", "4222222222222"],
  ]);
  leaves([
    "4111 1111 1111 1112",
    "1111 1111 1111 1117",
    "0004111111111111111",
    "x4111111111111111",
    "1626.4111111111111111",
    "4111111111111111.5",
    "5000000000000000",
    "12345678901234567890",
  ]);
});

describe("bank accounts", () => {
  finds("bank", [
    ["Sort code 12-34-56, account 12345678", "12-34-56, account 12345678"],
    ["20-45-67 12345678", "20-45-67 12345678"],
    ["a/c 12345678 s/c 11 12 13", "12345678 s/c 11 12 13"],
    ["sort code 112233 account number 87654321", "112233 account number 87654321"],
    ["GB29 NWBK 6016 1331 9268 19", "GB29 NWBK 6016 1331 9268 19"],
    ["iban gb29nwbk60161331926819", "gb29nwbk60161331926819"],
  ]);
  leaves([
    "12-05-20, company 01234567",
    "GB28 NWBK 6016 1331 9268 19",
    "sort code 12-34-56",
    "account 12345678",
    "99-98-97 20240131",
    "112233 12345678",
    `sort code 12-34-56 ${"and so on ".repeat(8)} 12345678`,
  ]);
});

describe("looking through text", () => {
  leaves([
    "",
    "Nothing here",
    "SE 29650 33960",
    "TQ 123 456",
    "GSS E08000036 and E07000007",
    "Invoice 0012345678 of 2024-03-01 for 1,302.28",
    "ocds-b5fd17-0123456789",
    "360G-council-2024/01234",
    "POINT (-1.5491234567 53.8008123456)",
    "https://example.gov.uk/?id=200004000000",
    "+1 202 555 0143",
    "Supplier 247 Security, 3M, Phones4U 2008",
  ]);

  it("finds several kinds in one text, in order", () => {
    const text = "jane@example.com (07700 900123), NI AB123456C, 4111111111111111";
    expect(found(text).map(([kind]) => kind)).toEqual(["email", "phone", "national-insurance", "card"]);
  });

  it("passes over the kinds that may be there", () => {
    expect(personalIn("jane@example.com 07700900123", new Set(["email"])).map(({ kind }) => kind)).toEqual(["phone"]);
  });

  it("makes one of two that overlap, so that no part is left", () => {
    const text = "Sort code 12-34-56 12 High Street LS1 4AB 12345678";
    expect(found(text)).toEqual([["bank", "12-34-56 12 High Street LS1 4AB 12345678"]]);
  });
});
