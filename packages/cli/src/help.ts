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
  standpipe convert sites.csv -o sites.json    the same records in JSON
  standpipe list planning                      which planning records are there?
  standpipe show planning/brownfield-site      what must each field be?
${EXIT_CODES}
Help with one command: standpipe help check
`;

/** Shown below the help of `check`. */
export const CHECK_EXAMPLES = `
FILE is CSV, JSON, JSON Lines or GeoJSON; - is standard input. Nothing leaves
your computer. The headings decide what the file holds, and which layout it is
in, unless --schema or --profile says it. Files that are named together are
checked together: what one refers to must be in it or in another of them.

Examples:
  standpipe check sites.csv
  standpipe check sites.csv --schema planning/brownfield-site
  standpipe check spend.csv --set organisation_id=GB-LAE-ASM
  standpipe check toilets.csv --profile lga-public-toilets
  standpipe check applications.csv decisions.csv
  standpipe check *.csv --output report.txt
  standpipe check sites.csv --format json
${EXIT_CODES}`;

/** Shown below the help of `convert`. */
export const CONVERT_EXAMPLES = `
FILE is what check reads; - is standard input. Only a file with nothing to fix
is converted, and the new file is written whole or not at all. What was written
and what the new file does not hold is said on standard error. A layout is
written in its own format, CSV or JSON. The names of layouts: standpipe list
--layouts

Examples:
  standpipe convert sites.csv -o sites.geojson
  standpipe convert toilets.csv --profile lga-public-toilets -o lga.csv
  standpipe convert lga.csv --from lga-public-toilets -o toilets.csv
  standpipe convert grants.json --to csv > grants.csv
  standpipe convert spend.csv --to ndjson --set organisation_id=GB-LAE-ASM

Exit codes:
  0  converted, also where the new file cannot hold everything
  1  there is something to fix first, and nothing was written
  2  the command line is wrong
  3  a file could not be read or written, or the tool failed
`;

/** Shown below the help of `list`. */
export const LIST_EXAMPLES = `
Examples:
  standpipe list
  standpipe list planning
  standpipe list --layouts
  standpipe list --format json
`;

/** Shown below the help of `show`. */
export const SHOW_EXAMPLES = `
Examples:
  standpipe show planning/brownfield-site
  standpipe show planning-application --codes
  standpipe show public-toilet --crosswalk
  standpipe show public-toilet --crosswalk LGA
  standpipe show brownfield-site --format json
`;

const SCHEMA_EXIT_CODES = `
Exit codes:
  0  nothing is missing
  1  there is something to change
  2  the command line is wrong
  3  there are no schemas there, or the tool failed
`;

/** Shown below the help of `lint`. */
export const LINT_EXAMPLES = `
Examples:
  standpipe lint schemas
  standpipe lint schemas/planning
  standpipe lint schemas/planning/brownfield-site.json --format json
${SCHEMA_EXIT_CODES}`;

/** Shown below the help of `coverage`. */
export const COVERAGE_EXAMPLES = `
Types and codelists are shown by the examples of any record that uses them.

Examples:
  standpipe coverage schemas
  standpipe coverage schemas/planning
  standpipe coverage schemas/planning/brownfield-site.json --format json
${SCHEMA_EXIT_CODES}`;
