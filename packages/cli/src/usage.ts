import type { CommanderError } from "commander";

/** What is wrong with a command line and what to do, in place of commander's own sentence. */
export function usageMessage({ code, message }: CommanderError): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  const meant = /Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const hint = meant === undefined ? "" : `Did you mean ${meant}? `;
  switch (code) {
    case "commander.unknownOption":
      return `There is no option ${named}. ${hint || "See the options with: standpipe help check"}`.trim();
    case "commander.unknownCommand":
      return `There is no command ${named}. ${hint || "See the commands with: standpipe help"}`.trim();
    case "commander.help":
      return "There is no such command to get help with. See the commands with: standpipe help";
    case "commander.missingArgument":
      return named === "file"
        ? "Name the file to check, such as: standpipe check sites.csv"
        : "Name the record to show, such as: standpipe show planning/brownfield-site";
    case "commander.optionMissingArgument":
      return `The option ${named.split(" ")[0] ?? ""} needs a value after it. See how it is written with: standpipe help check`;
    case "commander.excessArguments":
      return "There are more words on the command line than the command takes. Put quotes around a name with spaces, or see: standpipe help";
    default:
      return `${message.replace(/^error: /, "")}. See how a command is written with: standpipe help`;
  }
}
