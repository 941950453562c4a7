import { describeChange, reasonOf } from "@standpipe/evolution";
import { type DiffResult, inOrder } from "../../commands/diff.ts";
import { effectsOf } from "./words.ts";

/** Changes of schemas as commands for GitHub Actions, which shows them beside the files. */
export function diffAnnotations({ schemas }: DiffResult): string {
  const lines = schemas.flatMap(({ path, what, level, changes }) => {
    if (what === "elsewhere") return [];
    const file = path.endsWith(".json") ? path : `schemas/${path}.json`;
    if (what !== "changed")
      return [command(level === "major" ? "error" : "notice", file, `${what}, ${level}`, `This schema is ${what}.`)];
    return inOrder(changes).map((change) => {
      const kind = change.level === "major" ? "error" : "notice";
      const text = [describeChange(change), ...effectsOf(change), reasonOf(change), change.where].join("\n");
      return command(kind, file, `${change.level}: ${change.rule}`, text);
    });
  });
  return lines.map((line) => `${line}\n`).join("");
}

function command(kind: "error" | "notice", file: string, title: string, text: string): string {
  const data = (value: string) => value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (value: string) => data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${kind} file=${property(file)},title=${property(title)}::${data(text)}`;
}
