import { fullFormats } from "ajv-formats/dist/formats.js";

/**
 * Formats that both validators assert, with texts that are certainly of the format, and some that are nearly. Any other
 * format is not modelled: what one validator refuses and another one takes proves nothing.
 */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-02-29", "2024-12-31", "1999-01-01", "2023-02-29", "2024-13-01", "20240101", "2024-1-1"],
  time: ["10:30:00Z", "23:59:59+01:00", "10:30:00", "25:00:00Z", "10:30"],
  "date-time": [
    "2024-02-29T10:30:00Z",
    "1999-01-01T00:00:00+01:00",
    "2024-02-29 10:30",
    "2024-02-29T10:30:00",
    "2024-02-29",
  ],
  email: ["a@example.com", "someone.else@example.org", "a@b", "a.example.com", "@example.com", "a@", "+a@example.com"],
  hostname: ["example.com", "a", "www.example.org", "-a.com", "a..b", "a_b.com"],
  ipv4: ["192.0.2.1", "0.0.0.0", "256.0.0.1", "1.2.3", "1.2.3.4.5"],
  ipv6: ["2001:db8::1", "::1", "::", "1:2:3:4:5:6:7", "12345::"],
  uri: [
    "https://example.com/",
    "urn:isbn:0451450523",
    "http://example.com/a?b=c#d",
    "/a/b",
    "a b",
    "//example.com",
    "https://example.com/?*",
  ],
  "uri-reference": ["/a/b", "https://example.com/", "#a", "", "\\\\a", "a b"],
  "uri-template": ["https://example.com/{a}", "a", "{", "https://example.com/{a"],
  uuid: [
    "123e4567-e89b-12d3-a456-426614174000",
    "00000000-0000-0000-0000-000000000000",
    "123e4567e89b12d3a456426614174000",
    "x",
  ],
  "json-pointer": ["/a/0", "", "/a~0b", "a", "/a~"],
  "relative-json-pointer": ["0", "1/a", "0#", "/a", "-1/a"],
  regex: ["a*", "^a$", "[a-z]+", "(", "[a", "*"],
  duration: ["P1D", "PT1H", "P1Y2M3DT4H5M6S", "P", "1D", "PT"],
};

const ASSERTED_FORMATS: ReadonlySet<string> = new Set(Object.keys(SAMPLES));

/** Formats that the drafts define and only one of the validators asserts, with texts to try. */
const OTHER_SAMPLES: Readonly<Record<string, readonly string[]>> = {
  "idn-email": ["ü@example.com", "a@example.com"],
  "idn-hostname": ["bücher.example", "example.com"],
  iri: ["https://example.com/ü", "https://example.com/"],
  "iri-reference": ["/ü", "/a"],
};

const LONGEST = 2_000;

/** Formats that take in another one, by their definitions. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
};

/** True for a format that the drafts define. */
export function isKnownFormat(name: string): boolean {
  return ASSERTED_FORMATS.has(name) || Object.hasOwn(OTHER_SAMPLES, name);
}

/** True where all that is of one format is of the other. */
export function isWider(name: string, other: string): boolean {
  return Object.hasOwn(WIDER, name) && (WIDER[name] ?? []).includes(other);
}

/** Texts to try where a format plays a part, of that format and nearly. */
export function samplesOfFormat(name: string): readonly string[] {
  return SAMPLES[name] ?? OTHER_SAMPLES[name] ?? [];
}

/** A text of a format with so many characters, for formats whose texts may be long; an empty list for others. */
export function longSampleOfFormat(name: string, length: number): readonly string[] {
  // A label of a host name has at most 63 characters.
  const host = (size: number) =>
    Array.from({ length: size }, (_, at) => (at % 32 === 31 && at < size - 1 ? "." : "a")).join("");
  if (length > LONGEST) return [];
  if (name === "hostname") return [host(length)];
  if (name === "email") return length < 90 ? [`a@${host(length - 2)}`] : [`${"a".repeat(64)}@${host(length - 65)}`];
  if (name.startsWith("uri") || name.startsWith("iri")) return [`https://a.uk/${"a".repeat(Math.max(0, length - 13))}`];
  return [];
}

/** True where a text is of a format, as Ajv sees it; null for a format that Ajv does not know. */
export function isOfFormat(name: string, text: string): boolean | null {
  if (!ASSERTED_FORMATS.has(name)) return null;
  const format = (fullFormats as Readonly<Record<string, unknown>>)[name];
  if (format instanceof RegExp) return new RegExp(format).test(text);
  if (typeof format === "function") return Boolean(format(text));
  const { validate } = format as { validate: RegExp | ((text: string) => boolean) };
  return typeof validate === "function" ? validate(text) : new RegExp(validate).test(text);
}
