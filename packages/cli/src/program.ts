import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import {
  addMapping,
  addSetting,
  countFor,
  readCheckFormat,
  readDateOrder,
  readDialect,
  readDiffFormat,
  readFailOn,
  readForm,
  readFormat,
  readPurpose,
  readTarget,
} from "./arguments.ts";
import type { CheckSettings } from "./commands/check.ts";
import type { ConvertSettings } from "./commands/convert.ts";
import type { DiffFormat } from "./commands/diff.ts";
import type { ExplainSettings } from "./commands/explain.ts";
import type { FixSettings } from "./commands/fix.ts";
import type { LintSettings } from "./commands/lint.ts";
import type { ListSettings } from "./commands/list.ts";
import type { RedactSettings } from "./commands/redact.ts";
import type { ShowSettings } from "./commands/show.ts";
import { addContributing } from "./contributing.ts";
import type { ExitCode } from "./exit-code.ts";
import {
  CHECK_EXAMPLES,
  CONVERT_EXAMPLES,
  COVERAGE_EXAMPLES,
  DIFF_EXAMPLES,
  EXAMPLES,
  EXPLAIN_EXAMPLES,
  FIX_EXAMPLES,
  LINT_EXAMPLES,
  LIST_EXAMPLES,
  REDACT_EXAMPLES,
  SHOW_EXAMPLES,
} from "./help.ts";

/** The command line, before it is read. `end` is told the exit code of a command that ran to its end. */
export function newProgram(end: (code: ExitCode) => void): Command {
  const program = new Command("standpipe")
    .description(
      "Checks files of council data against the Standpipe standard, says in plain words what to fix, and converts them to other formats and layouts.",
    )
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "help with one command")
    .configureHelp({ helpWidth: 80 })
    // main.ts says what is wrong, in its own words.
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .addHelpText("after", EXAMPLES);

  addCheck(program, end);

  program
    .command("fix")
    .summary("write a corrected copy of a file")
    .description("Writes a corrected copy of a file: what is safe to correct, and nothing that would be a guess.")
    .argument("<file>", "the file to correct")
    .option("-o, --output <path>", "the new file; standard output if left out, or for -")
    .option("--to <format>", "csv, xlsx, json, ndjson or geojson (default: that of the new file)", readTarget)
    .option("--canonical", "write the record's own columns, in their order, in place of the file's")
    .option("--log <path>", "write a CSV file with every changed cell")
    .option("--date-order <order>", "day-first or month-first, where a column does not show it", readDateOrder)
    .option("--schema <name>", "the record that the file holds, such as planning/brownfield-site")
    .option("--profile <name>", "the layout that the file is in, where the headings do not tell")
    .option("--set <field=value>", "a value that every row shares; may be repeated", addSetting)
    .option("--map <heading=field>", "what a heading stands for; may be repeated", addMapping)
    .option("--sheet <name>", "the sheet of a workbook to read")
    .addHelpText("after", FIX_EXAMPLES)
    .action(async (file: string, settings: FixSettings) => {
      const { runFix } = await import("./commands/fix.ts");
      end(await runFix(file, settings));
    });

  program
    .command("convert")
    .summary("write a file in another format or layout")
    .description("Reads a file in any layout that is known, and writes it in another format or layout.")
    .argument("<file>", "the file to convert")
    .option("--to <format>", "csv, xlsx, json, ndjson or geojson (default: that of the new file)", readTarget)
    .option("--profile <name>", "the layout to write (default: the record's own)")
    .option("--from <name>", "the layout that the file is in, where the headings do not tell")
    .option("--schema <name>", "the record that the file holds, such as planning/brownfield-site")
    .option("--set <field=value>", "a value that every row shares; may be repeated", addSetting)
    .option("-o, --output <path>", "the new file; standard output if left out, or for -")
    .addHelpText("after", CONVERT_EXAMPLES)
    .action(async (file: string, settings: ConvertSettings) => {
      const { runConvert } = await import("./commands/convert.ts");
      end(await runConvert(file, settings));
    });

  program
    .command("redact")
    .summary("write a copy of a file that may be published")
    .description("Writes a copy of a file without the personal data that its record and its texts hold.")
    .argument("<file>", "the file to redact")
    .option("-o, --output <path>", "the new file; standard output if left out, or for -")
    .option("--keep-unknown", "keep columns that the record does not have; their texts are looked at too")
    .option("--schema <name>", "the record that the file holds, such as planning/brownfield-site")
    .option("--profile <name>", "the layout that the file is in, where the headings do not tell")
    .option("--sheet <name>", "the sheet of a workbook to read")
    .addHelpText("after", REDACT_EXAMPLES)
    .action(async (file: string, settings: RedactSettings) => {
      const { runRedact } = await import("./commands/redact.ts");
      end(await runRedact(file, settings));
    });

  program
    .command("list")
    .summary("list the records of the standard, or the layouts")
    .description("Lists the records of the standard, or the other published layouts that files may be in.")
    .argument("[domain]", "only those of one domain, such as planning")
    .option("--layouts", "the other layouts, each with the record that it holds")
    .option("--format <format>", "text, to read (the default), or json, for a program", readFormat)
    .addHelpText("after", LIST_EXAMPLES)
    .action(async (domain: string | undefined, settings: ListSettings) => {
      const { runList } = await import("./commands/list.ts");
      await runList(domain, settings);
    });

  program
    .command("show")
    .summary("say what one record holds")
    .description("Shows what a record is for, its rules, and what each of its fields must be.")
    .argument("<name>", "such as planning/brownfield-site")
    .option("--codes", "every code of every list, however long")
    .option("--crosswalk [standard]", "how the fields relate to those of other standards, or of one")
    .option("--as <form>", "the record in the form of another program: sql", readForm)
    .option("--dialect <database>", "for sql: duckdb, postgres, spark or bigquery", readDialect)
    .option("--table <name>", "for sql: the table to check (default: the name of the record)")
    .option("--row-id <column>", "for sql: a column of the table to tell its rows by, besides the key")
    .option("--format <format>", "text, to read (the default), or json, for a program", readFormat)
    .addHelpText("after", SHOW_EXAMPLES)
    .action(async (name: string, settings: ShowSettings) => {
      const { runShow } = await import("./commands/show.ts");
      await runShow(name, settings);
    });

  program
    .command("explain")
    .summary("say what a rule asks, and why")
    .description("Explains the rule that a finding names in square brackets, or lists all rules.")
    .argument("[code]", "such as date-format")
    .option("--format <format>", "text, to read (the default), or json, for a program", readFormat)
    .addHelpText("after", EXPLAIN_EXAMPLES)
    .action(async (code: string | undefined, settings: ExplainSettings) => {
      const { runExplain } = await import("./commands/explain.ts");
      end(await runExplain(code, settings));
    });

  program
    .command("lint")
    .summary("hold schemas to the rules of the house")
    .description("Holds the schemas of a folder to the rules of the house, and says what to change.")
    .argument("[path]", "the schemas folder, a domain folder or one schema", ".")
    .option("--fix", "mend what can be mended without a guess, and say what was changed")
    .option("--explain [rule]", "say what a rule asks and why, or list all of them")
    .option("--format <format>", "text, to read (the default), or json, for a program", readFormat)
    .addHelpText("after", LINT_EXAMPLES)
    .action(async (path: string, settings: LintSettings) => {
      const { runLint } = await import("./commands/lint.ts");
      end(runLint(path, settings));
    });

  program
    .command("coverage")
    .summary("say what the examples of schemas do not show")
    .description("Measures what the examples show of the schemas of a folder, and says what is missing.")
    .argument("[path]", "the schemas folder, a domain folder or one schema", ".")
    .option("--format <format>", "text, to read (the default), or json, for a program", readFormat)
    .addHelpText("after", COVERAGE_EXAMPLES)
    .action(async (path: string, { format = "text" }: { format?: "text" | "json" }) => {
      const { runCoverage } = await import("./commands/coverage.ts");
      end(runCoverage(path, format));
    });

  addContributing(program, end);
  program
    .command("diff")
    .summary("say what a change of schemas breaks")
    .description(
      "Compares two versions of schemas, and says what the change does to files and to code, with records that show it.",
    )
    .argument("<old>", "a JSON Schema, a folder of schemas, or a git revision")
    .argument("<new>", "the same, later")
    .option("--format <format>", "text (the default), json, markdown or github", readDiffFormat)
    .addHelpText("after", DIFF_EXAMPLES)
    .action(async (old: string, fresh: string, { format = "text" }: { format?: DiffFormat }) => {
      const { runDiff } = await import("./commands/diff.ts");
      end(await runDiff(old, fresh, format));
    });

  return program;
}

function addCheck(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("check")
    .summary("say what to fix in one or more files")
    .description("Checks one or more files, and says what to fix, where it is and what to do.")
    .argument("<file...>", "the files to check")
    .option("--schema <name>", "the record that the file holds, such as planning/brownfield-site")
    .option("--profile <name>", "the layout that the file is in, where the headings do not tell")
    .option("--set <field=value>", "a value that every row shares; may be repeated", addSetting)
    .option("--map <heading=field>", "what a heading stands for; may be repeated", addMapping)
    .option("--sheet <name>", "the sheet of a workbook to read (default: all that fit)")
    .option("--date-order <order>", "day-first or month-first, where a column does not show it", readDateOrder)
    .option("--for <purpose>", "publication: no personal data may be in it", readPurpose)
    .option("--strict", "make a column that the record does not have a problem to fix")
    .option("--format <format>", "text (the default), or one of those below", readCheckFormat)
    .option("--output <path>", "write the report to a file, in the format of its name")
    .option("--max-samples <number>", "the most places shown for each problem (default: 5)", countFor("--max-samples"))
    .option("--no-values", "leave every value of the file out of the report")
    .option("--against <path>", "say what has changed since a report in JSON")
    .option("--split <folder>", "write good rows, other rows and findings to three files")
    .option("--fail-on <what>", "error (the default), warning, new or never: what ends with 1", readFailOn)
    .option("--max-warnings <number>", "end with 1 where more things are worth a look", countFor("--max-warnings"))
    .option("--jobs <number>", "threads for large files (default: one fewer than the cores)", countFor("--jobs", 1))
    .option("--config <path>", "use this config in place of standpipe.config.json")
    .addHelpText("after", CHECK_EXAMPLES)
    .action(async (files: string[], settings: CheckSettings) => {
      const { runCheck } = await import("./commands/check.ts");
      end(await runCheck(files, settings));
    });
}
