import { describe, expect, it } from "vitest";
import { field, record } from "../../../test/made-up.ts";
import type { Breach } from "../groups.ts";
import { withoutEntities } from "./entities.ts";
import { newGarbledWatch } from "./garbled.ts";
import { restore } from "./mojibake.ts";

describe("a garbled text", () => {
  it.each([
    ["CafÃ©", "Café"],
    ["MARYâ€™S", "MARY’S"],
    ["MARYÃ¢â‚¬â„¢S", "MARY’S"],
    ["Â£5, and £6 for CafÃ©", "£5, and £6 for Café"],
    ["Children\u0092s", "Children’s"],
    ["Ã\u0089cole", "École"],
    ["ChildrenÂ’s", "Children’s"],
    ["Llanbedr Pont SteffanÂ\u00a0", "Llanbedr Pont Steffan\u00a0"],
    ["TÅ·", "Tŷ"],
    ["ï»¿Name", "Name"],
    ["Report Date:† ", "Report Date:  "],
    ["†12 March", " 12 March"],
  ])("%j was %j", (garbled, whole) => {
    expect(restore(garbled)).toEqual({ whole });
  });

  it.each([["Caf\ufffd"], ["CafÃ© at St\ufffdJohn"], ["Cafï¿½"], ["a â€œquotedâ€ word"], ["x\u0081"]])(
    "%j cannot be restored",
    (garbled) => {
      expect(restore(garbled)).toEqual({ whole: null });
    },
  );

  it.each([
    ["Café"],
    ["£5"],
    ["CAFÉ–BAR"],
    ["Ærø"],
    ["Château d’Âge"],
    ["naïve"],
    ["Smith† and others"],
    ["São Paulo"],
    ["CAFÉ’S"],
    ["SÃO PAULO"],
    ["10 °C"],
    ["“Quoted” – so"],
    ["Tŷ Ŵyn"],
    ["日本"],
  ])("is not %j", (text) => {
    expect(restore(text)).toBeNull();
  });
});

describe("entities of HTML", () => {
  it.each([
    ["St John&#039;s", "St John's"],
    ["Smith &amp; Sons", "Smith & Sons"],
    ["&pound;5 &#x2013; &euro;6", "£5 – €6"],
    ["R&D; &unknown; &#99999999; &#0;", "R&D; &unknown; &#99999999; &#0;"],
    ["&#xD800;", "&#xD800;"],
    ["&constructor;", "&constructor;"],
  ])("%s is read as %s", (text, read) => {
    expect(withoutEntities(text)).toBe(read);
  });
});

describe("the watch for garbled text", () => {
  it("makes one finding of a column, with the exact count", () => {
    const breaches: Breach[] = [];
    const place = { row: 2, line: 2, cell: () => null, record: () => null };
    const fields = [field("name"), field("notes"), field("tags", { list: true }), field("size", { type: "number" })];
    const watch = newGarbledWatch(
      record(fields).metadata,
      { add: (breach) => void breaches.push(breach) },
      () => place,
    );
    for (let i = 0; i < 3_000; i++) {
      const values = { name: i % 3 === 0 ? "CafÃ©" : "Café", notes: "plain", tags: ["CafÃ©"], size: 1 };
      const source = { row: i + 2, line: null, value: values };
      watch.see({ record: values, source, row: i + 2, line: null, text: () => undefined, cell: () => null }, values);
    }
    watch.finish();
    expect(breaches.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(1_000);
    for (const breach of breaches)
      expect(breach).toMatchObject({ code: "text-garbled", field: "name", found: "CafÃ©" });
  });
});
