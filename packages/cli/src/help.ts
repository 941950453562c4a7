const EXIT_CODES = `
Exit codes:
  0  nothing to fix
  1  there is something to fix
  2  the command line is wrong
  3  a file could not be read, or the tool failed
`;

/** Shown below the help of `standpipe` itself. */
export const EXAMPLES = `
Examples:
  standpipe check sites.csv                    is this file ready to send?
  standpipe list planning                      which planning records are there?
  standpipe show planning/brownfield-site      what must each field be?
${EXIT_CODES}
Help with one command: standpipe help check
`;

/** Shown below the help of `check`. */
export const CHECK_EXAMPLES = `
FILE is CSV, JSON or JSON Lines; - is standard input. Nothing leaves your
computer. Without --schema the headings decide what the file holds.

Examples:
  standpipe check sites.csv
  standpipe check sites.csv --schema planning/brownfield-site
  standpipe check spend.csv --set organisation_id=GB-LAE-ASM
  standpipe check *.csv --output report.txt
  standpipe check sites.csv --format json
${EXIT_CODES}`;

/** Shown below the help of `list`. */
export const LIST_EXAMPLES = `
Examples:
  standpipe list
  standpipe list planning
`;

/** Shown below the help of `show`. */
export const SHOW_EXAMPLES = `
Examples:
  standpipe show planning/brownfield-site
  standpipe show brownfield-site --format json
`;
