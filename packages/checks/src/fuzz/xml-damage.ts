import fc from "fast-check";
import { replaced } from "./replaced.ts";

/** What stands in the place of an attribute's value, of a text, or of a tag. */
const VALUES = [
  "",
  "0",
  "-1",
  "99",
  "1e999",
  "NaN",
  "A1",
  "ZZZZ99999999",
  "s",
  "b",
  "e",
  "d",
  "str",
  "../../x",
  "&#0;",
  "&x;",
];
const TEXTS = [
  "",
  "1e999",
  "-5",
  "45000.5",
  "#REF!",
  "&#x1F600;",
  "_x0000_",
  "<![CDATA[a<b]]>",
  "<!-- a -->",
  "9".repeat(400),
];
const TAGS = [
  "",
  "<row>",
  "</row>",
  "<c>",
  "<v>1</v>",
  "<f>SUM(A1:A9)</f>",
  "</sheetData>",
  "<x:row/>",
  "<?php ?>",
  '<!DOCTYPE a [<!ENTITY x "y">]>',
];

const place = fc.nat(10_000);

const harm = fc.oneof(
  fc.tuple(fc.constant(/(?<==")[^"]*(?=")/g), place, fc.constantFrom(...VALUES)),
  fc.tuple(fc.constant(/(?<=>)[^<>]+(?=<)/g), place, fc.constantFrom(...TEXTS)),
  fc.tuple(fc.constant(/<[^<>]+>/g), place, fc.constantFrom(...TAGS)),
);

/** Values, texts and tags of XML that become others. */
export const xmlDamage: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
  .array(harm, { minLength: 1, maxLength: 4 })
  .map((harms) => (bytes: Uint8Array) => {
    const text = Buffer.from(bytes).toString();
    return Buffer.from(harms.reduce((now, [pattern, at, to]) => replaced(now, pattern, at, () => to), text));
  });
