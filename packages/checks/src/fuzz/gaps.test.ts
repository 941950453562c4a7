import { load } from "@standpipe/catalogue";
import { check } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { fixed } from "./fixed.ts";

const tree = await load("neighbourhood/tree");
const signature = await load("collaboration/declaration-signature");
const organisation = await load("core/organisation");

describe("what damage has shown, and is not mended yet", () => {
  // A record above headings that were sorted into the data counts only if half of its cells are filled: what stands above
  // the first such record is taken for titles, and nothing says that it was left out (check/structure/data-rows.ts).
  it("checks every record above headings that stand at the end", async () => {
    const columns = [
      "reference",
      "organisation_id",
      "declaration_name",
      "signed_date",
      "signatory_name",
      "signatory_role",
    ];
    const more = ["principles", "commitments", "document_url", "source_url", "notes"];
    const short = "LDD-1,GB-LAE-ASM,The Declaration,2018-11-09,,,user-needs,,,,";
    const long = "LDD-2,GB-LAE-NFD,The Declaration,2018-11-09,R Ashby,Chief,user-needs,Listen,,,Seen";
    const file = [short, long, [...columns, ...more].join(",")].join("\n");
    expect((await check(file, { schema: signature })).rows).toBe(2);
  });

  // What is no feature is read as it stands, and its changes are looked for among the properties that it has not; what is
  // written in their place ends the file (fix/copy-json.ts, MEMBERS_IN).
  it("corrects GeoJSON with an entry that is no feature", async () => {
    const good = { type: "Feature", geometry: null, properties: { reference: "T-1" } };
    const file = JSON.stringify({
      type: "FeatureCollection",
      features: [good, { reference: "T-2", species: " Oak " }],
    });
    const { bytes, changes } = await fixed(Buffer.from(file), { schema: tree });
    expect(changes).not.toEqual([]);
    expect(() => JSON.parse(Buffer.from(bytes).toString())).not.toThrow();
  });

  // A geometry that is no object is dropped without a word (read/geojson.ts, recordOfFeature).
  it("says what is wrong with a geometry of a feature that is a text", async () => {
    const feature = { type: "Feature", geometry: "POINT (-2.29 53.4)", properties: { reference: "T-1" } };
    const file = JSON.stringify({ type: "FeatureCollection", features: [feature] });
    const { findings } = await check(file, { schema: tree });
    expect(findings.map(({ code }) => code)).toContain("geometry-format");
  });

  // JSON shows the entry, a table the whole cell (check/rows.ts takes the text of the cell wherever there is one).
  it("shows a wrong entry of a list alone, in a table as in JSON", async () => {
    const file = "organisation_id,name,replaced_by_ids\nGB-LAE-ASM,Ashmoor,GB-LAE-NFD;NFD\n";
    const { findings } = await check(file, { schema: organisation });
    const [shown] = findings.find(({ code }) => code === "org-id-format")?.samples ?? [];
    expect(shown?.value).toBe("NFD");
  });

  // The second look ahead into the same bytes sees none of them, so that neither a byte order mark nor UTF-16 is noticed
  // (ByteReader.peek in read/source.ts, asked twice by fix/whole-text.ts). JSON with the mark is never done with.
  it("corrects JSON Lines that begin with a byte order mark", async () => {
    const file = '\ufeff{"reference":"T-1","species":"Oak"}\n{"reference":"T-2","species":" Oak "}\n';
    const { bytes } = await fixed(Buffer.from(file), { schema: tree });
    expect(bytes[0]).toBe("{".charCodeAt(0));
  });
});
