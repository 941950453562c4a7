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
  standpipe fix sites.csv -o corrected.csv     correct what is safe to correct
  standpipe convert sites.csv -o sites.json    the same records in JSON
  standpipe redact tenants.csv -o public.csv   what of it may be published?
  standpipe list planning                      which planning records are there?
  standpipe show planning/brownfield-site      what must each field be?
  standpipe explain date-format                what does this rule ask, and why?
${EXIT_CODES}
Help with one command: standpipe help check
`;

/** Shown below the help of `check`. */
export const CHECK_EXAMPLES = `
FILE is CSV, XLSX, ODS, JSON, JSON Lines or GeoJSON; - is standard input.
Parquet is read where DuckDB is installed: npm install @duckdb/node-api
Nothing leaves your computer. The headings decide what the file holds, and which
layout it is in, unless --schema or --profile says it. Files that are named
together are checked together: what one refers to must be in it or in another of
them.

Formats:
  text       to read in a terminal
  html       one page, to read, print or send
  markdown   for an email, an issue or a pull request
  csv        one line for each place, for a spreadsheet
  json       everything, for a program, and for --against later
  junit, sarif, github, gitlab
             for a build, and notes beside the lines of a file
--output sites.html needs no --format: .html, .md, .csv, .json, .xml (junit) and
.sarif say it.

Examples:
  standpipe check sites.csv
  standpipe check sites.csv --schema planning/brownfield-site
  standpipe check spend.csv --set organisation_id=GB-LAE-ASM
  standpipe check spend.csv --map "Tot=net_amount"
  standpipe check toilets.csv --profile lga-public-toilets
  standpipe check applications.csv decisions.csv
  standpipe check year.xlsx --sheet April --date-order day-first
  standpipe check sites.csv --output report.html
  standpipe check sites.csv --split parts
  standpipe check tenants.csv --for publication --no-values
  standpipe check sites.csv --format json --output last.json
  standpipe check sites.csv --against last.json --fail-on new

standpipe.config.json, in this folder or one above, says all this for files by
their names, and sets known problems aside until a day, with a reason.
${EXIT_CODES}`;

/** Shown below the help of `fix`. */
export const FIX_EXAMPLES = `
FILE is what check reads; - is standard input. No row and no column is lost, and
what cannot be told from the file is left as it is. What was changed, and what
is left to you, is said on standard error.

Examples:
  standpipe fix spend.csv -o corrected.csv
  standpipe fix spend.csv -o corrected.csv --log changes.csv
  standpipe fix spend.csv -o corrected.csv --date-order day-first
  standpipe fix spend.xlsx -o corrected.xlsx --canonical

Exit codes:
  0  the copy has nothing left to fix
  1  the copy is written, and there is something left to fix in it
  2  the command line is wrong
  3  a file could not be read or written, or the tool failed
`;

/** Shown below the help of `convert`. */
export const CONVERT_EXAMPLES = `
FILE is what check reads; - is standard input. Only a file with nothing to fix
is converted, and the new file is written whole or not at all. What was written
and what the new file does not hold is said on standard error. A layout is
written in its own format, a table (CSV or XLSX) or JSON. The names of layouts:
standpipe list --layouts

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

/** Shown below the help of `redact`. */
export const REDACT_EXAMPLES = `
FILE is what check reads; - is standard input. Columns for personal data are
left out, and so are columns that the record does not have. Email addresses,
phone numbers and their like are taken out of texts. What was left out is said
on standard error, never its values. No program finds everything: read the copy
before you publish it.

Examples:
  standpipe redact applications.csv -o public.csv
  standpipe redact applications.csv -o public.csv --keep-unknown

Exit codes:
  0  the copy is written
  1  something personal would be left, and nothing was written
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

/** Shown below the help of `explain`. */
export const EXPLAIN_EXAMPLES = `
Examples:
  standpipe explain
  standpipe explain date-format
  standpipe explain key-repeated --format json
`;

/** Shown below the help of `show`. */
export const SHOW_EXAMPLES = `
Examples:
  standpipe show planning/brownfield-site
  standpipe show planning-application --codes
  standpipe show public-toilet --crosswalk
  standpipe show public-toilet --crosswalk LGA
  standpipe show brownfield-site --format json
  standpipe show brownfield-site --as sql --dialect duckdb > rules.sql
  standpipe show service-request --as sql --dialect spark --table lake.requests

The query of --as sql gives a row for each rule that a row of the table breaks,
with the codes that check gives. What it leaves out is said at its top.
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
--fix changes the files that it can mend, all of them or none, and lists what it
changed. What would be a guess is left to you. A second run changes nothing.

Examples:
  standpipe lint schemas
  standpipe lint schemas/planning
  standpipe lint schemas/planning --fix
  standpipe lint --explain name-suffix
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

/** Shown below the help of `new record`. */
export const NEW_RECORD_EXAMPLES = `
All files are written, or none. No file is replaced; README.md and package.json
get an entry where they are there. What is left for a person to write begins
with TODO, and standpipe lint finds it.

Examples:
  standpipe new record neighbourhood grit-bin
  standpipe new record neighbourhood grit-bin --title "Grit bin"
  standpipe new record housing void-property --in ../standards/schemas

Exit codes:
  0  the files are written
  2  the command line is wrong: no such domain, no name, or one that is taken
  3  there are no schemas there, or a file could not be written
`;

/** Shown below the help of `propose`. */
export const PROPOSE_EXAMPLES = `
FILE is the text of an issue that was made with a form for a field, a code or a
record: each question as a heading, and its answer below. All files are written,
or none: the schema, its examples and a changeset. A field is always optional at
first. What a person still has to decide is said.

Examples:
  standpipe propose proposal.md
  gh issue view 123 --json body --jq .body | standpipe propose -

Exit codes:
  0  the files are written, and lint finds nothing to mend in them
  1  the files are written, and lint has something to mend; or an answer cannot
     be used, and nothing is written
  2  the command line is wrong
  3  the file is no such form, there are no schemas, or a file could not be
     written
`;

/** Shown below the help of `diff`. */
export const DIFF_EXAMPLES = `
A git revision alone is taken at the path of the other side. The levels are
explained in docs/versioning.md.

Examples:
  standpipe diff main schemas
  standpipe diff main:schemas/planning schemas/planning
  standpipe diff old.json new.json --format json
  standpipe diff HEAD~1 schemas --format github

Exit codes:
  0  no change, or one that breaks nothing
  1  a major change, or one that cannot be decided
  2  the command line is wrong
  3  there are no schemas there, or the tool failed
`;
