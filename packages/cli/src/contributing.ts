import type { Command } from "commander";
import type { NewRecordSettings } from "./commands/new-record.ts";
import type { ProposeSettings } from "./commands/propose.ts";
import type { ExitCode } from "./exit-code.ts";
import { NEW_RECORD_EXAMPLES, PROPOSE_EXAMPLES } from "./help.ts";

/** The commands for people who write schemas, apart from those that look at them. */
export function addContributing(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("new")
    .summary("begin a record")
    .description("Begins something new in a folder of schemas.")
    .command("record")
    .summary("begin a record")
    .description("Writes the schema of a new record with its examples, and enters it where records are listed.")
    .argument("<domain>", "the domain that it belongs to, such as neighbourhood")
    .argument("<name>", "in small letters with hyphens, such as grit-bin")
    .option("--title <text>", 'its label, such as "Grit bin" (default: made from the name)')
    .option("--description <text>", "what one row stands for, in a sentence or two")
    .option("--in <folder>", "the folder of schemas, or the repository around it (default: here)")
    .addHelpText("after", NEW_RECORD_EXAMPLES)
    .action(async (domain: string, name: string, settings: NewRecordSettings) => {
      const { runNewRecord } = await import("./commands/new-record.ts");
      end(runNewRecord(domain, name, settings));
    });

  program
    .command("propose")
    .summary("turn a proposal from a form into files")
    .description("Turns a proposal that was written into one of the forms for issues into files.")
    .argument("<file>", "the text of the issue; standard input for -")
    .option("--in <folder>", "the folder of schemas, or the repository around it (default: here)")
    .addHelpText("after", PROPOSE_EXAMPLES)
    .action(async (file: string, settings: ProposeSettings) => {
      const { runPropose } = await import("./commands/propose.ts");
      end(await runPropose(file, settings));
    });
}
