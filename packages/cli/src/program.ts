import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addSetting, readCount, readFormat } from "./arguments.ts";
import type { CheckSettings } from "./commands/check.ts";
import type { ExitCode } from "./exit-code.ts";
import { CHECK_EXAMPLES, EXAMPLES, LIST_EXAMPLES, SHOW_EXAMPLES } from "./help.ts";

/** The command line, before it is read. `end` is told the exit code of a command that ran to its end. */
export function newProgram(end: (code: ExitCode) => void): Command {
  const program = new Command("standpipe")
    .description("Checks files of council data against the Standpipe standard, and says in plain words what to fix.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "help with one command")
    .configureHelp({ helpWidth: 80 })
    // main.ts says what is wrong, in its own words.
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
    .addHelpText("after", EXAMPLES);

  program
    .command("check")
    .summary("say what to fix in one or more files")
    .description("Checks one or more files, and says what to fix, where it is and what to do.")
    .argument("<file...>", "the files to check")
    .option("--schema <name>", "the record that the file holds, such as planning/brownfield-site")
    .option("--set <field=value>", "a value that every row shares; may be repeated", addSetting)
    .option("--format <format>", "text, to read (the default), or json, for a program", readFormat)
    .option("--output <path>", "write the report to a file")
    .option("--strict", "make a column that the record does not have a problem to fix")
    .option("--max-samples <number>", "the most places shown for each problem (default: 5)", readCount)
    .addHelpText("after", CHECK_EXAMPLES)
    .action(async (files: string[], settings: CheckSettings) => {
      const { runCheck } = await import("./commands/check.ts");
      end(await runCheck(files, settings));
    });

  program
    .command("list")
    .summary("list the records of the standard")
    .description("Lists the records of the standard, or those of one domain.")
    .argument("[domain]", "such as planning")
    .addHelpText("after", LIST_EXAMPLES)
    .action(async (domain: string | undefined) => {
      const { runList } = await import("./commands/list.ts");
      runList(domain);
    });

  program
    .command("show")
    .summary("say what one record holds")
    .description("Shows what a record is for, its rules, and what each of its fields must be.")
    .argument("<name>", "such as planning/brownfield-site")
    .option("--format <format>", "text, to read (the default), or json, for a program", readFormat)
    .addHelpText("after", SHOW_EXAMPLES)
    .action(async (name: string, { format = "text" }: { format?: "text" | "json" }) => {
      const { runShow } = await import("./commands/show.ts");
      await runShow(name, format);
    });

  return program;
}
