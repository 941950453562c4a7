import type { CommanderError } from "commander";

const FILE_EXAMPLES: Readonly<Record<string, string>> = {
  check: "Name the file to check, such as: standpipe check sites.csv",
  fix: "Name the file to correct, such as: standpipe fix sites.csv -o corrected.csv",
  redact: "Name the file to redact, such as: standpipe redact applications.csv -o public.csv",
  propose: "Name the file with the proposal, such as: standpipe propose proposal.md",
  new: "Name the domain and the record, such as: standpipe new record neighbourhood grit-bin",
  convert: "Name the file to convert, such as: standpipe convert sites.csv -o sites.json",
};

/** What is wrong with a command line and what to do, in place of commander's own sentence. `command` is its first word. */
export function usageMessage({ code, message }: CommanderError, command = ""): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  const meant = /Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const hint = meant === undefined ? "" : `Did you mean ${meant}? `;
  const help = `standpipe help${/^[a-z]+$/.test(command) ? ` ${command}` : ""}`;
  switch (code) {
    case "commander.unknownOption":
      return `There is no option ${named}. ${hint || `See the options with: ${help}`}`.trim();
    case "commander.unknownCommand":
      return `There is no command ${named}. ${hint || "See the commands with: standpipe help"}`.trim();
    case "commander.help":
      return (
        FILE_EXAMPLES[command] ?? "There is no such command to get help with. See the commands with: standpipe help"
      );
    case "commander.missingArgument":
      return FILE_EXAMPLES[command] ?? "Name the record to show, such as: standpipe show planning/brownfield-site";
    case "commander.optionMissingArgument":
      return `The option ${/--[\w-]+/.exec(named)?.[0] ?? named} needs a value after it. See how it is written with: ${help}`;
    case "commander.excessArguments":
      return "There are more words on the command line than the command takes. Put quotes around a name with spaces, or see: standpipe help";
    default:
      return `${message.replace(/^error: /, "")}. See how a command is written with: standpipe help`;
  }
}
