import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "@standpipe/catalogue";
import { sqlOf } from "@standpipe/catalogue/sql";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { repository } from "../repository.ts";
import { openDuckdb } from "./databases.ts";

const page = readFileSync(join(repository, "docs/warehouse.md"), "utf8");

it("gives what the page on warehouses says that it gives", async () => {
  const [fields = [], ...rows] = parse(/```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? "") as string[][];
  const shown = page
    .slice(page.indexOf("gives this"), page.indexOf("The first columns"))
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  const [names = [], , ...lines] = shown;
  const database = await openDuckdb();
  try {
    await database.fill("senior_salary_count", { fields, rows: rows.map((cells, i) => ({ row: i + 2, cells })) });
    const found = await database.query(sqlOf(await load("transparency/senior-salary-count"), { dialect: "duckdb" }));
    const texts = found.map((one) =>
      Object.entries(one)
        .map(([name, value]) => `${name}: ${value ?? ""}`)
        .join(", "),
    );
    expect(texts.sort()).toEqual(
      lines.map((cells) => cells.map((cell, i) => `${names[i]}: ${cell}`).join(", ")).sort(),
    );
  } finally {
    await database.close();
  }
});
