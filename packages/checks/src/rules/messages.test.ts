import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load, loadMetadata } from "@standpipe/catalogue";
import { check } from "@standpipe/checker";
import { describe, expect, it } from "vitest";
import { repository } from "../repository.ts";

const PAGE = "docs/messages.md";
const sections = readFileSync(join(repository, PAGE), "utf8")
  .split(/^## /m)
  .filter((section) => /^\d+\. /.test(section));

/** The rows that a section is about, the code of the rule, and what it quotes of the report. */
function read(section: string) {
  const [, file] = /`(examples\/[^`]+)`/.exec(section) ?? [];
  const [, rows = ""] = /```csv\n([^`]*)```/.exec(section) ?? [];
  const [, code = ""] = /\[([a-z-]+)\]\(rules\//.exec(section) ?? [];
  const [, message = "", fix = ""] = /^> (.*)\n>\n> → (.*)$/m.exec(section) ?? [];
  return { data: file === undefined ? rows : readFileSync(join(repository, file)), code, message, fix };
}

describe(`the messages of ${PAGE}`, () => {
  it("are ten", () => {
    expect(sections).toHaveLength(10);
  });

  it.each(sections.map((section) => [section.split("\n")[0] ?? "", section]))(
    "say what the checker says: %s",
    async (_title, section) => {
      const { data, code, message, fix } = read(section);
      const candidates = { records: await loadMetadata(), load };
      const { findings } = await check(data, { candidates });
      expect(findings.filter((finding) => finding.code === code)).toContainEqual(
        expect.objectContaining({ message, fix }),
      );
    },
  );
});
