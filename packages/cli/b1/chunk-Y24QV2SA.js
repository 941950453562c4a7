import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  BATCH,
  BATCH_CHARACTERS,
  GarbleWatch,
  ProblemLog,
  excerpt,
  lookAhead
} from "./chunk-EZALE7LG.js";
import {
  isOle,
  isZip,
  looksLikeJson,
  looksLikeJsonLines,
  refuse,
  refuseOtherText,
  refusePdf
} from "./chunk-TRPPVVA6.js";
import {
  ByteReader,
  isGzip,
  resolveLimits,
  toSource,
  unpack
} from "./chunk-WFAS7VLG.js";
import {
  UnreadableFileError
} from "./chunk-2SD2OFA4.js";
import {
  cellName,
  columnName
} from "./chunk-EJ73H57O.js";
import {
  isDate,
  isEmail,
  isInUk,
  isOnGrid,
  pointFault
} from "./chunk-27YSSU3U.js";
import {
  ONE,
  aboutRecordRules,
  codesOf,
  either,
  headingKey,
  inDigits,
  indexHeadings,
  isCodeRespelt,
  like,
  missing,
  nearest,
  normalise,
  quote,
  recordRules,
  ruleOf
} from "./chunk-BFGKMFOP.js";

// ../checker/package.json
var package_default = {
  name: "@standpipe/checker",
  version: "1.0.0-next.0",
  description: "Checks a file against a Standpipe record: reads it, binds its columns, and reports every problem in plain words.",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: {
    node: ">=20.19"
  },
  files: [
    "dist",
    "report.schema.json"
  ],
  exports: {
    ".": {
      types: "./dist/index.d.ts",
      default: "./dist/index.js"
    },
    "./report.schema.json": "./report.schema.json",
    "./package.json": "./package.json"
  },
  publishConfig: {
    access: "public"
  },
  scripts: {
    generate: "node assembly/generate.mjs",
    build: "tsup && tsc -p tsconfig.build.json",
    typecheck: "tsc --noEmit"
  },
  dependencies: {
    "@standpipe/runtime": "workspace:^",
    fflate: "catalog:",
    saxes: "catalog:"
  },
  devDependencies: {
    "@hyperjump/json-schema": "catalog:",
    "@standpipe/catalogue": "workspace:*",
    assemblyscript: "catalog:",
    tsup: "catalog:",
    typescript: "catalog:"
  }
};

// ../checker/src/version.ts
var VERSION = package_default.version;

// ../checker/src/rules/file.ts
var rows = ({ count, unit }) => `${inDigits(count)} ${unit}${count === 1 ? "" : "s"}`;
var values = ({ count }) => `${inDigits(count)} value${count === 1 ? "" : "s"}`;
function listed(names) {
  const shown = names.map(quote);
  return either(names.length > 8 ? [...shown.slice(0, 7), `${inDigits(names.length - 7)} more`] : shown, "and");
}
function oneOf(names) {
  const shown = names.slice(0, 5).map(quote);
  return either(names.length > 5 ? [...shown, `one of ${inDigits(names.length - 5)} more`] : shown);
}
var list = (words) => listed(words.others ?? []);
var found = (words) => words.found === null ? "the value" : quote(words.found);
var fileRules = {
  "file-truncated": {
    severity: "error",
    about: "The file must not end in the middle of a row.",
    say: () => "The file is cut short: it ends inside a quoted cell or an unfinished record",
    fix: () => "Close the double quote that opens there, if one does. If the file is shorter than the original, export it again"
  },
  "row-too-long": {
    severity: "error",
    about: "A row must not be longer than 10 million characters.",
    say: () => "A row is longer than 10 million characters, and reading stopped there",
    fix: () => "Look for a double quote that is opened and never closed at the line shown, and close it"
  },
  "row-too-wide": {
    severity: "error",
    about: "A row must not have more than 20,000 cells.",
    say: () => "A row has more than 20,000 cells, and reading stopped there",
    fix: () => "Check the line shown: the export has lost its line ends or uses another separator there"
  },
  "json-syntax": {
    severity: "error",
    about: "Each line of a JSON Lines file must be one JSON object.",
    say: (_words, extent) => `${inDigits(extent.count)} ${extent.count === 1 ? "line is" : "lines are"} not JSON, and could not be checked`,
    fix: (words) => `Write each record as one JSON object on a line of its own (${words.found ?? ""})`
  },
  "json-too-deep": {
    severity: "error",
    about: "JSON must not be nested more than 200 deep.",
    say: (_words, extent) => `${rows(extent)} ${extent.count === 1 ? "is" : "are"} nested more than 200 deep, and could not be checked`,
    fix: () => "Send records as flat objects"
  },
  "other-record": {
    severity: "warning",
    about: "The headings fit another record better than the one that was asked for.",
    say: (words) => `The file looks like ${words.others?.[0] ?? ""}, not ${words.label}`,
    fix: (words) => `Check it as ${words.others?.[0] ?? ""} if that is what it is`
  },
  "heading-near": {
    severity: "error",
    about: "A heading is spelt almost like one that is needed.",
    say: (words) => `The heading ${found(words)} looks like ${words.label}, spelt another way`,
    fix: (words) => `Rename ${found(words)} to ${words.example}`
  },
  "column-missing": {
    severity: "error",
    about: "A field that every record needs has no column.",
    say: (words) => `There is no column for ${words.label}`,
    fix(words) {
      const [name = "", sharable = "", ...unread] = words.others ?? [];
      const rename = unread.length === 0 ? "" : `, or rename ${oneOf(unread)} if that is what it holds`;
      const once = sharable === "" ? "" : `; one value for the whole file can be given with --set ${name}=VALUE`;
      const values3 = words.example === "" ? "" : `, with values like ${quote(words.example)}`;
      return `Add a column named ${name}${values3}${rename}${once}`;
    }
  },
  "column-repeated": {
    severity: "warning",
    about: "Two columns stand for the same field.",
    say: (words) => `More than one column could be ${words.label}: ${quote(words.example)} was read, and ${list(words)} ${words.others?.length === 1 ? "was" : "were"} not`,
    fix: (words) => `Keep the column that holds ${words.label}, and rename or remove ${list(words)}`
  },
  "column-unnamed": {
    severity: "warning",
    about: "There are values under a blank heading.",
    say: (words, extent) => `${words.when === void 0 ? "Other columns have" : `Column ${words.when} has`} no heading, and values in ${rows(extent)}${words.found === null ? "" : `, such as ${found(words)}`}`,
    fix: () => "Give the column a heading, or move the values to the column they belong in"
  },
  "field-unknown": {
    severity: "warning",
    about: "The record has no field of that name, so nothing reads it.",
    say(words, extent) {
      const names = words.others ?? [];
      const what = extent.unit === "record" ? "field" : "column";
      const aside = words.when === void 0 ? "" : `. ${words.when}`;
      return extent.count === 1 ? `One ${what} is not part of ${words.label}: ${list(words)}${aside}` : `${inDigits(extent.count)} ${what}s are not part of ${words.label}: ${names.length === 1 ? "all are called " : ""}${list(words)}${aside}`;
    },
    fix(words) {
      return words.others?.length === 1 ? "Nothing to do if nobody needs it: it is not read. If it holds a field of the record, give it the name of that field" : "Nothing to do if nobody needs them: they are not read. If one holds a field of the record, give it the name of that field";
    }
  },
  "header-not-first": {
    severity: "info",
    about: "The headings are not in the first row.",
    say: (words) => `The headings are in row ${words.limit ?? 0}: what stands above them was left out`,
    fix: () => "Remove the rows above the headings before you publish the file"
  },
  "cells-too-many": {
    severity: "error",
    about: "A row has more cells than there are headings.",
    say: (_words, extent) => `${rows(extent)} ${extent.count === 1 ? "has" : "have"} more cells than there are headings`,
    fix: (words) => `Probably a value has the separator in it, such as a comma in an address: put double quotes around that value${words.found === null ? "" : ` (${found(words)} was left over)`}, or add the heading that is missing`
  },
  "cells-too-few": {
    severity: "warning",
    about: "A row has fewer cells than there are headings.",
    say: (_words, extent) => `${rows(extent)} ${extent.count === 1 ? "has" : "have"} fewer cells than there are headings`,
    fix: () => "Look for a lost separator: then two values stand in one cell, and those after them in the wrong column"
  },
  "quote-stray": {
    severity: "error",
    about: "A quoted cell must end with its closing quote.",
    say: (_words, extent) => `${rows(extent)} ${extent.count === 1 ? "has" : "have"} text after a closing double quote`,
    fix: () => "Write a double quote inside a quoted cell twice"
  },
  "encoding-mixed": {
    severity: "warning",
    about: "The file is partly UTF-8 and partly in an older encoding, Windows-1252 or MS-DOS code page 850.",
    say: () => "The file mixes UTF-8 with an older encoding, so some letters may be wrong",
    fix: () => "Save the whole file as UTF-8 and look at names with accents and at pound signs"
  },
  "encoding-other": {
    severity: "info",
    about: "The file is not in UTF-8.",
    say: (words) => `The file is in ${words.found ?? ""}, and was read as such`,
    fix: () => "Save it as CSV UTF-8 when you can: other programs may show pound signs and accents wrong"
  },
  "line-ends-mixed": {
    severity: "info",
    about: "Rows end in different ways.",
    say: () => "Rows of the file end in different ways, which other programs may show as blank or joined rows",
    fix: () => "Save the file again as CSV UTF-8"
  },
  "line-ends-cr": {
    severity: "info",
    about: "Rows end in a carriage return alone.",
    say: () => "Rows end in a carriage return alone, as old Mac programs write them; they were read as rows",
    fix: () => "Save it as CSV UTF-8: many programs take such a file for one long row"
  },
  "formula-unread": {
    severity: "warning",
    about: "A cell of a workbook has a formula without a result.",
    say: (_words, extent) => `${inDigits(extent.count)} ${extent.count === 1 ? "cell has a formula" : "cells have formulas"} without a result, and ${extent.count === 1 ? "was" : "were"} read as blank`,
    fix: () => "Open the workbook in a spreadsheet program, let it calculate, and save it"
  },
  "json-name-repeated": {
    severity: "warning",
    about: "Two members of an object have the same name, and only the last value is read.",
    say: (_words, extent) => `${inDigits(extent.count)} ${extent.count === 1 ? "name stands" : "names stand"} twice in the same object, and only the last value was read`,
    fix: (words) => `Keep one ${found(words)} in each object, with the value that is meant`
  },
  "outer-space": {
    severity: "info",
    about: "Values have spaces around them, which are left out.",
    say: (_words, extent) => `${inDigits(extent.count)} ${extent.count === 1 ? "value has" : "values have"} spaces around ${extent.count === 1 ? "it" : "them"}, which were left out`,
    fix: () => "Nothing to do, unless another program will read the file: then take the spaces out"
  },
  "value-set": {
    severity: "info",
    about: "One value was given for the whole file.",
    say: (words) => `${words.label} is ${found(words)} in every row, as you set it`,
    fix: () => "Nothing to do"
  },
  "key-repeated": {
    severity: "error",
    about: "The key of a record must be unique in a file.",
    say: (words, extent) => `${words.label} must be different in every ${extent.unit}. ${rows(extent)} ${extent.count === 1 ? "repeats" : "repeat"} an earlier one`,
    fix: (words) => `Give each record its own ${words.label}, or remove the copy: ${found(words)} is in ${either(words.others ?? [], "and")}`
  },
  "reference-unknown": {
    severity: "error",
    about: "A reference must be the key of a record in the same submission.",
    say: (words, extent) => `${words.label} must be one that ${words.others?.[0] ?? ""} has. ${values(extent)} ${extent.count === 1 ? "is" : "are"} not`,
    fix: (words) => `Check ${found(words)}: correct it, or add the record it points at`
  },
  "lookup-disagrees": {
    severity: "error",
    about: "Codes of the same thing must be those that a register has for it.",
    say: (words) => `${words.label} must be the one that the register has for ${[words.others?.[0], words.when].filter((part) => part).join(" ")}`,
    fix: (words) => `Change ${found(words)} to ${quote(words.example)}, or correct ${words.others?.[0] ?? "the other code"}`
  },
  "no-rows": {
    severity: "warning",
    about: "The file has headings and no rows.",
    say: () => "The file has headings, and no rows below them",
    fix: () => "Check that the export was given a period or a filter that holds some records"
  }
};

// ../checker/src/rules/advice.ts
var adviceRules = {
  "recommended-missing": {
    about: "The record is accepted without this field, but it is much less useful.",
    ...missing(
      "warning",
      (words) => words.when === void 0 ? "" : ` where ${words.when}`,
      (words) => (words.others ?? []).length > 1 ? `Fill in at least one of ${either(words.others ?? [], "and")} where you know it` : `Fill in ${words.label} where you know it${like(words)}`
    )
  },
  "open-code-unknown": {
    about: "The codelist may grow: a code it does not have is accepted, and shown in case it is a slip.",
    severity: "warning",
    say(words, { count, of, unit }) {
      const sentence2 = `${words.label} is usually ${codesOf(words)}`;
      if (of <= 1) return sentence2;
      if (count >= of) return `${sentence2}. None of the ${inDigits(of)} ${unit}s is`;
      return `${sentence2}. ${inDigits(count)} of ${inDigits(of)} ${unit}s ${count === 1 ? "is" : "are"} not`;
    },
    fix(words) {
      const near = words.found === null ? null : nearest(words.found, words.codes ?? []);
      return near === null ? `Check that ${found(words)} is meant` : `Change ${found(words)} to ${near.option}`;
    }
  },
  "code-ended": {
    severity: "warning",
    about: "The code is not used any more. It is right only for records of an earlier time.",
    say(words, extent) {
      const affected = `${values(extent)} ${extent.count === 1 ? "is" : "are"} affected`;
      return words.limit === void 0 ? `${words.label} ${found(words)} ended on ${words.example}. ${affected}` : `${words.label} has ${inDigits(words.limit)} codes that are not used any more. ${affected}`;
    },
    fix(words) {
      const others = words.others ?? [];
      if (others.length === 0) return "Keep it only for records of before that day";
      if (words.limit === void 0)
        return `Use its successor ${either(others)}, unless the record is of before that day`;
      const shown = others.length > 3 ? [...others.slice(0, 3), "so on"] : others;
      return `Replace ${either(shown, "and")}, unless the record is of before that day`;
    }
  },
  "unusual-value": {
    severity: "warning",
    about: "The value is possible, and not what such records usually hold.",
    say: (words, extent) => `${words.when ?? ""}. ${values(extent)} of ${words.label} ${extent.count === 1 ? "does" : "do"} not fit that`,
    fix: (words) => `Check ${found(words)} against your own record: there is nothing to do if it is right`
  },
  "coordinates-outside": {
    severity: "warning",
    about: "A point lies outside the United Kingdom.",
    say: (words, extent) => `${words.label} and ${words.others?.[0] ?? ""} should be a place in the United Kingdom. ${values(extent)} ${extent.count === 1 ? "is" : "are"} outside`,
    fix: (words) => `Check ${found(words)} on a map`
  }
};

// ../checker/src/rules/meaning.ts
var meaningRules = {
  placeholder: {
    severity: "warning",
    about: "A word such as N/A stands where nothing is known, in a column whose type cannot hold the word.",
    say: (words, { count }) => `${words.label} has ${inDigits(count)} ${count === 1 ? "value" : "values"} ${words.found === null ? "that stand for nothing" : `such as ${found(words)}`}, read as blank`,
    fix: (words) => `Leave the cell blank where ${words.label} is not known`
  },
  "formula-text": {
    severity: "warning",
    about: "A text begins with an equals sign, so a spreadsheet that opens the file runs it as a formula.",
    say: (words, extent) => `${words.label} has ${values(extent)} that a spreadsheet would run as a formula${words.found === null ? "" : `: ${found(words)}`}`,
    fix: () => "Take the equals sign away, unless it belongs to the text"
  },
  "values-joined": {
    severity: "error",
    about: "A cell holds more than one value, and its field has room for one.",
    say: (words, extent) => `${words.label} holds more than one value in one cell. ${values(extent)} ${extent.count === 1 ? "is" : "are"} affected`,
    fix: (words) => `Keep the one that is meant in ${found(words)}, or send a record for each. Two halves of a place belong in two columns`
  },
  "cell-error": {
    severity: "error",
    about: "A cell holds a broken formula of a spreadsheet, and no value.",
    say: (words, extent) => `${words.label} has a broken formula in ${values(extent)}, and no value there${words.found === null ? "" : `: ${found(words)}`}`,
    fix: () => "Correct the formula in the spreadsheet, or fill in the value itself"
  }
};

// ../checker/src/rules/policy.ts
var policyRules = {
  "severity-changed": {
    severity: "info",
    about: "The config makes a rule more or less grave than the standard does.",
    say: (words) => `As the config says, ${either(words.others ?? [], "and")}`,
    fix: () => "Nothing to do if that is what you want: whoever receives the file may count it as the standard does"
  },
  "suppression-expired": {
    severity: "info",
    about: "A problem was set aside until a day that has passed, so it counts again.",
    say: (words) => `The config sets ${quote(words.found ?? "")} aside until ${words.example}, and that day has passed`,
    fix: () => "Put the data right and take the entry out of the config, or agree on a new day"
  },
  "suppression-unused": {
    severity: "info",
    about: "A problem is set aside that nothing in the files has.",
    say: (words) => `The config sets ${quote(words.found ?? "")} aside, and nothing that was checked has that problem`,
    fix: () => "Take the entry out of the config, or it will hide the next such problem"
  }
};

// ../checker/src/rules/privacy.ts
var REDACT = "write a copy without it: standpipe redact FILE -o OUT";
var values2 = ({ count }) => `${inDigits(count)} value${count === 1 ? "" : "s"}`;
var where = (words) => words.others?.[0];
var privacyRules = {
  "record-not-open": {
    severity: "error",
    about: "A record that is made for exchange under an agreement must not be published with its personal fields.",
    say: (words) => `${words.label} is a record for exchange between organisations: with its personal data it must not be published`,
    fix: () => `To publish it, ${REDACT}`
  },
  "personal-field": {
    severity: "error",
    about: "A field that holds personal data must be left out of a file for publication.",
    say: (words, extent) => `${words.label} must be left out of a file for publication: it holds ${words.when ?? "personal data"}. ${values2(extent)} ${extent.count === 1 ? "is" : "are"} there`,
    fix: (words) => `Leave ${words.label} out, or ${REDACT}`
  },
  "personal-field-needed": {
    severity: "warning",
    about: "A record that is made to be published needs a field that may hold personal data.",
    say: (words, extent) => `${words.label} is published with this record, and may hold ${words.when ?? "personal data"}. ${values2(extent)} ${extent.count === 1 ? "is" : "are"} there`,
    fix: (words) => `Check that each ${words.label} may be published. Where one may not, leave that record out, or write REDACTED PERSONAL DATA if the field takes text`
  },
  "personal-text": {
    severity: "error",
    about: "A text in a file for publication must not hold what reaches or stands for one person, such as a phone number.",
    say(words, extent) {
      const column = where(words);
      const what = words.when?.split("\n")[0] ?? "personal data";
      const some = extent.of <= 1 ? "" : `. ${inDigits(extent.count)} of ${inDigits(extent.of)} ${extent.unit}s ${extent.count === 1 ? "seems" : "seem"} to have one`;
      return column === void 0 ? `${words.label} must not hold ${what} in a file for publication${some}` : `The column ${quote(column)} must not hold ${what} in a file for publication${some}`;
    },
    fix: (words) => `Take ${words.found === null ? "it" : quote(words.found)} out of the text, or ${REDACT}`
  }
};

// ../checker/src/rules/structure.ts
var found2 = ({ found: value }, before, otherwise = "", after = "") => value === null ? otherwise : `${before}${quote(value)}${after}`;
var rows2 = ({ count }) => `${inDigits(count)} row${count === 1 ? "" : "s"}`;
var structureRules = {
  "heading-misplaced": {
    severity: "error",
    about: "The headings stand among the data, where sorting has put them.",
    say: (words) => `The headings are in row ${inDigits(words.limit ?? 0)}, with rows of data above them`,
    fix: (words) => `Move row ${inDigits(words.limit ?? 0)} to the top: the file was probably sorted with its headings, and other programs will take the first row for them`
  },
  "heading-repeated": {
    severity: "error",
    about: "The headings must not be repeated inside the data.",
    say: (_words, extent) => `${rows2(extent)} ${extent.count === 1 ? "repeats" : "repeat"} the headings inside the data`,
    fix: () => "Keep the first row of headings alone: a program that reads the file takes any other for a record"
  },
  "layout-shifted": {
    severity: "error",
    about: "Values must stand under their own headings all the way down.",
    say: (words, extent) => `From row ${inDigits(words.limit ?? 0)} on, ${rows2(extent)} ${extent.count === 1 ? "has" : "have"} values one column to the ${words.when ?? "left"} of where they belong, from ${quote(words.others?.[0] ?? "")} on`,
    fix(words) {
      const what = words.when === "right" ? "a column was added" : "a column was left out";
      return `Move the values of these rows back under their headings: at or before ${quote(words.others?.[0] ?? "")} ${what}`;
    }
  },
  "total-row": {
    severity: "warning",
    about: "A row of totals is not a record.",
    say: (words, extent) => extent.count === 1 ? `One row is a total${found2(words, " (", "", ")")}, and was not checked as a record` : `${rows2(extent)} are totals${found2(words, ", such as ")}, and were not checked as records`,
    fix: () => "Delete the totals before you send the file: whoever adds up the column would count them as well"
  },
  "count-row": {
    severity: "warning",
    about: "A row that counts the rows is not a record.",
    say: (words) => `The row below the headings holds nothing but ${found2(words, "", "a number")}${words.limit === void 0 ? "" : ", the number of rows"}. It was not checked as a record`,
    fix: () => "Delete that row before you send the file"
  },
  "note-row": {
    severity: "warning",
    about: "A row that holds a remark is not a record.",
    say: (words, extent) => extent.count === 1 ? `One row holds nothing but ${found2(words, "", "a remark")}, and was not checked as a record` : `${rows2(extent)} hold nothing but a remark${found2(words, ", such as ")}, and were not checked as records`,
    fix: () => "Delete what is a remark before you send the file, and fill in the rest of what is a record"
  },
  "blank-rows": {
    severity: "info",
    about: "There are blank rows between the rows of data.",
    say: (_words, extent) => `${rows2(extent)} below the headings ${extent.count === 1 ? "is" : "are"} blank, and left out`,
    fix: () => "Nothing to do, but leave no blank rows if you can: some programs stop reading at one"
  },
  "blank-columns": {
    severity: "info",
    about: "There are columns with neither a heading nor a value.",
    say: (_words, extent) => extent.count === 1 ? "One column has no heading and no values" : `${inDigits(extent.count)} columns have no heading and no values`,
    fix: () => "Nothing to do, but delete them if you can: they come from merged cells, or from cells that were cleared"
  },
  "mapping-unused": {
    severity: "warning",
    about: "A heading was said to stand for a field, and the file has no such heading.",
    say: (words) => `You gave a meaning to ${either((words.others ?? []).map(quote), "and")}, and the file has no such heading`,
    fix: () => "Compare the spelling with the headings in the file, or leave it out"
  }
};

// ../checker/src/check/watch/cause.ts
var MOST_SAMPLES = 20;
function keep(samples, seen) {
  if (samples.length < MOST_SAMPLES) samples.push(seen);
}
function addCause({ code, count, detail, severity, samples }, { field, column }, groups, placeOf2) {
  const last = samples.length - 1;
  samples.forEach(({ text, entry }, i) => {
    const own = placeOf2(entry, field);
    const place = column === null ? own : { ...own, column, cell: () => entry.cell(column) };
    const rest = i === last ? count - samples.length : 0;
    groups.add({
      code,
      field,
      found: text,
      detail,
      place,
      count: 1 + rest,
      ...severity === void 0 ? {} : { severity }
    });
  });
}
function textOf(entry, record, field) {
  const value = record[field];
  if (typeof value !== "string" && typeof value !== "number") return null;
  return entry.text(field) ?? (value === "" ? null : String(value));
}

// ../checker/src/check/watch/entities.ts
var ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi;
var NAMED = {
  amp: "&",
  apos: "'",
  quot: '"',
  lt: "<",
  gt: ">",
  nbsp: " ",
  pound: "\xA3",
  euro: "\u20AC",
  ndash: "\u2013",
  mdash: "\u2014",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201C",
  rdquo: "\u201D",
  hellip: "\u2026",
  eacute: "\xE9"
};
function withoutEntities(text) {
  return text.replace(ENTITY, (whole2, decimal, hex, name) => {
    if (name !== void 0) return Object.hasOwn(NAMED, name) ? NAMED[name] : whole2;
    const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code >= 32 && code <= 1114111 && !(code >= 55296 && code <= 57343) ? String.fromCodePoint(code) : whole2;
  });
}
function newEntityWatch() {
  const samples = [];
  let count = 0;
  return {
    see(seen) {
      const { text } = seen;
      if (!text.includes("&") || withoutEntities(text) === text) return;
      count++;
      keep(samples, seen);
    },
    cause: () => count === 0 ? null : { code: "text-garbled", count, detail: { when: "a web page" }, samples }
  };
}

// ../checker/src/check/watch/mojibake.ts
var CP1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var BYTES = new Map([...CP1252].map((letter, i) => [letter, 128 + i]));
var NEXT = `[\\u0080-\\u00bf${CP1252}]`;
var AS_UTF8 = new RegExp(`[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}{2}|[\\u00f0-\\u00f4]${NEXT}{3}`, "g");
var CONTROLS = /[\u0080-\u009f]/g;
var LOST = /\ufffd|[\u0081\u008d\u008f\u0090\u009d]|â€/;
var MARK = /\ufeff/g;
var DAGGER = /†(?=\s*\d)|(?<=:)†/g;
var SUSPECT = /[\u0080-\u009f\ufffdÂÃÄÅâïð†]/;
var PLAUSIBLE = /^[\u0080-\u017f\u2000-\u21ff\ufb00-\ufb06\ufeff\ufffd\u{1f300}-\u{1faff}]$/u;
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function restore(text) {
  if (!SUSPECT.test(text)) return null;
  let whole2 = text;
  for (let times = 0; times < 3; times++) {
    const before = whole2;
    whole2 = whole2.replace(AS_UTF8, decoded);
    if (whole2 === before) break;
  }
  whole2 = whole2.replace(CONTROLS, (control) => CP1252[control.charCodeAt(0) - 128]).replace(DAGGER, " ").replace(MARK, "");
  if (LOST.test(whole2)) return { whole: null };
  return whole2 === text ? null : { whole: whole2 };
}
function decoded(letters) {
  const bytes = Uint8Array.from(letters, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0));
  try {
    const text = decoder.decode(bytes);
    return PLAUSIBLE.test(text) ? text : letters;
  } catch {
    return letters;
  }
}

// ../checker/src/rules/watch.ts
var suchAs = (words) => words.found === null ? "" : `, like ${found(words)}`;
var verb = ({ count }, one, many) => count === 1 ? one : many;
var AS_TEXT = "Export the column again from the system it came from, as text: what was lost cannot be restored";
var watchRules = {
  "id-rounded": {
    severity: "warning",
    about: "Long numbers that a spreadsheet rounded are no longer the identifiers they were.",
    say: (words, extent) => `${words.label} was opened and saved in Excel, which rounded long numbers: ${values(extent)} ${verb(extent, "ends", "end")} in five zeros or more${suchAs(words)}`,
    fix: () => AS_TEXT
  },
  "id-scientific": {
    severity: "warning",
    about: "Long numbers that a spreadsheet wrote with an E are no longer the identifiers they were.",
    say: (words, extent) => `${words.label} was opened and saved in Excel, which cut long numbers short: ${values(extent)} ${verb(extent, "is", "are")} written with an E${suchAs(words)}`,
    fix: () => AS_TEXT
  },
  "values-dragged": {
    severity: "warning",
    about: "A value that was dragged down in a spreadsheet counts up, where the same value was meant in every row.",
    say: (words, extent) => `${words.label} counts up row by row${words.found === null ? "" : ` after ${quote(words.example)}`}, as a value does that is dragged down in Excel. ${values(extent)} ${verb(extent, "is", "are")} affected`,
    fix: (words) => `Fill in ${words.found === null ? "the first of them" : quote(words.example)} in every row, if that is what was meant`
  },
  "values-cut": {
    severity: "warning",
    about: "Values that end at the same width were cut on their way into the file.",
    say: (words, extent) => `${words.label} was cut at ${words.limit ?? 0} characters: ${values(extent)} ${verb(extent, "is", "are")} exactly that long${suchAs(words)}`,
    fix(words) {
      const [whole2] = words.others ?? [];
      const was = whole2 === void 0 || words.found === null ? "" : `. ${found(words)} was probably ${quote(whole2)}`;
      return `Make the column wider where the file is made, and export it again${was}`;
    }
  },
  "zeros-lost": {
    severity: "warning",
    about: "A spreadsheet drops the zeros at the start of what it takes for a number.",
    say: (words, extent) => `${words.label} has lost zeros: ${values(extent)} ${verb(extent, "is", "are")} shorter than ${words.limit ?? 0} characters${suchAs(words)}`,
    fix(words) {
      const was = words.found === null ? "What" : `${found(words)} was probably ${quote(words.example)}, but what`;
      return `Export the column again as text. ${was} each value was, only your own records can tell`;
    }
  },
  "text-garbled": {
    severity: "warning",
    about: "The text was garbled before the file was made: read in the wrong encoding, or written for a web page.",
    say: (words, extent) => words.when === void 0 ? `${words.label} has garbled letters in ${values(extent)}${suchAs(words)}` : `${words.label} has text that was written for ${words.when} in ${values(extent)}${suchAs(words)}`,
    fix(words) {
      const text = words.found ?? "";
      if (words.found === null) return "Export the text again from the system it came from, as plain text in UTF-8";
      const whole2 = words.when === void 0 ? restore(text)?.whole : withoutEntities(text);
      if (whole2 === null)
        return "Export the text again from the system it came from: the letters are not in the file any more";
      const change = whole2 === void 0 ? null : changeOf(text, whole2);
      return change ?? "Read the text in the encoding it was written in, and export it again";
    }
  },
  "date-placeholder": {
    severity: "warning",
    about: "Many records share an old date, such as 1 January 1900, which probably stands for a date that is not known.",
    say: (words, extent) => `${values(extent)} of ${words.label} ${verb(extent, "is", "are")} ${words.when ?? "an old date"}${suchAs(words)}, which probably means that the date is not known`,
    fix: () => "Fill in the true date, or leave it blank where nobody knows it"
  }
};
function changeOf(text, whole2) {
  if (text.length <= 60) return `Change ${quote(text)} to ${quote(whole2)}`;
  const words = whole2.split(" ");
  const at = text.split(" ").findIndex((word, i) => word !== words[i]);
  const [from, to] = [text.split(" ")[at], words[at]];
  return from === void 0 || to === void 0 ? null : `Change ${quote(from)} to ${quote(to)}`;
}

// ../checker/src/rules/all.ts
var checkerRules = {
  ...fileRules,
  ...structureRules,
  ...meaningRules,
  ...adviceRules,
  ...watchRules,
  ...privacyRules,
  ...policyRules
};

// ../checker/src/check/layout-words.ts
var BOUNDS = /* @__PURE__ */ new Set(["too-small", "too-large"]);
function inLayoutWords(detail, { code, column }, fields, layout) {
  const { others, when, limit } = detail;
  const factor = layout.profile.columns.find(({ name }) => name === column?.name)?.scale;
  return {
    ...detail,
    ...others === void 0 ? {} : { others: others.map((label) => labelIn(layout, fields, label)) },
    ...when === void 0 ? {} : { when: whenIn(layout, fields, when) },
    ...limit === void 0 || factor === void 0 || !BOUNDS.has(code) ? {} : { limit: limit / factor }
  };
}
function labelIn(layout, fields, label) {
  const field = fields.find(({ title, name }) => title === label && layout.column(name) !== void 0);
  return field === void 0 ? label : layout.column(field.name)?.title ?? label;
}
function whenIn(layout, fields, when) {
  const known2 = fields.filter(({ name }) => layout.column(name) !== void 0);
  const titles = known2.map(({ title }) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const start = new RegExp(`(?:^| and )(?:${titles.sort((a, b) => b.length - a.length).join("|")}) is `, "g");
  const starts = known2.length === 0 ? [] : [...when.matchAll(start)].map(({ index }) => index);
  if (starts.length === 0) return when;
  const clauses = starts.map((from, i) => when.slice(from, starts[i + 1]));
  return when.slice(0, starts[0]) + clauses.map((clause) => clauseIn(layout, known2, clause)).join("");
}
function clauseIn(layout, fields, clause) {
  const before = clause.startsWith(" and ") ? " and " : "";
  const own = clause.slice(before.length);
  const field = fields.filter(({ title: title2 }) => own.startsWith(`${title2} is `)).sort((a, b) => b.title.length - a.title.length)[0];
  if (field === void 0) return clause;
  const { name, title, list: list2, codes: codes2, type } = field;
  const words = /* @__PURE__ */ new Map();
  for (const value of codes2?.map((one) => one.code) ?? (type === "boolean" ? [true, false] : [])) {
    const theirs = layout.theirs(name, list2 ? [value] : value);
    if (theirs !== null) words.set(String(value), theirs);
  }
  const values3 = own.slice(`${title} is `.length).split(/(, | or )/);
  const said = values3.map((value) => words.get(value) ?? value).join("");
  return `${before}${layout.column(name)?.title ?? title} is ${said}`;
}

// ../checker/src/check/findings.ts
var RANK = { error: 0, warning: 1, info: 2 };
var FIRST = ["file-truncated", "row-too-long", "row-too-wide", "other-record", "heading-near", "column-missing"];
function findingsOf(groups, wording) {
  const findings = groups.map((group) => findingOf(group, wording));
  const place = ({ code }) => FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length;
  return findings.sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || place(a) - place(b) || b.count - a.count || (a.code < b.code ? -1 : 1)
  );
}
function findingOf(group, wording) {
  const { code, field, column, count, samples, remedy } = group;
  const rule = ruleByCode(code);
  const metadata = wordsOf(field, column, wording);
  const { layout, record } = wording;
  const own = !group.isHidden || !QUOTING.has(code) ? group.detail : { ...group.detail, when: "the value" };
  const detail = layout === null ? own : inLayoutWords(own, { code, column: metadata }, record.fields, layout);
  const words = {
    ...detail,
    // What a layout itself breaks has no codes of the record.
    ...layout === null || !metadata?.codes ? {} : { codes: metadata.codes.map((one) => one.code) },
    label: metadata?.title ?? record.title,
    expected: detail.expected ?? metadata?.expected ?? "",
    example: detail.example ?? metadata?.example ?? "",
    found: samples[0]?.value ?? null
  };
  const mended = remedy?.verdict() ?? { fix: null, fixable: false };
  const mendedFix = group.isHidden ? null : mended.fix;
  return {
    code,
    severity: group.severity ?? rule.severity,
    field,
    column: metadata === void 0 ? null : wording.column(metadata.name),
    message: rule.say(words, extentOf(group, metadata, wording)),
    fix: mendedFix ?? rule.fix(words),
    fixable: mended.fixable,
    count,
    samples
  };
}
var QUOTING = /* @__PURE__ */ new Set(["code-ended", "lookup-disagrees"]);
function wordsOf(field, column, { record, layout }) {
  if (column !== null) return layout?.metadata.fields.find(({ name }) => name === column);
  if (field === null) return void 0;
  return layout?.column(field) ?? record.fields.find(({ name }) => name === field);
}
function severityOf({ code, severity }) {
  return severity ?? ruleByCode(code).severity;
}
function ruleByCode(code) {
  const rule = Object.hasOwn(checkerRules, code) ? checkerRules[code] : ruleOf(code);
  if (rule === void 0) throw new Error(`No rule is called ${code}`);
  return rule;
}
function extentOf({ code, field, count }, words, wording) {
  const { unit, rows: rows3, filled: filled2, layout } = wording;
  const isRow = words === void 0 || code.endsWith("-missing") || Object.hasOwn(fileRules, code);
  if (isRow) return { count, of: rows3, unit };
  const values3 = layout === null ? filled2(field ?? "") : rows3;
  return { count, of: Math.max(count, values3), unit: layout === null ? "value" : unit };
}

// ../checker/src/check/groups.ts
var NOWHERE = { row: null, line: null, cell: () => null, record: () => null };
function newGroups({ maxSamples, newRemedy, show, isHidden, keys }) {
  const shown = (value) => {
    const text = value === null ? null : show(value);
    return text === null || text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}\u2026`;
  };
  const keyShown = (key) => key === null || !keys ? null : show(key);
  const groups = /* @__PURE__ */ new Map();
  return {
    maxSamples,
    add(breach) {
      const { code, field, found: found3, detail = {}, severity = null, place, count = 1 } = breach;
      const column = breach.column ?? place?.column ?? null;
      const key = `${code}
${field ?? ""}
${column ?? ""}
${detail.when ?? ""}`;
      let group = groups.get(key);
      if (group === void 0) {
        group = {
          code,
          field,
          column,
          detail,
          severity,
          isHidden: isHidden(field),
          count: 0,
          samples: [],
          remedy: newRemedy({ ...breach, column })
        };
        groups.set(key, group);
      }
      group.count += count;
      if (found3 !== null) group.remedy?.look(found3, detail);
      if (place !== void 0 && group.samples.length < maxSamples) {
        const { row, line, sheet } = place;
        const inSheet = sheet === void 0 ? {} : { sheet };
        group.samples.push({
          row,
          ...inSheet,
          line,
          cell: place.cell(),
          record: keyShown(place.record()),
          value: OPEN.has(code) ? found3 : group.isHidden ? null : shown(breach.part ?? found3)
        });
      }
    },
    all: () => [...groups.values()]
  };
}
var OPEN = /* @__PURE__ */ new Set(["heading-near", "encoding-other", "value-set", "json-syntax"]);
var LONGEST = 120;
function noGroups() {
  return newGroups({ maxSamples: 0, newRemedy: () => null, show: (value) => value, isHidden: () => false, keys: true });
}

// ../checker/src/check/merge-ended.ts
var MOST_APART = 3;
function mergeEnded(groups, maxSamples) {
  const ended = /* @__PURE__ */ new Map();
  for (const group of groups) {
    if (group.code !== "code-ended") continue;
    const place = `${group.field}
${group.column}`;
    ended.set(place, [...ended.get(place) ?? [], group]);
  }
  const merged = /* @__PURE__ */ new Map();
  for (const all of ended.values()) {
    const [first, ...others] = all;
    if (first === void 0 || all.length <= MOST_APART) continue;
    merged.set(first, {
      ...first,
      detail: { limit: all.length, others: all.flatMap(successorOf) },
      count: all.reduce((sum, { count }) => sum + count, 0),
      // One of each code says more than several of one.
      samples: all.flatMap(({ samples }) => samples.slice(0, 1)).slice(0, maxSamples)
    });
    for (const other of others) merged.set(other, null);
  }
  return groups.flatMap((group) => {
    const one = merged.get(group);
    return one === void 0 ? [group] : one === null ? [] : [one];
  });
}
function successorOf({ detail: { when = "", others = [] } }) {
  return others[0] === void 0 ? [] : [`${quote(when)} by ${others[0]}`];
}

// ../checker/src/check/merge-missing.ts
var MISSING = /* @__PURE__ */ new Set(["conditional-missing", "pair-missing", "recommended-missing"]);
function mergeMissing(groups, fields) {
  const titleOf = (name) => fields.find((field) => field.name === name)?.title ?? "";
  const taken = /* @__PURE__ */ new Set();
  const grave = /* @__PURE__ */ new Set();
  for (const cause of groups) {
    for (const group of groups) {
      if (taken.has(group) || !isBehind(cause, group, titleOf(cause.field))) continue;
      taken.add(group);
      if (group.code !== "recommended-missing") grave.add(cause);
    }
  }
  return groups.flatMap((group) => {
    if (taken.has(group)) return [];
    return grave.has(group) ? [{ ...group, severity: "error" }] : [group];
  });
}
function isBehind(cause, group, title) {
  const others = group.detail.others ?? [];
  if (cause.code === "heading-near") {
    if (group.code === "one-of-missing") return others.includes(title);
    return MISSING.has(group.code) && group.field === cause.field;
  }
  if (cause.code !== "values-joined" || group.code !== "pair-missing" || !others.includes(title)) return false;
  const rows3 = new Set(cause.samples.map(({ row, sheet }) => `${row} ${sheet}`));
  return group.count <= cause.count && group.samples.every(({ row, sheet }) => rows3.has(`${row} ${sheet}`));
}

// ../checker/src/check/watch/digits.ts
var ZERO = 48;
var NINE = 57;
function isDigits(text) {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < ZERO || unit > NINE) return false;
  }
  return text !== "";
}
var MOST_DIGITS = 15;
function numberedOf(text) {
  let at = text.length;
  while (at > 0 && isDigit(text, at - 1)) at--;
  if (at === 0 || at === text.length || text.length - at > MOST_DIGITS) return null;
  return { stem: text.slice(0, at), number: Number(text.slice(at)) };
}
function isDigit(text, at) {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
}
function closingZeros(text) {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) === ZERO) at--;
  return text.length - at;
}

// ../checker/src/check/watch/rounded.ts
var LEAST_COUNT = 3;
var LEAST_SCIENTIFIC = 2;
var LEAST_SHARE = 0.05;
var LEAST_ZEROS = 5;
var MOST_DIFFERENT = 1e3;
function newRoundedWatch(leastDigits) {
  const different = /* @__PURE__ */ new Set();
  const samples = [];
  let all = 0;
  let count = 0;
  let repeats = 0;
  return {
    see(seen) {
      all++;
      const { text } = seen;
      if (text.length < leastDigits || !isRounded(text)) return;
      count++;
      if (different.has(text)) repeats++;
      else if (different.size < MOST_DIFFERENT) different.add(text);
      keep(samples, seen);
    },
    cause() {
      const isShown = count >= LEAST_COUNT && repeats >= LEAST_COUNT - 1 && count >= all * LEAST_SHARE;
      return isShown ? { code: "id-rounded", count, detail: {}, samples } : null;
    }
  };
}
function isRounded(text) {
  const zeros = closingZeros(text);
  return zeros >= LEAST_ZEROS && zeros < text.length && isDigits(text);
}
var SCIENTIFIC = /^[1-9](?:\.\d+)?E\+\d{2,3}$/i;
function isScientific(text) {
  return text.length < 30 && SCIENTIFIC.test(text);
}
function newScientificWatch() {
  const samples = [];
  let count = 0;
  return {
    see(seen) {
      if (!seen.text.includes("+") || !isScientific(seen.text)) return;
      count++;
      keep(samples, seen);
    },
    cause: () => count >= LEAST_SCIENTIFIC ? { code: "id-scientific", count, detail: {}, samples } : null
  };
}

// ../checker/src/check/watch/explains.ts
var CODES = ["code-unknown", "open-code-unknown"];
var EXPLANATIONS = {
  "id-rounded": { codes: /* @__PURE__ */ new Set(["key-repeated"]), formats: false, fits: isRounded },
  "id-scientific": { codes: /* @__PURE__ */ new Set(["key-repeated", "too-long"]), formats: true, fits: isScientific },
  "values-dragged": {
    codes: /* @__PURE__ */ new Set([...CODES, "reference-unknown", "lookup-disagrees"]),
    formats: true,
    fits: (value, { example = "" }) => numberedOf(value)?.stem === numberedOf(example)?.stem
  },
  "values-cut": { codes: new Set(CODES), formats: false, fits: (value, { limit }) => value.length === limit },
  "zeros-lost": { codes: new Set(CODES), formats: true, fits: (value, { limit = 0 }) => value.length < limit }
};
var NEARLY_ALL = 0.9;
function mergeCauses(groups) {
  const explained = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const cause of groups) {
    if (!Object.hasOwn(EXPLANATIONS, cause.code)) continue;
    const own = groups.filter((group) => !taken.has(group) && explains(cause, group));
    if (own.length > 0) explained.set(cause, own);
    for (const group of own) taken.add(group);
  }
  return groups.flatMap((group) => {
    if (taken.has(group)) return [];
    const own = explained.get(group);
    if (own === void 0) return [group];
    const count = own.reduce((sum, one) => sum + one.count, 0);
    const isError = own.some(({ code, severity }) => (severity ?? severityOf2(code)) === "error");
    return [{ ...group, count, severity: isError ? "error" : group.severity }];
  });
}
function explains(cause, group) {
  const { codes: codes2, formats, fits } = EXPLANATIONS[cause.code];
  if (!codes2.has(group.code) && !(formats && group.code.endsWith("-format"))) return false;
  const isSameColumn = cause.column === null || group.column === null ? cause.field === group.field : cause.column === group.column;
  if (!isSameColumn || cause.count < group.count * NEARLY_ALL) return false;
  const values3 = group.samples.flatMap(({ value }) => value === null ? [] : [value]);
  if (values3.length === 0) return group.count >= cause.count * NEARLY_ALL;
  return values3.filter((value) => fits(value, cause.detail)).length >= values3.length * NEARLY_ALL;
}
function severityOf2(code) {
  return code === "open-code-unknown" ? "warning" : "error";
}

// ../checker/src/check/outcome.ts
function addFileFindings(input, groups) {
  for (const [code, count] of input.problemCounts) {
    const places = input.problems.filter((problem) => problem.code === code);
    places.forEach(({ row, line, sheet, cell, value }, i) => {
      const rest = i === places.length - 1 ? count - places.length : 0;
      const place = {
        row,
        line,
        ...sheet === void 0 ? {} : { sheet },
        cell: () => cell ?? null,
        record: () => null
      };
      groups.add({ code, field: null, found: value ?? null, place, count: 1 + rest });
    });
  }
  const encoding = input.encoding();
  if (encoding !== null && encoding !== "utf-8" && encoding !== "utf-8-bom") {
    groups.add({ code: "encoding-other", field: null, found: ENCODING_NAMES[encoding], place: NOWHERE });
  }
}
var ENCODING_NAMES = {
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS code page 850",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16"
};
function reportOf({ name, input, outcome, durationMs }) {
  const { chosen: chosen2, binding, rows: rows3, groups, headerRow } = outcome;
  const { metadata } = chosen2.schema;
  const references = rows3.finish();
  if (rows3.rows() === 0) groups.add({ code: "no-rows", field: null, found: null });
  const causes = mergeCauses(mergeEnded(groups.all(), groups.maxSamples));
  const findings = findingsOf(mergeMissing(causes, metadata.fields), {
    record: metadata,
    unit: headerRow === null ? "record" : "row",
    layout: chosen2.layout,
    rows: rows3.rows(),
    column: (name2) => headingOf(name2, chosen2, binding),
    filled: rows3.filled
  });
  const places = (severity) => findings.reduce((sum, finding2) => sum + (finding2.severity === severity ? finding2.count : 0), 0);
  const stopped = findings.find(({ code }) => STOPPING.has(code));
  return {
    tool: { name: "standpipe", version: VERSION },
    schema: { id: metadata.id, name: metadata.name, version: metadata.version },
    layout: layoutFacts(chosen2.layout),
    file: {
      name,
      bytes: input.bytesRead(),
      sha256: null,
      format: input.format,
      packing: input.packing,
      encoding: input.encoding(),
      delimiter: input.kind === "table" ? input.delimiter : null,
      sheet: outcome.sheets?.find(({ skipped }) => skipped === null)?.name ?? null,
      sheets: outcome.sheets,
      headerRow
    },
    valid: places("error") === 0,
    rows: rows3.rows(),
    // A column that every record needs and that is not there leaves no row whole.
    invalidRows: headerRow !== null && binding.missing.length > 0 ? rows3.rows() : rows3.invalidRows(),
    errors: places("error"),
    warnings: places("warning"),
    columns: binding.columns,
    findings,
    suppressed: [],
    notChecked: [
      ...rows3.notChecked(),
      ...references,
      ...outcome.notChecked,
      ...stopped === void 0 ? [] : [{ what: "Everything after the place where reading stopped", why: stopped.message }]
    ],
    durationMs
  };
}
function headingOf(name, { layout }, { columns, positions }) {
  if (layout === null) return columns.find(({ field }) => field === name)?.header ?? null;
  const position2 = positions.get(name);
  return position2 === void 0 ? null : columns[position2]?.header ?? null;
}
var STOPPING = /* @__PURE__ */ new Set(["file-truncated", "row-too-long", "row-too-wide"]);
function layoutFacts(layout) {
  if (layout === null) return null;
  const { name, title, version } = layout.profile;
  return { name, title, version, assumed: layout.assumed };
}

// ../checker/src/read/csv-scanner.ts
var LF = 10;
var CR = 13;
var SPACE = 32;
var QUOTE = 34;
var CsvScanner = class {
  /** Number and line of the row that comes next; blank rows count. */
  row = 1;
  line = 1;
  /** Why reading ended at the row that `row` and `line` name, once it has. */
  stopped = null;
  /** After the final scan: the quoted cell that the text ends in. */
  open = null;
  /** How the rows so far end, as the first of them does; null before one has ended. */
  lineEnd = null;
  /** The first row that ends in another way, and the line of its end. */
  otherLineEnd = null;
  #delimiter;
  #limits;
  #report;
  #text = "";
  #at = 0;
  #pieces = [];
  #piecesLength = 0;
  #wanted = 0;
  #afterCr = false;
  constructor(delimiter, limits, report) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#limits = limits;
    this.#report = report;
  }
  /** Adds text. An unfinished row is read again only once there is twice as much of it, so a long one costs little. */
  feed(piece) {
    this.#pieces.push(piece);
    this.#piecesLength += piece.length;
    if (this.#text.length - this.#at + this.#piecesLength >= this.#wanted) this.flush();
  }
  /** Makes all text fed so far ready to scan. */
  flush() {
    this.#text = this.#text.slice(this.#at) + this.#pieces.join("");
    this.#at = 0;
    this.#pieces = [];
    this.#piecesLength = 0;
    this.#wanted = 0;
    this.open = null;
    if (this.#afterCr && this.#text !== "") {
      const isPair = this.#text.charCodeAt(0) === LF;
      if (isPair) this.#at = 1;
      this.#afterCr = false;
      this.#endIn(isPair ? "crlf" : "cr", this.row - 1, this.line - 1);
    }
  }
  /** Says that no text follows what was fed and scanned. */
  end() {
    if (this.#afterCr) this.#endIn("cr", this.row - 1, this.line - 1);
  }
  /**
   * Appends complete rows, blank ones left out, until `rows` holds `most` of them or the text ends. `final` says that no
   * text follows, so that the last row is complete unless a quote is open in it.
   */
  scan(rows3, most, final) {
    if (this.#wanted > 0) return;
    while (rows3.length < most && this.#at < this.#text.length && this.stopped === null) {
      const { row, line } = this;
      const cells = this.#scanRow(final);
      if (cells === null) {
        const left = this.#text.length - this.#at;
        if (left > this.#limits.maxRowBytes) this.stopped ??= "row-too-long";
        this.#wanted = Math.min(2 * left, this.#limits.maxRowBytes + 1);
        return;
      }
      if (!isBlank(cells)) rows3.push({ row, line, cells });
    }
  }
  /** The cells of the next row, which it moves past; null if the row is not complete or not to be read. */
  #scanRow(final) {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const cells = [];
    const strays = [];
    let line = this.line;
    let at = this.#at;
    for (; ; ) {
      const from = at;
      let cell;
      let stray = false;
      if (text.charCodeAt(at) === QUOTE) {
        const opened = line;
        let doubled = false;
        for (at++; ; at++) {
          const code = text.charCodeAt(at);
          if (code > QUOTE) continue;
          if (code === QUOTE) {
            if (text.charCodeAt(at + 1) !== QUOTE) break;
            doubled = true;
            at++;
          } else if (code === CR || code === LF && text.charCodeAt(at - 1) !== CR) {
            line++;
          } else if (at >= text.length) {
            const [start = ""] = text.slice(from, from + 100).split(/[\r\n]/, 1);
            this.open = this.#problem("file-truncated", opened, cells.length, start);
            return null;
          }
        }
        cell = text.slice(from + 1, at);
        if (doubled) cell = cell.replaceAll('""', '"');
        const closed = at + 1;
        at = endOfCell(text, closed, delimiter);
        if (at > closed) {
          const rest = text.slice(closed, at);
          stray = rest.trim() !== "";
          cell += rest;
        }
      } else {
        at = endOfCell(text, at, delimiter);
        cell = text.slice(from, at);
        stray = text.charCodeAt(from) === SPACE && cell.trimStart().charCodeAt(0) === QUOTE;
      }
      if (at >= text.length && !final) return null;
      if (stray) strays.push(this.#problem("quote-stray", line, cells.length, text.slice(from, at)));
      cells.push(cell);
      if (cells.length > this.#limits.maxColumns) {
        this.stopped = at - this.#at > this.#limits.maxRowBytes ? "row-too-long" : "row-too-wide";
        return null;
      }
      if (text.charCodeAt(at) !== delimiter) break;
      at++;
    }
    if (at - this.#at > this.#limits.maxRowBytes) {
      this.stopped = "row-too-long";
      return null;
    }
    for (const problem of strays) this.#report(problem);
    this.#endRow(at, line);
    return cells;
  }
  #endRow(at, line) {
    const isCr = this.#text.charCodeAt(at) === CR;
    const isPair = isCr && this.#text.charCodeAt(at + 1) === LF;
    this.#afterCr = isCr && at + 1 >= this.#text.length;
    if (!this.#afterCr && at < this.#text.length) this.#endIn(isPair ? "crlf" : isCr ? "cr" : "lf", this.row, line);
    this.#at = at + (isPair ? 2 : 1);
    this.row++;
    this.line = line + 1;
  }
  #endIn(lineEnd, row, line) {
    if (lineEnd === this.lineEnd) return;
    if (this.lineEnd === null) this.lineEnd = lineEnd;
    else this.otherLineEnd ??= { row, line };
  }
  #problem(code, line, column, found3) {
    return { code, row: this.row, line, cell: cellName(column, this.row), value: excerpt(found3) };
  }
};
function endOfCell(text, from, delimiter) {
  const highest = Math.max(delimiter, CR);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= highest && (code === delimiter || code === LF || code === CR)) break;
  }
  return at;
}
function isBlank(cells) {
  for (const cell of cells) if (cell.trim() !== "") return false;
  return true;
}

// ../checker/src/read/delimiter.ts
var CANDIDATES = ["	", ",", ";", "|"];
var ROWS = 30;
var LONGEST_SEPARATOR_LINE = 16;
function separatorLine(head) {
  const found3 = /^"?sep=([,;\t|])"?(?:\r\n?|\n)/i.exec(head);
  return found3 === null ? null : { delimiter: found3[1], length: found3[0].length };
}
function detectDelimiter(head, limits) {
  const named2 = separatorLine(head);
  if (named2 !== null) return named2.delimiter;
  let best = ",";
  let most = NONE;
  for (const delimiter of CANDIDATES) {
    const found3 = agreement(head, delimiter, limits);
    if (isMore(found3, most)) {
      best = delimiter;
      most = found3;
    }
  }
  return best;
}
var NONE = { share: 0, cells: 0, row: 0 };
function agreement(head, delimiter, limits) {
  const rows3 = [];
  const strays = /* @__PURE__ */ new Set();
  const scanner = new CsvScanner(delimiter, limits, (problem) => strays.add(problem.row));
  scanner.feed(head);
  scanner.scan(rows3, ROWS, false);
  if (rows3.length === 0) {
    scanner.flush();
    scanner.scan(rows3, ROWS, true);
  }
  const counts = /* @__PURE__ */ new Map();
  for (const { row, cells } of rows3) {
    if (cells.length < 2 || strays.has(row)) continue;
    const known2 = counts.get(cells.length);
    if (known2 === void 0) counts.set(cells.length, { count: 1, row });
    else known2.count++;
  }
  let most = NONE;
  for (const [cells, { count, row }] of counts) {
    const found3 = { share: count / rows3.length, cells, row };
    if (isLarger(found3, most)) most = found3;
  }
  return most;
}
function isMore(one, other) {
  const isBoth = one.share >= 0.5 && other.share >= 0.5;
  return isBoth && one.row !== other.row ? one.row < other.row : isLarger(one, other);
}
function isLarger(one, other) {
  return one.share > other.share || one.share === other.share && one.cells > other.cells;
}

// ../checker/src/check/prove/bytes.ts
async function openBlocks(sourceLike) {
  const source = toSource(sourceLike);
  const packed = new ByteReader(source);
  const isPacked = isGzip(await packed.peek(3));
  const reader = isPacked ? new ByteReader(unpack({ ...source, stream: () => restOf(packed) }, resolveLimits())) : packed;
  let rest = new Uint8Array(0);
  return {
    async fill(buffer, from) {
      let at = from;
      while (at < buffer.length) {
        const piece = rest.length > 0 ? rest : await reader.next();
        if (piece === null) break;
        const taken = piece.subarray(0, buffer.length - at);
        buffer.set(taken, at);
        at += taken.length;
        rest = piece.subarray(taken.length);
      }
      return at - from;
    },
    bytesRead: () => packed.bytesRead,
    close: () => reader.close()
  };
}
async function* restOf(reader) {
  try {
    for (let piece = await reader.next(); piece !== null; piece = await reader.next()) yield piece;
  } finally {
    await reader.close();
  }
}

// ../checker/src/check/prove/prove-rows.ts
var NotForBytes = class extends Error {
  name = "NotForBytes";
};
var BLOCK = 1 << 20;
var MOST_BUFFER = 8 * BLOCK;
var UTF8_MARK = [239, 187, 191];
var decoder2 = new TextDecoder("utf-8", { ignoreBOM: true });
async function openProof(proof, seen) {
  const { chosen: chosen2, set, rows: rows3, checker, opened, source } = proof;
  const { delimiter } = opened;
  const isUtf8 = opened.encoding() === "utf-8" || opened.encoding() === "utf-8-bom";
  if (delimiter === null || !isUtf8 || chosen2.layout !== null) return null;
  const { metadata } = chosen2.schema;
  const key = metadata.key.map((name) => metadata.fields.find((field) => field.name === name));
  if (key.some((field) => field === void 0 || field.type !== "string" || field.list || set.has(field.name)))
    return null;
  const references = metadata.references.flatMap(({ fields }) => fields);
  const amounts = checker.amounts();
  const { compileKernel } = await import("./kernel-W4DB64UX.js");
  const kernel = await compileKernel(chosen2.schema, chosen2.binding, {
    delimiter,
    set,
    today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    lineEnd: null,
    read: /* @__PURE__ */ new Set([...metadata.key, ...references]),
    summed: new Set(amounts)
  });
  if (kernel === null) return null;
  const positionOf2 = (name) => chosen2.binding.positions.get(name) ?? -1;
  const keyAt = metadata.key.map(positionOf2);
  const bounds = new Int32Array(2 * keyAt.length);
  const isKeyed = keyAt.length > 0 && keyAt.every((at) => at >= 0);
  const referring = metadata.references.filter(({ fields }) => fields.every((name) => set.has(name) || positionOf2(name) >= 0)).map(({ fields }) => ({ fields, at: fields.map(positionOf2).filter((position2) => position2 >= 0) }));
  const columns = chosen2.binding.columns.length;
  const log = new ProblemLog();
  const limits = resolveLimits();
  const blocks = await openBlocks(source);
  let lineEnd = null;
  let next = 1;
  let line = 1;
  const read = (bytes, row, firstLine2, count) => {
    const scanner = new CsvScanner(delimiter, limits, (problem) => log.add(problem));
    scanner.row = row;
    scanner.line = firstLine2;
    const found3 = [];
    scanner.feed(decoder2.decode(bytes));
    scanner.flush();
    scanner.scan(found3, count, true);
    if (scanner.row !== row + count || scanner.stopped !== null || scanner.open !== null) throw new NotForBytes();
    return found3;
  };
  const checkRows = (bytes, stretch, from, to) => {
    const before = from > 0 && stretch.isProven(from - 1) ? from - 1 : from;
    for (let row = from; row < to; row++) stretch.reopen(row);
    const part = bytes.subarray(stretch.startOf(before), stretch.startOf(to));
    const found3 = read(part, next + before, line + stretch.breaksBefore(before), to - before);
    let last = -1;
    for (const row of found3) {
      if (row.row < next + from) checker.before(row.cells);
      else checker.check(row);
      last = row.row;
    }
    const length = found3.at(-1)?.cells.length ?? 0;
    return last !== next + to - 1 || length !== columns;
  };
  const passes = (bytes, stretch, row) => {
    const isAsked = referring.some(
      ({ fields, at }) => rows3.wantsReference(fields) && at.every((position2) => stretch.cellEnd(row, position2) > stretch.cellStart(row, position2))
    );
    if (isAsked) return false;
    if (isKeyed) {
      for (let part = 0; part < keyAt.length; part++) {
        const position2 = keyAt[part];
        bounds[2 * part] = stretch.cellStart(row, position2);
        bounds[2 * part + 1] = stretch.cellEnd(row, position2);
      }
      if (rows3.repeatsKey(bytes, bounds, next + row) !== false) return false;
    }
    return true;
  };
  const take = (bytes, stretch) => {
    const { rows: count } = stretch;
    let at = 0;
    while (at < count) {
      if (!rows3.needsEveryRow() && !seen.seen && stretch.isProven(at)) {
        const from2 = at;
        while (at < count && stretch.isProven(at) && passes(bytes, stretch, at)) {
          for (let amount = 0; amount < amounts.length; amount++) {
            checker.addAmount(amount, stretch.valueOf(at, amounts[amount]));
          }
          at++;
        }
        if (at > from2) checker.pass(next + from2, at - from2);
        if (at === count) break;
        if (stretch.isProven(at)) stretch.reopen(at);
      }
      const from = at;
      for (at++; at < count && (rows3.needsEveryRow() || seen.seen || !stretch.isProven(at)); at++) {
        if (at - from >= 200) break;
      }
      for (let to = at; to <= count; to++) {
        const isMore2 = checkRows(bytes, stretch, at === to ? from : to - 1, to);
        at = to;
        if (!isMore2 || to === count || !stretch.isProven(to)) break;
        stretch.reopen(to);
      }
    }
    checker.addFilled(stretch.filled());
    const last = count - 1;
    if (!stretch.isProven(last)) return;
    const [row] = read(bytes.subarray(stretch.startOf(last)), next + last, line + stretch.breaksBefore(last), 1);
    if (row !== void 0) checker.before(row.cells);
  };
  const run = async () => {
    let buffer = new Uint8Array(2 * BLOCK);
    let at = 0;
    let end = await blocks.fill(buffer, 0);
    if (UTF8_MARK.every((byte, i) => buffer[i] === byte)) at = UTF8_MARK.length;
    const separator = separatorLine(decoder2.decode(buffer.subarray(at, at + LONGEST_SEPARATOR_LINE)));
    if (separator !== null) {
      at += separator.length;
      line++;
    }
    for (let isLast = end < buffer.length; ; ) {
      const stretch = kernel.run(buffer.subarray(at, end), isLast);
      const { stopped, consumed, rows: count } = stretch;
      if (stopped === "not-utf-8" || stopped === "quote-open" || stretch.otherLineEnd >= 0) throw new NotForBytes();
      lineEnd = stretch.lineEnd ?? lineEnd;
      if (count > 0) {
        const whole2 = buffer.subarray(at, at + consumed);
        seen.look(whole2);
        take(whole2, stretch);
        next += count;
        line += stretch.breaksBefore(count);
        at += consumed;
        if (stopped === "no-room") continue;
      } else if (stopped === "no-room") throw new NotForBytes();
      await proof.onBatch(rows3.rows());
      if (isLast) break;
      if (at === 0 && buffer.length > MOST_BUFFER) throw new NotForBytes();
      if (at === 0) buffer = enlarged(buffer);
      else {
        buffer.copyWithin(0, at, end);
        end -= at;
        at = 0;
      }
      end += await blocks.fill(buffer, end);
      isLast = end < buffer.length;
    }
    if (lineEnd === "cr") log.add({ code: "line-ends-cr", row: null, line: null });
    rows3.addConstant(kernel.constant, checker.passed());
    await blocks.close();
  };
  return {
    kind: "table",
    format: "csv",
    delimiter,
    packing: opened.packing,
    encoding: opened.encoding,
    garbled: () => seen.seen,
    lastRow: () => next - 1,
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: blocks.bytesRead,
    close: blocks.close,
    run
  };
}
function enlarged(buffer) {
  const larger = new Uint8Array(2 * buffer.length);
  larger.set(buffer);
  return larger;
}

// ../checker/src/bind/known-names.ts
var cache = /* @__PURE__ */ new WeakMap();
function knownNames(record) {
  const cached = cache.get(record);
  if (cached !== void 0) return cached;
  const names = /* @__PURE__ */ new Map();
  for (const field of record.fields) {
    [field.name, field.title, ...field.headers].forEach((name, rank) => {
      const key = headingKey(name);
      const other = names.get(key);
      if (key !== "" && (other === void 0 || rank < other.rank)) names.set(key, { field, name, rank });
    });
  }
  cache.set(record, names);
  return names;
}

// ../checker/src/bind/meant.ts
var MOST_LOOKED_AT = 500;
function misspeltHeadings({ columns, positions, unknown }, record, given2, nested) {
  const names = knownNames(record);
  const isFree = (key) => {
    const field = names.get(key)?.field.name ?? "";
    return key.length >= 7 && !positions.has(field) && !given2.has(field);
  };
  const free = [...names.keys()].filter(isFree);
  const found3 = /* @__PURE__ */ new Map();
  for (const position2 of unknown.slice(0, MOST_LOOKED_AT)) {
    const header = columns[position2]?.header ?? "";
    const key = nested.has(header) ? void 0 : nearest(headingKey(header), free)?.option;
    const field = key === void 0 ? void 0 : names.get(key)?.field;
    if (field !== void 0 && !found3.has(field.name)) found3.set(field.name, { position: position2, field });
  }
  return [...found3.values()];
}

// ../checker/src/layout/paths.ts
var parsed = /* @__PURE__ */ new Map();
function stepsOf(path) {
  let steps = parsed.get(path);
  if (steps === void 0) {
    steps = path.split(".").flatMap((part) => {
      const [name = "", ...brackets] = part.split("[");
      return [name, ...brackets.map((bracket) => bracket === "]" ? "[]" : Number(bracket.slice(0, -1)))];
    });
    parsed.set(path, steps);
  }
  return steps;
}
function headOf(path) {
  return String(stepsOf(path)[0]);
}
function plainPath(path) {
  const steps = stepsOf(path);
  return steps.includes("[]") ? null : steps;
}
function valueAt(value, path) {
  return walk(value, stepsOf(path), 0);
}
function walk(value, steps, at) {
  const step = steps[at];
  if (step === void 0) return value === null ? void 0 : value;
  if (step === "[]") {
    if (!Array.isArray(value)) return void 0;
    const found3 = value.map((entry) => walk(entry, steps, at + 1)).filter((entry) => entry !== void 0);
    return found3.length === 0 ? void 0 : found3;
  }
  if (typeof step === "number") return Array.isArray(value) ? walk(value[step], steps, at + 1) : void 0;
  return isObject(value) && Object.hasOwn(value, step) ? walk(value[step], steps, at + 1) : void 0;
}
function putAt(target, path, value) {
  put(target, stepsOf(path), 0, value);
}
function put(holder, steps, at, value) {
  const step = steps[at];
  const place = holder;
  if (at === steps.length - 1) {
    if (step !== "[]") define(place, step, value);
    else for (const [i, entry] of entriesOf(value)) define(place, i, entry);
    return;
  }
  const next = steps[at + 1];
  const inside = (key) => {
    if (!Object.hasOwn(place, key)) define(place, key, typeof next === "number" || next === "[]" ? [] : {});
    return place[key];
  };
  if (step === "[]") for (const [i, entry] of entriesOf(value)) put(inside(i), steps, at + 1, entry);
  else put(inside(step), steps, at + 1, value);
}
function entriesOf(value) {
  return (Array.isArray(value) ? value : [value]).entries();
}
function define(place, key, value) {
  Object.defineProperty(place, key, { value, writable: true, enumerable: true, configurable: true });
}
function pathsOf(values3) {
  const paths = /* @__PURE__ */ new Set();
  const visit2 = (value, path, depth) => {
    if (paths.size >= MOST_PATHS || depth > DEEPEST) return;
    if (Array.isArray(value)) {
      if (value.some((entry) => !isObject(entry))) paths.add(`${path}[]`);
      for (const entry of value.slice(0, 5)) if (isObject(entry)) members(entry, `${path}[].`, depth);
    } else if (isObject(value)) members(value, `${path}.`, depth);
    else if (value !== null) paths.add(path);
  };
  const members = (value, before, depth) => {
    for (const [name, member] of Object.entries(value))
      visit2(member, `${before === "." ? "" : before}${name}`, depth + 1);
  };
  for (const value of values3) if (isObject(value)) members(value, ".", 0);
  return [...paths];
}
var MOST_PATHS = 1e3;
var DEEPEST = 8;
function anyEntry(path) {
  return path.replace(/\[\d*\]/g, "[]");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/read/geojson.ts
var FEATURE_KEYS = /* @__PURE__ */ new Set(["geometry", "latitude", "longitude"]);
var OWN_POINT = /^(?:lat|latitude|lon|lng|long|longitude)$/i;
function featuresOf(root) {
  if (!isObject2(root) || root.type !== "FeatureCollection" || !Array.isArray(root.features)) return null;
  return root.features;
}
function isFeature(value) {
  return isObject2(value) && value.type === "Feature" && ("geometry" in value || "properties" in value);
}
function recordOfGeometry(geometry) {
  return isObject2(geometry) ? recordOfFeature({ type: "Feature", properties: null, geometry }) : geometry;
}
function recordOfFeature(feature2) {
  if (!isObject2(feature2) || feature2.type !== "Feature") return feature2;
  const properties = isObject2(feature2.properties) ? feature2.properties : {};
  if (!isObject2(feature2.geometry)) {
    return (feature2.geometry ?? null) === null ? properties : { ...properties, geometry: feature2.geometry };
  }
  const { type, coordinates } = feature2.geometry;
  const geometry = { type, coordinates: flat(coordinates) };
  const hasPoint = Object.keys(properties).some((name) => OWN_POINT.test(name));
  const isPoint = type === "Point" && Array.isArray(geometry.coordinates) && !hasPoint;
  const [longitude, latitude] = isPoint ? geometry.coordinates : [];
  return { ...properties, ...isPoint ? { latitude, longitude } : {}, geometry };
}
function flat(part) {
  if (!Array.isArray(part)) return part;
  if (typeof part[0] !== "number") return part.map(flat);
  return part.length === 3 || part.length === 4 ? part.slice(0, 2) : part;
}
var OWN_MEMBERS = /* @__PURE__ */ new Set(["type", "properties", "geometry", "bbox"]);
var MOST_NAMES = 1e3;
function foreignMembersOf(features) {
  const names = /* @__PURE__ */ new Set();
  for (const feature2 of features) {
    if (!isObject2(feature2) || feature2.type !== "Feature") continue;
    for (const name of Object.keys(feature2)) if (!OWN_MEMBERS.has(name) && names.size < MOST_NAMES) names.add(name);
  }
  return [...names];
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/bind/bind.ts
function bindColumns(headers, record, given2, columns = {}) {
  const claims = /* @__PURE__ */ new Map();
  const said = givenClaims(headers, record, columns);
  headers.forEach((header, position2) => {
    const claim = said.get(position2) ?? claimOf(header, record);
    if (claim === null) return;
    const wanting = claims.get(claim.field) ?? [];
    wanting.push({ position: position2, match: claim.match, rank: claim.rank });
    claims.set(claim.field, wanting);
  });
  const bound = headers.map((header) => ({ header, field: null, match: "none" }));
  const positions = /* @__PURE__ */ new Map();
  const repeated = [];
  for (const [field, wanting] of claims) {
    const [best, ...others] = wanting.sort((a, b) => a.rank - b.rank || a.position - b.position);
    if (best === void 0) continue;
    bound[best.position] = { header: headers[best.position] ?? "", field, match: best.match };
    positions.set(field, best.position);
    repeated.push(...others.map(({ position: position2 }) => ({ position: position2, field })));
  }
  const missing2 = record.fields.filter(({ name, required }) => required && !positions.has(name) && !given2.has(name));
  const claimed = /* @__PURE__ */ new Set([...positions.values(), ...repeated.map(({ position: position2 }) => position2)]);
  const unknown = headers.flatMap(
    (header, position2) => claimed.has(position2) || header.trim() === "" || header.startsWith("x_") ? [] : [position2]
  );
  return { columns: bound, positions, repeated, unknown, missing: missing2, score: scoreOf(headers, record, positions, given2) };
}
function scoreOf(headers, record, positions, given2) {
  const named2 = headers.filter((header) => header.trim() !== "").length;
  const required = record.fields.filter((field) => field.required && !given2.has(field.name));
  if (positions.size === 0 || positions.size === 1 && named2 > 1) return 0;
  const present = required.filter(({ name }) => positions.has(name)).length;
  return 2 * present / Math.max(1, required.length) + positions.size / named2;
}
function headingsCalled(name, headers) {
  const at = (isSame2) => headers.flatMap((header, i) => isSame2(header) ? [i] : []);
  const exact = at((header) => header.trim() === name.trim());
  return exact.length > 0 || headingKey(name) === "" ? exact : at((header) => headingKey(header) === headingKey(name));
}
function givenClaims(headers, { fields }, columns) {
  const claims = /* @__PURE__ */ new Map();
  for (const [heading, name] of Object.entries(columns)) {
    const field = fields.find((one) => one.name === name);
    if (field === void 0) continue;
    for (const position2 of headingsCalled(heading, headers))
      claims.set(position2, { field: name, match: "given", rank: -1 });
  }
  return claims;
}
function claimOf(header, record) {
  const known2 = knownNames(record).get(headingKey(header));
  if (known2 === void 0) return cutNameClaim(header, record);
  const { field, rank } = known2;
  return { field: field.name, match: matchOf(header, field), rank };
}
function matchOf(header, { name, title, headers }) {
  if (header === name) return "exact";
  if (header === title) return "title";
  return headers.includes(header) ? "alias" : "normalised";
}
var CUT = 10;
function cutFields(header, fields) {
  if (header.length !== CUT) return [];
  const cut2 = header.toLowerCase();
  const isWhole = (name) => name.toLowerCase().startsWith(cut2);
  return fields.filter(({ name, headers = [] }) => isWhole(name) || headers.some(isWhole));
}
function cutNameClaim(header, { fields }) {
  const [only, another] = cutFields(header, fields);
  return only === void 0 || another !== void 0 ? null : { field: only.name, match: "normalised", rank: Number.MAX_SAFE_INTEGER };
}

// ../checker/src/layout/fields-of.ts
function fieldsOf({ name, field, flag }, { points = [], parts = [] }) {
  const ofPoints = points.flatMap(
    ({ north, east, fields, grid }) => name === north ? [fields.north, grid?.north] : name === east ? [fields.east, grid?.east] : []
  );
  const ofParts = parts.filter(({ columns }) => columns.includes(name)).map((part) => part.field);
  return [field, flag?.field, ...ofPoints, ...ofParts].filter((one) => one !== void 0);
}

// ../checker/src/bind/bind-layout.ts
var cache2 = /* @__PURE__ */ new WeakMap();
function columnsOf(profile) {
  const cached = cache2.get(profile);
  if (cached !== void 0) return cached;
  const columns = profile.columns.map(({ name, title = name, headers = [], required }) => ({
    name,
    title,
    headers,
    required: required !== void 0
  }));
  const known2 = { fields: columns };
  cache2.set(profile, known2);
  return known2;
}
function bindLayout({ names, json }, profile, record, given2, said = {}) {
  const isFlat = profile.shape === "table";
  if (json === null && !isFlat) return null;
  if (json !== null && !isFlat && !(profile.sets ?? [""]).includes(json.set)) return null;
  const columns = columnsOf(profile);
  const set = new Set(
    profile.columns.filter((column) => fieldsOf(column, profile).some((field) => given2.has(field))).map(({ name }) => name)
  );
  const binding = json === null || isFlat ? bindColumns(names, columns, set, inColumns(said, profile)) : bindPaths(spread(json.paths, profile), columns, set);
  const bound = inRecord(binding, profile);
  return json === null ? withMore(bound, names, { profile, record, said }) : bound;
}
function inColumns(said, profile) {
  const columnOf = (name) => profile.columns.find((column) => column.name === name) ?? profile.columns.find((column) => fieldsOf(column, profile).includes(name));
  return Object.fromEntries(Object.entries(said).map(([heading, name]) => [heading, columnOf(name)?.name ?? name]));
}
function withMore(binding, names, { profile, record, said }) {
  const held = new Set(profile.columns.flatMap((column) => fieldsOf(column, profile)));
  const own = bindColumns(
    names.map((name, at) => binding.unknown.includes(at) ? name : ""),
    { fields: record.fields.filter(({ name }) => !held.has(name) && !binding.positions.has(name)) },
    /* @__PURE__ */ new Set(),
    said
  );
  const taken = new Set(own.positions.values());
  return {
    ...binding,
    columns: binding.columns.map((column, at) => taken.has(at) ? own.columns[at] ?? column : column),
    positions: new Map([...binding.positions, ...own.positions]),
    unknown: binding.unknown.filter((at) => !taken.has(at)),
    more: [...own.positions.keys()]
  };
}
function inRecord(binding, profile) {
  const byName = new Map([...profile.columns].reverse().map((column) => [column.name, column]));
  const columns = binding.columns.map((column) => {
    const own = byName.get(column.field ?? "");
    if (own === void 0) return column;
    const [field] = fieldsOf(own, profile);
    return field === void 0 ? { ...column, field: null, match: "layout" } : { ...column, field };
  });
  return { ...binding, columns };
}
function spread(paths, { each, joins = [] }) {
  const lists = [each, ...joins.map(({ list: list2 }) => list2)].filter((list2) => list2 !== void 0);
  return paths.map((path) => {
    const list2 = lists.find((name) => path.startsWith(`${name}[]`));
    return list2 === void 0 ? path : `${list2}${path.slice(list2.length + 2)}`;
  });
}
function bindPaths(paths, columns, given2) {
  const byPath = /* @__PURE__ */ new Map();
  for (const field of columns.fields) if (!byPath.has(anyEntry(field.name))) byPath.set(anyEntry(field.name), field);
  const found3 = paths.map((path) => byPath.get(anyEntry(path)) ?? null);
  const there = new Set(found3.flatMap((field) => field === null ? [] : [anyEntry(field.name)]));
  const first = new Map([...paths.entries()].reverse().map(([at, path]) => [anyEntry(path), at]));
  const positions = new Map(
    columns.fields.flatMap(({ name }) => {
      const at = first.get(anyEntry(name));
      return at === void 0 ? [] : [[name, at]];
    })
  );
  return {
    columns: paths.map((header, i) => ({ header, field: found3[i]?.name ?? null, match: found3[i] ? "exact" : "none" })),
    positions,
    repeated: [],
    unknown: paths.flatMap((_, i) => found3[i] === null ? [i] : []),
    missing: columns.fields.filter(({ name, required }) => required && !there.has(anyEntry(name)) && !given2.has(name)),
    score: scoreOf(paths, columns, positions, given2)
  };
}

// ../checker/src/text-of.ts
function textOf2(value) {
  return typeof value === "string" ? value : JSON.stringify(value) ?? "";
}

// ../checker/src/layout/columns.ts
var EXPECTED = {
  text: null,
  date: "a date",
  number: null,
  url: "a web address that starts with https:// or http://",
  email: "an email address"
};
var EXAMPLES = {
  text: "",
  date: "2024-12-31",
  number: "12",
  url: "https://www.example.org.uk",
  email: "name@example.org.uk"
};
function columnsMetadata(profile, record, write2, lookups = /* @__PURE__ */ new Map()) {
  const examples = write2(Object.fromEntries(record.fields.map((field) => [field.name, exampleOf(field)]))).values;
  const describe = (column) => {
    const field = record.fields.find(({ name }) => fieldsOf(column, profile).includes(name));
    const { kind = "text" } = column;
    const written = examples.get(column.name);
    const codes2 = codesOf2(column, profile);
    return {
      name: column.name,
      title: column.title ?? column.name,
      description: column.description ?? field?.description ?? "",
      type: column.flag !== void 0 ? "boolean" : codes2 === null ? field?.type ?? "string" : "string",
      list: field?.list ?? false,
      typeName: field?.typeName ?? null,
      required: column.required !== void 0,
      recommended: field?.recommended ?? false,
      expected: field === void 0 ? EXPECTED[kind] : expectedOf(column, field),
      example: codes2?.[0]?.code ?? known(column, lookups) ?? (written === void 0 ? ownExample(column) : textOf2([written].flat()[0])),
      headers: [...column.headers ?? []],
      codes: codes2,
      open: column.open ?? false,
      decimals: field?.decimals ?? null,
      limits: field?.limits ?? {},
      cell: field?.cell ?? null,
      lookup: null,
      personalData: field?.personalData ?? null,
      crosswalk: []
    };
  };
  return {
    ...record,
    title: profile.title,
    fields: profile.columns.map(describe),
    key: [],
    order: [],
    recommendations: [],
    points: [],
    usual: [],
    references: [],
    agreements: [],
    conditions: []
  };
}
function known({ lookup: lookup2, prefix: prefix2 = "" }, lookups) {
  if (lookup2 === void 0) return void 0;
  const row = lookups.get(lookup2.lookup)?.rows.find((one) => one[lookup2.column] !== void 0);
  return row === void 0 ? void 0 : `${prefix2}${row[lookup2.column]}`;
}
function ownExample({ kind = "text", date }) {
  return kind === "date" && date !== void 0 ? "31/12/2024" : EXAMPLES[kind];
}
function expectedOf({ lookup: lookup2, prefix: prefix2 }, { expected }) {
  return lookup2 === void 0 && prefix2 === void 0 ? expected : "one that is known";
}
function codesOf2({ name, values: values3, flag }, { shape, points = [] }) {
  const systems = points.find(({ system }) => system === name)?.systems;
  if (values3 === void 0 && flag !== void 0)
    return (shape === "json" ? ["true", "false"] : ["Yes", "No"]).map(codeOf);
  if (values3 === void 0) return systems === void 0 ? null : Object.keys(systems).map(codeOf);
  const first = values3.filter(
    ({ ours }, i) => ours === void 0 || values3.findIndex((one) => one.ours === ours) === i
  );
  const codes2 = [...new Set(first.map(({ theirs }) => theirs))];
  return codes2.map(codeOf);
}
function codeOf(code) {
  return { code, title: code, description: "", endDate: null, successors: [] };
}
function exampleOf({ example, type, list: list2, codes: codes2 }) {
  const one = codes2 !== null && codes2[0] !== void 0 ? codes2[0].code : type === "number" || type === "integer" ? Number(example) : type === "boolean" ? example === "true" : example;
  return list2 ? [one] : one;
}

// ../checker/src/read/json-scan.ts
var QUOTE2 = 34;
var BACKSLASH = 92;
var COLON = 58;
function scanJson(text, maxDepth) {
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE2) at = skipString(text, at) - 1;
    else if (code === COLON) members++;
    else if (isOpening(code) && ++depth > maxDepth) return { tooDeep: at, members };
    else if (isClosing(code)) depth--;
  }
  return { tooDeep: -1, members };
}
function findTooDeep(text, maxDepth) {
  return scanJson(text, maxDepth).tooDeep;
}
function countMembers(value) {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const entry of value) count += countMembers(entry);
  else {
    const members = value;
    for (const name in members) count += 1 + countMembers(members[name]);
  }
  return count;
}
function* findRepeatedNames(text) {
  const open = [];
  const countLines = newLineCounter(text);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpening(code)) open.push(/* @__PURE__ */ new Set());
    else if (isClosing(code)) open.pop();
    else if (code === QUOTE2) {
      const end = skipString(text, at);
      if (text.charCodeAt(skipSpace(text, end)) === COLON) {
        const name = JSON.parse(text.slice(at, end));
        const names = open.at(-1);
        if (names?.has(name)) yield { name, line: countLines(at) };
        names?.add(name);
      }
      at = end - 1;
    }
  }
}
function elementLines(text, keys) {
  return elementStarts(text, keys).map(newLineCounter(text));
}
function newLineCounter(text) {
  const lineBreak = text.includes("\n") ? "\n" : "\r";
  let line = 1;
  let nextBreak = text.indexOf(lineBreak);
  return (at) => {
    for (; nextBreak >= 0 && nextBreak < at; nextBreak = text.indexOf(lineBreak, nextBreak + 1)) line++;
    return line;
  };
}
function elementStarts(text, keys) {
  let at = skipSpace(text, 0);
  for (const key of keys) at = findKey(text, at, key);
  const starts = [];
  for (at = skipSpace(text, at + 1); at < text.length && text[at] !== "]"; at = nextItem(text, at)) starts.push(at);
  return starts;
}
function memberStart(text, at, step) {
  if (typeof step === "string") return findKey(text, at, step);
  let entry = skipSpace(text, at + 1);
  for (let passed = 0; passed < step; passed++) entry = nextItem(text, entry);
  return entry;
}
function valueEnd(text, at) {
  return skipValue(text, at);
}
function findKey(text, at, key) {
  let found3 = -1;
  let next = skipSpace(text, at + 1);
  while (next < text.length && text[next] !== "}") {
    const end = skipString(text, next);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(next, end)) === key) found3 = value;
    next = nextItem(text, value);
  }
  return found3;
}
function nextItem(text, value) {
  const end = skipSpace(text, skipValue(text, value));
  return text[end] === "," ? skipSpace(text, end + 1) : end;
}
function skipValue(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE2) at = skipString(text, at) - 1;
    else if (isOpening(code)) depth++;
    else if (isClosing(code)) {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && code === 44) return at;
    else continue;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
function skipSpace(text, start) {
  let at = start;
  while (text.charCodeAt(at) <= 32) at++;
  return at;
}
function skipString(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE2) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}
function isOpening(code) {
  return code === 123 || code === 91;
}
function isClosing(code) {
  return code === 125 || code === 93;
}

// ../checker/src/check/wkt.ts
var KINDS = /* @__PURE__ */ new Map([
  ["POINT", ["Point", 0]],
  ["LINESTRING", ["LineString", 1]],
  ["POLYGON", ["Polygon", 2]],
  ["MULTIPOINT", ["MultiPoint", 1]],
  ["MULTILINESTRING", ["MultiLineString", 2]],
  ["MULTIPOLYGON", ["MultiPolygon", 3]]
]);
var HEAD = /\s*(?:SRID=4326;\s*)?((?:MULTI)?(?:POINT|LINESTRING|POLYGON))(?:\s*(?:ZM|Z|M)\b)?/iy;
var OPEN2 = /\s*\(/y;
var AT_OPEN = /\s*(?=\()/y;
var CLOSE = /\s*\)/y;
var COMMA = /\s*,/y;
var NUMBER = /\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(?=[\s,)])/iy;
function readWkt(text) {
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found3 = pattern.exec(text);
    if (found3 !== null) at = pattern.lastIndex;
    return found3;
  };
  const position2 = () => {
    const numbers = [];
    for (let next = take(NUMBER); next !== null; next = take(NUMBER)) numbers.push(Number(next[1]));
    return numbers.length < 2 || numbers.length > 4 ? null : numbers.slice(0, 2);
  };
  const list2 = (one) => {
    if (take(OPEN2) === null) return null;
    const items = [];
    do {
      const item = one();
      if (item === null) return null;
      items.push(item);
    } while (take(COMMA) !== null);
    return take(CLOSE) === null ? null : items;
  };
  const single = () => {
    const positions = list2(position2);
    return positions?.length === 1 ? positions[0] ?? null : null;
  };
  const bracketed = () => take(AT_OPEN) === null ? position2() : single();
  const name = take(HEAD)?.[1]?.toUpperCase() ?? "";
  const nested = (depth2) => depth2 === 0 ? single() : depth2 > 1 ? list2(() => nested(depth2 - 1)) : list2(name === "MULTIPOINT" ? bracketed : position2);
  const kind = KINDS.get(name);
  if (kind === void 0) return null;
  const [type, depth] = kind;
  const coordinates = nested(depth);
  return coordinates === null || text.slice(at).trim() !== "" ? null : { type, coordinates };
}
function writeWkt(value) {
  const { type, coordinates } = value ?? {};
  const kind = [...KINDS].find(([, [name2]]) => name2 === type);
  if (kind === void 0) return null;
  const [name, [, depth]] = kind;
  const written = depth === 0 ? listOf([coordinates], 1) : listOf(coordinates, depth);
  return written === null ? null : `${name} ${written}`;
}
function listOf(parts, depth) {
  if (!Array.isArray(parts) || parts.length === 0) return null;
  const written = [];
  for (const part of parts) {
    const text = depth === 1 ? positionOf(part) : listOf(part, depth - 1);
    if (text === null) return null;
    written.push(text);
  }
  return `(${written.join(", ")})`;
}
function positionOf(part) {
  if (!Array.isArray(part) || part.length < 2 || part.length > 4) return null;
  return part.every((value) => Number.isFinite(value)) ? part.join(" ") : null;
}

// ../checker/src/check/cells.ts
var PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
var EXACT_DIGITS = 15;
var ZERO2 = 48;
var YES_NO = new Map([
  ...["true", "yes", "y", "t", "1"].map((word) => [word, true]),
  ...["false", "no", "n", "f", "0"].map((word) => [word, false])
]);
function cellReader(field) {
  const one = valueReader(field);
  return field.list ? (text) => entriesOf2(text).map(one) : one;
}
function entriesOf2(text, separator = text.includes(";") ? ";" : "|") {
  return text.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}
function entriesText(entries2, separator = ";") {
  const text = entries2.join(separator);
  return separator === ";" && text.includes("|") && !text.includes(";") ? `${text};` : text;
}
function readYesNo(text) {
  return YES_NO.get(text.toLowerCase());
}
function valueReader({ type, cell }) {
  if (cell === "wkt") return (text) => readWkt(text) ?? text;
  if (type === "number" || type === "integer") return readNumber;
  if (type === "boolean") return (text) => readYesNo(text) ?? text;
  if (type === "object") return readJson;
  return (text) => text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function readNumber(text) {
  if (!PLAIN_NUMBER.test(text)) return text;
  const digits = text.length - (text.startsWith("-") ? 1 : 0) - (text.includes(".") ? 1 : 0);
  return digits > EXACT_DIGITS ? text : Number(text);
}
function readJson(text) {
  if (findTooDeep(text, resolveLimits().maxJsonDepth) >= 0) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
function decimalsOf(text) {
  const point = text.indexOf(".");
  if (point < 0) return 0;
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO2) end--;
  return Math.max(0, end - point - 1);
}

// ../checker/src/layout/mint.ts
function mint(values3) {
  if (values3.every((value) => value.trim() === "")) return null;
  const text = values3.map((value) => value.trim().toLowerCase().replace(/\s+/g, " ")).join("\n");
  return `made-${digest(text, 2166136261)}${digest(text, 16777619)}`;
}
function digest(text, seed) {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

// ../checker/src/grid.ts
var AIRY = { a: 6377563396e-3, b: 6356256909e-3 };
var WGS84 = { a: 6378137, b: 6356752314245e-6 };
var SCALE = 0.9996012717;
var ORIGIN = { latitude: radians(49), longitude: radians(-2), east: 4e5, north: -1e5 };
var HELMERT = { x: -446.448, y: 125.157, z: -542.06, s: 204894e-10, rx: -0.1502, ry: -0.247, rz: -0.8421 };
function inGridReach(north, east) {
  return Math.abs(north - 65e4) <= 15e5 && Math.abs(east - ORIGIN.east) <= 15e5;
}
function isSurelyInUk(north, east) {
  return north >= 2e4 && north <= 119e4 && east >= 1e5 && east <= 6e5;
}
function toDegrees(north, east) {
  const [latitude, longitude] = gridToAngles(north, east);
  const point = shift(toSpace(latitude, longitude, AIRY), -1);
  const [lat, lon] = toAngles(point, WGS84);
  return { latitude: round(degrees(lat), 6), longitude: round(degrees(lon), 6) };
}
function toGrid(latitude, longitude) {
  const point = shift(toSpace(radians(latitude), radians(longitude), WGS84), 1);
  const [lat, lon] = toAngles(point, AIRY);
  const [north, east] = anglesToGrid(lat, lon);
  return { north: round(north, 1), east: round(east, 1) };
}
function toSpace(latitude, longitude, { a, b }) {
  const e2 = 1 - b * b / (a * a);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  const across = nu * Math.cos(latitude);
  return [across * Math.cos(longitude), across * Math.sin(longitude), (1 - e2) * nu * Math.sin(latitude)];
}
function toAngles([x, y, z], { a, b }) {
  const e2 = 1 - b * b / (a * a);
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  for (let i = 0; i < 6; i++) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return [latitude, Math.atan2(y, x)];
}
function shift([x, y, z], sign) {
  const seconds = (angle) => radians(sign * angle / 3600);
  const [rx, ry, rz] = [seconds(HELMERT.rx), seconds(HELMERT.ry), seconds(HELMERT.rz)];
  const s = 1 + sign * HELMERT.s;
  return [
    sign * HELMERT.x + s * x - rz * y + ry * z,
    sign * HELMERT.y + rz * x + s * y - rx * z,
    sign * HELMERT.z - ry * x + rx * y + s * z
  ];
}
function meridian(latitude) {
  const { a, b } = AIRY;
  const n = (a - b) / (a + b);
  const [minus, plus] = [latitude - ORIGIN.latitude, latitude + ORIGIN.latitude];
  return b * SCALE * ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus - (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) + (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) - 35 / 24 * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus));
}
function radii(latitude) {
  const { a, b } = AIRY;
  const e2 = 1 - b * b / (a * a);
  const root = 1 - e2 * Math.sin(latitude) ** 2;
  const nu = a * SCALE / Math.sqrt(root);
  const rho = a * SCALE * (1 - e2) / root ** 1.5;
  return { nu, rho, eta2: nu / rho - 1 };
}
function anglesToGrid(latitude, longitude) {
  const { nu, rho, eta2 } = radii(latitude);
  const [sin, cos, tan] = [Math.sin(latitude), Math.cos(latitude), Math.tan(latitude)];
  const d = longitude - ORIGIN.longitude;
  const north = meridian(latitude) + ORIGIN.north + nu / 2 * sin * cos * d ** 2 + nu / 24 * sin * cos ** 3 * (5 - tan ** 2 + 9 * eta2) * d ** 4 + nu / 720 * sin * cos ** 5 * (61 - 58 * tan ** 2 + tan ** 4) * d ** 6;
  const east = ORIGIN.east + nu * cos * d + nu / 6 * cos ** 3 * (nu / rho - tan ** 2) * d ** 3 + nu / 120 * cos ** 5 * (5 - 18 * tan ** 2 + tan ** 4 + 14 * eta2 - 58 * tan ** 2 * eta2) * d ** 5;
  return [north, east];
}
function gridToAngles(north, east) {
  let latitude = (north - ORIGIN.north) / (AIRY.a * SCALE) + ORIGIN.latitude;
  for (let i = 0; i < 20; i++) {
    const rest = north - ORIGIN.north - meridian(latitude);
    if (Math.abs(rest) < 1e-5) break;
    latitude += rest / (AIRY.a * SCALE);
  }
  const { nu, rho, eta2 } = radii(latitude);
  const [tan, sec] = [Math.tan(latitude), 1 / Math.cos(latitude)];
  const d = east - ORIGIN.east;
  const lat = latitude - tan / (2 * rho * nu) * d ** 2 + tan / (24 * rho * nu ** 3) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) * d ** 4 - tan / (720 * rho * nu ** 5) * (61 + 90 * tan ** 2 + 45 * tan ** 4) * d ** 6;
  const lon = ORIGIN.longitude + sec / nu * d - sec / (6 * nu ** 3) * (nu / rho + 2 * tan ** 2) * d ** 3 + sec / (120 * nu ** 5) * (5 + 28 * tan ** 2 + 24 * tan ** 4) * d ** 5 - sec / (5040 * nu ** 7) * (61 + 662 * tan ** 2 + 1320 * tan ** 4 + 720 * tan ** 6) * d ** 7;
  return [lat, lon];
}
function radians(angle) {
  return angle * Math.PI / 180;
}
function degrees(angle) {
  return angle * 180 / Math.PI;
}
function round(value, places) {
  return Number(value.toFixed(places));
}

// ../checker/src/layout/points.ts
var NOTHING = { given: [], problem: null };
var PLAIN_NUMBER2 = /^-?\d+(?:\.\d+)?$/;
function pointFields({ fields, grid }) {
  return [fields, ...grid === void 0 ? [] : [grid]].flatMap(({ north, east }) => [north, east]);
}
function readPoint(point, raw, { columns }) {
  const { north, east, system, systems, fields, grid } = point;
  const [up, across] = [numberOf(raw.get(north)), numberOf(raw.get(east))];
  const named2 = system === void 0 ? void 0 : raw.get(system);
  const name = named2 === void 0 ? null : textOf2(named2).trim();
  const known2 = name !== null && Object.hasOwn(systems, name) ? systems[name] : void 0;
  if (up === void 0 && across === void 0) return NOTHING;
  if (name !== null && known2 === void 0 && system !== void 0)
    return { given: [], problem: { code: "code-unknown", column: system, found: name } };
  const [only, another] = new Set(Object.values(systems));
  const meant = known2 ?? (another === void 0 ? only : isGrid(up, across) ? "BNG" : "WGS84");
  const into = (target, a, b) => ({
    given: [
      { field: target.north, value: a, column: north },
      { field: target.east, value: b, column: east }
    ].filter(({ value }) => value !== void 0),
    problem: null
  });
  if (meant !== "BNG") return into(fields, up, across);
  const fault = pointFault(up, across, "BNG");
  if (fault !== null) {
    const title = columns.find((column) => column.name === east)?.title ?? east;
    const detail = { others: [title], expected: "metres on the British National Grid" };
    return { given: [], problem: { code: fault, column: north, found: `${up}, ${across}`, detail } };
  }
  if (grid !== void 0) return into(grid, up, across);
  if (typeof up !== "number" || typeof across !== "number" || !inGridReach(up, across)) return into(fields, up, across);
  const { latitude, longitude } = toDegrees(up, across);
  return into(fields, latitude, longitude);
}
function writePoint({ systems, fields, grid }, ours) {
  const nameOf2 = (wanted) => Object.keys(systems).find((name) => systems[name] === wanted) ?? null;
  const [degrees3, metres] = [pairOf(fields, ours), grid === void 0 ? null : pairOf(grid, ours)];
  const [inDegrees, inMetres] = [nameOf2("WGS84"), nameOf2("BNG")];
  if (degrees3 !== null && inDegrees !== null) return { ...degrees3, name: inDegrees };
  if (metres !== null && inMetres !== null) return { ...metres, name: inMetres };
  if (metres !== null && inDegrees !== null && inGridReach(metres.north, metres.east)) {
    const { latitude, longitude } = toDegrees(metres.north, metres.east);
    return { north: latitude, east: longitude, name: inDegrees };
  }
  if (degrees3 !== null && inMetres !== null) {
    const point = toGrid(degrees3.north, degrees3.east);
    return inGridReach(point.north, point.east) ? { ...point, name: inMetres } : null;
  }
  return null;
}
function pairOf({ north, east }, ours) {
  const [up, across] = [ours[north], ours[east]];
  return typeof up === "number" && typeof across === "number" ? { north: up, east: across } : null;
}
function isGrid(north, east) {
  return typeof north === "number" && typeof east === "number" && Math.abs(north) > 180 && Math.abs(east) > 180;
}
function numberOf(value) {
  const text = typeof value === "string" ? value.trim() : value;
  return typeof text === "string" && PLAIN_NUMBER2.test(text) ? Number(text) : text;
}

// ../checker/src/layout/values.ts
var UNKNOWN = /* @__PURE__ */ Symbol("unknown");
var UK_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 00:00(?::00)?)?$/;
function valueMap(column, lookups) {
  const steps = [codes(column), prefix(column), lookup(column, lookups), dates(column), scale(column)];
  const used = steps.filter((step) => step !== null);
  return {
    read: (theirs) => used.reduce((value, step) => isPassed(value) ? step.read(value) : value, theirs),
    write: (ours) => used.reduceRight((value, step) => isPassed(value) ? step.write(value) : value, ours)
  };
}
function isPassed(value) {
  return value !== UNKNOWN && value !== void 0;
}
function codes({ values: values3, open, anyCase }) {
  if (values3 === void 0) return null;
  const yesNo = values3.every(({ ours }) => typeof ours === "boolean");
  const key = (theirs) => anyCase === true || yesNo ? textOf2(theirs).toLowerCase() : textOf2(theirs);
  const read = new Map(values3.map(({ theirs, ours }) => [key(theirs), ours]));
  const write2 = new Map([...values3].reverse().map(({ theirs, ours }) => [ours, theirs]));
  return {
    read(theirs) {
      if (yesNo && typeof theirs === "boolean") return theirs;
      return read.has(key(theirs)) ? read.get(key(theirs)) : open === true ? theirs : UNKNOWN;
    },
    write: (ours) => write2.get(ours) ?? (open === true ? ours : UNKNOWN)
  };
}
function prefix({ prefix: before, open }) {
  if (before === void 0) return null;
  return {
    read(theirs) {
      const text = textOf2(theirs);
      if (text.startsWith(before)) return text.slice(before.length);
      return open === true ? void 0 : theirs;
    },
    write: (ours) => `${before}${textOf2(ours)}`
  };
}
function lookup({ lookup: asked }, lookups) {
  const rows3 = asked === void 0 ? void 0 : lookups.get(asked.lookup)?.rows;
  if (asked === void 0 || rows3 === void 0) return null;
  const { column, gives } = asked;
  const read = /* @__PURE__ */ new Map();
  const write2 = /* @__PURE__ */ new Map();
  for (const row of [...rows3.filter(isCurrent), ...rows3.filter((one) => !isCurrent(one))]) {
    const [theirs, ours] = [row[column], row[gives]];
    if (theirs === void 0 || ours === void 0) continue;
    if (!read.has(plain(theirs))) read.set(plain(theirs), ours);
    if (!write2.has(ours)) write2.set(ours, theirs);
  }
  return { read: (theirs) => read.get(plain(theirs)) ?? theirs, write: (ours) => write2.get(ours) ?? ours };
}
function isCurrent(row) {
  return row.end_date === void 0;
}
function plain(value) {
  return textOf2(value).replace(/^https?:\/\//, "").replace(/\/$/, "").toLowerCase();
}
function dates({ date }) {
  if (date === void 0) return null;
  if (date === "date-time") {
    return {
      read: (theirs) => typeof theirs === "string" ? theirs.replace(/^(\d{4}-\d\d-\d\d)T.+$/, "$1") : theirs,
      write: (ours) => typeof ours === "string" && /^\d{4}-\d\d-\d\d$/.test(ours) ? `${ours}T00:00:00Z` : ours
    };
  }
  return {
    read(theirs) {
      const [, day = "", month = "", year] = UK_DATE.exec(textOf2(theirs)) ?? [];
      return year === void 0 ? theirs : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    },
    write: (ours) => typeof ours === "string" ? ours.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1") : ours
  };
}
var DIGITS = 15;
var PLAIN_NUMBER3 = /^-?\d+(?:\.\d+)?$/;
function scale({ scale: factor }) {
  if (factor === void 0) return null;
  const exact = (value) => Number(value.toPrecision(DIGITS));
  return {
    read(theirs) {
      const isPlain = typeof theirs === "string" && theirs.length <= DIGITS && PLAIN_NUMBER3.test(theirs);
      const value = isPlain ? Number(theirs) : theirs;
      return typeof value === "number" ? exact(value * factor) : value;
    },
    write: (ours) => typeof ours === "number" ? exact(ours / factor) : ours
  };
}

// ../checker/src/layout/read.ts
function newReader(profile, record, lookups) {
  const { columns, points = [], parts = [], packed = [], constants = {}, minted = {} } = profile;
  const fields = new Map(record.fields.map((field) => [field.name, field]));
  const inPoint = new Set(points.flatMap(({ north, east }) => [north, east]));
  const inParts = new Set(parts.flatMap((part) => part.columns));
  const bound = columns.map((column) => {
    const take = taker(column, valueMap(column, lookups), fields.get(column.field ?? ""));
    const isPart = inPoint.has(column.name) || inParts.has(column.name);
    return { column, fields: fieldsOf(column, profile), take, isPart };
  });
  const makeApart = apart();
  const byName = new Map(columns.map((column) => [column.name, column]));
  const packs = new Map(packed.flatMap((pack) => pack.into.map((name, index) => [name, { pack, index }])));
  return (given2) => {
    const value = (column) => {
      const inside = packs.get(column.name);
      const whole2 = inside === void 0 ? void 0 : byName.get(inside.pack.column);
      return inside === void 0 || whole2 === void 0 ? given2(column) : partOf(given2(whole2), inside.pack, inside.index);
    };
    const problems = [];
    const held = /* @__PURE__ */ new Set();
    const from = /* @__PURE__ */ new Map();
    const ours = {};
    const raw = /* @__PURE__ */ new Map();
    const flagged = [];
    const give = (field, one, { name }, text) => {
      if (ours[field] !== void 0) return;
      ours[field] = one;
      from.set(field, { column: name, text });
    };
    for (const { column, fields: own, take, isPart } of bound) {
      const theirs = value(column);
      raw.set(column.name, theirs);
      const problem = theirs === void 0 ? blankProblem(column) : ownProblem(column, theirs);
      const taken = theirs === void 0 ? column.blank : take(theirs);
      const isUnknown = taken === UNKNOWN || Array.isArray(taken) && taken.includes(UNKNOWN);
      if (problem !== null || isUnknown) {
        problems.push(problem ?? { code: "code-unknown", column: column.name, found: foundIn(theirs) });
        for (const field of own) held.add(field);
      } else if (taken === void 0 || isPart) continue;
      else if (column.flag !== void 0) {
        if (taken === true) flagged.push(column.flag);
      } else if (column.field !== void 0)
        give(column.field, taken, column, theirs === void 0 ? void 0 : textOf2(theirs));
    }
    addFlags(ours, flagged);
    for (const point of points) {
      const { given: given3, problem } = readPoint(point, raw, profile);
      for (const { field, value: one, column } of given3)
        give(field, one, { name: column }, textOf2(raw.get(column)).trim());
      if (problem === null) continue;
      if (!problems.some(({ column }) => column === problem.column)) problems.push(problem);
      for (const field of pointFields(point)) held.add(field);
    }
    for (const { field, columns: names, separator, last } of parts) {
      const texts = names.flatMap((name) => raw.get(name) === void 0 ? [] : [textOf2(raw.get(name)).trim()]);
      if (texts.length > 0 && (last !== true || texts.length === names.length)) ours[field] = texts.join(separator);
    }
    for (const [field, constant] of Object.entries(constants)) ours[field] ??= constant;
    for (const [field, names] of Object.entries(minted)) {
      const made = mint(names.map((name) => raw.get(name) === void 0 ? "" : textOf2(raw.get(name))));
      if (made === null) held.add(field);
      else ours[field] ??= record.key.includes(field) ? makeApart(made) : made;
    }
    return { record: ours, from, held, problems };
  };
}
var MOST_APART2 = 5e5;
function apart() {
  const times = /* @__PURE__ */ new Map();
  return (made) => {
    const before = times.get(made) ?? 0;
    if (before > 0 || times.size < MOST_APART2) times.set(made, before + 1);
    return before === 0 ? made : `${made}-${before + 1}`;
  };
}
function taker({ name, separator, flag }, map, field) {
  if (flag !== void 0) return (theirs) => yesOrNo(map.read(trimmed(theirs)));
  const one = field === void 0 ? (text) => text : cellReader({ ...field, list: false });
  const isCode = field?.type === "string" && field.codes === null;
  const single = (theirs) => {
    const taken = map.read(isCode && typeof theirs === "number" ? textOf2(theirs) : trimmed(theirs));
    return typeof taken === "string" && typeof theirs === "string" ? one(taken) : taken;
  };
  if (field?.list !== true) {
    const isPathOfMany = name.includes("[]");
    return (theirs) => {
      if (!isPathOfMany || !Array.isArray(theirs)) return single(theirs);
      const [only, ...more] = theirs.flat(Number.POSITIVE_INFINITY).map(single);
      return more.length === 0 ? only : [only, ...more];
    };
  }
  return (theirs) => {
    const entries2 = typeof theirs === "string" ? entriesOf2(theirs, separator) : [theirs].flat(Number.POSITIVE_INFINITY);
    return entries2.map(single).filter((entry) => entry !== void 0 && entry !== "");
  };
}
function trimmed(theirs) {
  return typeof theirs === "string" ? theirs.trim() : theirs;
}
function yesOrNo(taken) {
  if (typeof taken === "boolean" || taken === void 0 || taken === UNKNOWN) return taken;
  return readYesNo(textOf2(taken)) ?? UNKNOWN;
}
function addFlags(ours, flagged) {
  for (const { field, code, also = [] } of [...flagged].sort((a, b) => (a.also ?? []).length - (b.also ?? []).length)) {
    const list2 = ours[field] ?? [];
    if (Array.isArray(list2) && ![code, ...also].some((one) => list2.includes(one))) ours[field] = [...list2, code];
  }
}
function partOf(cell, { open, close, separator }, index) {
  const text = typeof cell === "string" ? cell.trim() : "";
  const end = text.indexOf(close);
  const group = text.startsWith(open) && end > 0 ? text.slice(open.length, end) : text;
  const part = group.split(separator)[index]?.trim() ?? "";
  return part === "" ? void 0 : part;
}
function blankProblem({ name, required }) {
  return required === "value" ? { code: "required-missing", column: name, found: null } : null;
}
var WEB_ADDRESS = /^https?:\/\/[^\s/]\S*$/;
var NUMBER2 = /^-?\d+(?:\.\d+)?$/;
function isDay(text, isUk) {
  const [, day = "", month = "", year] = (isUk ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text) : null) ?? [];
  return isDate(year === void 0 ? text.slice(0, 10) : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
function ownProblem({ name, kind, date, values: values3, field, flag }, theirs) {
  if (field !== void 0 || flag !== void 0 || kind === void 0 || values3 !== void 0) return null;
  for (const one of Array.isArray(theirs) ? theirs : [theirs]) {
    const text = textOf2(one).trim();
    const fits = {
      text: () => true,
      date: () => isDay(text, date !== void 0),
      number: () => NUMBER2.test(text),
      url: () => WEB_ADDRESS.test(text),
      email: () => isEmail(text)
    }[kind];
    const code = kind === "number" ? "number-type" : `${kind}-format`;
    if (!fits()) return { code, column: name, found: text };
  }
  return null;
}
function foundIn(theirs) {
  return theirs === void 0 ? null : textOf2(trimmed(theirs));
}

// ../checker/src/check/cell-text.ts
function cellText(value, field) {
  if (value === void 0 || value === null) return "";
  if (Array.isArray(value)) return entriesText(value.map((entry) => cellText(entry, field)));
  if (typeof value === "number") return plainDigits(value);
  if (typeof value !== "object") return String(value);
  return (field?.cell === "wkt" ? writeWkt(value) : null) ?? JSON.stringify(value);
}
function plainDigits(value) {
  const text = String(value);
  return text.includes("e") ? value.toLocaleString("en-GB", { useGrouping: false, maximumSignificantDigits: 17 }) : text;
}

// ../checker/src/layout/write.ts
function newWriter(profile, record, lookups, today) {
  const { shape, columns, points = [], parts = [], packed = [] } = profile;
  const fields = new Map(record.fields.map((field) => [field.name, field]));
  const bound = columns.map((column) => ({
    column,
    map: valueMap(column, lookups),
    fill: column.fill === void 0 ? null : newFill(column.fill, lookups)
  }));
  const flags = /* @__PURE__ */ new Map();
  for (const { flag } of columns) {
    if (flag === void 0) continue;
    const codes2 = flags.get(flag.field) ?? /* @__PURE__ */ new Set();
    flags.set(flag.field, codes2);
    for (const code of [flag.code, ...flag.also ?? []]) codes2.add(code);
  }
  return (ours) => {
    const values3 = /* @__PURE__ */ new Map();
    const told = /* @__PURE__ */ new Map();
    const wide = /* @__PURE__ */ new Set();
    const widened = /* @__PURE__ */ new Set();
    const untold = /* @__PURE__ */ new Set();
    const split = [];
    const put2 = (name, value) => {
      if (value !== void 0 && value !== "") values3.set(name, value);
    };
    const putField = (column, field, map) => {
      const value = ours[field];
      const said = told.get(field) ?? new Set(flags.get(field));
      told.set(field, said);
      if (column.blank !== void 0 && value === column.blank) return said.add(value);
      const known2 = [];
      for (const one of Array.isArray(value) ? value : [value]) {
        const theirs = column.as === "number" && shape === "json" ? asNumber(one) : map.write(one);
        if (theirs === UNKNOWN || theirs === void 0) continue;
        known2.push(theirs);
        (column.as === "number" || map.read(theirs) === one || typeof one === "object" ? said : wide).add(one);
      }
      if (known2.length === 0) return;
      if (!Array.isArray(value)) return put2(column.name, inShape(known2[0], shape, fields.get(field)));
      if (shape === "json" && column.separator === void 0) return put2(column.name, known2);
      const texts = known2.map((one) => cellText(one, fields.get(field)));
      const { separator = ";" } = column;
      if (texts.some((text) => text.includes(separator))) split.push({ field, separator });
      put2(column.name, entriesText(texts, separator));
    };
    for (const { column, map, fill } of bound) {
      const { name, field, flag, constant } = column;
      if (flag !== void 0) {
        const list2 = ours[flag.field];
        if (!Array.isArray(list2)) continue;
        const has = [flag.code, ...flag.also ?? []].some((code) => list2.includes(code));
        if (!has && flag.unless !== void 0 && list2.includes(flag.unless)) continue;
        const written = column.values === void 0 ? has : map.write(has);
        put2(name, written === UNKNOWN ? void 0 : inShape(written, shape));
      } else if (fill !== null) put2(name, fill(ours) ?? constant);
      else if (field === void 0 || ours[field] === void 0)
        put2(name, column.written === void 0 || today === null ? constant : map.write(today));
      else putField(column, field, map);
    }
    for (const [field, said] of [...flags, ...told]) {
      for (const one of [ours[field] ?? []].flat())
        if (!said.has(one) && !told.get(field)?.has(one)) (wide.has(one) ? widened : untold).add(field);
    }
    for (const point of points) {
      const written = writePoint(point, ours);
      if (written !== null) {
        put2(point.north, inShape(written.north, shape));
        put2(point.east, inShape(written.east, shape));
        if (point.system !== void 0) put2(point.system, written.name);
      } else for (const field of pointFields(point)) if (ours[field] !== void 0) untold.add(field);
    }
    for (const { field, columns: names, separator, last } of parts) {
      if (ours[field] === void 0) continue;
      const pieces = cut(cellText(ours[field], fields.get(field)), separator, last === true);
      const own = names.map((_, i) => i < names.length - 1 ? pieces[i] ?? "" : pieces.slice(i).join(separator));
      own.forEach((piece, i) => {
        put2(names[i], piece);
      });
      const again = own.map((piece) => piece.trim()).filter((piece) => piece !== "");
      if (again.join(separator) !== ours[field]) untold.add(field);
    }
    for (const { column, open, close, separator, into } of packed) {
      const pieces = into.map((name) => cellText(values3.get(name), void 0));
      if (pieces.some((piece) => piece !== "")) put2(column, `${open}${pieces.join(separator)}${close}`);
      into.forEach((name, i) => {
        if ([separator, close].some((mark) => pieces[i]?.includes(mark)))
          split.push({ field: columns.find((one) => one.name === name)?.field ?? name, separator });
        values3.delete(name);
      });
    }
    const unfilled = columns.filter(({ name, required }) => required === "value" && !values3.has(name));
    return {
      values: values3,
      unfilled: unfilled.map(({ name }) => name),
      untold: [...untold],
      widened: [...widened].filter((field) => !untold.has(field)),
      split
    };
  };
}
function cut(text, separator, atLast) {
  const last = text.lastIndexOf(separator);
  if (!atLast) return text.split(separator);
  return last < 0 ? [] : [text.slice(0, last), text.slice(last + separator.length)];
}
function asNumber(text) {
  return typeof text === "string" && /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
function newFill({ lookup: lookup2, column, gives, by }, lookups) {
  const known2 = /* @__PURE__ */ new Map();
  for (const row of lookups.get(lookup2)?.rows ?? []) {
    const isCurrent2 = row.end_date === void 0;
    const before = known2.get(row[column]);
    if (before === void 0 || isCurrent2 && !before.isCurrent)
      known2.set(row[column], { value: row[gives], isCurrent: isCurrent2 });
  }
  return (ours) => ours[by] === void 0 ? void 0 : known2.get(ours[by])?.value;
}
function inShape(value, shape, field) {
  if (value === void 0 || shape === "json") return value;
  return typeof value === "boolean" ? value ? "Yes" : "No" : cellText(value, field);
}

// ../checker/src/layout/layout.ts
function newLayout(profile, record, lookups) {
  const tables = new Map(lookups.map((lookup2) => [lookup2.name, lookup2]));
  const write2 = newWriter(profile, record, tables, (/* @__PURE__ */ new Date()).toISOString().slice(0, 10));
  const metadata = columnsMetadata(profile, record, newWriter(profile, record, tables, null), tables);
  const byField2 = /* @__PURE__ */ new Map();
  profile.columns.forEach((column, i) => {
    for (const field of fieldsOf(column, profile)) {
      const described = metadata.fields[i];
      if (described !== void 0 && !byField2.has(field)) byField2.set(field, described);
    }
  });
  const lacking = record.fields.map(({ name }) => name).filter((name) => !byField2.has(name));
  const { waived = {} } = profile;
  return {
    profile,
    metadata,
    column: (field) => byField2.get(field),
    fieldOf: (column) => {
      const own = profile.columns.find(({ name }) => name === column);
      return own === void 0 ? null : fieldsOf(own, profile)[0] ?? null;
    },
    mayLack: (field) => !byField2.has(field) || Object.hasOwn(waived, field),
    read: newReader(profile, record, tables),
    theirs(field, value) {
      const written = write2({ [field]: value }).values.get(byField2.get(field)?.name ?? "");
      return written === void 0 ? null : textOf2(written);
    },
    write: write2,
    assumed: assumedOf(profile, record),
    lacking
  };
}
function assumedOf(profile, record) {
  const label = (name) => record.fields.find((field) => field.name === name)?.title ?? name;
  const { constants = {}, minted = {}, waived = {} } = profile;
  return [
    ...Object.entries(constants).map(([field, value]) => ({
      field,
      why: `${label(field)} is ${textOf2(value)} in every row, because the layout is only for that`
    })),
    ...Object.entries(minted).map(([field, columns]) => ({
      field,
      why: `${label(field)} is made from ${columns.join(", ")}, because the layout has none`
    })),
    ...Object.entries(waived).map(([field, why]) => ({ field, why: `${label(field)} may be left out: ${why}` }))
  ];
}

// ../checker/src/options.ts
var UnknownFieldError = class extends Error {
  name = "UnknownFieldError";
  suggestion;
  constructor({ title, name, fields }, field) {
    super(`${title} (${name}) has no field called ${field}`);
    this.suggestion = nearest(
      field,
      fields.map((known2) => known2.name)
    )?.option ?? null;
  }
};

// ../checker/src/bind/known.ts
var cache3 = /* @__PURE__ */ new WeakMap();
var NONE2 = [];
function indexOf({ records, profiles = [], headings }) {
  const ofRecords = headings?.records ?? indexed(records, ({ fields }) => fields);
  const ofProfiles = headings?.profiles ?? indexed(profiles, ({ columns }) => columns);
  return { records: (key) => placesIn(ofRecords, key), profiles: (key) => placesIn(ofProfiles, key) };
}
function indexed(all, namedIn) {
  const index = cache3.get(all) ?? indexHeadings(all.map(namedIn));
  cache3.set(all, index);
  return index;
}
function placesIn(index, key) {
  return Object.hasOwn(index, key) ? index[key] ?? NONE2 : NONE2;
}

// ../checker/src/bind/recognise.ts
function recognise(offers, known2, given2) {
  let best = null;
  const { records, profiles = [] } = known2;
  const index = indexOf(known2);
  const isKnown = (name) => {
    const key = headingKey(name);
    return index.records(key).length > 0 || index.profiles(key).length > 0 || MAY_BE_CUT.test(name);
  };
  const propose = (one, own) => {
    const weight = Math.min(1, one.binding.positions.size / 40);
    const rank = one.binding.score + ownShare(one.binding, own) + weight + Math.min(1, evidence(one.binding, index) / 3);
    if (best === null || rank > best.rank + 1e-9) best = { ...one, rank };
  };
  offers.forEach((offer, at) => {
    if (offer.json === null && !hasTwo(offer.names, isKnown)) return;
    for (const record of touched(records, offer.names, index.records, ({ fields }) => fields)) {
      const binding = bindColumns(offer.names, record, given2);
      const isSaid = evidence(binding, index) >= LEAST_EVIDENCE;
      if (isSaid && isLikely(binding, record.fields, given2) || isSpecific(binding, index)) {
        const own = record.fields.flatMap(({ name, title }) => [name, title]);
        propose({ record, profile: null, binding, index: at }, own);
      }
    }
    const fitting = offer.json === null ? touched(profiles, offer.names, index.profiles, ({ columns }) => columns) : profiles;
    for (const profile of fitting) {
      const record = records.find(({ name }) => name === profile.record);
      const binding = record === void 0 ? null : bindLayout(offer, profile, record, given2);
      if (record === void 0 || binding === null || binding.score === 0) continue;
      const needed = profile.columns.filter(({ required }) => required !== void 0).length;
      if ((needed - binding.missing.length) * 2 < needed || evidence(binding, index) < LEAST_EVIDENCE) continue;
      propose(
        { record, profile, binding, index: at },
        profile.columns.map(({ name }) => name)
      );
    }
  });
  return best;
}
var MAY_BE_CUT = /^[a-z_][\w ]{9}$/i;
function hasTwo(names, isKnown) {
  const named2 = names.filter((name) => name.trim() !== "");
  let left = Math.min(2, named2.length);
  return named2.some((name) => isKnown(name) && --left <= 0);
}
function touched(all, names, knows, namedIn) {
  const places = new Set(names.flatMap((name) => knows(headingKey(name))));
  const cut2 = names.filter((name) => name.length === CUT);
  return all.filter((one, at) => places.has(at) || cut2.some((name) => cutFields(name, namedIn(one)).length > 0));
}
var LEAST_EVIDENCE = 0.3;
function evidence({ columns }, { records }) {
  const bound = columns.filter(({ field }) => field !== null);
  return bound.reduce((sum, { header }) => sum + 1 / (records(headingKey(header)).length || 1), 0);
}
function isSpecific(binding, { records }) {
  const named2 = binding.columns.filter(({ header }) => header.trim() !== "").length;
  const isAlone = binding.columns.some(({ field, header }) => field !== null && records(headingKey(header)).length === 1);
  return isAlone && binding.positions.size >= 5 && binding.positions.size * 3 >= named2;
}
function ownShare({ columns }, own) {
  const names = new Set(own.map(headingKey));
  const named2 = columns.filter(({ header }) => header.trim() !== "");
  const known2 = named2.filter(({ header, match: match2 }) => match2 !== "none" && names.has(headingKey(header)));
  return named2.length === 0 ? 0 : known2.length / named2.length;
}
function isLikely(binding, fields, given2) {
  const needed = fields.filter(({ name, required }) => required && !given2.has(name)).length;
  return binding.score > 0 && (needed - binding.missing.length) * 2 >= needed;
}

// ../checker/src/check/structure/given-headings.ts
function recogniseGiven(offers, known2, given2, columns) {
  const said = Object.entries(columns);
  if (said.length === 0) return recognise(offers, known2, given2);
  const renamed = offers.map((offer2) => {
    const names = [...offer2.names];
    for (const [heading, name] of said) for (const at of headingsCalled(heading, offer2.names)) names[at] = name;
    return { ...offer2, names };
  });
  const best = recognise(renamed, known2, given2);
  const offer = offers[best?.index ?? -1];
  if (best === null || offer === void 0) return null;
  const binding = bindOffer(offer, best, given2, columns);
  return binding === null ? null : { ...best, binding };
}
function bindOffer(offer, { record, profile }, given2, columns) {
  return profile === null ? bindColumns(offer.names, record, given2, columns) : bindLayout(offer, profile, record, given2, columns);
}

// ../checker/src/check/structure/unfitting.ts
var NAMES = { table: "headings", records: "field names" };
var LOOK_AT = {
  table: "check that one of the first rows holds the headings",
  records: "check that the file is a list of records, or has one inside it"
};
function unknownRecord(offers, kind) {
  if (offers.every(({ names }) => names.every((name) => name.trim() === ""))) {
    return new UnreadableFileError(
      "record-unknown",
      "There is no record in the file, and nothing that says which one it is for",
      "Check that the export was given a period or a filter that holds some records, or say which record it is (--schema NAME)"
    );
  }
  return new UnreadableFileError(
    "record-unknown",
    `No record of the standard fits the ${NAMES[kind]} ${firstHeadings(offers)}`,
    `Say which record it is if you know it (--schema NAME), or ${LOOK_AT[kind]}`
  );
}
function noHeading(offers, { name, title }, best, kind) {
  const advice = LOOK_AT[kind].replace("check", "Check");
  return new UnreadableFileError(
    "headings-unknown",
    `None of the ${NAMES[kind]} ${firstHeadings(offers)} belongs to ${title} (${name})`,
    best === null ? advice : `The file looks like ${best.record.name}: check it as that`
  );
}
function firstHeadings(offers) {
  const names = (offers[0]?.names ?? []).filter((header) => header.trim() !== "");
  const shown = names.slice(0, 5).map((header) => quote(header.trim()));
  return names.length > 5 ? `${shown.join(", ")} and ${names.length - 5} more` : either(shown, "and");
}

// ../checker/src/check/choose.ts
var CLEARLY_BETTER = 0.5;
async function choose(offers, options, kind) {
  const choice = await chooseAny(offers, options, kind);
  const { schema, layout } = choice;
  const known2 = new Set([...schema.metadata.fields, ...layout?.metadata.fields ?? []].map(({ name }) => name));
  for (const name of Object.values(options.columns ?? {}))
    if (!known2.has(name)) throw new UnknownFieldError(schema.metadata, name);
  return choice;
}
async function chooseAny(offers, options, kind) {
  const { schema, profile, candidates, set = {}, columns = {} } = options;
  const given2 = new Set(Object.keys(set));
  if (profile !== void 0) return chooseLayout(offers, profile, options, kind);
  const best = candidates === void 0 ? null : recogniseGiven(offers, candidates, given2, columns);
  globalThis.__m?.("recognised");if (schema !== void 0) return chooseOwn(offers, schema, best, options, kind);
  if (candidates === void 0) throw new TypeError("check() needs a schema or candidates");
  if (best === null) throw unknownRecord(offers, kind);
  return chosen(await candidates.load(best.record.name), await whole(best, candidates), kind);
}
var SAME_KIND = 0.6;
function chooseAgain(first, offers, { set = {}, columns = {} }) {
  const { schema, layout } = first;
  const given2 = new Set(Object.keys(set));
  const as = { record: schema.metadata, profile: layout?.profile ?? null };
  const bindings = offers.map((offer) => bindOffer(offer, as, given2, columns));
  const index = bestOf(bindings);
  const binding = bindings[index];
  if (!binding || binding.positions.size < SAME_KIND * first.binding.positions.size) return null;
  return { ...first, binding, index, looksLike: null };
}
async function whole({ profile, binding, index }, { loadProfile }) {
  const all = profile === null || loadProfile === void 0 ? profile : await loadProfile(profile.name);
  return { profile: all, binding, index };
}
function chosen(schema, { profile, binding, index }, kind) {
  const isTable2 = kind === "table";
  if (profile === null) return { schema, layout: null, binding, isTable: isTable2, index, looksLike: null };
  const layout = newLayout(profile, schema.metadata, schema.lookups ?? []);
  return {
    schema: { ...schema, metadata: inLayout(schema.metadata, layout) },
    layout,
    binding,
    index,
    isTable: isTable2,
    looksLike: null
  };
}
function inLayout(metadata, { profile, lacking }) {
  const isMade = metadata.key.some((field) => Object.hasOwn(profile.minted ?? {}, field));
  const canGive = (field) => !lacking.includes(field);
  return {
    ...metadata,
    key: isMade ? [] : metadata.key,
    recommendations: metadata.recommendations.flatMap(({ when, fields }) => {
      const possible = fields.filter(canGive);
      return possible.length === 0 ? [] : [{ when, fields: possible }];
    })
  };
}
async function chooseLayout(offers, profile, { schema, candidates, set = {}, columns = {} }, kind) {
  const record = schema ?? await candidates?.load(profile.record);
  if (record === void 0) throw new TypeError("check() needs the record of the profile, or candidates");
  const { name, title } = record.metadata;
  if (name !== profile.record) {
    throw new UnreadableFileError(
      "layout-of-another-record",
      `The file should hold ${title} (${name}), and ${profile.title} is a layout of ${profile.record}`,
      "Choose a layout of the record that the file holds, or leave the record out"
    );
  }
  const given2 = new Set(Object.keys(set));
  const bindings = offers.map((offer) => bindLayout(offer, profile, record.metadata, given2, columns));
  const index = bestOf(bindings);
  const binding = bindings[index];
  if (!binding || binding.positions.size === 0) throw noHeading(offers, { ...profile }, null, kind);
  return chosen(record, { profile, binding, index }, kind);
}
async function chooseOwn(offers, schema, best, { candidates, set = {}, columns = {} }, kind) {
  const given2 = new Set(Object.keys(set));
  const isOwn = best?.record.name === schema.metadata.name;
  const ofOwn = candidates?.profiles?.filter(({ record }) => record === schema.metadata.name) ?? [];
  const own = isOwn ? best : recogniseGiven(offers, { records: [schema.metadata], profiles: ofOwn }, given2, columns);
  const isBetter = (score) => best !== null && !isOwn && best.binding.score > score + CLEARLY_BETTER;
  if (own !== null && own.profile !== null && candidates !== void 0) {
    const looksLike2 = isBetter(own.binding.score) ? best?.record ?? null : null;
    return { ...chosen(schema, await whole(own, candidates), kind), looksLike: looksLike2 };
  }
  const bindings = offers.map(({ names }) => bindColumns(names, schema.metadata, given2, columns));
  const index = bestOf(bindings);
  const binding = bindings[index];
  const isNamed = offers.some(({ names }) => names.length > 0);
  if (binding === void 0 || isNamed && binding.positions.size === 0)
    throw noHeading(offers, schema.metadata, best, kind);
  const looksLike = isBetter(binding.score) ? best?.record ?? null : null;
  return { schema, layout: null, binding, isTable: kind === "table", index, looksLike };
}
function bestOf(bindings) {
  let index = 0;
  bindings.forEach((binding, i) => {
    if ((binding?.score ?? 0) > (bindings[index]?.score ?? 0)) index = i;
  });
  return index;
}

// ../checker/src/check/headings.ts
function checkHeadings({ schema, layout, binding, looksLike }, { row, line, skip }, { strict = false, set = {}, columns = {}, candidates }, groups) {
  const headings = binding.columns.map(({ header: text }) => text);
  const absent = Object.keys(columns).filter((heading) => headingsCalled(heading, headings).length === 0);
  if (absent.length > 0) {
    groups.add({ code: "mapping-unused", field: null, found: null, detail: { others: absent }, count: absent.length });
  }
  const header = (position2) => binding.columns[position2]?.header.trim() ?? "";
  if (looksLike !== null) {
    groups.add({
      code: "other-record",
      field: null,
      found: null,
      detail: { others: [`${looksLike.title} (${looksLike.name})`] }
    });
  }
  const place = { row: row ?? null, line: line ?? null, cell: () => null, record: () => null };
  const known2 = layout?.metadata ?? schema.metadata;
  const misspelt = misspeltHeadings(binding, known2, new Set(Object.keys(set)), skip);
  const of = (name) => layout === null ? { field: name } : { field: layout.fieldOf(name), column: name };
  for (const { position: position2, field } of misspelt) {
    groups.add({
      code: "heading-near",
      ...of(field.name),
      found: header(position2),
      detail: { example: field.name },
      severity: field.required ? "error" : "warning",
      place
    });
  }
  const unknown = binding.unknown.filter((at) => !misspelt.some(({ position: position2 }) => position2 === at)).map(header);
  const distinct2 = [...new Set(unknown)];
  if (row !== void 0) {
    for (const { name } of binding.missing) {
      if (misspelt.some(({ field: field2 }) => field2.name === name)) continue;
      const field = layout === null ? known2.fields.find((one) => one.name === name) : void 0;
      const isSharable = field !== void 0 && (field.codes !== null || field.typeName === "core/types/org-id");
      const others = [name, isSharable ? "sharable" : "", ...distinct2];
      groups.add({ code: "column-missing", ...of(name), found: null, detail: { others } });
    }
  }
  for (const [field, others] of repeatedByField(binding)) {
    const example = header(binding.positions.get(field) ?? -1);
    groups.add({
      code: "column-repeated",
      ...of(field),
      found: null,
      detail: { example, others: others.map(header) }
    });
  }
  if (unknown.length > 0) {
    groups.add({
      code: "field-unknown",
      field: null,
      found: null,
      detail: { others: distinct2, ...asideOf(unknown, schema.metadata.name, candidates ?? { records: [] }) },
      count: unknown.length,
      severity: strict ? "error" : "warning"
    });
  }
}
var [MOST_SOUGHT, MOST_ELSEWHERE] = [50, 3];
function asideOf(unknown, own, candidates) {
  const times = /* @__PURE__ */ new Map();
  for (const heading of unknown) times.set(heading, (times.get(heading) ?? 0) + 1);
  const alike = [...times].flatMap(
    ([heading, count]) => count > 1 ? [`${inDigits(count)} columns are called ${quote(heading)}`] : []
  );
  const sought = [...times.keys()].filter((heading) => new RegExp("\\p{L}[\\s_-]\\p{L}|\\p{Ll}\\p{Lu}", "u").test(heading));
  const index = indexOf(candidates);
  const elsewhere = sought.slice(0, MOST_SOUGHT).flatMap((heading) => {
    const key = headingKey(heading);
    const known2 = index.records(key).filter((at2) => candidates.records[at2]?.name !== own);
    const [at, another] = known2;
    const only = another === void 0 ? candidates.records[at ?? -1] : void 0;
    return only === void 0 ? [] : [`${quote(heading)} is a field of ${only.title}`];
  });
  const sentences = [...alike.slice(0, MOST_ELSEWHERE), ...elsewhere.slice(0, MOST_ELSEWHERE)];
  return sentences.length === 0 ? {} : { when: sentences.join(". ") };
}
function repeatedByField({ repeated }) {
  const byField2 = /* @__PURE__ */ new Map();
  for (const { field, position: position2 } of repeated) {
    const positions = byField2.get(field) ?? [];
    positions.push(position2);
    byField2.set(field, positions);
  }
  return byField2;
}

// ../checker/src/layout/items.ts
function itemsOf(item, profile) {
  const { each, joins = [] } = profile;
  if (each === void 0 || typeof item !== "object" || item === null || Array.isArray(item)) return [item];
  const heads = headsOf(profile);
  const members = Object.fromEntries(Object.entries(item).filter(([name]) => heads.has(name)));
  const others = joins.map((join2) => ({ ...join2, known: byKey(valueAt(item, join2.list), join2.key) }));
  return entriesOf3(valueAt(item, each)).map((entry) => {
    const one = { ...members, [each]: entry };
    for (const { list: list2, equals, known: known2 } of others) one[list2] = known2.get(valueAt(one, equals));
    return one;
  });
}
var cache4 = /* @__PURE__ */ new WeakMap();
function headsOf(profile) {
  const names = [...profile.columns.map(({ name }) => name), ...(profile.joins ?? []).map(({ equals }) => equals)];
  const heads = cache4.get(profile) ?? new Set(names.map(headOf));
  cache4.set(profile, heads);
  return heads;
}
function entriesOf3(list2) {
  return Array.isArray(list2) ? list2 : [];
}
function byKey(list2, key) {
  const known2 = /* @__PURE__ */ new Map();
  for (const entry of entriesOf3(list2)) {
    const value = valueAt(entry, key);
    if (value !== void 0 && !known2.has(value)) known2.set(value, entry);
  }
  return known2;
}

// ../checker/src/check/record-keys.ts
var MOST_KEYS = 1e3;
function newRecordKeys(start, metadata, given2, said = {}) {
  const keys = new Set(start.columns.map(({ header }) => header));
  const names = knownNames(metadata);
  const bind = () => bindColumns([...keys], metadata, given2, said);
  let fieldOf3 = fieldsByKey(start);
  let isFull = false;
  return {
    meet(value) {
      let mayBind = false;
      for (const key of Object.keys(value)) {
        if (keys.has(key)) continue;
        if (keys.size >= MOST_KEYS) {
          isFull = true;
          break;
        }
        keys.add(key);
        mayBind ||= names.has(headingKey(key));
      }
      if (mayBind) fieldOf3 = fieldsByKey(bind());
      return fieldOf3;
    },
    pathOf(field) {
      for (const [key, name] of fieldOf3) if (name === field) return [key];
      return null;
    },
    binding: bind,
    notChecked: () => isFull ? [
      {
        what: `Field names after the first ${inDigits(MOST_KEYS)}`,
        why: "So many are not matched to fields"
      }
    ] : []
  };
}
function fieldsByKey({ columns, positions }) {
  return new Map([...positions].map(([field, at]) => [columns[at]?.header ?? field, field]));
}

// ../checker/src/check/records.ts
function keysOf(values3) {
  const keys = /* @__PURE__ */ new Set();
  for (const value of values3) if (isPlainObject(value)) for (const key of Object.keys(value)) keys.add(key);
  return [...keys];
}
function nestedKeysOf(values3) {
  const members = values3.filter(isPlainObject).flatMap((value) => Object.entries(value));
  return new Set(members.flatMap(([key, member]) => isPlainObject(member) ? [key] : []));
}
function newRecordsChecker(metadata, start, set, rows3, made, said) {
  const keys = newRecordKeys(start, metadata, new Set(set.keys()), said);
  return {
    check(source) {
      const { row, line, value } = source;
      let record = value;
      if (isPlainObject(value)) {
        const fieldOf3 = keys.meet(value);
        const bound = Object.entries(value).flatMap(([key, member]) => {
          const field = fieldOf3.get(key);
          return field === void 0 && made.has(key) || member === null && made.size > 0 ? [] : [[field ?? key, member]];
        });
        record = { ...Object.fromEntries(bound), ...Object.fromEntries(set) };
      }
      rows3.check({ record, source, row, line, text: () => void 0, cell: () => null, path: keys.pathOf });
    },
    binding: keys.binding,
    notChecked: keys.notChecked
  };
}
function isPlainObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/check/items.ts
function newItemsChecker(layout, start, set, rows3, made) {
  const shared = Object.fromEntries(set);
  const taker2 = layout.profile.shape === "json" ? {
    take: (item) => (name) => valueAt(item, name),
    pathOf: (name) => layout.profile.each === void 0 ? plainPath(name) : null,
    binding: () => start,
    notChecked: () => []
  } : memberTaker(layout, start);
  const { each = "" } = layout.profile;
  let empty = 0;
  const left = () => {
    const { columns, unknown } = taker2.binding();
    const names = unknown.map((at) => columns[at]?.header ?? "").filter((name) => !made.has(name));
    const what = `Members of the file that the layout has no column for: ${namesOf(names)}`;
    return names.length === 0 ? [] : [{ what, why: "The record cannot hold them" }];
  };
  const nothingIn = () => {
    const what = `${inDigits(empty)} ${empty === 1 ? "item" : "items"} of the file with nothing in ${each}`;
    return empty === 0 ? [] : [{ what, why: `The layout has one record for each entry of ${each}` }];
  };
  return {
    check(source) {
      const { row, line, value } = source;
      const items = itemsOf(value, layout.profile);
      if (items.length === 0) empty++;
      for (const item of items) {
        const place = { source, row, line, cell: () => null };
        if (!isPlainObject(item)) {
          rows3.check({ record: item, text: () => void 0, ...place });
          continue;
        }
        const take = taker2.take(item);
        const { record, ...reading } = layout.read(({ name }) => filled(take(name)));
        const text = (field) => set.has(field) ? void 0 : reading.from.get(field)?.text;
        rows3.check({ record: { ...record, ...shared }, reading, text, path: taker2.pathOf, ...place });
      }
    },
    binding: taker2.binding,
    notChecked: () => [...left(), ...nothingIn(), ...taker2.notChecked()]
  };
}
function memberTaker({ metadata, profile }, start) {
  const keys = newRecordKeys(start, metadata, /* @__PURE__ */ new Set());
  let columns = /* @__PURE__ */ new Map();
  let keyOf4 = /* @__PURE__ */ new Map();
  return {
    take(item) {
      const known2 = keys.meet(item);
      if (known2 !== columns) {
        columns = known2;
        keyOf4 = new Map([...known2].map(([key, name]) => [name, key]));
      }
      return (name) => {
        const key = keyOf4.get(name);
        const value = key !== void 0 && Object.hasOwn(item, key) ? item[key] : void 0;
        return value === null ? void 0 : value;
      };
    },
    pathOf: keys.pathOf,
    binding: () => inRecord(keys.binding(), profile),
    notChecked: keys.notChecked
  };
}
function filled(value) {
  return typeof value === "string" && value.trim() === "" ? void 0 : value;
}
function namesOf(names) {
  const heads = [...new Set(names.map((name) => name.split(/[.[]/)[0] ?? name))];
  return heads.length > 8 ? `${heads.slice(0, 8).join(", ")} and ${heads.length - 8} more` : heads.join(", ");
}

// ../checker/src/check/entries-in.ts
var NONE3 = [];
function entriesIn(value) {
  if (value === void 0) return NONE3;
  return Array.isArray(value) ? value : [value];
}

// ../checker/src/check/advice.ts
function newAdviser(metadata, groups, placeOf2, today) {
  const advisers = [
    recommendationsOf(metadata, groups, placeOf2),
    openCodesOf(metadata, groups, placeOf2),
    usualOf(metadata, groups, placeOf2, today),
    pointsOf(metadata, groups, placeOf2)
  ];
  return (entry, record, violations) => {
    for (const advise of advisers) advise(entry, record, violations);
  };
}
function recommendationBreach({ recommendations, fields }, position2) {
  const { when, fields: names } = recommendations[position2];
  const detail = {
    ...names.length > 1 ? { others: names.map((name) => labelOf(fields, name)) } : {},
    ...when.length > 0 ? { when: inWords(when, fields) } : {}
  };
  return { code: "recommended-missing", field: names[0], found: null, detail };
}
function recommendationsOf(metadata, groups, placeOf2) {
  const asked = metadata.recommendations.map(({ when, fields: names }, position2) => ({
    when,
    names,
    breach: recommendationBreach(metadata, position2)
  }));
  return (entry, record, violations) => {
    for (const { when, names, breach } of asked) {
      const field = breach.field;
      const isSaid = (name) => !isBlank2(record[name]) || entry.reading?.held.has(name);
      if (names.some(isSaid) || !holdsAll(when, record)) continue;
      if (violations.some((violation) => violation.field === field)) continue;
      groups.add({ ...breach, place: placeOf2(entry, field) });
    }
  };
}
function isBlank2(value) {
  return value === void 0 || Array.isArray(value) && value.length === 0;
}
function openCodesOf({ fields }, groups, placeOf2) {
  const lists = fields.flatMap(
    ({ name, open, codes: codes2 }) => open && codes2 !== null ? [{ name, codes: codes2.map(({ code }) => code), known: new Set(codes2.map(({ code }) => code)) }] : []
  );
  return (entry, record) => {
    for (const { name, codes: codes2, known: known2 } of lists) {
      for (const found3 of entriesIn(record[name])) {
        if (typeof found3 !== "string" || found3 === "" || known2.has(found3)) continue;
        groups.add({ code: "open-code-unknown", field: name, found: found3, detail: { codes: codes2 }, place: placeOf2(entry, name) });
      }
    }
  };
}
function usualOf({ usual }, groups, placeOf2, today) {
  const asked = usual.map(({ when, any, why }) => ({ when, why, bounds: any.map((bound) => boundOf(bound, today)) }));
  return (entry, record) => {
    for (const { when, why, bounds } of asked) {
      let broken = null;
      for (const { field, holds } of bounds) {
        const value = record[field];
        if (value === void 0) continue;
        if (holds(value)) {
          broken = null;
          break;
        }
        broken ??= field;
      }
      if (broken === null || !holdsAll(when, record)) continue;
      const found3 = entry.text(broken) ?? String(record[broken]);
      groups.add({ code: "unusual-value", field: broken, found: found3, detail: { when: why }, place: placeOf2(entry, broken) });
    }
  };
}
function boundOf({ field, minimum, maximum }, today) {
  const least = newLimit(minimum, 1, today);
  const most = newLimit(maximum, -1, today);
  return { field, holds: (value) => least(value) && most(value) };
}
function newLimit(limit, sign, today) {
  if (limit === void 0) return () => true;
  if (typeof limit === "number") return (value) => typeof value !== "number" || (value - limit) * sign >= 0;
  const end = limit === "today" ? today : limit;
  return (value) => {
    if (typeof value !== "string") return true;
    const day = value.length > 10 ? value.slice(0, 10) : value;
    return (sign === 1 ? day >= end : day <= end) || !isDate(day);
  };
}
function pointsOf({ points, fields }, groups, placeOf2) {
  const limits = new Map(fields.map((field) => [field.name, field.limits]));
  const isTooFar = (field, value) => {
    const { minimum = value, exclusiveMinimum, maximum = value } = limits.get(field) ?? {};
    return value < minimum || value > maximum || exclusiveMinimum !== void 0 && value <= exclusiveMinimum;
  };
  return (entry, record) => {
    for (const { system, north, east } of points) {
      const [up, across] = [record[north], record[east]];
      if (typeof up !== "number" || typeof across !== "number") continue;
      if (pointFault(up, across, system) !== null || isTooFar(north, up) || isTooFar(east, across)) continue;
      if (system === "WGS84" ? Math.abs(up) > 90 || Math.abs(across) > 180 : !isOnGrid(up, across)) continue;
      if (system === "BNG" && isSurelyInUk(up, across)) continue;
      const { latitude, longitude } = system === "WGS84" ? { latitude: up, longitude: across } : toDegrees(up, across);
      if (isInUk(latitude, longitude)) continue;
      const detail = { others: [labelOf(fields, east)] };
      const found3 = `${entry.text(north) ?? up}, ${entry.text(east) ?? across}`;
      groups.add({ code: "coordinates-outside", field: north, found: found3, detail, place: placeOf2(entry, north) });
    }
  };
}
function holdsAll(when, record) {
  return when.every(({ field, is }) => entriesIn(record[field]).some((value) => is.includes(value)));
}
function inWords(when, fields) {
  return when.map(({ field, is }) => `${labelOf(fields, field)} is ${either(is.map(String))}`).join(" and ");
}
function labelOf(fields, name) {
  return fields.find((field) => field.name === name)?.title ?? name;
}

// ../checker/src/check/watch/two-values.ts
var PARTS = {
  date: /\s*(?:[|;,\r\n]+|\s(?:and|to)\s)\s*/i,
  // A comma alone may part thousands.
  number: /\s*[|;\r\n]+\s*|\s*,\s+/,
  text: /\s*[|;\r\n]+\s*/
};
var LOOKS_LIKE = {
  date: /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4})(?:[T ]\d{1,2}:\d\d(?::\d\d)?Z?)?$/i,
  number: /^[-+]?£?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$|^[-+]?£?\d+(?:\.\d+)?$/,
  text: /\S/
};
var MOST_LENGTH = 1e3;
function twoValuesIn(text, kind) {
  if (text.length > MOST_LENGTH) return null;
  const inner = kind === "number" ? /^\s*[([](.*)[)\]]\s*$/s.exec(text)?.[1] ?? text : text;
  const parts = inner.split(PARTS[kind]).flatMap((part) => part.trim() === "" ? [] : [part.trim()]);
  return parts.length > 1 && parts.every((part) => LOOKS_LIKE[kind].test(part)) ? parts : null;
}

// ../checker/src/check/explained.ts
var MISSING2 = /* @__PURE__ */ new Set(["required-missing", "conditional-missing", "one-of-missing", "pair-missing"]);
function isExplained({ noted = [] }, violations, code, field) {
  if (MISSING2.has(code)) return noted.some((cell) => cell.code === "cell-error" && cell.name === field);
  return code === "geometry-format" && violations.some((other) => other.code === "coordinates-system");
}
var JOINED = {
  "date-format": "date",
  "partial-date-format": "date",
  "number-type": "number",
  "whole-number-type": "number"
};
function joinedCode(code, found3) {
  const kind = JOINED[code];
  return kind !== void 0 && typeof found3 === "string" && twoValuesIn(found3, kind) !== null ? "values-joined" : code;
}

// ../checker/src/check/personal-fields.ts
function personalFields({ fields }) {
  return new Set(fields.filter(({ personalData }) => personalData !== null).map(({ name }) => name));
}

// ../checker/src/check/demands.ts
function newDemands(metadata, layout, purpose) {
  const required = metadata.fields.filter((field) => field.required).map(({ name }) => name);
  const needed = new Set(layout === null ? required : neededColumns(layout, required));
  const personal = purpose === "publication" ? personalFields(metadata) : /* @__PURE__ */ new Set();
  const isExcused = (code, field) => MISSING2.has(code) && personal.has(field);
  const isSaid = ({ reading }, code, field) => layout !== null && (reading?.held.has(field) || MISSING2.has(code) && layout.mayLack(field));
  return {
    isNeeded: (name) => needed.has(name),
    asked: (violations, entry) => layout === null && personal.size === 0 ? violations : violations.filter(
      ({ code, field }) => field === null || !(isSaid(entry, code, field) || isExcused(code, field))
    )
  };
}
function neededColumns({ profile, fieldOf: fieldOf3, mayLack }, required) {
  return profile.columns.filter((column) => {
    const field = fieldOf3(column.name);
    return column.required === "value" || field !== null && required.includes(field) && !mayLack(field);
  }).map(({ name }) => name);
}

// ../checker/src/check/key-table.ts
var FNV_OFFSET = 2166136261 | 0;
var FNV_PRIME = 16777619;
function newKeyTable(most) {
  let slots = new Int32Array(1 << 12).fill(-1);
  let bytes = new Uint8Array(1 << 16);
  let hashes = new Int32Array(1 << 11);
  let numbers = new Int32Array(1 << 11);
  let ends = new Uint32Array(1 << 11);
  let size = 0;
  let isFull = false;
  const startOf = (entry) => entry === 0 ? 0 : ends[entry - 1];
  const slotOf = (hash, isIt) => {
    const mask2 = slots.length - 1;
    for (let slot = hash & mask2; ; slot = slot + 1 & mask2) {
      const entry = slots[slot];
      if (entry < 0 || isIt(entry)) return slot;
    }
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let entry = 0; entry < size; entry++) slots[slotOf(hashes[entry], () => false)] = entry;
    hashes = enlarged2(hashes, new Int32Array(slots.length / 2));
    numbers = enlarged2(numbers, new Int32Array(slots.length / 2));
    ends = enlarged2(ends, new Uint32Array(slots.length / 2));
  };
  const makeRoom = (length) => {
    const from = startOf(size);
    while (from + length > bytes.length) bytes = enlarged2(bytes, new Uint8Array(bytes.length * 2));
    return from;
  };
  const addWritten = (from, end, number) => {
    let hash = FNV_OFFSET;
    for (let at = from; at < end; at++) hash = Math.imul(hash ^ bytes[at], FNV_PRIME);
    const slot = slotOf(hash, (entry) => {
      const start = startOf(entry);
      if (hashes[entry] !== hash || ends[entry] - start !== end - from) return false;
      for (let at = from; at < end; at++) if (bytes[start + at - from] !== bytes[at]) return false;
      return true;
    });
    const known2 = slots[slot];
    if (known2 >= 0) return numbers[known2];
    if (size >= most) {
      isFull = true;
      return null;
    }
    slots[slot] = size;
    hashes[size] = hash;
    numbers[size] = number;
    ends[size] = end;
    size++;
    if (size * 2 >= slots.length) grow();
    return null;
  };
  return {
    add(text, number) {
      const from = makeRoom(text.length * MOST_BYTES);
      return addWritten(from, write(text, bytes, from), number);
    },
    repeats(source, bounds, number) {
      let length = 2;
      for (let i = 0; i < bounds.length; i += 2) length += bounds[i + 1] - bounds[i] + 3;
      const from = makeRoom(length);
      const end = writeList(source, bounds, bytes, from);
      return end < 0 ? null : addWritten(from, end, number) !== null;
    },
    isFull: () => isFull
  };
}
function enlarged2(from, to) {
  to.set(from);
  return to;
}
var MARK2 = 255;
var MOST_BYTES = 3;
function write(text, bytes, from) {
  let at = from;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) bytes[at++] = code;
    else {
      bytes[at++] = MARK2;
      bytes[at++] = code >> 8;
      bytes[at++] = code & 255;
    }
  }
  return at;
}
var [QUOTE3, COMMA2, BACKSLASH2, OPEN3, CLOSE2, SPACE2] = [34, 44, 92, 91, 93, 32];
function writeList(source, bounds, into, from) {
  let at = from;
  into[at++] = OPEN3;
  for (let i = 0; i < bounds.length; i += 2) {
    const end = bounds[i + 1];
    if (end <= bounds[i]) return -1;
    if (i > 0) into[at++] = COMMA2;
    into[at++] = QUOTE3;
    for (let place = bounds[i]; place < end; place++) {
      const byte = source[place];
      if (byte < SPACE2 || byte > 126 || byte === QUOTE3 || byte === BACKSLASH2) return -1;
      into[at++] = byte;
    }
    into[at++] = QUOTE3;
  }
  into[at++] = CLOSE2;
  return at;
}

// ../checker/src/check/keys.ts
var MOST_KEYS2 = 2e6;
function newKeys({ key }, groups, { unit, labelOf: labelOf2 }) {
  const seen = newKeyTable(MOST_KEYS2);
  const field = key.at(-1);
  const name = (row) => `${unit} ${row ?? "?"}`;
  return {
    check(entry, record, placeOf2) {
      if (field === void 0 || record[field] === void 0) return false;
      const value = JSON.stringify(key.map((part) => record[part] ?? null));
      const before = seen.add(value, entry.row ?? 0);
      if (before === null) return false;
      const found3 = entry.text(field) ?? textOf2(record[field]);
      const detail = { others: [name(before), name(entry.row)] };
      groups.add({ code: "key-repeated", field, found: found3, detail, place: placeOf2(entry, field) });
      return true;
    },
    repeats: seen.repeats,
    notChecked() {
      if (!seen.isFull() || field === void 0) return [];
      const what = `Whether every ${labelOf2(field)} is different after the first ${inDigits(MOST_KEYS2)}`;
      return [{ what, why: "That many keys are not kept in memory" }];
    }
  };
}

// ../checker/src/check/lookups.ts
function newLookupChecker({ metadata, lookups }, groups, placeOf2, { today, layout }) {
  const tables = new Map((lookups ?? []).map((lookup2) => [lookup2.name, lookup2]));
  const ended = metadata.fields.flatMap((field) => {
    const codes2 = endedCodesOf(field, tables, today);
    return codes2.size === 0 ? [] : [{ name: field.name, codes: codes2, until: untilOf(field.name, metadata.agreements) }];
  });
  const agreements = metadata.agreements.flatMap((agreement2) => {
    const table = tables.get(agreement2.lookup);
    return table === void 0 ? [] : [{ agreement: agreement2, table, index: indexOf2(table, Object.values(agreement2.fields)) }];
  });
  const named2 = [...metadata.agreements, ...metadata.fields.map((field) => field.lookup)];
  const absent = new Set(named2.flatMap((one) => one === null || tables.has(one.lookup) ? [] : [one.lookup]));
  const asWritten = (entry, field, value) => entry.text(field) ?? value;
  const toWrite = (field, value) => layout?.theirs(field, value) ?? value;
  const checkEnded = (entry, record) => {
    for (const { name, codes: codes2, until } of ended) {
      if (until !== null && isPast(record[until], today)) continue;
      for (const value of entriesIn(record[name])) {
        if (typeof value !== "string") continue;
        const end = codes2.get(value);
        if (end === void 0) continue;
        const found3 = Array.isArray(record[name]) ? toWrite(name, value) : asWritten(entry, name, value);
        const others = end.successors.map(({ code, name: called }) => {
          const written = toWrite(name, code);
          return called === null ? written : `${written} (${called})`;
        });
        const detail = { when: found3, example: end.date, others };
        groups.add({ code: "code-ended", field: name, found: found3, detail, place: placeOf2(entry, name) });
      }
    }
  };
  const checkAgreement = (entry, record, { agreement: agreement2, index }) => {
    const given2 = Object.entries(agreement2.fields).flatMap(([field, column]) => {
      const value = record[field];
      return typeof value === "string" ? [{ field, column, value }] : [];
    });
    const first = given2.find(({ column, value }) => index.has(`${column}
${value}`));
    if (first === void 0 || given2.length < 2) return 0;
    const rows3 = index.get(`${first.column}
${first.value}`) ?? [];
    const fits = (row2) => given2.every(({ column, value }) => [void 0, value].includes(row2[column]));
    if (rows3.some(fits)) return 0;
    const row = rows3.find(({ end_date: end }) => end === void 0) ?? rows3[0];
    const wrong = given2.find(({ column, value }) => typeof row?.[column] === "string" && row[column] !== value);
    if (wrong === void 0) return 0;
    const label = metadata.fields.find(({ name }) => name === first.field)?.title ?? first.field;
    const detail = {
      others: [label],
      when: asWritten(entry, first.field, first.value),
      example: toWrite(wrong.field, String(row?.[wrong.column]))
    };
    const found3 = asWritten(entry, wrong.field, wrong.value);
    groups.add({ code: "lookup-disagrees", field: wrong.field, found: found3, detail, place: placeOf2(entry, wrong.field) });
    return 1;
  };
  return {
    check(entry, record) {
      checkEnded(entry, record);
      return agreements.reduce((sum, agreement2) => sum + checkAgreement(entry, record, agreement2), 0);
    },
    notChecked: () => [...absent].map((name) => ({
      what: `Whether codes are those that ${name} has today`,
      why: "The lookup was not given to the check"
    }))
  };
}
function isPast(value, today) {
  const day = typeof value === "string" ? value.slice(0, 10) : "";
  return isDate(day) && day <= today;
}
function untilOf(field, agreements) {
  return agreements.find(({ fields }) => Object.hasOwn(fields, field))?.until ?? null;
}
function endedCodesOf({ codes: codes2, lookup: lookup2 }, tables, today) {
  const ended = /* @__PURE__ */ new Map();
  for (const { code, endDate, successors } of codes2 ?? []) {
    if (endDate === null || endDate >= today) continue;
    ended.set(code, { date: endDate, successors: successors.map((next) => ({ code: next, name: null })) });
  }
  const table = lookup2 === null ? void 0 : tables.get(lookup2.lookup);
  return table === void 0 || lookup2 === null ? ended : endedValuesOf(table, lookup2.column, today);
}
function endedValuesOf({ rows: rows3, key }, column, today) {
  const isEnded = (row) => typeof row.end_date === "string" && row.end_date < today;
  const current = new Set(rows3.filter((row) => !isEnded(row)).map((row) => row[column]));
  const ended = /* @__PURE__ */ new Map();
  for (const row of rows3) {
    const value = row[column];
    if (typeof value !== "string" || current.has(value)) continue;
    const successors = [row.successors ?? []].flat().flatMap((code) => {
      const next = rows3.find((other) => other[key] === code && !isEnded(other));
      const name = typeof next?.name === "string" ? next.name : null;
      return typeof next?.[column] === "string" ? [{ code: next[column], name }] : [];
    });
    ended.set(value, { date: String(row.end_date), successors });
  }
  return ended;
}
function indexOf2({ rows: rows3 }, columns) {
  const index = /* @__PURE__ */ new Map();
  for (const row of rows3) {
    for (const column of columns) {
      if (row[column] === void 0) continue;
      const place = `${column}
${row[column]}`;
      const others = index.get(place) ?? [];
      others.push(row);
      index.set(place, others);
    }
  }
  return index;
}

// ../checker/src/privacy/characters.ts
function digitsIn(text) {
  const runs = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (isDigitAt(text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      runs.push({ start, end: at, text: text.slice(start, at) });
      start = -1;
    }
  }
  return runs;
}
function isWordAt(text, at) {
  const character = text[at];
  return character !== void 0 && /[\p{L}\p{N}_]/u.test(character);
}
function isDigitAt(text, at) {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
function isBlankAt(text, at) {
  const character = text[at];
  return character === " " || character === "\xA0" || character === "	";
}
function lettersBefore(text, end, most = 20) {
  let start = end;
  while (start > 0 && end - start < most && /[A-Za-z]/.test(text[start - 1] ?? "")) start--;
  return text.slice(start, end).toLowerCase();
}

// ../checker/src/privacy/address.ts
var POSTCODE = /(?<![\p{L}\p{N}])(?:GIR[ \u00a0]?0AA|[A-PR-UWYZ][A-HK-Y]?[0-9][A-Z0-9]?[ \u00a0]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
var NUMBER3 = new RegExp("(?<![\\p{L}\\p{N}\xA3$\u20AC#.,/:-]|[0-9] )([0-9]{1,4}[A-Za-z]?(?:[-/][0-9]{1,4}[A-Za-z]?)?)(?![\\p{L}\\p{N}%]|[.:/-][0-9])(,?[ \\u00a0\\n\\r]{0,3}\\p{L}[\\p{L}'\u2019.]*)?", "gu");
var LABEL = /(?:^|[^\p{L}])(?:flat|flt|apartment|apt|maisonette|bungalow|cottage|house|home|house number|house no|no|number|door)[.:]? ?#?$/iu;
var OTHER_LABEL = /(?:^|[^\p{L}])(?:units?|plots?|suite|floor|phase|level|zone|ward|lot|site|sites|item|stage|block|bay|class|grade|part|page|section|policy|route|bus|platform|gate|studio|year|week|day|district|area|region|no more than|about|over|around|approximately|least)[.:]? ?$/iu;
var STREET = new RegExp("(?<!\\p{L})(?:road|rd|street|st|lane|ln|avenue|ave|close|cl|drive|dr|way|crescent|cres|court|ct|place|pl|gardens?|gdns|grove|gr|terrace|terr?|hill|row|square|sq|walk|mews|park|view|rise|green|parade|villas?|cottages?|house|yard|wharf|quay|end|croft|gate|garth|fold|bank|brow|common|approach|mount|vale|chase|meadows?|fields?|path|broadway|promenade|circus|esplanade|heath|wood|drove|bridge|heol|ffordd|stryd|clos)(?!\\p{L})", "iu");
var NO_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|st|nd|rd|th|am|pm|of|to|and|or|in|on|at|by|for|from|x|m|km|mile|miles|metres?|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|no|units?|dwellings?|homes?|flats|houses|trees?|people|persons?|spaces|bins?|times?|plots?)$/i;
var LONGEST2 = 120;
var AFTER = 40;
function addressesIn(text) {
  const found3 = [];
  let from = 0;
  for (const { 0: postcode2, index } of text.matchAll(POSTCODE)) {
    const end = index + postcode2.length;
    const start = houseBefore(text, Math.max(from, index - LONGEST2), index);
    if (start !== null) found3.push({ kind: "postcode-with-house-number", start, end });
    else {
      const after = houseAfter(text, end);
      if (after !== null) found3.push({ kind: "postcode-with-house-number", start: index, end: after });
    }
    from = end;
  }
  return found3;
}
function houseBefore(text, start, postcode2) {
  let from = start;
  while (from < postcode2 && isWordAt(text, from - 1) && isWordAt(text, from)) from++;
  const near = text.slice(from, postcode2);
  for (const match2 of near.matchAll(NUMBER3)) {
    const [, , next = ""] = match2;
    const before = text.slice(Math.max(0, from + match2.index - 24), from + match2.index);
    if (OTHER_LABEL.test(before)) continue;
    const label = LABEL.exec(before)?.[0];
    if (label !== void 0) return from + match2.index - label.replace(/^[^\p{L}]/u, "").length;
    if (isHouse(before, match2[1] ?? "", next, near.slice(match2.index + match2[0].length - next.length)))
      return from + match2.index;
  }
  return null;
}
function houseAfter(text, postcode2) {
  const near = text.slice(postcode2, postcode2 + AFTER);
  for (const match2 of near.matchAll(NUMBER3)) {
    const before = near.slice(0, match2.index);
    const end = postcode2 + match2.index + (match2[1] ?? "").length;
    if (LABEL.test(before) || /^[,;\s]*$/.test(before) && STREET.test(near.slice(match2.index))) return end;
  }
  return null;
}
function isHouse(before, number, next, rest) {
  const word = next.replace(/^[^\p{L}]+/u, "");
  if (word === "" || NO_NAME.test(word.replace(/\.$/, ""))) return false;
  const isYear = /^(?:19|20)[0-9]{2}$/.test(number);
  const street = STREET.exec(rest);
  if (street !== null && rest.slice(0, street.index).trim().split(/\s+/).length <= (isYear ? 3 : 6)) return true;
  return !isYear && /(?:^|[,;:(\n\r]|\bat|\bof|\bis) ?$/u.test(before) && new RegExp("^\\p{Lu}", "u").test(word);
}

// ../checker/src/privacy/bank.ts
var NEAR = 60;
var LABEL2 = /\b(?:sort ?-?code|s\/c|a\/c|acc(?:oun)?t|acc|bank|bacs|building society)\b/i;
var IBAN = /\bGB[0-9]{2}[ -]?[A-Z]{4}(?:[ -]?[0-9]{4}){3}[ -]?[0-9]{2}(?![\p{L}\p{N}])/giu;
function accountsIn(text, digits) {
  const found3 = [];
  for (const { 0: iban, index } of text.matchAll(IBAN)) {
    if (hasCheckDigits(iban)) found3.push({ kind: "bank", start: index, end: index + iban.length });
  }
  const accounts = digits.filter(
    ({ text: number, start, end }) => number.length === 8 && !isWordAt(text, start - 1) && !isWordAt(text, end)
  );
  if (accounts.length === 0) return found3;
  for (let i = 0, next = 0; i < digits.length; i++) {
    const code = sortCodeAt(text, digits, i);
    if (code === null) continue;
    while ((accounts[next]?.end ?? Number.POSITIVE_INFINITY) < code.start - NEAR) next++;
    const account = [accounts[next], accounts[next + 1]].find((one) => one !== void 0 && belongs(text, code, one));
    if (account === void 0) continue;
    const [start, end] = [Math.min(code.start, account.start), Math.max(code.end, account.end)];
    found3.push({ kind: "bank", start, end });
    if (code.isThree) i += 2;
  }
  return found3;
}
function sortCodeAt(text, digits, first) {
  const [a, b, c] = [digits[first], digits[first + 1], digits[first + 2]];
  if (a === void 0 || isWordAt(text, a.start - 1)) return null;
  if (a.text.length === 6)
    return isWordAt(text, a.end) ? null : { start: a.start, end: a.end, isThree: false, isSure: false };
  if (b === void 0 || c === void 0 || [a, b, c].some((group) => group.text.length !== 2)) return null;
  if (b.start - a.end !== 1 || c.start - b.end !== 1 || text[a.end] !== text[b.end] || isWordAt(text, c.end))
    return null;
  const isDashed = text[a.end] === "-";
  if (!isDashed && !isBlankAt(text, a.end)) return null;
  return { start: a.start, end: c.end, isThree: true, isSure: isDashed && !mayBeDate(a.text, b.text, c.text) };
}
function mayBeDate(a, b, c) {
  const isDay3 = (part) => part >= "01" && part <= "31";
  const isMonth = (part) => part >= "01" && part <= "12";
  return isDay3(a) && isMonth(b) || isMonth(a) && isDay3(b) || isMonth(b) && isDay3(c);
}
function belongs(text, code, account) {
  const between = account.start >= code.end ? account.start - code.end : code.start - account.end;
  if (between < 0 || between > NEAR) return false;
  const from = Math.max(0, Math.min(code.start, account.start) - 40);
  const isNamed = LABEL2.test(text.slice(from, Math.max(code.end, account.end)));
  const isDay3 = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(account.text);
  return isNamed || code.isSure && !isDay3;
}
function hasCheckDigits(iban) {
  const plain2 = iban.replace(/[ -]/g, "").toUpperCase();
  let remainder = 0;
  for (const character of plain2.slice(4) + plain2.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

// ../checker/src/privacy/card.ts
var ISSUERS = /^(?:4\d{12}(?:\d{3}(?:\d{3})?)?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}|(?:5018|5020|5038|5893|6304|6759|676[1-37])\d{8,15})$/;
var SHORTEST = 13;
var LONGEST3 = 19;
function cardsIn(text, digits) {
  const found3 = [];
  for (let i = 0; i < digits.length; i++) {
    const last = lastOfCard(text, digits, i);
    if (last === null) continue;
    found3.push({ kind: "card", start: digits[i].start, end: digits[last].end });
    i = last;
  }
  return found3;
}
function lastOfCard(text, digits, first) {
  const start = digits[first].start;
  if (isWordAt(text, start - 1) || ".,-/".includes(text[start - 1] ?? " ") && isDigitAt(text, start - 2)) return null;
  let number = "";
  let best = null;
  for (let last = first; last < digits.length; last++) {
    const group = digits[last];
    const before = digits[last - 1];
    if (last > first && (before === void 0 || group.start - before.end !== 1 || !/[ \u00a0-]/.test(text[before.end] ?? "")))
      break;
    if (last > first && (group.text.length < 3 || group.text.length > 7 || digits[first].text.length !== 4))
      break;
    number += group.text;
    if (number.length > LONGEST3) break;
    const isPart = isWordAt(text, group.end) || ".,".includes(text[group.end] ?? " ") && isDigitAt(text, group.end + 1);
    if (number.length >= SHORTEST && !isPart && ISSUERS.test(number) && hasCheckDigit(number)) best = last;
  }
  return best;
}
function hasCheckDigit(number) {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = number.charCodeAt(number.length - 1 - i) - 48;
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

// ../checker/src/privacy/mailbox.ts
var ROLES = new Set(
  `about access accessibility accounts accountspayable adult adults accountancy admin administration admissions adoption
  advice air allotments antisocial app appeals applications apply appointments archive archives area arts asb assessment
  assets audit benefit benefits bins blue booking bookings box budget building bus business businessrates cabinet
  callcentre campaign campaigns care careers cemeteries cemetery census centre ceremonies childcare children childrens city
  cleansing clerk climate committee committees communications community companies compliance complaint complaints
  conservation consult consultation consultations contact contactcentre contracts control copyright coroner corporate
  council councillors county court covid crematorium crime culture customer customers customerservice customerservices cycling
  data dataprotection decision democracy democratic design desk development digital direct directory director disability district donotreply
  dpo duty early education elections electoral email emergency employment energy engagement enforcement enquire enquiries
  enquiry environment environmental equalities equality estates events exams families family feedback finance fire flood
  flooding foi food footpaths forum foster fostering fraud freedom funding general governance grants green health hello help
  helpdesk helpline heritage highway highways hire home homeless homelessness homes hotline housing hr hub human ict incident
  info information inspection insurance intelligence investigations invest invoice invoices it jobs land landcharges
  learning legal leisure libraries library licence licences licensing lighting line local localplan logistics mail mailbox
  maintenance management map maps market markets mayor media meetings member members membership monitoring museum museums
  neighbourhood neighbourhoods news newsletter no noreply noise notices office officer online open opendata operations
  orders ops out panel parking parks partnership partnerships passes payments payroll pensions people permits pest phone
  plan planning plans play police policy pollution ppolicy press prevention privacy procurement programme project projects
  property protection provision public publications purchasing quality questions rates recruitment recycling reception
  record records referral referrals refuse regeneration register registrar registrars registration registry regulation
  regulatory rents repair repairs reply report reporting reports request requests research reservations residents resources
  response revenue revenues review reviews rights roads route rural safeguarding safety sales scheme school schools scrutiny
  secretary sector security send service servicedesk services sheltered shop social software solicitors sport sports staff
  standards statistics strategic strategy street streetcare streets streetworks submissions support survey surveys sustainability
  switchboard systems tax taxi team teams technical technology tenancy tenant tenants tourism town trade trading traffic training
  transparency transport treasury trees unit us value venues visit voting volunteer volunteering volunteers waste water web webmaster
  website welfare wellbeing works young youth zone a and for of on the to`.split(/\s+/).filter((word) => word !== "")
);
var PROVIDERS = /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|btinternet|btopenworld|virginmedia|ntlworld|blueyonder|talktalk|sky|tiscali|plus|plusnet|zoho|gmx|mail|protonmail|proton|fastmail|hey)\.(?:com|co\.uk|net|me|uk|org|de|fr|ie)$/;
function isMailboxOfOrganisation(local, domain) {
  if (PROVIDERS.test(domain.toLowerCase())) return false;
  const parts = local.toLowerCase().split(/[^a-z]+/).filter((part) => part !== "");
  return parts.length > 0 && local.length <= MOST_LETTERS && parts.every(isOfRoles);
}
var MOST_LETTERS = 64;
var LONGEST_ROLE = Math.max(...[...ROLES].map((word) => word.length));
function isOfRoles(text) {
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (let at = 0; at < text.length; at++) {
    if (reached[at] === 0) continue;
    for (let end = at + 1; end <= Math.min(text.length, at + LONGEST_ROLE); end++) {
      if (ROLES.has(text.slice(at, end))) reached[end] = 1;
    }
  }
  return reached[text.length] === 1;
}

// ../checker/src/privacy/email.ts
var LOCAL = /[\p{L}\p{N}.!#$%&'*+=?^_`{}~-]/u;
var DOMAIN = /[\p{L}\p{N}.-]/u;
var NO_START = /[.'`*=?!]/;
function emailsIn(text) {
  const found3 = [];
  let from = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > from && LOCAL.test(text[start - 1] ?? "")) start--;
    while (start < at && NO_START.test(text[start] ?? "")) start++;
    let end = at + 1;
    while (end < text.length && DOMAIN.test(text[end] ?? "")) end++;
    while (end > at && /[.-]/.test(text[end - 1] ?? "")) end--;
    from = at + 1;
    const [local, domain] = [text.slice(start, at), text.slice(at + 1, end)];
    if (local === "" || !isDomain(domain) || isMailboxOfOrganisation(local, domain)) continue;
    found3.push({ kind: "email", start, end });
    from = end;
  }
  return found3;
}
function isDomain(text) {
  const labels = text.split(".");
  return labels.length > 1 && labels.every((label) => label !== "") && new RegExp("^\\p{L}{2,}$|^xn--", "u").test(labels.at(-1) ?? "");
}

// ../checker/src/privacy/national-insurance.ts
var PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/;
var LABEL3 = /\b(?:ni|nino|n\.i\.?|nat(?:ional)? ?ins(?:urance)?)\b/i;
function insuranceNumbersIn(text, digits) {
  const found3 = [];
  for (let i = 0; i < digits.length; i++) {
    const last = lastOfSix(text, digits, i);
    if (last === null) continue;
    const [from, to] = [digits[i].start, digits[last].end];
    const number = numberAt(text, from, to);
    if (number === null) continue;
    found3.push({ kind: "national-insurance", ...number });
    i = last;
  }
  return found3;
}
function lastOfSix(text, digits, first) {
  const size = digits[first]?.text.length;
  if (size !== 6 && size !== 3 && size !== 2) return null;
  const last = first + 6 / size - 1;
  for (let i = first + 1; i <= last; i++) {
    const [before, group] = [digits[i - 1], digits[i]];
    if (before === void 0 || group?.text.length !== size || group.start - before.end !== 1) return null;
    if (!isGap(text, before.end)) return null;
  }
  return last;
}
function numberAt(text, from, to) {
  const gap = isGap(text, from - 1) ? 1 : 0;
  const start = from - gap - 2;
  const letters = text.slice(Math.max(0, start), from - gap);
  if (start < 0 || !PREFIX.test(letters.toUpperCase()) || isWordAt(text, start - 1)) return null;
  const isUpper = letters === letters.toUpperCase();
  if (gap === 1 && !isUpper) return null;
  if (/[A-D]/i.test(text[to] ?? "") && !isWordAt(text, to + 1)) return { start, end: to + 1 };
  if (isGap(text, to) && isUpper && /[A-D]/.test(text[to + 1] ?? "") && !isWordAt(text, to + 2)) {
    const isArticle = text[to + 1] === "A" && isBlankAt(text, to + 2) && /[a-z]/.test(text[to + 3] ?? "");
    if (!isArticle) return { start, end: to + 2 };
  }
  const isNamed = LABEL3.test(text.slice(Math.max(0, start - 40), start));
  return isNamed && !isWordAt(text, to) ? { start, end: to } : null;
}
function isGap(text, at) {
  return isBlankAt(text, at) || text[at] === "-";
}

// ../checker/src/privacy/phone.ts
function phonesIn(text, digits) {
  const found3 = [];
  for (let i = 0; i < digits.length; i++) {
    const phone = phoneAt(text, digits, i);
    if (phone === null) continue;
    found3.push({ kind: "phone", start: phone.start, end: phone.end });
    i = phone.last;
  }
  return found3;
}
function phoneAt(text, digits, first) {
  const group = digits[first];
  if (group === void 0) return null;
  const isPlus = group.text.startsWith("44") && text[group.start - 1] === "+";
  const isAbroad = isPlus || group.text.startsWith("0044");
  if (!isAbroad && (!/^0[1237]/.test(group.text) || group.text.length < 3)) return null;
  let start = isPlus ? group.start - 1 : group.start;
  const end = isAbroad ? endOf(text, digits, first, group.text.slice(isPlus ? 2 : 4)) : endOf(text, digits, first, group.text);
  if (end === null) return null;
  if (text[start - 1] === "(" && text.slice(start, end.at).includes(")")) start--;
  const phone = { start, end: end.at, last: end.last };
  if (isAbroad) return isPlus || !isWordAt(text, start - 1) ? phone : null;
  return stands(text, phone, end.national, first === end.last) ? phone : null;
}
var MOST_BETWEEN = 3;
function endOf(text, digits, first, head) {
  let national = head.startsWith("0") || head === "" ? head : `0${head}`;
  let short = null;
  for (let last = first; last < digits.length; last++) {
    const group = digits[last];
    if (last > first) {
      const before = digits[last - 1];
      if (!isBetween(text, before.end, group.start)) break;
      const isTrunk = national === "" || national === "0";
      national = isTrunk ? `0${group.text.replace(/^0/, "")}` : national + group.text;
    }
    if (national.length > 11) break;
    if (national.length === 11)
      return /^0(?:1[1-9]|2[03489]|3[0347]|7)/.test(national) ? { at: group.end, last, national } : null;
    if (national.length === 10 && isShort(text, digits, first, last, national))
      short = { at: group.end, last, national };
  }
  return short;
}
function isBetween(text, from, to) {
  if (to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at++) if (!isBlankAt(text, at) && !"()-.\u2013\u2011".includes(text[at] ?? "")) return false;
  return true;
}
var SHORT_AREAS = new Set(
  "1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606 1629 1635 1647 1659 1695 1726 1744 1750 1768 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995".split(
    " "
  )
);
function isShort(text, digits, first, last, national) {
  if (!/^01[1-9]/.test(national)) return false;
  if (SHORT_AREAS.has(national.slice(1, 5))) return true;
  const area = digits[first];
  if (first === last || area.text.length !== 5) return false;
  const letters = lettersBefore(text, isBlankAt(text, area.start - 1) ? area.start - 1 : area.start);
  return !/^[hjnost][a-z]$/.test(letters);
}
var PHONE_WORD = /^(?:t|p|m|tel|telephone|phone|ph|mob|mobile|cell|call|ring|fax|landline|contact|text|whatsapp|home|work|daytime|evening|number)$/;
var REFERENCE_WORD = /(?:^|[^a-z])(?:invoice|inv|ref|refs|reference|order|po|case|claim|uprn|usrn|receipt|voucher|batch|cheque|transaction|trans|permit|licence|policy|job|charity|company|isbn|ean|barcode|item|asset|meter|serial|application)\.?(?: ?(?:no|nos|number|num|id))?[.:#]? ?[:#-]? ?$/;
function stands(text, { start, end }, national, isOneGroup) {
  const isMobile = national.startsWith("07");
  const before = text[start - 1];
  if (before !== void 0 && "\xA3$\u20AC#%*_".includes(before)) return false;
  if (isWordAt(text, start - 1) && !PHONE_WORD.test(lettersBefore(text, start))) return false;
  if (before !== void 0 && ".,/-\u2013+".includes(before) && isWordAt(text, start - 2)) {
    const isListed = before === "," && /\d{5}$/.test(text.slice(Math.max(0, start - 6), start - 1));
    if (isDigitAt(text, start - 2) && !isListed) return false;
    if (before !== "," && !isMobile && !PHONE_WORD.test(lettersBefore(text, start - 1))) return false;
  }
  if (isOneGroup && REFERENCE_WORD.test(text.slice(Math.max(0, start - 40), start).toLowerCase())) return false;
  return isEnd(text, end, isOneGroup && !isMobile);
}
function isEnd(text, end, isStrict) {
  if (isWordAt(text, end)) return /^(?:ext|x)/i.test(text.slice(end, end + 3));
  const after = text[end];
  if (after === "%") return false;
  if (!isWordAt(text, end + 1)) return true;
  if (after === "." || after === ",") return !isDigitAt(text, end + 1) || /^\d{5}/.test(text.slice(end + 1, end + 6));
  return !(isStrict && (after === "-" || after === "/"));
}

// ../checker/src/privacy/detect.ts
var NONE4 = [];
var NO_KINDS = /* @__PURE__ */ new Set();
var DIGITS2 = { insurance: 6, phone: 10, card: 13, bank: 14 };
function personalIn(text, except = NO_KINDS) {
  let digits = 0;
  let hasAt = false;
  let hasPostcode = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits++;
      hasPostcode ||= isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at + 2));
    } else if (code === 64) hasAt = true;
  }
  if (!hasAt && !hasPostcode && digits < DIGITS2.insurance) return NONE4;
  const groups = digits < DIGITS2.insurance ? [] : digitsIn(text);
  const found3 = [];
  if (digits >= DIGITS2.bank && !except.has("bank")) found3.push(...accountsIn(text, groups));
  if (digits >= DIGITS2.card && !except.has("card")) found3.push(...cardsIn(text, groups));
  if (hasAt && !except.has("email")) found3.push(...emailsIn(text));
  if (groups.length > 0 && !except.has("national-insurance")) found3.push(...insuranceNumbersIn(text, groups));
  if (digits >= DIGITS2.phone && !except.has("phone")) found3.push(...phonesIn(text, groups));
  if (hasPostcode && !except.has("postcode-with-house-number")) found3.push(...addressesIn(text));
  return apart2(found3);
}
function isLetter(code) {
  const small = code | 32;
  return small >= 97 && small <= 122;
}
function apart2(found3) {
  if (found3.length < 2) return found3;
  const ranked = found3.map((one, rank) => ({ ...one, rank })).sort((a, b) => a.start - b.start);
  const merged = [];
  for (const one of ranked) {
    const last = merged.at(-1);
    if (last === void 0 || one.start >= last.end) merged.push(one);
    else {
      const surer = one.rank < last.rank ? one : last;
      merged[merged.length - 1] = { ...surer, start: last.start, end: Math.max(last.end, one.end) };
    }
  }
  return merged.map(({ kind, start, end }) => ({ kind, start, end }));
}

// ../checker/src/privacy/columns.ts
var MOST_KEPT = 2e3;
function columnsOf2({ schema, layout, binding, isTable: isTable2 }) {
  const { metadata } = schema;
  const hasPaths = layout?.profile.shape === "json";
  const members = /* @__PURE__ */ new Map();
  const byPath = new Map((hasPaths ? layout.profile.columns : []).map(({ name }) => [plainPath2(name), name]));
  const named2 = (name) => {
    if (hasPaths) return factsOf(name, layout, metadata, { column: byPath.get(name) ?? null, field: null });
    const column = layout === null ? null : nameIn(layout.metadata, name) ?? null;
    return factsOf(name, layout, metadata, { column, field: column === null ? nameIn(metadata, name) : null });
  };
  return {
    at: isTable2 ? binding.columns.map(({ header }, at) => factsOf(header, layout, metadata, boundAt(binding, at, layout))) : [],
    member(name) {
      let facts = members.get(name);
      if (facts === void 0) {
        facts = named2(name);
        if (members.size < MOST_KEPT) members.set(name, facts);
      }
      return facts;
    },
    hasPaths
  };
}
function plainPath2(path) {
  return path.replace(/\[\d*\]/g, "");
}
function nameIn(metadata, name) {
  return knownNames(metadata).get(headingKey(name))?.field.name ?? null;
}
function boundAt({ positions, repeated }, at, layout) {
  const name = [...positions].find(([, position2]) => position2 === at)?.[0] ?? repeated.find(({ position: position2 }) => position2 === at)?.field ?? null;
  const isColumn = name !== null && layout?.profile.columns.some((column) => column.name === name) === true;
  return isColumn ? { column: name, field: null } : { column: null, field: name };
}
function factsOf(header, layout, metadata, bound) {
  const fields = fieldsBehind(bound, layout).map((name) => metadata.fields.find((field) => field.name === name)).filter((field) => field !== void 0);
  const isKnown = bound.column !== null || fields.length > 0;
  const personal = fields.filter(({ personalData }) => personalData !== null);
  return {
    header,
    field: fields[0] ?? null,
    column: bound.column,
    isKnown,
    personal: personal[0] ?? null,
    isNeeded: personal.length > 0 && metadata.publish === "open" && personal.every(({ required }) => required),
    find: finder(header, fields)
  };
}
function fieldsBehind({ column, field }, layout) {
  if (field !== null) return [field];
  if (column === null || layout === null) return [];
  const { profile } = layout;
  const inside = (profile.packed ?? []).filter((pack) => pack.column === column).flatMap(({ into }) => into);
  return profile.columns.filter(({ name }) => name === column || inside.includes(name)).flatMap((one) => fieldsOf(one, profile));
}
var CONTACT = /(?:^|_)(?:email|phone|telephone|contact)(?:_|$)/;
var PLACE = /(?:^|_)(?:address|venue|premises|location|directions)(?:_|$)/;
var IDENTIFIER = /(?:uprn|usrn|reference|ref|id|ids|code|codes|invoice|order|barcode|serial)$/i;
var TEXT = /(?:^|\/)(?:text\d*|opening-hours)$/;
var CONTACTS = ["email", "phone"];
function finder(header, fields) {
  const except = new Set(fields.flatMap(allowedIn));
  const isText2 = fields.length === 0 ? !IDENTIFIER.test(header.trim()) : fields.every(isFreeText);
  if (isText2) return (text) => personalIn(text, except);
  return (text) => isPlainNumber(text) ? [] : personalIn(text, except);
}
function allowedIn({ name, typeName, codes: codes2, type }) {
  const own = typeName?.split("/").at(-1);
  if (own === "url") return ["phone", "postcode-with-house-number"];
  if (type !== "string" || codes2 !== null) return [];
  return [
    ...own === "email" || own === "phone" || CONTACT.test(name) ? CONTACTS : [],
    ...PLACE.test(name) ? ["postcode-with-house-number"] : []
  ];
}
function isFreeText({ name, type, codes: codes2, open, typeName }) {
  if (type !== "string" || codes2 !== null && !open || IDENTIFIER.test(name)) return false;
  return typeName === null || codes2 !== null || TEXT.test(typeName);
}
function isPlainNumber(text) {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 48 || code > 57) && code !== 46 && code !== 45 && code !== 44) return false;
  }
  return true;
}

// ../checker/src/privacy/kinds.ts
var KIND_WORDS = {
  email: { one: "an email address", many: "email addresses", short: "email" },
  phone: { one: "a phone number", many: "phone numbers", short: "phone" },
  "national-insurance": {
    one: "a National Insurance number",
    many: "National Insurance numbers",
    short: "National Insurance number"
  },
  "postcode-with-house-number": {
    one: "an address with its house number and postcode",
    many: "addresses with a house number and postcode",
    short: "address"
  },
  card: { one: "a payment card number", many: "payment card numbers", short: "card number" },
  bank: { one: "bank account details", many: "bank account details", short: "bank details" }
};
var CATEGORY_WORDS = {
  name: "names of people",
  contact: "ways to reach a person",
  address: "where a person lives or is",
  identifier: "what stands for one person",
  financial: "what a person is paid, owes or is granted",
  special: "what is sensitive about a person"
};

// ../checker/src/privacy/mask.ts
function mask(text) {
  return replaced(text, personalIn(text), ({ kind }, piece) => maskPiece(kind, piece));
}
function maskPiece(kind, piece) {
  switch (kind) {
    case "email":
      return `${[...piece][0] ?? ""}\u2026@\u2026`;
    case "phone":
      return piece.startsWith("+") || piece.startsWith("(+") ? "+44\u2026 \u2026 \u2026" : `${piece.replace(/\D/g, "").slice(0, 2)}\u2026 \u2026 \u2026`;
    case "national-insurance":
      return `${piece.slice(0, 2)}\u2026 \u2026`;
    case "postcode-with-house-number":
      return "\u2026 (address) \u2026";
    case "card":
      return `${piece.slice(0, 1)}\u2026 \u2026 \u2026 \u2026`;
    case "bank":
      return /^GB/i.test(piece) ? "GB\u2026 \u2026" : `${piece.replace(/\D/g, "").slice(0, 2)}-\u2026 \u2026`;
  }
}
function redacted(text, found3) {
  return replaced(text, found3, ({ kind }) => `[removed: ${KIND_WORDS[kind].short}]`);
}
function replaced(text, found3, by) {
  if (found3.length === 0) return text;
  let end = 0;
  let whole2 = "";
  for (const one of found3) {
    whole2 += text.slice(end, one.start) + by(one, text.slice(one.start, one.end));
    end = one.end;
  }
  return whole2 + text.slice(end);
}

// ../checker/src/privacy/members.ts
function visitColumns(value, columns, use) {
  visit(value, "", columns, use);
}
function visit(value, path, columns, use) {
  if (Array.isArray(value)) for (const entry of value) visit(entry, path, columns, use);
  else if (isMembers(value)) {
    for (const [name, member] of Object.entries(value)) {
      const facts = factsOf2(pathOf(path, name), member, columns);
      if (facts === null) visit(member, pathOf(path, name), columns, use);
      else use(facts, member);
    }
  } else if (path === "") use(columns.member(""), value);
}
function visitTexts(value, use) {
  if (typeof value === "string") use(value);
  else if (typeof value === "number") {
    if (value >= LONG_NUMBER) use(String(value));
  } else if (Array.isArray(value)) for (const entry of value) visitTexts(entry, use);
  else if (isMembers(value)) {
    for (const [name, member] of Object.entries(value)) {
      use(name);
      visitTexts(member, use);
    }
  }
}
var LONG_NUMBER = 1e12;
function editedRecord(value, columns, editing) {
  if (isMembers(value)) return editedMembers(value, "", columns, editing);
  const facts = columns.member("");
  return editing.keeps(facts, value) ? edited(value, facts, editing) : void 0;
}
function editedMembers(value, path, columns, editing) {
  const copy = [];
  for (const [name, member] of Object.entries(value)) {
    const at = pathOf(path, name);
    const facts = factsOf2(at, member, columns);
    if (facts === null) copy.push([name, editedInside(member, at, columns, editing)]);
    else if (editing.keeps(facts, member))
      copy.push([facts.isKnown ? name : editing.text(facts, name), edited(member, facts, editing)]);
  }
  return Object.fromEntries(copy);
}
function editedInside(value, path, columns, editing) {
  if (Array.isArray(value)) return value.map((entry) => editedInside(entry, path, columns, editing));
  return isMembers(value) ? editedMembers(value, path, columns, editing) : null;
}
function edited(value, facts, editing) {
  if (typeof value === "string") return editing.text(facts, value);
  if (typeof value === "number" && value >= LONG_NUMBER) {
    const text = String(value);
    const after = editing.text(facts, text);
    return after === text ? value : after;
  }
  if (Array.isArray(value)) return value.map((entry) => edited(entry, facts, editing));
  if (!isMembers(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, member]) => [editing.text(facts, name), edited(member, facts, editing)])
  );
}
function factsOf2(path, value, columns) {
  const facts = columns.member(columns.hasPaths ? plainPath2(path) : path);
  const isBranch = columns.hasPaths && !facts.isKnown && holdsMembers(value);
  return isBranch ? null : facts;
}
function holdsMembers(value) {
  return Array.isArray(value) ? value.length > 0 && value.every(holdsMembers) : isMembers(value);
}
function pathOf(path, name) {
  return path === "" ? name : `${path}.${name}`;
}
function isMembers(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/privacy/watch.ts
var NO_HEADING = "without a heading";
function newPrivacyWatch(metadata, groups, placeOf2) {
  const isKeyPersonal = metadata.fields.some(
    ({ name, personalData }) => personalData !== null && name === metadata.key.at(-1)
  );
  const filled2 = /* @__PURE__ */ new Map();
  let columns = null;
  let last = null;
  const place = (entry, { field }, position2) => {
    const own = placeOf2(entry, field?.name ?? null);
    return {
      ...own,
      cell: () => position2 === null || entry.row === null ? own.cell() : cellName(position2, entry.row),
      record: () => isKeyPersonal ? null : masked(own.record())
    };
  };
  const look = (entry, facts, text, position2, said) => {
    const found3 = facts.find(text);
    if (found3.length === 0) return;
    const kinds = said ?? /* @__PURE__ */ new Set();
    for (const { kind, start, end } of found3) {
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const { field, column, header } = facts;
      const isNamed = field !== null || column !== null;
      const heading = header.trim() === "" ? NO_HEADING : header.trim();
      groups.add({
        code: "personal-text",
        field: field?.name ?? null,
        column,
        found: maskPiece(kind, text.slice(start, end)),
        // The line after the first only keeps columns apart.
        detail: isNamed ? { when: KIND_WORDS[kind].one } : { when: `${KIND_WORDS[kind].one}
${heading}`, others: [heading] },
        place: place(entry, facts, position2)
      });
    }
  };
  const count = (facts) => filled2.set(facts, (filled2.get(facts) ?? 0) + 1);
  const seeCells = (entry, cells, at, beyond) => {
    for (let position2 = 0; position2 < cells.length; position2++) {
      const cell = cells[position2];
      if (cell === "") continue;
      const facts = at[position2] ?? beyond;
      if (facts.personal !== null && holdsValue(cell)) count(facts);
      if (facts.personal === null || facts.isNeeded) look(entry, facts, cell, position2, null);
    }
  };
  const seeMembers = (entry, value, known2) => {
    visitColumns(value, known2, (facts, member) => {
      if (facts.personal !== null && holdsValue(member)) count(facts);
      if (facts.personal !== null && !facts.isNeeded) return;
      const said = /* @__PURE__ */ new Set();
      visitTexts(member, (text) => look(entry, facts, text, null, said));
    });
  };
  return {
    begin(chosen2) {
      columns = columnsOf2(chosen2);
    },
    see(entry) {
      const { source } = entry;
      if (columns === null || source === last) return;
      last = source;
      if ("cells" in source) seeCells(entry, source.cells, columns.at, columns.member(""));
      else seeMembers(entry, source.value, columns);
    },
    finish() {
      let isHeld = false;
      for (const { facts, count: count2 } of byField(filled2)) {
        const { personal, column, isNeeded } = facts;
        if (personal === null || personal.personalData === null) continue;
        isHeld ||= !isNeeded;
        groups.add({
          code: isNeeded ? "personal-field-needed" : "personal-field",
          field: personal.name,
          column,
          found: null,
          detail: { when: CATEGORY_WORDS[personal.personalData] },
          count: count2
        });
      }
      if (isHeld && metadata.publish === "exchange") groups.add({ code: "record-not-open", field: null, found: null });
    }
  };
}
function byField(filled2) {
  const fields = /* @__PURE__ */ new Map();
  for (const [facts, count] of filled2) {
    const name = facts.column ?? facts.personal?.name ?? "";
    fields.set(name, { facts, count: count + (fields.get(name)?.count ?? 0) });
  }
  return fields.values();
}
function holdsValue(value) {
  if (value === null || value === void 0) return false;
  if (Array.isArray(value)) return value.some(holdsValue);
  if (typeof value !== "string") return true;
  const text = value.trim();
  return text !== "" && !/^\W{0,3}redacted\b/i.test(text);
}
function masked(text) {
  return text === null ? null : mask(text);
}

// ../checker/src/check/watch/cell-text-of.ts
var LETTERS_OF_CELL = /^[A-Z]+/;
function textOfCell(entry, column) {
  const letters = LETTERS_OF_CELL.exec(entry.cell(column) ?? "")?.[0];
  if (letters === void 0 || !("cells" in entry.source)) return null;
  let position2 = 0;
  for (const letter of letters) position2 = position2 * 26 + letter.charCodeAt(0) - 64;
  return entry.source.cells[position2 - 1]?.trim() || null;
}

// ../checker/src/check/watch/dragged.ts
var LEAST_RUN = 10;
var NEARLY_ALL2 = 0.9;
var LETTER = /[a-z]/i;
var LETTER_LAST = /[a-z]$/i;
var BEGINNING = /^(?:0|1|10+1?)$/;
function newDraggedWatch(isKnown) {
  const run = newRun((_first, seen) => !isKnown(seen.record));
  return { see: run.see, cause: run.cause };
}
function newDraggedTextWatch(keys) {
  let all = 0;
  const isMeant = ({ record }, before, { number }) => keys.some((key) => {
    const [own, last] = [numberIn(record[key]), numberIn(before.record[key])];
    return own !== null && (own === number || own - 1 === last);
  });
  const run = newRun(
    (first, seen, before, numbered) => LETTER_LAST.test(numbered.stem) && !BEGINNING.test(String(first.number)) && !isMeant(seen, before, numbered)
  );
  return {
    see(seen) {
      all++;
      run.see(seen);
    },
    cause() {
      const cause = run.cause();
      return cause !== null && run.runs() === 1 && cause.count + 1 >= all * NEARLY_ALL2 ? cause : null;
    }
  };
}
function newRun(follows) {
  let before = null;
  let first = null;
  let firstText = "";
  let length = 0;
  let pending = [];
  let runs = 0;
  let cause = null;
  const start = (seen, numbered) => {
    before = numbered === null ? null : { seen, numbered };
    first = numbered;
    firstText = seen.text;
    length = 1;
    if (pending.length > 0) pending = [];
  };
  const add = (seen) => {
    length++;
    if (length < LEAST_RUN) pending.push(seen);
    else if (length === LEAST_RUN) {
      runs++;
      cause ??= { code: "values-dragged", count: 0, detail: { example: firstText }, samples: [] };
      cause.count += LEAST_RUN - 1;
      for (const one of [...pending, seen]) keep(cause.samples, one);
    } else if (cause !== null) {
      cause.count++;
      keep(cause.samples, seen);
    }
  };
  return {
    see(seen) {
      const numbered = numberedOf(seen.text);
      const isNext = numbered !== null && before !== null && first !== null && numbered.number === before.numbered.number + 1 && seen.nth === before.seen.nth + 1 && numbered.stem === before.numbered.stem && LETTER.test(numbered.stem);
      if (!isNext || numbered === null || before === null || first === null) return start(seen, numbered);
      const [beginning2, last] = [first, before.seen];
      if (!follows(beginning2, seen, last, numbered)) {
        start(seen, numbered);
        first = beginning2;
        return;
      }
      before = { seen, numbered };
      add(seen);
    },
    cause: () => cause,
    runs: () => runs
  };
}
function numberIn(value) {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  return numberedOf(value)?.number ?? (/^\d{1,15}$/.test(value) ? Number(value) : null);
}

// ../checker/src/check/watch/cut.ts
var LEAST_VALUES = 20;
var LEAST_LENGTH = 10;
var MOST_LENGTH2 = 1e3;
var LEAST_SHORTER = 0.2;
var LEAST_LENGTHS = 4;
var LEAST_DIFFERENT = 8;
var TIMES_AS_MANY = 4;
var LEAST_SHAPES = 5;
var LEAST_LENGTH_ALONE = 15;
var MOST_DIFFERENT2 = 256;
function newCutTextWatch() {
  const different = /* @__PURE__ */ new Map();
  const lengths = /* @__PURE__ */ new Set();
  const shapes = /* @__PURE__ */ new Set();
  let longest = newLongest();
  let all = 0;
  const isSpike = () => {
    const most = different.get(longest.length)?.size ?? 0;
    if (most < LEAST_DIFFERENT || shapes.size < LEAST_SHAPES) return false;
    return [1, 2, 3].every((less) => most >= TIMES_AS_MANY * (different.get(longest.length - less)?.size ?? 0));
  };
  return {
    see(seen) {
      all++;
      const { length } = seen.text;
      if (lengths.size <= LEAST_LENGTHS) lengths.add(length);
      if (length > longest.length) {
        longest = newLongest(length);
        shapes.clear();
        for (const known2 of different.keys()) if (known2 < length - 3) different.delete(known2);
      }
      if (length < longest.length - 3 || length > MOST_LENGTH2) return;
      const values3 = different.get(length) ?? /* @__PURE__ */ new Set();
      if (values3.size === 0) different.set(length, values3);
      if (values3.size < MOST_DIFFERENT2) values3.add(hashOf(seen.text, itself));
      if (length < longest.length) return;
      longest.count++;
      keep(longest.samples, seen);
      if (shapes.size < LEAST_SHAPES) shapes.add(hashOf(seen.text, shapeOf));
    },
    cause() {
      const { length, count, samples } = longest;
      const isLong = all >= LEAST_VALUES && length >= LEAST_LENGTH && length <= MOST_LENGTH2;
      if (!isLong || all - count < all * LEAST_SHORTER || lengths.size <= LEAST_LENGTHS || !isSpike()) return null;
      return { code: "values-cut", count, detail: { limit: length }, samples };
    }
  };
}
function newCutCodeWatch(wholeOf2) {
  const different = /* @__PURE__ */ new Map();
  let longest = newLongest();
  let all = 0;
  let whole2 = null;
  return {
    see(seen) {
      all++;
      const { text } = seen;
      if (text.length < longest.length) return;
      if (text.length > longest.length) {
        longest = newLongest(text.length);
        different.clear();
      }
      if (text.length < LEAST_LENGTH || text.length > MOST_LENGTH2) return;
      let isCut = different.get(text);
      if (isCut === void 0) {
        const found3 = wholeOf2(seen);
        isCut = found3 !== null;
        if (isCut && longest.count === 0) whole2 = found3?.code ?? null;
        if (different.size < MOST_DIFFERENT2) different.set(text, isCut);
      }
      if (!isCut) return;
      longest.count++;
      keep(longest.samples, seen);
    },
    cause() {
      const { length, count, samples } = longest;
      const [first, ...more] = [...different].filter(([, isCut]) => isCut);
      const isSure = more.length > 0 || first !== void 0 && length >= LEAST_LENGTH_ALONE;
      if (all < LEAST_VALUES || !isSure) return null;
      return {
        code: "values-cut",
        count,
        detail: { limit: length, ...whole2 === null ? {} : { others: [whole2] } },
        samples
      };
    }
  };
}
function newLongest(length = 0) {
  return { length, count: 0, samples: [] };
}
var [A, Z, SMALL_A, SMALL_Z, ZERO3, NINE2] = [65, 90, 97, 122, 48, 57];
function itself(unit) {
  return unit;
}
function shapeOf(unit) {
  if (unit >= A && unit <= Z || unit >= SMALL_A && unit <= SMALL_Z || unit > 127) return SMALL_A;
  return unit >= ZERO3 && unit <= NINE2 ? ZERO3 : unit;
}
function hashOf(text, of) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ of(text.charCodeAt(i)), 16777619);
  return hash;
}

// ../checker/src/check/watch/placeholder-dates.ts
var LEAST_COUNT2 = 10;
var LEAST_SHARE2 = 0.3;
var MOST_DAYS = 500;
var TWO = 50;
var HYPHEN = 45;
var ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
var UK_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
function newPlaceholderDateWatch() {
  const days = /* @__PURE__ */ new Map();
  const newYears = [];
  let newYearCount = 0;
  let all = 0;
  const isMany = (count) => count >= LEAST_COUNT2 && count > all * LEAST_SHARE2;
  return {
    see(seen) {
      all++;
      const day = oldDayOf(seen.text);
      if (day === null) return;
      if (day.endsWith("-01-01")) {
        newYearCount++;
        keep(newYears, seen);
        return;
      }
      let known2 = days.get(day);
      if (known2 === void 0) {
        if (days.size >= MOST_DAYS) return;
        known2 = { count: 0, samples: [] };
        days.set(day, known2);
      }
      known2.count++;
      keep(known2.samples, seen);
    },
    cause() {
      const code = "date-placeholder";
      if (isMany(newYearCount))
        return { code, count: newYearCount, detail: { when: "1 January of a year up to 1970" }, samples: newYears };
      for (const { count, samples } of days.values()) {
        if (isMany(count))
          return { code, count, detail: { when: "one day of a long time ago" }, severity: "info", samples };
      }
      return null;
    }
  };
}
function oldDayOf(text) {
  if (text.charCodeAt(0) === TWO && text.charCodeAt(4) === HYPHEN) return null;
  const iso = ISO_DAY.exec(text);
  const uk = iso === null ? UK_DAY.exec(text) : null;
  const [year, month, day] = iso?.slice(1) ?? uk?.slice(1).reverse() ?? [];
  if (year === void 0 || month === void 0 || day === void 0) return null;
  const iso8601 = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return iso8601 >= "1899-12-30" && iso8601 <= "1970-12-31" ? iso8601 : null;
}

// ../checker/src/check/watch/zeros.ts
var LEAST_COUNT3 = 2;
var LEAST_DIGITS = 0.8;
var MOST_WIDTH = 12;
var ZERO4 = 48;
var ALL_ZEROS = /^0+$/;
function newCodeZerosWatch(isKnown) {
  const counts = new Float64Array(MOST_WIDTH + 1);
  const samples = Array.from(counts, () => []);
  const whole2 = /* @__PURE__ */ new Set();
  let width = 0;
  let longest = 0;
  let shortestKnown = MOST_WIDTH + 1;
  let digits = 0;
  let all = 0;
  let isMixed = false;
  return {
    see(seen) {
      all++;
      const { text } = seen;
      if (isMixed || !isDigits(text)) return;
      digits++;
      const { length } = text;
      if (length > longest) longest = length;
      if (length > MOST_WIDTH) isMixed = true;
      else if (text.charCodeAt(0) !== ZERO4) {
        if (length < shortestKnown && isKnown(seen.record)) shortestKnown = length;
        counts[length] = counts[length] + 1;
        keep(samples[length], seen);
      } else if (length > 1 && !ALL_ZEROS.test(text)) {
        if (width > 0 && length !== width) isMixed = true;
        width = length;
        if (whole2.size < LEAST_COUNT3) whole2.add(text);
      }
    },
    cause() {
      if (isMixed || longest > width || shortestKnown < width) return null;
      if (whole2.size < LEAST_COUNT3 || digits < all * LEAST_DIGITS) return null;
      const count = counts.slice(0, width).reduce((sum, of) => sum + of, 0);
      if (count < LEAST_COUNT3) return null;
      const first = samples.slice(0, width).flat().sort((a, b) => a.nth - b.nth);
      return causeOf(count, first.slice(0, MOST_SAMPLES), width, (text) => text.padStart(width, "0"));
    }
  };
}
function newFixedZerosWatch(width, padded) {
  const samples = [];
  let count = 0;
  return {
    see(seen) {
      if (seen.text.length >= width || padded(seen.text) === null) return;
      count++;
      keep(samples, seen);
    },
    cause: () => count < LEAST_COUNT3 ? null : causeOf(count, samples, width, padded)
  };
}
function causeOf(count, samples, width, padded) {
  const likely = padded(samples[0]?.text ?? "");
  return {
    code: "zeros-lost",
    count,
    detail: { limit: width, ...likely === null ? {} : { example: likely } },
    samples
  };
}
var FIXED_WIDTHS = {
  "core/types/company-number": { width: 8, padded: (text) => /^\d{5,7}$/.test(text) ? text.padStart(8, "0") : null },
  "core/types/cpv-code": { width: 8, padded: (text) => /^\d{7}$/.test(text) ? `0${text}` : null },
  // Three characters say what kind of place it is; the number after them is what lost a zero.
  "core/types/gss-code": {
    width: 9,
    padded: (text) => /^[A-Z]\d{7}$/.test(text) ? text.slice(0, 3) + text.slice(3).padStart(6, "0") : null
  },
  // Numbers of the United Kingdom have 11 digits with the 0, and go on with one of these.
  "core/types/phone": { width: 11, padded: (text) => /^[123578]\d{9}$/.test(text) ? `0${text}` : null }
};

// ../checker/src/check/watch/watches-of.ts
var TEXT2 = /^core\/types\/(?:text\d*|opening-hours)$/;
var CODE_TEXT = /^core\/types\/(?:ref|text20|text50|text100)$/;
var DATE = /^core\/types\/(?:date|datetime|partial-date)$/;
var LEAST_DIGITS2 = {
  "core/types/uprn": 7,
  "core/types/usrn": 7,
  "core/types/charity-number": 7,
  "core/types/company-number": 7,
  // A system may begin to number at 1000000000. Excel only rounds what has 12 digits or more.
  "core/types/ref": 12
};
function watchesOf(field, metadata) {
  const { type, list: list2, codes: codes2 } = field;
  if (type !== "string" || list2) return [];
  if (codes2 !== null) return codeWatches(field);
  const typeName = field.typeName ?? "";
  const watches = [];
  const leastDigits = LEAST_DIGITS2[typeName];
  if (leastDigits !== void 0) watches.push(newRoundedWatch(leastDigits), newScientificWatch());
  const fixed = FIXED_WIDTHS[typeName];
  if (fixed !== void 0) watches.push(newFixedZerosWatch(fixed.width, fixed.padded));
  if (CODE_TEXT.test(typeName)) watches.push(newCodeZerosWatch(() => false));
  if (DATE.test(typeName)) watches.push(newPlaceholderDateWatch());
  if (isFreeText2(field)) watches.push(newCutTextWatch(), newEntityWatch());
  return [...watches, ...draggedWatches(field, metadata)];
}
function isFreeText2({ type, typeName, codes: codes2, expected }) {
  return type === "string" && codes2 === null && (typeName === null ? expected === null : TEXT2.test(typeName));
}
function codeWatches(field) {
  const known2 = new Set(field.codes?.map(({ code }) => code));
  const isKnown = (record) => known2.has(record[field.name]);
  return [newDraggedWatch(isKnown), newCutCodeWatch(wholeOf(field, isKnown)), newCodeZerosWatch(isKnown)];
}
function wholeOf({ codes: codes2 }, isKnown) {
  const spellings = (codes2 ?? []).flatMap(
    ({ code, title }) => [.../* @__PURE__ */ new Set([normalise(code), normalise(title)])].map((spelling) => ({ code, spelling }))
  );
  return ({ text, record, entry }) => {
    const cut2 = normalise(text);
    if (cut2 === "" || isKnown(record) || spellings.some(({ spelling }) => spelling === cut2)) return null;
    const whole2 = new Set(spellings.filter(({ spelling }) => spelling.startsWith(cut2)).map(({ code }) => code));
    if (whole2.size === 0) return null;
    const [only = null] = whole2.size === 1 && entry.reading === void 0 ? whole2 : [];
    return { code: only };
  };
}
function draggedWatches(field, { key, references }) {
  const { name, typeName } = field;
  if (typeName === "core/types/org-id") return key.at(-1) === name ? [] : [newDraggedWatch(() => false)];
  const isNumbered = key.includes(name) || references.some(({ fields }) => fields.includes(name));
  if (isNumbered || !(typeName === "core/types/url" || isFreeText2(field))) return [];
  return [newDraggedTextWatch([...key, ...references.flatMap(({ fields }) => fields)])];
}

// ../checker/src/check/watch/column-watch.ts
var TRIAL = 2e3;
function newColumnWatch(metadata, groups, placeOf2) {
  let fields = metadata.fields.map((field) => ({
    field: field.name,
    column: null,
    watches: watchesOf(field, metadata)
  }));
  let columns = null;
  let isSuspicious = true;
  let previous = null;
  let nth = 0;
  const columnsOf4 = (entry) => new Map(
    fields.flatMap((one) => {
      const column = placeOf2(entry, one.field).column ?? null;
      return column === null ? [] : [[column, one]];
    })
  );
  const newColumn = (column) => {
    const one = { field: null, column, watches: [newDraggedWatch(() => false)] };
    const text = previous === null ? null : textOfCell(previous, column);
    if (text !== null && previous !== null) see(one, { text, entry: previous, record: {}, nth: nth - 1 });
    return one;
  };
  const seeProblems = (entry, record) => {
    for (const { column, found: found3 } of entry.reading?.problems ?? []) {
      if (found3 === null || found3 === "") continue;
      columns ??= columnsOf4(entry);
      let one = columns.get(column);
      if (one === void 0) {
        if (nth > TRIAL) continue;
        one = newColumn(column);
        columns.set(column, one);
      }
      see(one, { text: found3, entry, record, nth });
    }
  };
  const endTrial = () => {
    const all = [...fields, ...columns?.values() ?? []];
    for (const one of all) one.watches = one.watches.filter((watch2) => watch2.cause() !== null);
    fields = fields.filter(({ watches }) => watches.length > 0);
    isSuspicious = all.some(({ watches }) => watches.length > 0);
  };
  return {
    see(entry, record) {
      if (!isSuspicious) return;
      nth++;
      for (const one of fields) {
        if (one.watches.length === 0) continue;
        const text = textOf(entry, record, one.field);
        if (text !== null) see(one, { text, entry, record, nth });
      }
      if (entry.reading !== void 0 && entry.reading.problems.length > 0) seeProblems(entry, record);
      previous = entry;
      if (nth === TRIAL) endTrial();
    },
    needsEveryRow: () => isSuspicious,
    finish() {
      const others = [...columns?.values() ?? []].filter(({ field }) => field === null);
      for (const one of [...fields, ...others]) {
        for (const watch2 of one.watches) {
          const cause = watch2.cause();
          if (cause !== null) addCause(cause, one, groups, placeOf2);
        }
      }
    }
  };
}
function see({ watches }, seen) {
  for (const watch2 of watches) watch2.see(seen);
}

// ../checker/src/check/watch/garbled.ts
function newGarbledWatch({ fields }, groups, placeOf2) {
  const columns = fields.filter(({ type, list: list2 }) => type === "string" && !list2).map(({ name }) => ({ field: name, column: null, count: 0, samples: [] }));
  let nth = 0;
  return {
    see(entry, record) {
      nth++;
      for (const one of columns) {
        const text = textOf(entry, record, one.field);
        if (text === null || restore(text) === null) continue;
        one.count++;
        keep(one.samples, { text, entry, record, nth });
      }
    },
    needsEveryRow: () => true,
    finish() {
      for (const one of columns) {
        if (one.count > 0) addCause({ ...one, code: "text-garbled", detail: {} }, one, groups, placeOf2);
      }
    }
  };
}

// ../checker/src/check/watches.ts
function newWatches(metadata, groups, placeOf2, file) {
  const columns = newColumnWatch(metadata, groups, placeOf2);
  const garbled = newGarbledWatch(metadata, groups, placeOf2);
  const privacy = file.purpose === null ? null : newPrivacyWatch(metadata, groups, placeOf2);
  return {
    begin: (chosen2) => privacy?.begin(chosen2),
    see(entry, record) {
      columns.see(entry, record);
      if (file.garbled()) garbled.see(entry, record);
      privacy?.see(entry);
    },
    needsEveryRow: () => privacy !== null || columns.needsEveryRow(),
    finish() {
      columns.finish();
      garbled.finish();
      privacy?.finish();
    }
  };
}

// ../checker/src/check/rows.ts
function newRowChecker(schema, fileGroups, { layout, member, unit, sink, watched }) {
  const { metadata, type } = schema;
  let faults = [];
  const recorded = (breach) => {
    fileGroups.add(breach);
    faults.push({ ...breach, column: breach.column ?? breach.place?.column ?? null, severity: severityOf(breach) });
  };
  const groups = sink === null ? fileGroups : { ...fileGroups, add: recorded };
  const decimals = metadata.fields.filter((field) => field.decimals !== null);
  const numbers = new Map(metadata.fields.map(({ name }, i) => [name, i]));
  const filled2 = new Float64Array(metadata.fields.length);
  const labelOf2 = (name) => layout?.column(name)?.title ?? metadata.fields.find((field) => field.name === name)?.title ?? name;
  const keys = newKeys(metadata, groups, { unit, labelOf: labelOf2 });
  const keyField = metadata.key.at(-1);
  let absent = NOTHING_SEEN;
  let rows3 = 0;
  let invalidRows = 0;
  const placeOf2 = (entry, field) => {
    const column = field === null ? null : columnOf(entry, field);
    return placeAt(entry, column, column ?? field);
  };
  const columnOf = ({ reading }, field) => layout === null ? null : reading?.from.get(field)?.column ?? layout.column(field)?.name ?? null;
  const placeAt = (entry, column, name) => ({
    row: entry.row,
    line: entry.line,
    column,
    ...entry.sheet === void 0 ? {} : { sheet: entry.sheet },
    cell: () => name === null ? null : entry.cell(name),
    record: () => keyField === void 0 ? null : asText(fieldOf(entry.record, keyField))
  });
  const watches = watched === null ? null : newWatches(metadata, fileGroups, placeOf2, watched);
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const advise = newAdviser(metadata, groups, placeOf2, today);
  const checkLookups = newLookupChecker(schema, groups, placeOf2, { today, layout });
  const checkFields = (entry, record, violations) => {
    advise(entry, record, violations);
    let more = checkLookups.check(entry, record);
    for (const { name, decimals: limit } of decimals) {
      const text = entry.text(name);
      if (text === void 0 || limit === null || decimalsOf(text) <= limit || Number(text) !== record[name]) continue;
      if (violations.some(({ code, field }) => field === name && code === "too-many-decimals")) continue;
      groups.add({
        code: "too-many-decimals",
        field: name,
        found: text,
        detail: { limit },
        place: placeOf2(entry, name)
      });
      more++;
    }
    for (const field in record) {
      const number = numbers.get(field);
      if (number !== void 0) filled2[number] = filled2[number] + 1;
    }
    return more;
  };
  const checkLayout = (entry) => {
    let count = 0;
    for (const { code, column, found: found3, detail = {} } of entry.reading?.problems ?? []) {
      const field = layout?.fieldOf(column) ?? null;
      if (code === "required-missing" && (absent.has(column) || field !== null && absent.has(field))) continue;
      const place = placeAt(entry, column, column);
      groups.add({ code: joinedCode(code, found3), field, found: found3, detail, place });
      count++;
    }
    return count;
  };
  const checkNoted = (entry) => {
    let errors = 0;
    for (const { code, name, text } of entry.noted ?? []) {
      const field = layout?.fieldOf(name) ?? name;
      if (code === "placeholder" && isNeeded(name)) continue;
      groups.add({ code, field, found: text, place: placeAt(entry, layout === null ? null : name, name) });
      if (code === "cell-error") errors++;
    }
    return errors;
  };
  const { isNeeded, asked } = newDemands(metadata, layout, watched?.purpose ?? null);
  return {
    begin(lacking, chosen2) {
      absent = lacking;
      watches?.begin(chosen2);
    },
    check(entry) {
      rows3++;
      const own = checkLayout(entry) + checkNoted(entry);
      const all = type["~standpipe"].violations(entry.record);
      const violations = asked(all, entry);
      const seen = violations.length === 0 ? NOTHING_SEEN : /* @__PURE__ */ new Set();
      for (const { code, field, found: found3, detail } of violations) {
        const rule = `${code} ${field} ${detail.when ?? ""}`;
        if (seen.has(rule) || code === "required-missing" && field !== null && absent.has(field)) continue;
        if (isExplained(entry, violations, code, field)) continue;
        seen.add(rule);
        const text = field === null || code.startsWith("coordinates-") ? void 0 : entry.text(field);
        const isEntry = text !== void 0 && layout === null && Array.isArray(fieldOf(entry.record, field ?? ""));
        const part = isEntry && found3 !== void 0 && !Array.isArray(found3) ? asText(found3) : null;
        groups.add({
          code: joinedCode(code, part ?? text ?? found3),
          field,
          found: text ?? asText(found3),
          ...part === null ? {} : { part },
          detail,
          place: placeOf2(entry, field)
        });
      }
      let more = 0;
      if (isObject3(entry.record)) {
        more = checkFields(entry, entry.record, violations);
        more += keys.check(entry, entry.record, placeOf2) ? 1 : 0;
      }
      if (isObject3(entry.record)) {
        member.add(entry, entry.record, all, placeOf2);
        watches?.see(entry, entry.record);
      }
      const isValid = violations.length + own + more === 0;
      if (!isValid) invalidRows++;
      if (sink === null) return;
      sink.add(entry, isValid, faults);
      faults = [];
    },
    refuse(entry, breach) {
      rows3++;
      invalidRows++;
      groups.add(breach);
      sink?.add(entry, false, faults);
      faults = [];
    },
    needsEveryRow: () => watches?.needsEveryRow() ?? true,
    pass(count) {
      rows3 += count;
    },
    addFilled(more) {
      for (const [field, count] of more) {
        const number = numbers.get(field);
        if (number !== void 0) filled2[number] = filled2[number] + count;
      }
    },
    repeatsKey: keys.repeats,
    wantsReference: member.wantsReference,
    addConstant({ isInvalid, violations, recommendations }, count) {
      if (count === 0) return;
      if (isInvalid) invalidRows += count;
      for (const { code, field, detail } of violations) {
        if (code === "required-missing" && field !== null && absent.has(field)) continue;
        groups.add({ code, field, found: null, detail, count });
      }
      for (const position2 of recommendations) groups.add({ ...recommendationBreach(metadata, position2), count });
    },
    rows: () => rows3,
    invalidRows: () => invalidRows,
    filled: (field) => filled2[numbers.get(field) ?? -1] ?? 0,
    notChecked: () => [...keys.notChecked(), ...checkLookups.notChecked()],
    finish() {
      watches?.finish();
      return member.finish(fileGroups, labelOf2);
    }
  };
}
var NOTHING_SEEN = /* @__PURE__ */ new Set();
function isObject3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldOf(record, field) {
  return isObject3(record) && Object.hasOwn(record, field) ? record[field] : void 0;
}
function asText(value) {
  if (value === void 0) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

// ../checker/src/check/shapes.ts
function newShapes() {
  let all = 0;
  let notPoints = 0;
  return {
    add(record) {
      const { geometry } = record ?? {};
      if (typeof geometry !== "object" || geometry === null) return;
      all++;
      if (geometry.type !== "Point") notPoints++;
    },
    unread(title, { columns }) {
      const isTaken = (key) => columns.some(({ header, field }) => header === key && field !== null);
      if (isTaken("geometry") || all === 0) return [];
      const hasPoint = columns.some(({ header, field }) => OWN_POINT.test(header) && field !== null);
      if (!hasPoint) return [{ what: "The geometry of features", why: `${title} has no field for a place` }];
      const what = `The geometry of ${inDigits(notPoints)} ${notPoints === 1 ? "feature that is" : "features that are"} no point`;
      return notPoints === 0 ? [] : [{ what, why: `${title} has a field for a point alone` }];
    }
  };
}

// ../checker/src/meaning/identifiers.ts
function uprn(found3) {
  return /^0*([1-9]\d{0,11})(?:\.0)?$/.exec(found3)?.[1] ?? null;
}
function withoutPoint(found3) {
  return /^(\d{1,15})\.0$/.exec(found3)?.[1] ?? null;
}
function postcode(found3) {
  if (found3.length > 20) return null;
  const letters = found3.toUpperCase().replace(/[\s\u00a0]/g, "");
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(letters) ? `${letters.slice(0, -3)} ${letters.slice(-3)}` : null;
}

// ../checker/src/meaning/numbers.ts
var SIGNS = /[\u2212\u2013]/g;
var SPACES = /[\s\u00a0\u202f]+/g;
var AMOUNT = /^(\()?([-+])?(?:£|GBP)?([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:£|GBP)?(?:(-)|(CR)|DR)?(\))?$/i;
var LONGEST4 = 40;
function plainNumber(found3) {
  if (found3.length > LONGEST4) return null;
  const parts = AMOUNT.exec(found3.replace(SIGNS, "-").replace(SPACES, ""));
  if (parts === null) return null;
  const [, open, before, after, digits = "", behind, credit, close] = parts;
  if (open === void 0 !== (close === void 0)) return null;
  const signs = [open, before, after, behind, credit].filter((sign) => sign !== void 0);
  if (signs.length > 1) return null;
  const isMinus = signs.length === 1 && signs[0] !== "+";
  const plain2 = digits.replaceAll(",", "");
  return `${isMinus ? "-" : ""}${plain2.startsWith(".") ? `0${plain2}` : plain2}`;
}
var FIGURES = 15;
var FEW_DECIMALS = /^-?\d+(?:\.\d{1,6})?$/;
function denoised(found3) {
  if (!/^-?\d+\.\d{9,}$/.test(found3) || found3.length > LONGEST4) return null;
  const plain2 = String(Number(Number(found3).toPrecision(FIGURES)));
  return FEW_DECIMALS.test(plain2) ? plain2 : null;
}
function plainWholeNumber(found3) {
  return /^(-?\d+)(?:\.0+)?$/.exec(plainNumber(found3) ?? "")?.[1] ?? null;
}
function withoutNoise(found3, decimals) {
  const value = Number(found3);
  if (!/^-?\d+\.\d{9,}$/.test(found3) || !Number.isFinite(value)) return null;
  const rounded = Number(value.toFixed(decimals));
  return Math.abs(rounded - value) <= Math.abs(value) * 1e-14 ? rounded.toFixed(decimals) : null;
}

// ../checker/src/meaning/mends.ts
var MENDS = {
  "code-unknown": respelt,
  "open-code-unknown": respelt,
  "number-type": (found3) => denoised(found3) ?? plainNumber(found3),
  "whole-number-type": plainWholeNumber,
  "too-many-decimals": (found3, { limit = 0 }) => withoutNoise(found3, limit),
  "yes-no-type": (found3) => readYesNo(found3)?.toString() ?? null,
  // A number in JSON where the text of an identifier is expected.
  "text-type": (found3) => /^-?\d{1,15}$/.test(found3) ? found3 : null,
  "text-format": (found3) => found3.trim() === "" ? null : found3.trim(),
  "postcode-format": postcode,
  "uprn-format": uprn,
  "usrn-format": withoutPoint,
  "charity-number-format": withoutPoint,
  "gss-code-format": (found3) => found3.toUpperCase()
};
function respelt(found3, { codes: codes2 = [] }) {
  return isCodeRespelt(found3, codes2) ? nearest(found3, codes2)?.option ?? null : null;
}

// ../checker/src/meaning/days.ts
var TIME = String.raw`(?:[ T]\s*(\d{1,2}):(\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?([AP]M)?(Z|[+-]\d\d:?\d\d)?)?`;
var IN_FIGURES = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, "i");
var YEAR_FIRST = new RegExp(String.raw`^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})${TIME}$`, "i");
var RUN_TOGETHER = /^(\d{4})(\d\d)(\d\d)(?:000000)?$/;
var WITH_MONTH = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ ,-]{1,2}(\d{4}|\d{2})${TIME}$`,
  "i"
);
var MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`,
  "i"
);
var MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];
var LONGEST5 = 60;
function readDay(found3) {
  if (found3.length > LONGEST5) return null;
  const text = found3.replace(/^["' \u00a0]+|["' \u00a0]+$/g, "").replace(/[\s\u00a0]+/g, " ");
  const year = YEAR_FIRST.exec(text) ?? RUN_TOGETHER.exec(text);
  if (year !== null) {
    const isRun = year.length === 4;
    const [y, m, d] = isRun ? [year[1], year[2], year[3]] : [year[1], year[3], year[4]];
    return isRun || isDayOnly(year, 5) ? certain(y, m, d) : null;
  }
  const figures = IN_FIGURES.exec(text);
  if (figures !== null) {
    if (!isDayOnly(figures, 5)) return null;
    const y = figures[4] ?? "";
    const dayFirst = isoOf(y, figures[3], figures[1]);
    const monthFirst = isoOf(y, figures[1], figures[3]);
    if (dayFirst === null && monthFirst === null) return null;
    return { kind: "ordered", dayFirst, monthFirst };
  }
  const named2 = WITH_MONTH.exec(text);
  if (named2 !== null) return isDayOnly(named2, 4) ? certain(named2[3], monthOf(named2[2]), named2[1]) : null;
  const american = MONTH_FIRST.exec(text);
  if (american !== null) return isDayOnly(american, 4) ? certain(american[3], monthOf(american[1]), american[2]) : null;
  return null;
}
function isDayOnly(parts, at) {
  const [hour = "", minute, half, zone] = parts.slice(at, at + 4);
  if (zone === void 0) return true;
  const isMidnight = Number(hour) === (half === void 0 ? 0 : 12) && half?.toUpperCase() !== "PM";
  return isMidnight && minute === "00";
}
function certain(year = "", month = "", day = "") {
  const iso = isoOf(year, month, day);
  return iso === null ? null : { kind: "certain", iso };
}
function monthOf(name = "") {
  const short = name.toLowerCase();
  const at = MONTHS.findIndex(
    (month) => month === short || month.slice(0, 3) === short || short === "sept" && month === "september"
  );
  return at < 0 ? "" : String(at + 1);
}
function isoOf(year, month = "", day = "") {
  const iso = `${year.length === 4 ? year : fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(iso) && iso > "1000" ? iso : null;
}
var MOST_AHEAD = 10;
function fullYear(figures) {
  const latest = (/* @__PURE__ */ new Date()).getFullYear() + MOST_AHEAD;
  return String(2e3 + Number(figures) > latest ? 1900 + Number(figures) : 2e3 + Number(figures));
}

// ../checker/src/check/date-remedy.ts
var A_YEAR = /^\d{4}$/;
function newDateRemedy(given2, write2 = (iso) => iso) {
  let total = 0;
  let certain2 = 0;
  let ordered = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let years = 0;
  let firstOrdered = null;
  let firstDayFirst = null;
  let firstMonthFirst = null;
  let firstCertain = null;
  const order = () => {
    if (dayFirst > 0 && monthFirst > 0) return null;
    if (dayFirst > 0) return "day-first";
    return monthFirst > 0 ? "month-first" : given2 ?? null;
  };
  const inOrder = (found3, by) => {
    const day = readDay(found3);
    if (day === null) return null;
    return day.kind === "certain" ? day.iso : by === "day-first" ? day.dayFirst : day.monthFirst;
  };
  return {
    look(found3) {
      total++;
      const day = readDay(found3);
      if (day === null) {
        if (A_YEAR.test(found3)) years++;
        return;
      }
      if (day.kind === "certain") {
        certain2++;
        firstCertain ??= { from: found3, to: write2(day.iso) };
        return;
      }
      ordered++;
      if (day.monthFirst === null) {
        dayFirst++;
        firstDayFirst ??= found3;
      }
      if (day.dayFirst === null) {
        monthFirst++;
        firstMonthFirst ??= found3;
      }
      firstOrdered ??= found3;
    },
    mend(found3) {
      const day = readDay(found3);
      const by = order();
      const iso = day?.kind === "certain" ? day.iso : by === null ? null : inOrder(found3, by);
      return iso === null ? null : write2(iso);
    },
    verdict() {
      if (firstOrdered === null && firstCertain === null) {
        const fix2 = years === total ? "Fill in the day, or leave the cell blank where only the year is known" : null;
        return { fix: fix2, fixable: false };
      }
      const rest = ordered + certain2 < total ? "; other values need a person to look" : "";
      if (firstOrdered === null) {
        const change = firstCertain === null ? "" : `Change ${quote(firstCertain.from)} to ${firstCertain.to}`;
        return { fix: `${change}${rest}`, fixable: rest === "" };
      }
      if (dayFirst > 0 && monthFirst > 0) {
        return {
          fix: `${firstDayFirst} has the day first and ${firstMonthFirst} the month: sort out which is which at the source`,
          fixable: false
        };
      }
      const known2 = order();
      const by = known2 ?? "day-first";
      const iso = inOrder(firstOrdered, by);
      const part = by === "day-first" ? "day" : "month";
      const why = dayFirst + monthFirst > 0 ? `the column has the ${part} first` : known2 !== null ? `with the ${part} first, as you said` : "assuming the day comes first, which no value in the column shows: if it does, use --date-order day-first";
      return {
        fix: `Change ${firstOrdered} to ${iso === null ? "a date" : write2(iso)} (${why})${rest}`,
        fixable: known2 !== null && rest === ""
      };
    }
  };
}

// ../checker/src/check/remedies.ts
var MOST_REMEMBERED = 1e3;
var DAYS = /* @__PURE__ */ new Set(["date-format", "partial-date-format"]);
function newRemedies({ metadata, type }, layout, order) {
  const fields = new Map(metadata.fields.map((field) => [field.name, { field, read: cellReader(field) }]));
  const accepts = (field, text) => {
    const record = { [field]: fields.get(field)?.read(text) };
    const violations = type["~standpipe"].violations(record);
    return violations.every((violation) => violation.field !== field);
  };
  return ({ code, field, column }) => {
    if (layout !== null) return layoutRemedy(layout, { code, field, column: column ?? null }, order);
    if (DAYS.has(code)) return newDateRemedy(order);
    const mend = MENDS[code];
    if (mend === void 0 || field === null) return null;
    const isSafe = (text) => accepts(field, text);
    return newMendRemedy(entryByEntry(fields.get(field)?.field, isSafe, mend));
  };
}
function entryByEntry(field, isSafe, mend) {
  const one = (found3, detail) => {
    const to = mend(found3, detail);
    return to !== null && isSafe(to) ? to : null;
  };
  if (field?.list !== true) return one;
  return (found3, detail) => {
    const entries2 = entriesOf2(found3).map(
      (entry) => isSafe(entry) ? mend(entry, detail) ?? entry : one(entry, detail)
    );
    return entries2.includes(null) || entries2.length === 0 ? null : entriesText(entries2);
  };
}
function isSeen({ from, to }) {
  return from.replace(/\s/g, " ") !== to;
}
function layoutRemedy(layout, { code, field, column }, order) {
  const described = column === null ? layout.column(field ?? "") : layout.metadata.fields.find(({ name }) => name === column);
  const own = layout.profile.columns.find(({ name }) => name === described?.name);
  if (DAYS.has(code)) {
    const isUk = own?.date === "dd/mm/yyyy";
    return newDateRemedy(isUk ? "day-first" : order, isUk ? inUkForm : void 0);
  }
  const codes2 = described?.codes?.map((one) => one.code);
  if (code === "code-unknown" && codes2 !== void 0)
    return newMendRemedy((found3) => isCodeRespelt(found3, codes2) ? nearest(found3, codes2)?.option ?? null : null);
  const isPlain = own?.values === void 0 && own?.prefix === void 0 && own?.lookup === void 0;
  const mend = MENDS[code];
  return mend !== void 0 && isPlain && code !== "code-unknown" ? newMendRemedy(mend) : null;
}
function inUkForm(iso) {
  return iso.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
}
function newMendRemedy(mend) {
  const remembered = /* @__PURE__ */ new Map();
  let first = null;
  let allMend = true;
  const recall = (found3, detail) => {
    const known2 = remembered.get(found3);
    if (known2 !== void 0) return known2;
    const to = mend(found3, detail);
    if (remembered.size < MOST_REMEMBERED) remembered.set(found3, to);
    return to;
  };
  return {
    look(found3, detail) {
      const to = recall(found3, detail);
      if (to === null) allMend = false;
      else first ??= { from: found3, to };
    },
    mend: recall,
    verdict() {
      if (first === null) return { fix: null, fixable: false };
      if (first.from.length > 60 || first.from === first.to) return { fix: null, fixable: allMend };
      const change = isSeen(first) ? `Change ${quote(first.from)} to ${quote(first.to)}` : `Put an ordinary space into ${quote(first.to)} in the place of one that only looks like it`;
      return { fix: allMend ? change : `${change}; other values need a person to look`, fixable: allMend };
    }
  };
}

// ../checker/src/check/work.ts
function startGroups({ schema, layout }, { maxSamples = 5, dateOrder, values: values3 = true, purpose }) {
  const newRemedy = newRemedies(schema, layout, dateOrder);
  if (purpose === void 0)
    return newGroups({ maxSamples, newRemedy, show: (value) => value, isHidden: () => !values3, keys: values3 });
  const personal = personalFields(schema.metadata);
  const keys = values3 && !schema.metadata.key.some((field) => personal.has(field));
  return newGroups({
    maxSamples,
    newRemedy,
    show: mask,
    isHidden: (field) => !values3 || personal.has(field ?? ""),
    keys
  });
}
function join(submission, { schema, layout }) {
  return submission.join(schema.metadata, (field) => Object.hasOwn(layout?.profile.minted ?? {}, field));
}
function valuesSet({ schema }, { set = {} }, groups) {
  const values3 = /* @__PURE__ */ new Map();
  for (const [name, text] of Object.entries(set)) {
    const field = schema.metadata.fields.find((known2) => known2.name === name);
    if (field === void 0) throw new UnknownFieldError(schema.metadata, name);
    values3.set(name, cellReader(field)(text.trim()));
    groups.add({ code: "value-set", field: name, found: text.trim(), place: NOWHERE });
  }
  return values3;
}

// ../checker/src/check/read-records.ts
async function checkRecords(input, { options, submission, sink, onBatch }) {
  const samples = await Promise.all(input.sets.map(({ path }) => input.sample(path)));
  const values3 = samples.map((sample) => sample.map(({ value }) => value));
  const offers = values3.map(
    (some, i) => ({
      names: keysOf(some),
      json: { paths: pathsOf(some), set: input.sets[i]?.path ?? "" }
    })
  );
  const chosen2 = await choose(offers, options, "records");
  const { schema, layout } = chosen2;
  const groups = startGroups(chosen2, options);
  const { form = "object" } = input.sets[chosen2.index] ?? {};
  const isOfFeatures = form !== "object" && form !== "list";
  const made = isOfFeatures ? FEATURE_KEYS : /* @__PURE__ */ new Set();
  const skip = /* @__PURE__ */ new Set([...nestedKeysOf(values3[chosen2.index] ?? []), ...made]);
  const set = valuesSet(chosen2, options, groups);
  const misspelt = layout === null ? misspeltHeadings(chosen2.binding, schema.metadata, new Set(set.keys()), skip) : [];
  const rows3 = newRowChecker(schema, groups, {
    layout,
    member: join(submission, chosen2),
    unit: "record",
    sink,
    watched: { garbled: input.garbled, purpose: options.purpose ?? null }
  });
  rows3.begin(new Set(misspelt.map(({ field }) => field.name)), chosen2);
  sink?.start(chosen2, { kind: "records", format: input.format, form, set: input.sets[chosen2.index]?.path ?? "" });
  const records = layout === null ? newRecordsChecker(schema.metadata, chosen2.binding, set, rows3, made, options.columns ?? {}) : newItemsChecker(layout, chosen2.binding, set, rows3, made);
  const shapes = newShapes();
  for await (const batch of input.records(input.sets[chosen2.index]?.path ?? "")) {
    for (const record of batch) {
      if (isOfFeatures) shapes.add(record.value);
      records.check(record);
    }
    await onBatch(rows3.rows());
  }
  const binding = records.binding();
  if (layout === null) checkHeadings({ ...chosen2, binding: without(binding, made) }, { skip }, options, groups);
  const notChecked = [...records.notChecked(), ...shapes.unread(schema.metadata.title, binding), ...leftOf(input)];
  return {
    chosen: chosen2,
    binding: without(binding, made),
    rows: rows3,
    groups,
    headerRow: null,
    sheets: null,
    read: null,
    notChecked
  };
}
function without(binding, keys) {
  const isSaid = (at) => !keys.has(binding.columns[at]?.header ?? "");
  const left = new Set(binding.unknown.filter((at) => !isSaid(at)));
  if (left.size === 0) return binding;
  const places = binding.columns.flatMap((_, at) => left.has(at) ? [] : [at]);
  const moved = (at) => places.indexOf(at);
  return {
    ...binding,
    columns: places.map((at) => binding.columns[at]),
    positions: new Map([...binding.positions].map(([name, at]) => [name, moved(at)])),
    repeated: binding.repeated.map(({ field, position: position2 }) => ({ field, position: moved(position2) })),
    unknown: binding.unknown.filter(isSaid).map(moved)
  };
}
function leftOf({ left = [] }) {
  if (left.length === 0) return [];
  const shown = left.length > 8 ? `${left.slice(0, 8).join(", ")} and ${left.length - 8} more` : left.join(", ");
  return [{ what: `Members of features beside their properties: ${shown}`, why: "A record has none of them" }];
}

// ../checker/src/check/prove/garbled-bytes.ts
var CLOSE3 = 8;
var decoder3 = new TextDecoder();
var GarbledBytes = class {
  #watch = new GarbleWatch();
  /** True once a sign was seen. */
  get seen() {
    return this.#watch.seen;
  }
  /** Looks at whole characters, such as those of whole rows. */
  look(bytes) {
    for (let at = nextBeyond(bytes, 0); at < bytes.length && !this.#watch.seen; at = nextBeyond(bytes, at)) {
      const from = at;
      let last = at;
      for (at++; at < bytes.length && at - last <= CLOSE3; at++) if (bytes[at] >= ASCII) last = at;
      this.#watch.look(decoder3.decode(bytes.subarray(from, last + 2)));
      this.#watch.skip();
    }
  }
};
var ASCII = 128;
var WORD = 4;
var BEYOND = 2155905152 | 0;
function nextBeyond(bytes, from) {
  const { buffer, byteOffset, length } = bytes;
  const shift2 = (WORD - byteOffset % WORD) % WORD;
  let at = from;
  while (at < length && (at - shift2) % WORD !== 0) {
    if (bytes[at] >= ASCII) return at;
    at++;
  }
  if (at >= shift2) {
    const words = new Int32Array(buffer, byteOffset + shift2, Math.floor((length - shift2) / WORD));
    let word = (at - shift2) / WORD;
    while (word < words.length && (words[word] & BEYOND) === 0) word++;
    at = shift2 + word * WORD;
  }
  while (at < length && bytes[at] < ASCII) at++;
  return Math.min(at, length);
}

// ../checker/src/check/structure/typed-columns.ts
function typedColumns({ schema, layout, binding }, set) {
  const known2 = layout?.metadata ?? schema.metadata;
  const typed = known2.fields.flatMap((field) => {
    const position2 = binding.positions.get(field.name);
    if (position2 === void 0 || set.has(field.name) || field.list) return [];
    const tests = testsOf(field, (text) => {
      if (layout !== null) return true;
      const violations = schema.type["~standpipe"].violations({ [field.name]: text });
      return violations.every((violation) => violation.field !== field.name);
    });
    return tests === null ? [] : [{ position: position2, label: binding.columns[position2]?.header.trim() ?? "", isRequired: field.required, ...tests }];
  });
  return typed.sort((a, b) => a.position - b.position);
}
var never = () => false;
function testsOf(field, isAccepted) {
  const { type, typeName, codes: codes2, open, expected } = field;
  if (type === "number" || type === "integer") return { isPlain: true, isOdd: startsWithLetter, fits: isNumber };
  if (typeName === "core/types/date" || typeName === "core/types/datetime")
    return { isPlain: true, isOdd: isNoDate, fits: isDay2 };
  if (type === "boolean") return { isPlain: false, isOdd: never, fits: (text) => readYesNo(text) !== void 0 };
  if (type !== "string") return null;
  if (codes2 !== null && !open) {
    const keys = new Set(codes2.map(({ code }) => normalise(code)));
    return { isPlain: false, isOdd: never, fits: (text) => keys.has(normalise(text)) };
  }
  return expected === null ? null : { isPlain: false, isOdd: never, fits: isAccepted };
}
function isDay2(text) {
  return readDay(text) !== null || /^\d{4}-\d\d-\d\dT\d/.test(text);
}
function isNumber(text) {
  return plainNumber(text) !== null || /^-?\d\.\d{1,15}E\+\d{1,2}$/i.test(text);
}
function startsWithLetter(text) {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}
var [SPACE3, MINUS, POINT, SLASH] = [32, 45, 46, 47];
function isNoDate(text) {
  if (text.charCodeAt(4) === MINUS) return false;
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return startsWithLetter(text) && !/\d/.test(text);
  for (let at = 1; at < 5; at++) {
    const code = text.charCodeAt(at);
    if (code === SLASH || code === SPACE3 || code === MINUS && at < text.length - 1) return false;
    if (code === POINT) return text.indexOf(".", at + 1) < 0;
  }
  return text.length < 8 || !/^\d{8}/.test(text);
}

// ../checker/src/check/structure/data-rows.ts
function firstRecordAbove(chosen2, above) {
  const typed = typedColumns(chosen2, /* @__PURE__ */ new Map()).filter(({ isPlain }) => isPlain);
  const headings = chosen2.binding.columns.flatMap(({ header }, position2) => header.trim() === "" ? [] : [position2]);
  const isRecord = ({ cells }, least) => {
    const textAt2 = (position2) => cells[position2]?.trim() ?? "";
    if (headings.filter((position2) => textAt2(position2) !== "").length < least) return false;
    const told = typed.filter(({ position: position2 }) => textAt2(position2) !== "");
    return told.length > 0 && told.every(({ position: position2, fits }) => fits(textAt2(position2)));
  };
  if (!above.some((row) => isRecord(row, headings.length / 2))) return null;
  return above.find((row) => isRecord(row, Math.min(3, headings.length / 2))) ?? null;
}

// ../checker/src/check/structure/find-headings.ts
var MOST_KEPT2 = 3;
var PROBES = 3;
var LONGEST_NAME = 60;
async function findHeadings(tables, options) {
  const names = namesOf2(options);
  let best = [];
  for (const [at, { input }] of tables.entries()) {
    for await (const batch of input.rows()) {
      for (const row of batch) {
        const known2 = knownIn(row.cells, names);
        if (known2 === 0) continue;
        best = [...best, { found: { at, row }, known: known2 }].sort((a, b) => b.known - a.known).slice(0, MOST_KEPT2);
      }
    }
  }
  return best.map(({ found: found3 }) => found3);
}
function namesOf2({ schema, profile, candidates, columns = {} }) {
  const records = schema === void 0 ? candidates?.records ?? [] : [schema.metadata];
  const profiles = [...profile === void 0 ? [] : [profile], ...candidates?.profiles ?? []];
  return /* @__PURE__ */ new Set([
    ...records.flatMap((record) => [...knownNames(record).keys()]),
    ...profiles.flatMap((one) => one.columns.flatMap(({ name, title = "", headers = [] }) => [name, title, ...headers])).map(headingKey),
    ...Object.keys(columns).map(headingKey)
  ]);
}
function knownIn(cells, names) {
  let filled2 = 0;
  let known2 = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (text === "") continue;
    filled2++;
    if (text.length <= LONGEST_NAME && !/^\d/.test(text) && names.has(headingKey(text))) known2++;
    if (filled2 === PROBES && known2 === 0) return 0;
  }
  return known2 > 2 && known2 * 2 >= filled2 ? known2 : 0;
}

// ../checker/src/check/structure/no-headings.ts
var MOST_SHOWN = 5;
var MOST_NAMED = 10;
function withoutHeadings(head, { schema, values: values3 = true }) {
  const rows3 = head.map((row2) => ({ row: row2, texts: filledIn(row2) }));
  const widest = rows3.reduce((most, { texts: texts2 }) => Math.max(most, texts2.length), 0);
  const first = rows3.find(({ texts: texts2 }) => texts2.length * 2 >= widest);
  if (first === void 0) return null;
  const { row, texts } = first;
  if (isNotice(rows3.map((one) => one.texts))) {
    const line = values3 ? `: its first line is ${quote(rows3[0]?.texts.join(" ") ?? "")}` : "";
    return new UnreadableFileError(
      "headings-missing",
      `The file holds no table${line}`,
      "Look for the data itself: this may be a notice that it has moved, or a summary of it"
    );
  }
  if (texts.filter(isValue).length * 5 < texts.length || !texts.some(isValue)) return null;
  const cells = texts.slice(0, MOST_SHOWN).map(quote);
  const list2 = texts.length > MOST_SHOWN ? `${cells.join(", ")} and so on` : either(cells, "and");
  const shown = values3 ? ` (${list2})` : "";
  return new UnreadableFileError(
    "headings-missing",
    `The file has no headings: row ${row.row} is already data${shown}`,
    fixFor(row.cells.length, schema?.metadata ?? null)
  );
}
function fixFor(width, record) {
  const add = "Add a row above it that says what each column holds";
  if (record === null) return `${add}, or export the file again with its headings`;
  const { title, name, fields } = record;
  if (fields.length === width) {
    const names = fields.map((field) => field.name).join(", ");
    return `${add}. The file has as many columns as ${title} (${name}) has fields: if they are in the same order, the headings are ${names}`;
  }
  const needed = fields.filter(({ required }) => required).map((field) => field.name);
  const more = needed.length > MOST_NAMED ? ` and ${inDigits(needed.length - MOST_NAMED)} more` : "";
  return needed.length === 0 ? add : `${add}. ${title} (${name}) needs ${needed.slice(0, MOST_NAMED).join(", ")}${more}`;
}
function filledIn({ cells }) {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}
function isNotice(rows3) {
  const [first = []] = rows3;
  return rows3.every((texts) => texts.length <= 2) && first.join(" ").split(/\s+/).length >= 3 && !first.some(isValue);
}
function isValue(text) {
  return isNumber(text) || readDay(text) !== null || postcode(text) !== null || /^https?:\/\//i.test(text);
}

// ../checker/src/check/structure/tables.ts
async function tablesOf(input, wanted) {
  if (input.kind === "table") return { tables: [{ sheet: null, input, head: await input.head() }], skipped: /* @__PURE__ */ new Map() };
  const skipped = /* @__PURE__ */ new Map();
  const tables = [];
  if (wanted !== void 0 && !input.sheets.some(({ name }) => name === wanted)) {
    throw new UnreadableFileError(
      "sheet-unknown",
      `The workbook has no sheet called ${wanted}. Its sheets are ${input.sheets.map(({ name }) => name).join(", ")}.`,
      "Name one of them."
    );
  }
  for (const { name, isHidden, open } of input.sheets) {
    if (wanted !== void 0 && name !== wanted) skipped.set(name, "not-asked-for");
    else if (isHidden && wanted === void 0) skipped.set(name, "hidden");
    else {
      const table = await open();
      if (table === null) skipped.set(name, "empty");
      else tables.push({ sheet: name, input: table, head: await table.head() });
    }
  }
  if (tables.length === 0) {
    throw new UnreadableFileError(
      "file-empty",
      "The workbook has no sheet with anything in it that can be seen.",
      "Check that it is the right file, or name a hidden sheet to read."
    );
  }
  return { tables, skipped };
}
function sheetFacts({ sheets }, skipped, counts) {
  return sheets.map(({ name }) => ({
    name,
    rows: counts.get(name) ?? 0,
    skipped: counts.has(name) ? null : skipped.get(name) ?? "other-headings"
  }));
}

// ../checker/src/check/structure/start.ts
var MOST_HEADING_ROWS = 15;
async function startTables(input, reopen, options) {
  const { tables, skipped } = await tablesOf(input, options.sheet);
  const near = tables.flatMap(({ head }, at) => head.slice(0, MOST_HEADING_ROWS).map((row) => ({ at, row })));
  const first = await attempt(near, options);
  const isPoor = first instanceof UnreadableFileError || first.binding.score === 0;
  if (!isPoor) return { input, skipped, started: startedOf(tables, near, first, options) };
  const far = reopen === null ? [] : await findHeadings(tables, options);
  const second = far.length === 0 ? null : await attempt(far, options);
  if (reopen !== null && second !== null && !(second instanceof UnreadableFileError) && second.binding.score > 0) {
    const again2 = await reopen();
    const { tables: anew2 } = await tablesOf(again2, options.sheet);
    return { input: again2, skipped, started: startedOf(anew2, far, second, options) };
  }
  const missing2 = withoutHeadings(tables[0]?.head ?? [], options);
  if (missing2 !== null) throw missing2;
  if (first instanceof UnreadableFileError) throw first;
  if (reopen === null) return { input, skipped, started: startedOf(tables, near, first, options) };
  const again = await reopen();
  const { tables: anew } = await tablesOf(again, options.sheet);
  return { input: again, skipped, started: startedOf(anew, near, first, options) };
}
async function attempt(rows3, options) {
  const offers = rows3.map(({ row }) => offerOf(row));
  return choose(offers, options, "table").catch((error) => {
    const isUnknown = error instanceof UnreadableFileError && UNKNOWN2.has(error.code);
    if (isUnknown) return error;
    throw error;
  });
}
var UNKNOWN2 = /* @__PURE__ */ new Set(["record-unknown", "headings-unknown"]);
function offerOf({ cells }) {
  return { names: cells, json: null };
}
function startedOf(tables, rows3, best, options) {
  const lead = rows3[best.index];
  return tables.flatMap((table, at) => {
    if (at === lead?.at) return [withHeading(table, best, lead.row)];
    const again = chooseAgain(best, table.head.slice(0, MOST_HEADING_ROWS).map(offerOf), options);
    const heading = table.head[again?.index ?? -1];
    return again === null || heading === void 0 ? [] : [withHeading(table, again, heading)];
  });
}
function withHeading(table, chosen2, heading) {
  const before = table.head.filter(({ row }) => row < heading.row);
  const record = firstRecordAbove(chosen2, before);
  const from = record?.row ?? (before.length < table.head.length ? heading.row : 1);
  return { table, chosen: chosen2, heading, above: before.filter(({ row }) => row < from), from };
}

// ../checker/src/meaning/placeholders.ts
var WORDS = /* @__PURE__ */ new Set([
  "n/a",
  "na",
  "n.a.",
  "n.a",
  "#n/a",
  "n/k",
  "nk",
  "not known",
  "unknown",
  "not applicable",
  "not available",
  "not recorded",
  "not provided",
  "not specified",
  "not stated",
  "no data",
  "none",
  "nil",
  "null",
  "(null)",
  "#null!",
  "nan",
  "blank",
  "(blank)",
  "redacted",
  "[redacted]",
  "withheld",
  "tbc",
  "tba",
  "tbd",
  "to be confirmed",
  "to be determined",
  "-",
  "--",
  "---",
  ".",
  "?",
  "??"
]);
var LONGEST6 = 16;
var FIRST2 = new Uint8Array(128);
for (const word of WORDS) for (const letter of [word, word.toUpperCase()]) FIRST2[letter.charCodeAt(0)] = 1;
function isPlaceholder(text) {
  return FIRST2[text.charCodeAt(0)] === 1 && text.length <= LONGEST6 && WORDS.has(text.toLowerCase());
}
var CELL_ERRORS = /* @__PURE__ */ new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!"
]);
var HASH = 35;
function isCellError(text) {
  return text.charCodeAt(0) === HASH && CELL_ERRORS.has(text);
}

// ../checker/src/check/noted-cells.ts
function isReadAsBlank(code) {
  return code === "placeholder" || code === "cell-error";
}
var EQUALS = 61;
function cellTest(field, { type }) {
  const read = cellReader(field);
  const codes2 = field.codes?.map(({ code }) => code) ?? [];
  const known2 = /* @__PURE__ */ new Map();
  const isBegun = (text) => codes2.some((code) => normalise(code).startsWith(normalise(text)));
  const isRefused = (text) => {
    const violations = type["~standpipe"].violations({ [field.name]: read(text) });
    return violations.some((violation) => violation.field === field.name) && !isCodeRespelt(text, codes2) && !isBegun(text);
  };
  const isGuarded = field.type !== "string" || field.expected !== null || field.codes !== null && !field.open;
  return (text) => {
    if (isCellError(text)) return "cell-error";
    if (text.charCodeAt(0) === EQUALS) return "formula-text";
    if (!isGuarded || !isPlaceholder(text)) return null;
    let refused = known2.get(text);
    if (refused === void 0) {
      refused = isRefused(text);
      known2.set(text, refused);
    }
    return refused ? "placeholder" : null;
  };
}

// ../checker/src/check/read-row.ts
function newRowReader(chosen2, set) {
  return chosen2.layout === null ? ownReader(chosen2, set) : layoutReader(chosen2, chosen2.layout, set);
}
function ownReader({ schema, binding }, set) {
  const fields = new Map(schema.metadata.fields.map((field) => [field.name, field]));
  const bound = [...binding.positions].flatMap(([name, position2]) => {
    const field = fields.get(name);
    return field === void 0 || set.has(name) ? [] : [{ name, position: position2, read: cellReader(field), test: cellTest(field, schema) }];
  });
  const shared = Object.fromEntries(set);
  const positions = new Map(bound.map(({ name, position: position2 }) => [name, position2]));
  return {
    read(cells) {
      const record = set.size === 0 ? {} : { ...shared };
      let spaced = 0;
      let noted;
      for (const { name, position: position2, read, test } of bound) {
        const cell = cells[position2];
        if (cell === void 0 || cell === "") continue;
        const text2 = cell.trim();
        if (text2.length !== cell.length) spaced++;
        if (text2 === "") continue;
        const code = test(text2);
        if (!isReadAsBlank(code)) record[name] = read(text2);
        if (code !== null) {
          noted ??= [];
          noted.push({ code, name, text: text2 });
        }
      }
      const text = (field) => {
        const position2 = positions.get(field);
        const found3 = position2 === void 0 ? "" : (cells[position2] ?? "").trim();
        return found3 === "" ? void 0 : found3;
      };
      return noted === void 0 ? { record, text, spaced } : { record, text, spaced, noted };
    },
    position: (name) => binding.positions.get(name)
  };
}
function layoutReader({ schema, binding }, layout, set) {
  const shared = Object.fromEntries(set);
  const more = (binding.more ?? []).flatMap((name) => {
    const field = schema.metadata.fields.find((one) => one.name === name);
    return field === void 0 ? [] : [{ name, read: cellReader(field) }];
  });
  const tests = /* @__PURE__ */ new Map();
  for (const { name, values: values3 } of layout.profile.columns) {
    const field = schema.metadata.fields.find((one) => one.name === layout.fieldOf(name));
    const theirs = new Set(values3?.map((value) => value.theirs.toLowerCase()));
    if (field === void 0) continue;
    const test = cellTest(field, schema);
    tests.set(name, (text) => {
      const code = test(text);
      return code !== null && theirs.has(text.toLowerCase()) ? null : code;
    });
  }
  const textAt2 = (cells, name) => {
    const text = (cells[binding.positions.get(name) ?? -1] ?? "").trim();
    return text === "" ? void 0 : text;
  };
  return {
    read(cells) {
      let spaced = 0;
      const noted = [];
      const { record, ...reading } = layout.read(({ name }) => {
        const at = binding.positions.get(name);
        const cell = at === void 0 ? void 0 : cells[at];
        const text2 = cell?.trim() ?? "";
        if (text2 === "" || cell === void 0) return void 0;
        if (text2.length !== cell.length) spaced++;
        const code = tests.get(name)?.(text2) ?? null;
        if (code !== null) noted.push({ code, name, text: text2 });
        return isReadAsBlank(code) ? void 0 : text2;
      });
      for (const { name, read } of more) {
        const text2 = textAt2(cells, name);
        if (text2 !== void 0 && record[name] === void 0) record[name] = read(text2);
      }
      const text = (field) => {
        if (set.has(field)) return void 0;
        return reading.from.get(field)?.text ?? (binding.more?.includes(field) ? textAt2(cells, field) : void 0);
      };
      const row = { record: { ...record, ...shared }, text, reading, spaced };
      return noted.length === 0 ? row : { ...row, noted };
    },
    position: (name) => binding.positions.get(name)
  };
}

// ../checker/src/check/structure/doubts.ts
var LEAST_SHIFTED = 5;
var MOST_REMARKS = 20;
function newDoubts({ check: check2, leave, refuse: refuse2, uneven }) {
  const known2 = /* @__PURE__ */ new Set();
  let held = [];
  const release = (letGo) => {
    if (held.length === 0) return;
    const released = held;
    held = [];
    for (const doubt of released) letGo(doubt);
  };
  const settle = () => release((one) => "shift" in one ? uneven(one.row) : check2(one.row));
  return {
    add(doubt) {
      const [first] = held;
      if (first !== void 0 && reasonOf(first) !== reasonOf(doubt)) settle();
      held.push(doubt);
      if ("remark" in doubt) {
        if (held.length > MOST_REMARKS) settle();
      } else if (known2.has(doubt.shift.way) || held.length >= LEAST_SHIFTED) {
        known2.add(doubt.shift.way);
        release((one) => "shift" in one ? refuse2(one.row, one.shift) : check2(one.row));
      }
    },
    settle,
    conclude: () => release((one) => "remark" in one ? leave(one.row, one.remark) : uneven(one.row))
  };
}
function reasonOf(doubt) {
  return "shift" in doubt ? doubt.shift.way : "remark";
}

// ../checker/src/check/structure/left-out.ts
var WHY = {
  total: "total",
  count: "count",
  note: "note",
  end: "note"
};
var CODES2 = { total: "total-row", note: "note-row", end: "note-row" };
function newLeftOut(groups) {
  const counts = [];
  return {
    add({ kind, found: found3 }, place) {
      if (kind === "count") counts.push({ found: found3, place });
      else groups.add({ code: CODES2[kind], field: null, found: found3, place });
    },
    finish(rows3) {
      for (const { found: found3, place } of counts)
        groups.add({
          code: "count-row",
          field: null,
          found: found3,
          place,
          detail: Number(found3) === rows3 ? { limit: rows3 } : {}
        });
    }
  };
}

// ../checker/src/check/structure/leftovers.ts
var TOTAL = /^(?:(?:grand|overall|report|sub|page|net|gross|final)[ -]?)?(?:totals?|sum|count)(?: \(?£\)?)?[ :.]*$/i;
var REMARK = /^(?:source|notes?|end of|report|printed|produced|generated|extracted|page|©|copyright)\b/i;
var COUNT = /^\d{1,9}$/;
var PENNY = 5e-3;
var MOST_SUMS = 4;
function newLeftovers({ schema, layout, binding }, set) {
  const known2 = (layout?.metadata ?? schema.metadata).fields.filter(({ name }) => !set.has(name));
  const positionsOf = (fields) => fields.flatMap(({ name }) => binding.positions.get(name) ?? []);
  const needed = positionsOf(known2.filter(({ required }) => required));
  const keys = new Set(
    positionsOf(known2.filter(({ name }) => schema.metadata.key.includes(layout?.fieldOf(name) ?? name)))
  );
  const isText2 = ({ type }) => type !== "number" && type !== "integer";
  const probes = [...positionsOf(known2.filter((field) => field.required && isText2(field))), ...needed].slice(0, 3);
  const amounts = known2.filter((field) => binding.positions.has(field.name) && isAmount(field)).slice(0, MOST_SUMS);
  const names = amounts.map(({ name }) => name);
  const summed = positionsOf(amounts);
  const sums = new Float64Array(summed.length);
  const sumsAtTotal = new Float64Array(summed.length);
  let records = 0;
  let recordsAtTotal = 0;
  const isSum = (amount) => {
    const value = Number(plainNumber(amount));
    const isNear = (sum) => sum !== 0 && Math.abs(sum - value) < PENNY;
    return sums.some(
      (sum, at) => records > 1 && isNear(sum) || records - recordsAtTotal > 1 && isNear(sum - sumsAtTotal[at])
    );
  };
  const kindOf = (filled2, blanks) => {
    const [first, second] = filled2;
    if (first === void 0) return null;
    const texts = filled2.filter(({ isNumber: isNumber2 }) => !isNumber2);
    const numbers = filled2.filter(({ isNumber: isNumber2 }) => isNumber2);
    const [label] = texts;
    const as = (kind, { text, position: position2 } = label ?? first) => ({ kind, found: text, position: position2 });
    if (texts.length <= 1 && label !== void 0 && TOTAL.test(label.text)) return as("total");
    if (blanks < 2) return null;
    if (texts.length <= 1 && filled2.length <= 4 && numbers.some(({ text }) => isSum(text))) return as("total");
    if (label === void 0)
      return filled2.length === 1 && first.position === 0 && records === 0 && COUNT.test(first.text) ? as("count") : null;
    if (second !== void 0) return texts.length === filled2.length && REMARK.test(label.text) ? as("end") : null;
    if (!keys.has(label.position)) return as("note");
    return /\s/.test(label.text) ? as("end") : null;
  };
  return {
    look(cells) {
      if (!probes.some((position2) => isBlank3(cells[position2]))) return null;
      const filled2 = filledIn2(cells);
      if (filled2 === null) return null;
      const leftover = kindOf(filled2, needed.filter((position2) => isBlank3(cells[position2])).length);
      if (leftover?.kind === "total") {
        sumsAtTotal.set(sums);
        recordsAtTotal = records;
      }
      return leftover;
    },
    amounts: () => names,
    addAmount(amount, value) {
      if (!Number.isNaN(value)) sums[amount] = sums[amount] + value;
    },
    pass(count) {
      records += count;
    },
    add(record, cells) {
      records++;
      for (let at = 0; at < names.length; at++) {
        let value = layout === null ? record[names[at]] : void 0;
        if (typeof value !== "number") value = Number(plainNumber(cells[summed[at]] ?? "") ?? 0);
        sums[at] = sums[at] + value;
      }
    }
  };
}
function isBlank3(cell) {
  return cell === void 0 || cell.length === 0 || cell.charCodeAt(0) <= 32 && cell.trim() === "";
}
function filledIn2(cells) {
  const filled2 = [];
  let texts = 0;
  for (let position2 = 0; position2 < cells.length; position2++) {
    const text = cells[position2]?.trim() ?? "";
    if (text === "") continue;
    const isNumber2 = !/^[a-z]/i.test(text) && plainNumber(text) !== null;
    if (!isNumber2 && ++texts > 2) return null;
    filled2.push({ position: position2, text, isNumber: isNumber2 });
  }
  return filled2;
}
function isAmount({ type, name, typeName }) {
  return (type === "number" || type === "integer") && !/latitude|longitude|easting|northing|year/.test(`${name} ${typeName}`);
}

// ../checker/src/check/structure/repeats.ts
var SAME = 0.8;
function newHeadingTest(headings) {
  const named2 = headings.flatMap((heading, position2) => {
    const key = headingKey(heading);
    return key === "" ? [] : [{ position: position2, key, begins: beginning(heading.trim()), length: heading.trim().length }];
  });
  const least = Math.ceil(named2.length * SAME);
  const probes = named2.slice(0, named2.length - least + 1);
  return (cells) => {
    for (const { position: position2, begins, length, key } of probes) {
      const cell = cells[position2];
      if (cell === void 0 || beginning(cell) !== begins || cell.length > length + SPARE) continue;
      if (isSame(cell, key)) return named2.length > 1 && sameIn(cells) >= least;
    }
    return false;
  };
  function sameIn(cells) {
    return named2.filter(({ position: position2, key }) => isSame(cells[position2] ?? "", key)).length;
  }
}
var SPARE = 8;
function beginning(text) {
  return (text.charCodeAt(0) | 32) * 65536 + (text.charCodeAt(1) | 32);
}
function isSame(cell, key) {
  return normalise(cell) === key || headingKey(cell) === key;
}

// ../checker/src/check/structure/shifts.ts
var STEP = { left: -1, right: 1 };
var LEAST_RUN2 = 5;
var MOST_UNEVEN = 100;
function newShifts(typed) {
  const plain2 = typed.filter(({ isPlain }) => isPlain);
  let sound = null;
  let uneven = 0;
  let unevenRun = 0;
  const isOdd = (cells) => {
    for (const column of plain2) {
      const cell = cells[column.position];
      if (cell === void 0 || cell === "" ? column.isRequired : column.isOdd(cell)) return true;
    }
    return false;
  };
  const shiftAmong = (columns, cells, before) => {
    for (const from of columns) {
      const own = textAt(cells, from.position);
      if (own !== "" && from.fits(own)) continue;
      const way = WAYS.find((one) => isShifted(typed, cells, before, { way: one, from }));
      if (way !== void 0) return { way, from };
    }
    return null;
  };
  return {
    pass(cells) {
      unevenRun = 0;
      sound = cells;
    },
    look(cells) {
      const isUneven = sound !== null && Math.abs(cells.length - sound.length) === 1;
      if (sound !== null && isUneven && uneven < MOST_UNEVEN) {
        uneven++;
        const shift2 = shiftAmong(typed, cells, sound);
        if (shift2 !== null) {
          uneven--;
          return shift2;
        }
      }
      if (!isOdd(cells)) {
        unevenRun = isUneven ? unevenRun + 1 : 0;
        if (unevenRun === 0 || unevenRun >= LEAST_RUN2) sound = cells;
        return null;
      }
      return sound === null ? null : shiftAmong(plain2, cells, sound);
    }
  };
}
var WAYS = ["left", "right"];
function isShifted(typed, cells, before, { way, from }) {
  const step = STEP[way];
  const beside = textAt(cells, from.position + step);
  const usual = textAt(before, from.position + step);
  if (beside === "" || !from.fits(beside) || usual !== "" && from.fits(usual)) return false;
  return typed.every(({ position: position2, isPlain, fits }) => {
    const text = position2 > from.position && isPlain ? textAt(cells, position2 + step) : "";
    return text === "" || fits(text);
  });
}
function textAt(cells, position2) {
  return cells[position2]?.trim() ?? "";
}

// ../checker/src/check/structure/unnamed-columns.ts
var MOST_NAMED2 = 10;
function newUnnamedColumns(headings, groups, placeAt) {
  const unnamed = headings.flatMap((heading, position2) => heading === "" ? [position2] : []);
  const letters = /* @__PURE__ */ new Map();
  return {
    see(row) {
      for (const position2 of unnamed) {
        const cell = row.cells[position2];
        if (cell === void 0 || cell === "") continue;
        const found3 = cell.trim();
        if (found3 === "") continue;
        if (!letters.has(position2)) letters.set(position2, letters.size < MOST_NAMED2 ? columnName(position2) : "");
        const letter = letters.get(position2);
        const detail = letter ? { when: letter } : {};
        groups.add({ code: "column-unnamed", field: null, found: found3, detail, place: placeAt(row, position2) });
      }
    },
    finish() {
      const empty = unnamed.length - letters.size;
      if (empty > 0) groups.add({ code: "blank-columns", field: null, found: null, count: empty });
    }
  };
}

// ../checker/src/check/table.ts
function newTableChecker(chosen2, work) {
  const { set, rows: rows3, groups, sink, sheet, heading, from } = work;
  const inSheet = sheet === null ? {} : { sheet };
  const reader = newRowReader(chosen2, set);
  const headers = chosen2.binding.columns.map(({ header }) => header.trim());
  const lastHeading = headers.findLastIndex((header) => header !== "");
  const isHeadings = newHeadingTest(headers);
  const leftovers = newLeftovers(chosen2, set);
  const leftOut = newLeftOut(groups);
  const shifts = newShifts(typedColumns(chosen2, set));
  const firstShifted = /* @__PURE__ */ new Map();
  let last = from - 1;
  let records = 0;
  let spaced = 0;
  const placeAt = ({ row, line }, position2) => ({
    row,
    line,
    ...inSheet,
    cell: () => position2 === null ? null : cellName(position2, row),
    record: () => null
  });
  const unnamed = newUnnamedColumns(headers, groups, placeAt);
  const shapeOf3 = (row) => {
    const { cells } = row;
    if (cells.length > headers.length) {
      const position2 = cells.findIndex((cell, i) => i >= headers.length && cell.trim() !== "");
      if (position2 < 0) return null;
      return { code: "cells-too-many", field: null, found: cells[position2] ?? "", place: placeAt(row, position2) };
    }
    return cells.length > lastHeading ? null : { code: "cells-too-few", field: null, found: null, place: placeAt(row, null) };
  };
  const checkShape = (row) => {
    unnamed.see(row);
    const breach = shapeOf3(row);
    if (breach !== null) groups.add(breach);
  };
  const entryOf = (row, read = reader.read(row.cells)) => {
    const { record, text, reading, noted } = read;
    const cell = (name) => {
      const position2 = reader.position(name);
      return position2 === void 0 ? null : cellName(position2, row.row);
    };
    const entry = { record, source: row, row: row.row, line: row.line, ...inSheet, text, cell };
    if (reading === void 0 && noted === void 0) return entry;
    return { ...entry, ...reading ? { reading } : {}, ...noted ? { noted } : {} };
  };
  const checkRecord = (row) => {
    records++;
    checkShape(row);
    const read = reader.read(row.cells);
    spaced += read.spaced;
    const entry = entryOf(row, read);
    leftovers.add(entry.record, row.cells);
    rows3.check(entry);
  };
  const leave = (row, leftover) => {
    leftOut.add(leftover, placeAt(row, leftover.position));
    sink?.leave(row, WHY[leftover.kind]);
  };
  const refuse2 = (row, { way, from: from2 }) => {
    records++;
    const first = firstShifted.get(way) ?? row.row;
    firstShifted.set(way, first);
    const detail = { when: way, limit: first, others: [from2.label] };
    rows3.refuse(entryOf(row), { code: "layout-shifted", field: null, found: null, detail, place: placeAt(row, null) });
  };
  const uneven = (row) => {
    const breach = shapeOf3(row);
    if (breach === null) return checkRecord(row);
    records++;
    rows3.refuse(entryOf(row), { ...breach, severity: "error" });
  };
  const doubts = newDoubts({ check: checkRecord, leave, refuse: refuse2, uneven });
  const noteBlank = (next) => {
    const place = { row: last + 1, line: null, ...inSheet, cell: () => null, record: () => null };
    groups.add({ code: "blank-rows", field: null, found: null, count: next - last - 1, place });
  };
  let passed = 0;
  return {
    before: (cells) => shifts.pass(cells),
    pass(first, count) {
      doubts.settle();
      if (first > last + 1) noteBlank(first);
      last = first + count - 1;
      records += count;
      passed += count;
      leftovers.pass(count);
      rows3.pass(count);
    },
    passed: () => passed,
    addFilled: rows3.addFilled,
    amounts: leftovers.amounts,
    addAmount: leftovers.addAmount,
    check(row) {
      const { cells } = row;
      if (row.row < from) return;
      if (row.row > last + 1) noteBlank(row.row);
      last = row.row;
      if (row.row === heading) return;
      if (isHeadings(cells)) {
        doubts.conclude();
        groups.add({ code: "heading-repeated", field: null, found: null, place: placeAt(row, null) });
        sink?.leave(row, "heading-again");
        return;
      }
      const leftover = leftovers.look(cells);
      if (leftover !== null && leftover.kind !== "end") {
        doubts.settle();
        leave(row, leftover);
        return;
      }
      const shift2 = leftover === null ? shifts.look(cells) : null;
      if (leftover !== null) doubts.add({ row, remark: leftover });
      else if (shift2 !== null) doubts.add({ row, shift: shift2 });
      else {
        doubts.settle();
        checkRecord(row);
      }
    },
    finish(lastRow) {
      doubts.conclude();
      if (lastRow !== null && lastRow > last) noteBlank(lastRow + 1);
      unnamed.finish();
      leftOut.finish(records);
      if (spaced > 0) groups.add({ code: "outer-space", field: null, found: null, count: spaced });
    }
  };
}

// ../checker/src/check/read-tables.ts
async function checkTables(first, reopen, { options, submission, sink, source, onBatch }) {
  const { input, skipped, started: all } = await startTables(first, reopen, options);
  const started = all.map((one) => ({ ...one, chosen: forPurpose(one.chosen, options) }));
  const [lead] = started;
  if (lead === void 0) throw new TypeError("A table was chosen and is not there");
  globalThis.__m?.("tables started (record loaded)");const groups = startGroups(lead.chosen, options);
  const set = valuesSet(lead.chosen, options, groups);
  const member = join(submission, lead.chosen);
  const seen = new GarbledBytes();
  const rows3 = newRowChecker(lead.chosen.schema, groups, {
    layout: lead.chosen.layout,
    member,
    unit: "row",
    sink,
    watched: { garbled: () => seen.seen || input.garbled(), purpose: options.purpose ?? null }
  });
  globalThis.__m?.("newRowChecker");const isOne = started.length === 1;
  const counts = /* @__PURE__ */ new Map();
  let read = null;
  for (const one of started) {
    const { table, chosen: chosen3, heading: heading2, above, from } = one;
    const sheet = isOne ? null : table.sheet;
    checkHeadings(chosen3, { row: heading2.row, line: heading2.line, skip: /* @__PURE__ */ new Set() }, options, groups);
    const place = { row: heading2.row, line: heading2.line, cell: () => null, record: () => null };
    const code = codeOf2(one);
    const detail = { limit: heading2.row };
    if (code !== null)
      groups.add({ code, field: null, found: null, detail, place: sheet === null ? place : { ...place, sheet } });
    rows3.begin(absentFrom(chosen3), chosen3);
    sink?.start(chosen3, { kind: "table", format: input.format, sheet: table.sheet, heading: heading2, above });
    const checker = newTableChecker(chosen3, { set, rows: rows3, groups, sink, sheet, heading: heading2.row, from });
    const before = rows3.rows();
    const proven = source === null || sink !== null || !isOne || member.isAskedFor() || options.purpose !== void 0 ? null : await openProof({ source, chosen: chosen3, set, rows: rows3, checker, opened: table.input, onBatch }, seen);
    if (proven === null) {
      for await (const batch of table.input.rows()) {
        for (const row of batch) checker.check(row);
        await onBatch(rows3.rows());
      }
    } else {
      await table.input.close();
      await proven.run();
      read = proven;
    }
    globalThis.__m?.("rows checked");checker.finish(proven === null ? table.input.lastRow() : proven.lastRow());
    counts.set(table.sheet, rows3.rows() - before);
  }
  const sheets = input.kind === "workbook" ? sheetFacts(input, skipped, counts) : null;
  const { chosen: chosen2, heading } = lead;
  return {
    chosen: chosen2,
    binding: chosen2.binding,
    rows: rows3,
    groups,
    headerRow: heading.row,
    sheets,
    read,
    notChecked: []
  };
}
function forPurpose(chosen2, { purpose }) {
  if (purpose === void 0) return chosen2;
  const { binding, layout, schema } = chosen2;
  const personal = personalFields(schema.metadata);
  const isNeeded = (name) => !personal.has(layout?.fieldOf(name) ?? name);
  return { ...chosen2, binding: { ...binding, missing: binding.missing.filter(({ name }) => isNeeded(name)) } };
}
function codeOf2({ heading, above, from }) {
  if (from < heading.row) return "heading-misplaced";
  return above.length > 0 ? "header-not-first" : null;
}
function absentFrom({ binding, layout }) {
  const names = binding.missing.map(({ name }) => name);
  return /* @__PURE__ */ new Set([...names, ...names.flatMap((name) => layout?.fieldOf(name) ?? [])]);
}

// ../checker/src/check/references.ts
var MOST_VALUES = 5e5;
function newSubmission(records, isAlone) {
  const targets = /* @__PURE__ */ new Map();
  const byName = new Map(records.map((record) => [record.name, record]));
  const toOf = ({ record, to }) => to ?? byName.get(record)?.key ?? [];
  const slot = (reference) => `${reference.record} ${toOf(reference).join(",")}`;
  return {
    join(metadata, isMade) {
      if (!byName.has(metadata.name)) byName.set(metadata.name, metadata);
      const asking = isAlone ? [metadata] : [...byName.values()];
      const asked = asking.flatMap(({ references }) => references).filter((reference) => reference.record === metadata.name && toOf(reference).length > 0);
      const own = /* @__PURE__ */ new Map();
      for (const reference of asked) {
        const target = targets.get(slot(reference)) ?? { values: /* @__PURE__ */ new Set(), isFull: false, isMade: false };
        targets.set(slot(reference), target);
        if (toOf(reference).some(isMade)) target.isMade = true;
        else own.set(slot(reference), { to: toOf(reference), target });
      }
      const looked = metadata.references.filter(({ fields }) => !fields.some(isMade)).map((reference) => ({ reference, pending: /* @__PURE__ */ new Map(), isFull: false }));
      return {
        add(entry, record, violations, placeOf2) {
          for (const { to, target } of own.values()) {
            const key = keyOf(record, to);
            if (key === null) continue;
            if (target.values.size < MOST_VALUES) target.values.add(key);
            else target.isFull ||= !target.values.has(key);
          }
          for (const look of looked) {
            const { fields } = look.reference;
            if (isAlone && look.reference.record !== metadata.name && look.pending.size > 0) continue;
            if (fields.some((field) => violations.some((violation) => violation.field === field))) continue;
            for (const [key, text] of keysOf2(record, fields)) {
              const known2 = look.pending.get(key);
              if (known2 !== void 0) known2.count++;
              else if (look.pending.size < MOST_VALUES) look.pending.set(key, pendingAt(entry, fields, text, placeOf2));
              else look.isFull = true;
            }
          }
        },
        wantsReference: (fields) => looked.some(({ reference, pending }) => pending.size === 0 && reference.fields === fields),
        isAskedFor: () => own.size > 0 || !isAlone,
        finish(groups, labelOf2) {
          const unknown = [];
          for (const { reference, pending, isFull } of looked) {
            const target = targets.get(slot(reference));
            const field = reference.fields.at(-1);
            const why = whyNot(target, reference.record);
            if (pending.size === 0) continue;
            if (target === void 0 || why !== null) {
              unknown.push({ label: labelOf2(field), why: why ?? "" });
              continue;
            }
            const detail = { others: [byName.get(reference.record)?.title ?? reference.record] };
            for (const [key, { count, place, text }] of pending) {
              if (target.values.has(key)) continue;
              groups.add({ code: "reference-unknown", field, found: text, detail, place, count });
            }
            if (isFull) {
              const label = `${labelOf2(field)} after the first ${inDigits(MOST_VALUES)} different ones`;
              unknown.push({ label, why: TOO_MANY });
            }
          }
          return [...new Set(unknown.map(({ why }) => why))].map((why) => {
            const labels = unknown.filter((one) => one.why === why).map(({ label }) => label);
            return { what: `Whether each ${labels.join(" and ")} exists`, why };
          });
        }
      };
    }
  };
}
var TOO_MANY = `More than ${inDigits(MOST_VALUES)} different values are not kept in memory`;
function whyNot(target, record) {
  if (target === void 0) return `No file with ${record} was checked together with this one`;
  if (target.isMade) return `The layout of the file with ${record} has no references of its own`;
  return target.isFull ? TOO_MANY : null;
}
function pendingAt(entry, fields, text, placeOf2) {
  const field = fields.at(-1);
  const { row, line, column = null, cell, record } = placeOf2(entry, field);
  const [cellName2, name] = [cell(), record()];
  const place = { row, line, column, cell: () => cellName2, record: () => name };
  return { count: 1, text, place };
}
function keyOf(record, fields) {
  const values3 = fields.map((field) => record[field]);
  return values3.every((value) => typeof value === "string" || typeof value === "number") ? JSON.stringify(values3.map(String)) : null;
}
var NOTHING2 = [];
function keysOf2(record, fields) {
  for (const field of fields) if (record[field] === void 0) return NOTHING2;
  const own = Object.fromEntries(fields.map((field) => [field, record[field]]));
  const list2 = fields.find((field) => Array.isArray(own[field]));
  const ones = list2 === void 0 ? [own] : own[list2].map((value) => ({ ...own, [list2]: value }));
  return ones.flatMap((one) => {
    const key = keyOf(one, fields);
    return key === null ? [] : [[key, String(one[fields.at(-1)])]];
  });
}

// ../checker/src/read/csv.ts
async function openTable(text, delimiter, limits) {
  const log = new ProblemLog();
  const scanner = new CsvScanner(delimiter, limits, (problem) => log.add(problem));
  const separator = separatorLine(await text.peek(LONGEST_SEPARATOR_LINE));
  if (separator !== null) scanner.line++;
  const batches = await lookAhead(readRows(text, separator?.length ?? 0, scanner, log), () => text.close());
  if (batches.first.length === 0) throw noRows(log, limits);
  return {
    kind: "table",
    format: "csv",
    delimiter,
    packing: null,
    encoding: () => text.encoding,
    garbled: () => text.garbled,
    head: async () => batches.first,
    lastRow: () => scanner.row - 1,
    rows: () => batches.all(),
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: () => text.bytesRead(),
    close: () => text.close()
  };
}
async function* readRows(text, skip, scanner, log) {
  let toSkip = skip;
  let batch = [];
  let characters = 0;
  function* fullBatches(final) {
    scanner.scan(batch, BATCH, final);
    while (batch.length === BATCH || batch.length > 0 && characters >= BATCH_CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
      scanner.scan(batch, BATCH, final);
    }
  }
  for (let final = false; !final && scanner.stopped === null; ) {
    const wasMixed = text.mixed;
    const piece = await text.next();
    final = piece === null;
    if (text.mixed !== wasMixed) {
      scanner.flush();
      yield* fullBatches(false);
      log.add({ code: "encoding-mixed", row: scanner.row, line: scanner.line });
    }
    if (piece === null) scanner.flush();
    else {
      scanner.feed(toSkip > 0 ? piece.slice(toSkip) : piece);
      toSkip = Math.max(0, toSkip - piece.length);
    }
    characters += piece?.length ?? 0;
    yield* fullBatches(final);
  }
  if (batch.length > 0) yield batch;
  if (scanner.stopped !== null) log.add({ code: scanner.stopped, row: scanner.row, line: scanner.line });
  else if (scanner.open !== null) log.add(scanner.open);
  else if (text.cut) log.add({ code: "file-truncated", row: scanner.row - 1, line: scanner.line - 1 });
  scanner.end();
  if (scanner.otherLineEnd !== null) log.add({ code: "line-ends-mixed", ...scanner.otherLineEnd });
  else if (scanner.lineEnd === "cr") log.add({ code: "line-ends-cr", row: null, line: null });
  await text.close();
}
function noRows({ problems }, limits) {
  const problem = problems.find(({ code }) => code !== "quote-stray" && code !== "encoding-mixed");
  switch (problem?.code) {
    case "row-too-long":
      return new UnreadableFileError(
        "row-too-long",
        `The row that starts on line ${problem.line} is longer than ${limits.maxRowBytes.toLocaleString("en-GB")} characters.`,
        "Look for a quotation mark that is never closed, or save the file again as CSV UTF-8."
      );
    case "row-too-wide":
      return new UnreadableFileError(
        "row-too-wide",
        `The row on line ${problem.line} has more than ${limits.maxColumns.toLocaleString("en-GB")} cells.`,
        "Delete the empty columns to the right of the table and save the file again as CSV UTF-8."
      );
    case "file-truncated":
      return new UnreadableFileError(
        "file-truncated",
        `A quotation mark opens on line ${problem.line} and is never closed, so no row is complete.`,
        "Close the quotation mark, or export the file again in case it was cut short."
      );
    default:
      return new UnreadableFileError(
        "file-empty",
        "The file has no text in it.",
        "Check that it is the right file, and that the export finished."
      );
  }
}

// ../checker/src/read/code-pages.ts
var EVIDENCE = 1 << 16;
function chooseCodePage(bytes, before) {
  let votes = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    const length = utf8Length(bytes, at);
    if (length > 1) at += length - 1;
    else votes += vote(byte, bytes[at - 1] ?? before, bytes[at + 1] ?? 0);
  }
  return votes > 0 ? "cp850" : "windows-1252";
}
var NOT_IN_1252 = [129, 141, 143, 144, 157];
var LETTERS_OF_850 = [132, 133, 135, 136, 137, 139, 140, 147, 148, 161, 162, 164];
var PUNCTUATION_OF_1252 = [145, 146, 147, 148, 149, 150, 151];
function vote(byte, before, after) {
  const between = isLetter2(before) && isLetter2(after);
  if (NOT_IN_1252.includes(byte)) return isLetter2(before) || isLetter2(after) ? 1 : 0;
  if (byte === 156) return isLetter2(after) ? 0 : 1;
  if (byte === 255) return isLetter2(after) && !isCapital(after) ? 0 : 1;
  if (byte === 130 || byte === 138) return isLetter2(before) && !isCapital(before) ? 1 : 0;
  if (LETTERS_OF_850.includes(byte) && between) return 1;
  if (PUNCTUATION_OF_1252.includes(byte)) return -1;
  if (byte === 163 || byte === 160) return between ? 0 : -1;
  if (byte === 171 || byte === 172 || byte === 248) {
    if (isDigit2(before)) return 1;
  }
  if (byte === 128) return isDigit2(after) ? -1 : 0;
  if (byte >= 176 && byte <= 191) return byte >= 181 && byte <= 184 ? 0 : -1;
  if (byte >= 192) return isLetter2(before) || isLetter2(after) ? -1 : 0;
  return 0;
}
function isLetter2(byte) {
  return byte >= 97 && byte <= 122 || isCapital(byte);
}
function isCapital(byte) {
  return byte >= 65 && byte <= 90;
}
function isDigit2(byte) {
  return byte >= 48 && byte <= 57;
}
function utf8Length(bytes, at) {
  const lead = bytes[at] ?? 0;
  if (lead < 128) return 1;
  if (lead < 194 || lead > 244) return 0;
  const length = lead >= 240 ? 4 : lead >= 224 ? 3 : 2;
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0;
    const low = index > 1 ? 128 : lead === 224 ? 160 : lead === 240 ? 144 : 128;
    const high = index > 1 ? 191 : lead === 237 ? 159 : lead === 244 ? 143 : 191;
    if (byte < low || byte > high) return 0;
  }
  return length;
}
var windows1252 = new TextDecoder("windows-1252");
var utf16 = new TextDecoder("utf-16le", { ignoreBOM: true });
var FROM_80_OF_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var FROM_80_OF_850 = "\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xF8\xA3\xD8\xD7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\xAE\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\xC1\xC2\xC0\xA9\u2563\u2551\u2557\u255D\xA2\xA5\u2510\u2514\u2534\u252C\u251C\u2500\u253C\xE3\xC3\u255A\u2554\u2569\u2566\u2560\u2550\u256C\xA4\xF0\xD0\xCA\xCB\xC8\u0131\xCD\xCE\xCF\u2518\u250C\u2588\u2584\xA6\xCC\u2580\xD3\xDF\xD4\xD2\xF5\xD5\xB5\xFE\xDE\xDA\xDB\xD9\xFD\xDD\xAF\xB4\xAD\xB1\u2017\xBE\xB6\xA7\xF7\xB8\xB0\xA8\xB7\xB9\xB3\xB2\u25A0\xA0";
function decodeCodePage(bytes, page) {
  if (page === "cp850") {
    return utf16.decode(
      Uint16Array.from(bytes, (byte) => byte < 128 ? byte : FROM_80_OF_850.charCodeAt(byte - 128))
    );
  }
  return windows1252.decode(bytes).replace(/[\x80-\x9f]/g, (character) => FROM_80_OF_1252.charAt(character.charCodeAt(0) - 128));
}

// ../checker/src/read/decode.ts
function detectEncoding(head) {
  if (head[0] === 239 && head[1] === 187 && head[2] === 191) return { encoding: "utf-8-bom", bomLength: 3 };
  if (head[0] === 255 && head[1] === 254) return { encoding: "utf-16le", bomLength: 2 };
  if (head[0] === 254 && head[1] === 255) return { encoding: "utf-16be", bomLength: 2 };
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd * 4 > head.length && even * 10 < odd) return { encoding: "utf-16le", bomLength: 0 };
  if (even * 4 > head.length && odd * 10 < even) return { encoding: "utf-16be", bomLength: 0 };
  return { encoding: "utf-8", bomLength: 0 };
}
var NO_BYTES = new Uint8Array(0);
var TextReader = class {
  encoding;
  /** UTF-8 beyond ASCII came before the switch to a code page; set when `next()` gives the first text after it. */
  mixed = false;
  /** The file ends in the middle of a character; set once everything is read. */
  cut = false;
  #bytes;
  #skip;
  #wide;
  #carry = NO_BYTES;
  #before = 0;
  #page = null;
  #beyondAscii;
  #garbled = new GarbleWatch();
  #waiting = [];
  #ended = false;
  constructor(bytes, start) {
    this.#bytes = bytes;
    this.encoding = start.encoding;
    this.#skip = start.bomLength;
    this.#beyondAscii = start.encoding === "utf-8-bom";
    this.#wide = start.encoding.startsWith("utf-16") ? new TextDecoder(start.encoding, { ignoreBOM: true }) : null;
  }
  /** The first `size` characters, or all if there are fewer; `next()` still gives them. Only before `next()`. */
  async peek(size) {
    let total = 0;
    for (const piece of this.#waiting) total += piece.text.length;
    while (total < size && !this.#ended) total += await this.#pull();
    return this.#waiting.map((piece) => piece.text).join("").slice(0, size);
  }
  /** The next piece of text, never empty; null at the end. */
  async next() {
    for (; ; ) {
      const piece = this.#waiting.shift();
      if (piece !== void 0) {
        if (piece.afterMix) this.mixed = true;
        return piece.text;
      }
      if (this.#ended) return null;
      await this.#pull();
    }
  }
  /** Whether some of the text so far looks as if it had been decoded wrongly before it came here. */
  get garbled() {
    return this.#garbled.seen;
  }
  bytesRead() {
    return this.#bytes.bytesRead;
  }
  async close() {
    this.#waiting = [];
    this.#ended = true;
    await this.#bytes.close();
  }
  /** Decodes one block into `#waiting`; the number of characters that came of it. */
  async #pull() {
    let block = await this.#bytes.next();
    if (block === null) return this.#finish();
    const skipped = Math.min(this.#skip, block.length);
    if (skipped > 0) {
      block = block.subarray(skipped);
      this.#skip -= skipped;
    }
    if (this.#wide) return this.#push(this.#wide.decode(block, { stream: true }));
    if (this.#page !== null) return this.#push(decodeCodePage(block, this.#page));
    return this.#decodeUtf8(joined(this.#carry, block));
  }
  async #decodeUtf8(bytes) {
    const end = completeLength(bytes);
    this.#carry = bytes.slice(end);
    try {
      const text = utf8.decode(bytes.subarray(0, end));
      if (text.length !== end) this.#beyondAscii = true;
      if (end > 0) this.#before = bytes[end - 1] ?? 0;
      return this.#push(text, { isPlain: text.length === end });
    } catch {
      return this.#switch(bytes);
    }
  }
  async #switch(bytes) {
    const end = goodLength(bytes);
    const before = utf8.decode(bytes.subarray(0, end));
    const mixed = this.#beyondAscii || before.length !== end;
    this.#carry = NO_BYTES;
    let rest = bytes.subarray(end);
    while (rest.length < EVIDENCE) {
      const block = await this.#bytes.next();
      if (block === null) break;
      rest = joined(rest, block);
    }
    this.#page = chooseCodePage(rest.subarray(0, EVIDENCE), bytes[end - 1] ?? this.#before);
    this.encoding = this.#page;
    return this.#push(before) + this.#push(decodeCodePage(rest, this.#page), { afterMix: mixed });
  }
  async #finish() {
    this.#ended = true;
    if (this.#wide) {
      const last = this.#wide.decode();
      this.cut = last !== "";
      return this.#push(last, { isPlain: true });
    }
    if (this.#carry.length === 0) return 0;
    if (!this.#beyondAscii) return this.#switch(this.#carry);
    this.cut = true;
    return this.#push("\uFFFD", { isPlain: true });
  }
  /** `isPlain`: what is ASCII, or made up here for a character that is cut, is no sign of wrong decoding. */
  #push(text, { afterMix = false, isPlain = false } = {}) {
    if (text === "") return 0;
    if (isPlain) this.#garbled.skip();
    else this.#garbled.look(text);
    this.#waiting.push({ text, afterMix });
    return text.length;
  }
};
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function joined(first, second) {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
function completeLength(bytes) {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 128) break;
    if (byte >= 192) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
function sequenceLength(lead) {
  return lead >= 240 ? 4 : lead >= 224 ? 3 : 2;
}
function goodLength(bytes) {
  let at = 0;
  for (let length = 1; at < bytes.length && length > 0; at += length) length = utf8Length(bytes, at);
  return at;
}

// ../checker/src/read/json-fault.ts
var WORD2 = /[^\s,:[\]{}"]+/y;
var SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
var ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
var SPACES2 = /[ \t\r\n]*/y;
function findJsonFault(text) {
  const open = [];
  let expected = "value";
  let at = 0;
  const fault = (what) => ({ at, what, cut: false });
  for (; ; ) {
    at = match(SPACES2, text, at);
    const closing = open.at(-1);
    if (expected === "end of item" && closing === void 0) {
      return at < text.length ? fault("there is more text after the end of the data") : null;
    }
    if (at >= text.length) return cutShort(text);
    const character = text.charAt(at);
    if (character === closing && expected !== "key" && expected !== "value") {
      open.pop();
      expected = "end of item";
      at++;
    } else if (expected === "end of item") {
      if (character !== ",") return fault("a comma or bracket is missing there");
      expected = closing === "}" ? "key" : "value";
      at++;
    } else if (expected === "key" || expected === "first key") {
      if (character === "}") return fault("there is a comma too many before it");
      if (character !== '"') return fault("a field name in double quotes is expected there");
      const end = readString(text, at);
      if (typeof end !== "number") return end;
      at = match(SPACES2, text, end);
      if (at >= text.length) return cutShort(text);
      if (text[at] !== ":") return fault("a colon is missing there");
      expected = "value";
      at++;
    } else if (character === "{" || character === "[") {
      open.push(character === "{" ? "}" : "]");
      expected = character === "{" ? "first key" : "first value";
      at++;
    } else if (character === '"') {
      const end = readString(text, at);
      if (typeof end !== "number") return end;
      expected = "end of item";
      at = end;
    } else {
      const end = match(WORD2, text, at);
      const word = text.slice(at, end);
      if (end >= text.length) return cutShort(text);
      if (word === "")
        return fault(character === "]" ? "there is a comma too many before it" : "a value is missing there");
      if (!SCALAR.test(word)) return fault(`"${excerpt(word)}" is not a value that JSON knows${instead(word)}`);
      expected = "end of item";
      at = end;
    }
  }
}
function instead(word) {
  if (/^(?:true|false)$/i.test(word)) return `; write ${word.toLowerCase()}`;
  if (/^(?:-?inf(?:inity)?|-?nan|none|null|nil|undefined)$/i.test(word)) return "; write null where there is no value";
  if (/^[+-]?[\d.]/.test(word)) return "; write a number like 12.5, and anything else in double quotes";
  return "; a text stands in double quotes";
}
function readString(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') return at + 1;
    if (character < " ") return { at, what: "a line break or control character stands inside a text", cut: false };
    if (character !== "\\") continue;
    const end = match(ESCAPE, text, at);
    if (end === at && at + 6 <= text.length) {
      return { at, what: "a backslash stands there that JSON does not know; write it twice", cut: false };
    }
    at = end === at ? text.length : end - 1;
  }
  return cutShort(text);
}
function cutShort(text) {
  return { at: text.length, what: "the text ends there, so the file is cut short", cut: true };
}
function match(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

// ../checker/src/read/esri-geometry.ts
var SYSTEMS = /* @__PURE__ */ new Map([
  [4326, "degrees"],
  [27700, "grid"],
  [3857, "mercator"],
  [102100, "mercator"]
]);
function esriSystem({ wkid, latestWkid }) {
  return SYSTEMS.get(latestWkid) ?? SYSTEMS.get(wkid) ?? null;
}
function isEsriShape(geometry) {
  return "x" in geometry || ["points", "paths", "rings"].some((kind) => Array.isArray(geometry[kind]));
}
function esriGeometry({ x, y, points, paths, rings }, system) {
  const moved = (position2) => toWgs84(position2, system);
  if (Array.isArray(points)) return several("MultiPoint", points.map(moved));
  if (Array.isArray(paths)) {
    const lines = paths.map((path) => Array.isArray(path) ? path.map(moved) : path);
    return lines.length === 1 ? { type: "LineString", coordinates: lines[0] } : several("MultiLineString", lines);
  }
  if (Array.isArray(rings)) {
    const polygons = polygonsOf(rings).map((polygon) => polygon.map((ring) => ring.map(moved)));
    return polygons.length === 1 ? { type: "Polygon", coordinates: polygons[0] } : several("MultiPolygon", polygons);
  }
  return typeof x === "number" && typeof y === "number" ? { type: "Point", coordinates: moved([x, y]) } : null;
}
function several(type, coordinates) {
  return coordinates.length === 0 ? null : { type, coordinates };
}
var EARTH = 6378137;
function toWgs84(position2, system) {
  if (!isPosition(position2)) return position2;
  const [x, y] = position2;
  if (system === "degrees" || Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
  if (system === "mercator") {
    return [round2(degrees2(x / EARTH)), round2(degrees2(Math.atan(Math.sinh(y / EARTH))))];
  }
  if (!inGridReach(y, x)) return [x, y];
  const { latitude, longitude } = toDegrees(y, x);
  return [longitude, latitude];
}
function round2(angle) {
  return Number(angle.toFixed(7));
}
function degrees2(angle) {
  return angle * 180 / Math.PI;
}
var MOST_STEPS = 2e8;
function polygonsOf(rings) {
  const outers = [];
  const holes = [];
  let corners = 0;
  for (const positions of rings) {
    if (!Array.isArray(positions) || !positions.every(isPosition)) return rings.map((ring2) => [[ring2].flat()]);
    const ring = newRing(positions);
    if (ring.area > 0 && rings.length > 1) holes.push({ ring, after: outers.length - 1 });
    else {
      outers.push({ ring, holes: [] });
      corners += ring.positions.length;
    }
  }
  const isQuick = holes.length * corners <= MOST_STEPS;
  for (const { ring, after } of holes) {
    const around3 = isQuick ? outers.filter(({ ring: outer }) => isInBox(ring, outer)) : outers.slice(after, after + 1);
    const inside = around3.length < 2 ? around3 : around3.filter(({ ring: outer }) => isInside(ring, outer));
    const [closest] = (inside.length > 0 ? inside : around3).sort(
      (a, b) => Math.abs(a.ring.area) - Math.abs(b.ring.area)
    );
    if (closest === void 0) outers.push({ ring, holes: [] });
    else closest.holes.push(ring);
  }
  return outers.map(({ ring, holes: inner }) => [turned(ring, 1), ...inner.map((hole) => turned(hole, -1))]);
}
function isPosition(value) {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";
}
function newRing(positions) {
  let area = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let [fromX, fromY] = positions.at(-1) ?? [0, 0];
  for (const [x, y] of positions) {
    area += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { positions, area: area / 2, box: [west, south, east, north] };
}
function isInBox({ box: [west, south, east, north] }, { box }) {
  return west >= box[0] && south >= box[1] && east <= box[2] && north <= box[3];
}
function isInside({ positions: [corner] }, { positions }) {
  if (corner === void 0) return false;
  const [x, y] = corner;
  let isIn = false;
  let [fromX, fromY] = positions.at(-1) ?? corner;
  for (const [toX, toY] of positions) {
    if (toY > y !== fromY > y && x < (fromX - toX) * (y - toY) / (fromY - toY) + toX) isIn = !isIn;
    [fromX, fromY] = [toX, toY];
  }
  return isIn;
}
function turned({ positions, area }, sign) {
  const turn = area * sign < 0 ? positions.toReversed() : [...positions];
  const [first, last] = [turn[0], turn.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) turn.push(first);
  return turn;
}

// ../checker/src/read/esri.ts
function esriFeaturesOf(root) {
  if (!isObject4(root) || !Array.isArray(root.features) || root.type === "FeatureCollection") return null;
  const { features, spatialReference } = root;
  const isOne = (feature2) => isObject4(feature2) && isObject4(feature2.attributes);
  if (features.length === 0 ? !isObject4(spatialReference) : !features.some(isOne)) return null;
  const readers = readersOf(root.fields);
  const systemOf = (geometry) => {
    const reference = geometry.spatialReference ?? spatialReference;
    return isObject4(reference) ? esriSystem(reference) : null;
  };
  return {
    features,
    recordOf(feature2) {
      if (!isObject4(feature2) || !isObject4(feature2.attributes)) return feature2;
      const attributes = Object.entries(feature2.attributes).flatMap(
        ([name, value]) => value === null ? [] : [[name, readers.get(name)?.(value) ?? value]]
      );
      const { geometry } = feature2;
      const system = isObject4(geometry) ? systemOf(geometry) : null;
      return recordOfFeature({
        type: "Feature",
        properties: Object.fromEntries(attributes),
        geometry: isObject4(geometry) && system !== null ? esriGeometry(geometry, system) : null
      });
    },
    left: leftOf2(features, (geometry) => {
      if (!isEsriShape(geometry)) return "geometry of a kind that is not read, such as a curve";
      if (systemOf(geometry) !== null) return null;
      const reference = geometry.spatialReference ?? spatialReference;
      const wkid = isObject4(reference) ? reference.latestWkid ?? reference.wkid : void 0;
      return wkid === void 0 ? "geometry that names no coordinate system by its number" : `geometry in the coordinate system ${String(wkid)}`;
    })
  };
}
var OWN_MEMBERS2 = /* @__PURE__ */ new Set(["attributes", "geometry"]);
var MOST_NAMES2 = 1e3;
function leftOf2(features, reasonOf2) {
  const left = /* @__PURE__ */ new Set();
  for (const feature2 of features) {
    if (!isObject4(feature2) || !isObject4(feature2.attributes) || left.size >= MOST_NAMES2) continue;
    for (const name of Object.keys(feature2)) if (!OWN_MEMBERS2.has(name)) left.add(name);
    const reason = isObject4(feature2.geometry) ? reasonOf2(feature2.geometry) : null;
    if (reason !== null) left.add(reason);
  }
  return [...left];
}
function readersOf(fields) {
  const readers = /* @__PURE__ */ new Map();
  for (const field of Array.isArray(fields) ? fields : []) {
    if (!isObject4(field) || typeof field.name !== "string") continue;
    const codes2 = codedValues(field.domain);
    if (codes2 !== null) readers.set(field.name, (value) => codes2.get(value));
    else if (field.type === "esriFieldTypeDate") readers.set(field.name, isoOf2);
  }
  return readers;
}
function codedValues(domain) {
  if (!isObject4(domain) || !Array.isArray(domain.codedValues)) return null;
  return new Map(domain.codedValues.filter(isObject4).map(({ code, name }) => [code, name]));
}
function isoOf2(value) {
  if (typeof value !== "number" || !(Math.abs(value) <= 864e13)) return void 0;
  return new Date(value).toISOString().replace(/T00:00:00\.000Z$/, "").replace(/\.000Z$/, "Z");
}
function isObject4(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/read/json-tables.ts
var NAMES_OF_HEADINGS = ["columns", "fields", "headers", "header", "cols", "column_names"];
var NAMES_OF_A_HEADING = ["name", "id", "fieldName", "label", "title"];
function tableOf(values3, holder) {
  const [first] = values3;
  if (!Array.isArray(first) || !values3.every(Array.isArray)) return null;
  const beside = holder === null ? null : headingsBeside(holder, first.length);
  if (beside !== null) return newTable(0, beside);
  const isHeadings = values3.length > 1 && first.length > 0 && first.every((name) => isText(name));
  return isHeadings ? newTable(1, first) : null;
}
function newTable(headings, texts) {
  const names = distinct(texts);
  return {
    headings,
    recordOf(row) {
      if (!Array.isArray(row)) return row;
      const members = row.flatMap((value, at) => value === null ? [] : [[names[at] ?? `column ${at + 1}`, value]]);
      return Object.fromEntries(members);
    }
  };
}
function distinct(texts) {
  const taken = /* @__PURE__ */ new Set();
  return texts.map((text) => {
    let name = text;
    for (let again = 2; taken.has(name); again++) name = `${text} (${again})`;
    taken.add(name);
    return name;
  });
}
function headingsBeside(holder, width) {
  const { meta } = holder;
  const view = isObject5(meta) && isObject5(meta.view) ? meta.view : {};
  for (const list2 of [...NAMES_OF_HEADINGS.map((name) => holder[name]), view.columns]) {
    if (!Array.isArray(list2) || list2.length === 0 || list2.length < width) continue;
    const names = list2.map(headingOf2);
    if (names.every(isText)) return names;
  }
  return null;
}
function headingOf2(entry) {
  if (!isObject5(entry)) return entry;
  return NAMES_OF_A_HEADING.map((name) => entry[name]).find(isText);
}
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}
function isObject5(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/read/record-sets.ts
var DEPTH_OF_SETS = 3;
var MOST_SETS = 100;
function findPlaces(root) {
  const esri = esriFeaturesOf(root);
  if (esri !== null) {
    const { features: features2, recordOf, left } = esri;
    const place = { form: "esri-feature", keys: ["features"], values: features2, headings: 0, recordOf };
    return { format: "esri-json", places: /* @__PURE__ */ new Map([["features", place]]), left };
  }
  const known2 = knownGeoJson(root);
  const places = known2 ?? search(root);
  const features = [...places.values()].filter(({ form }) => form === "feature").flatMap(({ values: values3 }) => values3);
  const format = known2 !== null || features.length > 0 ? "geojson" : "json";
  return { format, places, left: foreignMembersOf(features) };
}
function knownGeoJson(root) {
  const features = featuresOf(root);
  if (features !== null) return /* @__PURE__ */ new Map([["features", featuresAt(["features"], features)]]);
  if (isFeature(root)) return /* @__PURE__ */ new Map([["", featuresAt(null, [root])]]);
  if (!isObject6(root) || root.type !== "GeometryCollection" || !Array.isArray(root.geometries)) return null;
  const { geometries: values3 } = root;
  const keys = ["geometries"];
  return /* @__PURE__ */ new Map([["geometries", { form: "geometry", keys, values: values3, headings: 0, recordOf: recordOfGeometry }]]);
}
function featuresAt(keys, values3) {
  return { form: "feature", keys, values: values3, headings: 0, recordOf: recordOfFeature };
}
function search(root) {
  const places = /* @__PURE__ */ new Map();
  if (Array.isArray(root)) return places.set("", placeOf(root, [], null) ?? listOf2(root, []));
  places.set("", { form: "object", keys: null, values: [root], headings: 0, recordOf: same });
  const visit2 = (value, keys, holder) => {
    if (Array.isArray(value)) {
      const path = keys.join(".");
      if (places.has(path) || places.size >= MOST_SETS) return;
      const place = placeOf(value, keys, holder);
      if (place !== null) places.set(path, place);
    } else if (isObject6(value) && keys.length < DEPTH_OF_SETS) {
      for (const [key, inner] of Object.entries(value)) visit2(inner, [...keys, key], value);
    }
  };
  visit2(root, [], null);
  return places;
}
function placeOf(values3, keys, holder) {
  const table = tableOf(values3, holder);
  if (table !== null) return { form: "list", keys, values: values3, ...table };
  return values3.length === 0 || values3.some(isObject6) ? listOf2(values3, keys) : null;
}
function listOf2(values3, keys) {
  if (isFeature(values3.find(isObject6))) return featuresAt(keys, values3);
  return { form: "object", keys, values: values3, headings: 0, recordOf: same };
}
function same(value) {
  return value;
}
function isObject6(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../checker/src/read/json.ts
var SAMPLE = 30;
async function openJson(reader, bytes, limits) {
  const log = new ProblemLog();
  const text = await readAll(reader, bytes, limits);
  const root = parse(text, limits, log);
  if (reader.mixed) log.add({ code: "encoding-mixed", row: null, line: null });
  const { format, places, left } = findPlaces(root);
  const lines = /* @__PURE__ */ new Map();
  const recordsOf2 = (path, from, to) => {
    const place = places.get(path);
    if (place === void 0) throw new RangeError(`The file has no records at "${path}".`);
    const linesOf = () => {
      const known2 = lines.get(path) ?? (place.keys ? elementLines(text, place.keys) : [firstLine(text)]);
      lines.set(path, known2);
      return known2;
    };
    const { headings } = place;
    return place.values.slice(from + headings, to + headings).map((value, index) => {
      const record = place.recordOf(value);
      return {
        row: from + index + 1,
        // Only for the set that is read in the end: each takes a walk through the file.
        get line() {
          return linesOf()[from + index + headings] ?? null;
        },
        value: record,
        ...record !== value && place.form !== "list" ? { isMade: true } : {}
      };
    });
  };
  return {
    kind: "records",
    format,
    sets: Array.from(places, ([path, { values: values3, headings, form }]) => ({ path, count: values3.length - headings, form })),
    packing: null,
    encoding: () => reader.encoding,
    garbled: () => reader.garbled,
    left,
    sample: async (path) => recordsOf2(path, 0, SAMPLE),
    async *records(path) {
      let from = 0;
      for (let batch = recordsOf2(path, 0, BATCH); batch.length > 0; batch = recordsOf2(path, from, from + BATCH)) {
        yield batch;
        from += BATCH;
      }
    },
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: () => reader.bytesRead(),
    close: () => reader.close()
  };
}
async function readAll(reader, bytes, limits) {
  const pieces = [];
  for (let tooLarge = (bytes ?? 0) > limits.maxJsonBytes; ; tooLarge = reader.bytesRead() > limits.maxJsonBytes) {
    if (tooLarge) {
      await reader.close();
      throw new UnreadableFileError(
        "json-too-large",
        `The JSON is larger than ${Math.floor(limits.maxJsonBytes / 1e6).toLocaleString("en-GB")} MB, the most that can be read whole.`,
        "Save it as JSON Lines, one record on each line, which has no such limit."
      );
    }
    const piece = await reader.next();
    if (piece === null) return pieces.join("");
    pieces.push(piece);
  }
}
function parse(text, limits, log) {
  const { tooDeep, members } = scanJson(text, limits.maxJsonDepth);
  if (tooDeep >= 0) {
    throw new UnreadableFileError(
      "json-too-deep",
      `The JSON has more than ${limits.maxJsonDepth} arrays and objects inside each other at ${position(text, tooDeep)}.`,
      "Check the program that wrote the file: a record does not need that many."
    );
  }
  try {
    const root = JSON.parse(text);
    if (countMembers(root) !== members) {
      for (const { name, line } of findRepeatedNames(text)) {
        log.add({ code: "json-name-repeated", row: null, line, value: excerpt(name) });
      }
    }
    return root;
  } catch (error) {
    const fault = findJsonFault(text);
    if (fault === null) throw error;
    throw new UnreadableFileError(
      "json-syntax",
      `The JSON stops at ${position(text, fault.at)}: ${fault.what}.`,
      fault.cut ? "Export or download the file again." : "Correct it there, or export the file again."
    );
  }
}
function position(text, at) {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
function firstLine(text) {
  return text.slice(0, text.search(/\S/)).split(/\r\n|\r|\n/).length;
}

// ../checker/src/read/json-lines.ts
var RECORD_SEPARATOR = 30;
var MOST_LEFT = 100;
async function openJsonLines(text, limits) {
  const log = new ProblemLog();
  const parser = new LineParser(limits, log);
  const batches = await lookAhead(readRecords(text, parser, limits, log), () => text.close());
  if (batches.first.length === 0 && log.counts.has("row-too-long")) {
    throw new UnreadableFileError(
      "row-too-long",
      `The first record is longer than ${limits.maxRowBytes.toLocaleString("en-GB")} characters.`,
      "Check that each record is on a line of its own."
    );
  }
  const rootOnly = (path) => {
    if (path !== "") throw new RangeError(`The file has no records at "${path}".`);
  };
  return {
    kind: "records",
    format: "jsonl",
    sets: [{ path: "", count: -1, form: parser.isOfFeatures ? "feature" : "object" }],
    packing: null,
    encoding: () => text.encoding,
    garbled: () => text.garbled,
    // Grows while reading.
    left: parser.left,
    async sample(path) {
      rootOnly(path);
      return batches.first;
    },
    records(path) {
      rootOnly(path);
      return batches.all();
    },
    problems: log.problems,
    problemCounts: log.counts,
    bytesRead: () => text.bytesRead(),
    close: () => text.close()
  };
}
async function* readRecords(text, parser, limits, log) {
  let unfinished = "";
  for (; ; ) {
    const wasMixed = text.mixed;
    const piece = await text.next();
    if (piece === null) break;
    if (text.mixed !== wasMixed) log.add({ code: "encoding-mixed", row: parser.row, line: parser.line });
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0 && !parser.stopped; end = piece.indexOf("\n", start)) {
      parser.add(unfinished + piece.slice(start, end), false);
      unfinished = "";
      start = end + 1;
      if (parser.isFull()) yield parser.take();
    }
    unfinished += piece.slice(start);
    if (unfinished.length > limits.maxRowBytes) parser.stop();
    if (parser.stopped) break;
  }
  if (!parser.stopped) parser.add(unfinished, true);
  const rest = parser.take();
  if (rest.length > 0) yield rest;
  await text.close();
}
var LineParser = class {
  /** Number and line of the record that comes next. */
  row = 1;
  line = 1;
  stopped = false;
  /** Whether the lines are features of GeoJSON: the first record decides. */
  isOfFeatures = false;
  /** Members of features that no record has. */
  left = [];
  #limits;
  #log;
  #isStarted = false;
  #batch = [];
  #characters = 0;
  constructor(limits, log) {
    this.#limits = limits;
    this.#log = log;
  }
  /** Reads one line; `last` says that the file ends with it, without a line break. */
  add(text, last) {
    if (text.length > this.#limits.maxRowBytes) {
      this.stop();
      return;
    }
    if (text.trim() !== "") {
      const at = { row: this.row++, line: this.line };
      const own = text.charCodeAt(0) === RECORD_SEPARATOR ? text.slice(1) : text;
      const { tooDeep, members } = scanJson(own, this.#limits.maxJsonDepth);
      if (tooDeep >= 0) this.#log.add({ code: "json-too-deep", ...at });
      else this.#parse(own, members, last, at);
    }
    this.line++;
  }
  /** Gives up at a line that is too long. */
  stop() {
    if (this.stopped) return;
    this.stopped = true;
    this.#log.add({ code: "row-too-long", row: this.row, line: this.line });
  }
  isFull() {
    return this.#batch.length >= BATCH || this.#characters >= BATCH_CHARACTERS;
  }
  take() {
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    return batch;
  }
  #parse(text, members, last, at) {
    let value;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const fault = findJsonFault(text);
      if (fault === null) throw error;
      const what = fault.cut ? "the line ends before the record does" : fault.what;
      if (fault.cut && last) this.#log.add({ code: "file-truncated", ...at });
      else this.#log.add({ code: "json-syntax", ...at, value: `column ${fault.at + 1}: ${what}` });
      return;
    }
    if (countMembers(value) !== members) {
      for (const { name } of findRepeatedNames(text)) {
        this.#log.add({ code: "json-name-repeated", ...at, value: excerpt(name) });
      }
    }
    if (!this.#isStarted) this.isOfFeatures = isFeature(value);
    this.#isStarted = true;
    if (this.isOfFeatures) this.#leave(value);
    const record = this.isOfFeatures ? recordOfFeature(value) : value;
    this.#batch.push({ ...at, value: record, ...record === value ? {} : { isMade: true } });
    this.#characters += text.length;
  }
  #leave(feature2) {
    for (const name of foreignMembersOf([feature2])) {
      if (this.left.length < MOST_LEFT && !this.left.includes(name)) this.left.push(name);
    }
  }
};

// ../checker/src/read/open.ts
var HEAD2 = 1 << 16;
var MOST_BLANK = 1 << 20;
async function openSource(sourceLike, limits) {
  const source = toSource(sourceLike);
  const all = resolveLimits(limits);
  const bytes = new ByteReader(source);
  return closeOnError(bytes, async () => {
    const head = await bytes.peek(HEAD2);
    if (!isGzip(head)) return openBytes(bytes, head, source, all, null);
    const inner = unpack({ name: source.name, bytes: source.bytes, stream: () => blocksOf(bytes) }, all);
    const unpacked = new ByteReader(inner);
    return closeOnError(unpacked, async () => {
      const start = await unpacked.peek(HEAD2);
      if (isGzip(start)) {
        throw refuse("file-zip", "packed with gzip twice", "Unpack it, and check the file inside.");
      }
      const bytesRead = () => bytes.bytesRead;
      return { ...await openBytes(unpacked, start, inner, all, "gzip", bytesRead), packing: "gzip", bytesRead };
    });
  });
}
async function openBytes(bytes, firstBytes, source, limits, packing, bytesRead = () => bytes.bytesRead) {
  if (isZip(firstBytes)) {
    const { openZip } = await import("./open-zip-YP5HU5VL.js");
    return openZip(bytes, limits, { packing, bytesRead });
  }
  if (isOle(firstBytes)) throw await (await import("./refuse-ole-EUK7N5GM.js")).refusalOfOle(bytes, limits);
  refusePdf(firstBytes);
  return openText(bytes, firstBytes, source, limits);
}
async function openText(bytes, firstBytes, source, limits) {
  const text = new TextReader(bytes, detectEncoding(firstBytes));
  const head = await text.peek(HEAD2);
  refuseOtherText(head);
  const start = await peekText(text, head);
  if (!looksLikeJson(start)) return openTable(text, detectDelimiter(start, limits), limits);
  const line = await peekLine(text, start, limits.maxRowBytes);
  return looksLikeJsonLines(line, source.name) ? openJsonLines(text, limits) : openJson(text, source.bytes, limits);
}
async function closeOnError(bytes, open) {
  try {
    return await open();
  } catch (error) {
    await bytes.close();
    throw error;
  }
}
async function* blocksOf(bytes) {
  try {
    for (let block = await bytes.next(); block !== null; block = await bytes.next()) yield block;
  } finally {
    await bytes.close();
  }
}
async function peekText(text, head) {
  return head.length < HEAD2 || head.trimStart() !== "" ? head : await text.peek(MOST_BLANK);
}
async function peekLine(text, start, longest) {
  const first = start.search(/\S/);
  let peeked = start;
  for (let size = HEAD2; start[first] === "{" && peeked.length >= size && size <= longest; size *= 2) {
    const lineEnd = peeked.indexOf("\n", first);
    if (lineEnd >= 0 && peeked.slice(lineEnd).trimStart() !== "") break;
    peeked = await text.peek(2 * size);
  }
  return peeked;
}

// ../checker/src/check.ts
async function check(source, options) {
  return checkInto(source, options, null);
}
async function checkInto(source, options, sink) {
  return (await inspect(source, options, sink)).report;
}
async function inspect(source, options, sink, proving = "large") {
  const { finish, groups } = await readFile(source, options, newSubmission(recordsOf(options), true), sink, proving);
  return { report: finish(), groups };
}
async function checkTogether(files) {
  const submission = newSubmission(
    files.flatMap(({ options }) => recordsOf(options)),
    files.length === 1
  );
  const finishes = [];
  for (const { source, options } of files) {
    finishes.push(
      await readFile(source, options, submission, null, files.length === 1 ? "large" : "never").catch(
        (error) => ({ error })
      )
    );
  }
  return finishes.map((one) => "finish" in one ? { report: one.finish() } : one);
}
function recordsOf({ schema, candidates }) {
  return [...candidates?.records ?? [], ...schema === void 0 ? [] : [schema.metadata]];
}
async function readFile(source, options, submission, sink, proving) {
  const started = performance.now();
  const { name, bytes } = factsOf3(source);
  let input = await openSource(source);
  const reopen = async () => {
    await input.close();
    const again = await openSource(source);
    if (again.kind === "records") throw new TypeError("The file was a table before, and is none now");
    input = again;
    return again;
  };
  try {
    const onBatch = async (rows3) => {
      options.onProgress?.({ bytesRead: input.bytesRead(), bytes, rows: rows3 });
      await sink?.flush();
    };
    const isLarge = (typeof source === "string" ? source.length : bytes ?? 0) >= LARGE;
    const isProven = canReopen(source) && (proving === "always" || proving === "large" && isLarge);
    const work = { options, submission, sink, source: isProven ? source : null, onBatch };
    const again = canReopen(source) ? reopen : null;
    globalThis.__m?.("opened");
const checkThem = async () => {
      if (input.kind === "records") return checkRecords(input, work);
      try {
        return await checkTables(input, again, work);
      } catch (error) {
        if (!(error instanceof NotForBytes)) throw error;
        return checkTables(await reopen(), again, { ...work, source: null });
      }
    };
    const outcome = await checkThem();
    const read = outcome.read ?? input;
    addFileFindings(read, outcome.groups);
    const durationMs = Math.round(performance.now() - started);
    return { finish: () => reportOf({ name, input: read, outcome, durationMs }), groups: outcome.groups };
  } finally {
    await input.close();
  }
}
var LARGE = 2e6;
function canReopen(source) {
  return typeof source === "string" || !("once" in source && source.once === true);
}
function factsOf3(source) {
  if (typeof source === "string") return { name: "text", bytes: null };
  if (source instanceof Uint8Array) return { name: "bytes", bytes: source.byteLength };
  if (source instanceof Blob) return { name: "name" in source ? String(source.name) : "blob", bytes: source.size };
  return { name: source.name, bytes: source.bytes };
}

// ../checker/src/convert/columns.ts
function columnsOf3({ schema, layout, binding, isTable: isTable2 }, set = {}) {
  const all = schema.metadata.fields.map(({ name }) => name);
  if (layout !== null)
    return all.filter(
      (name) => !layout.lacking.includes(name) || given(layout.profile, name) || binding.more?.includes(name) || Object.hasOwn(set, name)
    );
  return isTable2 ? all.filter((name) => binding.positions.has(name) || name in set) : all;
}
function given({ constants = {}, minted = {} }, name) {
  return Object.hasOwn(constants, name) || Object.hasOwn(minted, name);
}

// ../checker/src/convert/losses.ts
var WHY2 = {
  lacking: "the new layout has no column for it",
  unfilled: "the new layout needs it, and nothing in the file gives it",
  untold: "the new layout has no word for the value",
  widened: "the new layout has only a wider word for the value",
  placeless: "the record has no place",
  split: (separator) => `an entry has \u201C${separator}\u201D in it, and reads as two`,
  leftOut: (only) => `the record was left out: the new layout is only for ${textOf2(only)}`
};
function newLosses() {
  const losses = /* @__PURE__ */ new Map();
  return {
    add(field, why) {
      const key = `${field}
${why}`;
      const known2 = losses.get(key) ?? { field, count: 0, why };
      known2.count++;
      losses.set(key, known2);
    },
    all: () => [...losses.values()]
  };
}

// ../checker/src/convert/csv.ts
function csvLine(cells) {
  return `${cells.map(csvCell).join(",")}\r
`;
}
function csvCell(text) {
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

// ../checker/src/convert/rows-out.ts
async function newRowsOut(to, sheet, write2) {
  if (to === "csv") return csvRows(write2);
  const { newXlsxWriter } = await import("./xlsx-IMJCSDKT.js");
  const writer = newXlsxWriter(write2, sheet);
  return writer;
}
function csvRows(write2) {
  let lines = [];
  const flush = async () => {
    const text = lines.join("");
    lines = [];
    if (text !== "") await write2(text);
  };
  return { row: (cells) => void lines.push(csvLine(cells.map(textOfCell2))), flush, end: flush };
}
function textOfCell2(cell) {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.date : String(cell);
}

// ../checker/src/convert/out.ts
function newRecordsOut(writer, sheet, write2) {
  if (writer.kind === "table") return tableOut(writer, () => newRowsOut(writer.format, sheet, write2));
  let text = writer.start();
  const flush = async () => {
    const piece = text;
    text = "";
    if (piece !== "") await write2(piece);
  };
  return {
    record(record) {
      text += writer.record(record);
    },
    flush,
    async end() {
      text += writer.end();
      await flush();
    }
  };
}
function tableOut(writer, open) {
  let rows3 = null;
  let waiting = [writer.columns];
  const flush = async () => {
    rows3 ??= await open();
    const ready = waiting;
    waiting = [];
    for (const cells of ready) rows3.row(cells);
    await rows3.flush();
  };
  return {
    record(record) {
      const cells = writer.cells(record);
      if (cells !== null) waiting.push(cells);
    },
    flush,
    async end() {
      await flush();
      await rows3?.end();
    }
  };
}

// ../checker/src/convert/typed-cell.ts
function typedCell(text, field) {
  if (text === "") return null;
  if (field === void 0 || field.list) return text;
  if (field.type === "number" || field.type === "integer") {
    const value = cellReader(field)(text);
    return typeof value === "number" ? value : text;
  }
  return field.typeName === "core/types/date" && isDate(text) ? { date: text } : text;
}

// ../checker/src/convert/writers.ts
function ownWriter(format, metadata, columns, losses) {
  const required = metadata.fields.filter((field) => field.required).map(({ name }) => name);
  const noteUnfilled = (record) => {
    for (const name of required) if (record[name] === void 0) losses.add(name, WHY2.unfilled);
  };
  if (format === "csv" || format === "xlsx") {
    const writer2 = tableWriter(format, metadata, columns, losses);
    return {
      ...writer2,
      cells(record) {
        noteUnfilled(record);
        return writer2.cells(record);
      }
    };
  }
  const writer = format === "geojson" ? geojsonWriter(metadata, losses, (record) => without2(record, shapeOf2(metadata))) : jsonWriter(format, { before: "[", after: "]" }, (record) => record);
  return {
    ...writer,
    record(record) {
      noteUnfilled(record);
      return writer.record(record);
    }
  };
}
function layoutWriter(format, layout, metadata, losses) {
  const { profile } = layout;
  const { constants = {} } = profile;
  const inside = new Set((profile.packed ?? []).flatMap(({ into }) => into));
  const columns = profile.columns.map(({ name }) => name).filter((name) => !inside.has(name));
  const lacking = layout.lacking.filter((field) => !Object.hasOwn(constants, field));
  const write2 = (record) => {
    for (const field of lacking) if (record[field] !== void 0) losses.add(field, WHY2.lacking);
    const { values: values3, unfilled, untold, widened, split } = layout.write(record);
    for (const column of unfilled) losses.add(column, WHY2.unfilled);
    for (const field of untold) losses.add(field, WHY2.untold);
    for (const field of widened) losses.add(field, WHY2.widened);
    for (const { field, separator } of split) losses.add(field, WHY2.split(separator));
    return values3;
  };
  const shape = layout.column(shapeOf2(metadata) ?? "")?.name;
  const whole2 = format === "geojson" && profile.shape === "table" ? geojsonWriter(metadata, losses, (record) => without2(Object.fromEntries(write2(record)), shape)) : writerOf(format, profile, columns, write2);
  const isLeftOut = (record) => {
    const other = Object.entries(constants).find(
      ([field, constant]) => record[field] !== void 0 && textOf2(record[field]) !== textOf2(constant)
    );
    if (other !== void 0) losses.add(other[0], WHY2.leftOut(other[1]));
    return other !== void 0;
  };
  return whole2.kind === "table" ? { ...whole2, cells: (record) => isLeftOut(record) ? null : whole2.cells(record) } : { ...whole2, record: (record) => isLeftOut(record) ? "" : whole2.record(record) };
}
function writerOf(format, profile, columns, write2) {
  if (profile.shape === "json") {
    return jsonWriter(format, around(profile), (record) => {
      const item = {};
      for (const [path, value] of write2(record)) putAt(item, path, value);
      return inLists(item, profile);
    });
  }
  if (format === "csv" || format === "xlsx") {
    return {
      kind: "table",
      format,
      columns,
      cells: (record) => {
        const values3 = write2(record);
        return columns.map((name) => {
          const value = values3.get(name) ?? null;
          return format === "xlsx" && typeof value === "number" ? value : value === null ? null : textOf2(value);
        });
      }
    };
  }
  return jsonWriter(format, { before: "[", after: "]" }, (record) => Object.fromEntries(write2(record)));
}
function tableWriter(format, metadata, columns, losses) {
  const fields = new Map(metadata.fields.map((field) => [field.name, field]));
  const lacking = metadata.fields.map(({ name }) => name).filter((name) => !columns.includes(name));
  return {
    kind: "table",
    format,
    columns,
    cells(record) {
      for (const field of lacking) if (record[field] !== void 0) losses.add(field, WHY2.lacking);
      for (const field of columns) {
        const value = record[field];
        if (Array.isArray(value) && value.some((entry) => textOf2(entry).includes(";")))
          losses.add(field, WHY2.split(";"));
      }
      return columns.map((name) => {
        const text = cellText(record[name], fields.get(name));
        return format === "xlsx" ? typedCell(text, fields.get(name)) : text;
      });
    }
  };
}
function jsonWriter(format, { before, after }, item) {
  if (format === "ndjson")
    return { kind: "text", start: () => "", record: (record) => `${JSON.stringify(item(record))}
`, end: () => "" };
  let first = true;
  return {
    kind: "text",
    start: () => before,
    record(record) {
      const lead = first ? "\n" : ",\n";
      first = false;
      return `${lead}${JSON.stringify(item(record))}`;
    },
    end: () => `
${after}
`
  };
}
function geojsonWriter(metadata, losses, propertiesOf) {
  const shape = shapeOf2(metadata);
  const point = metadata.points.find(({ system }) => system === "WGS84");
  return jsonWriter("geojson", { before: '{"type":"FeatureCollection","features":[', after: "]}" }, (record) => {
    const geometry = shape === void 0 ? void 0 : record[shape];
    const [longitude, latitude] = point === void 0 ? [] : [record[point.east], record[point.north]];
    const isPoint = geometry === void 0 && typeof longitude === "number" && typeof latitude === "number";
    if (geometry === void 0 && !isPoint) losses.add(shape ?? "geometry", WHY2.placeless);
    const place = isPoint ? { type: "Point", coordinates: [longitude, latitude] } : geometry ?? null;
    return { type: "Feature", geometry: place, properties: propertiesOf(record) };
  });
}
function shapeOf2({ fields }) {
  return fields.find(({ cell }) => cell === "wkt")?.name;
}
function without2(members, name) {
  return Object.fromEntries(Object.entries(members).filter(([own]) => own !== name));
}
function around({ sets = [""], envelope = {} }) {
  const [set = ""] = sets;
  if (set === "") return { before: "[", after: "]" };
  const members = Object.entries(envelope).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
  const keys = set.split(".").map((key) => `${JSON.stringify(key)}:`);
  return { before: `{${members.join("")}${keys.join("{")}[`, after: `]${"}".repeat(keys.length)}` };
}
function inLists(item, { each, joins = [] }) {
  for (const { list: list2, key, equals } of joins) {
    if (item[list2] === void 0) continue;
    const [theirs, own] = [valueAt(item, equals), valueAt(item, `${list2}.${key}`)];
    if (own === void 0 && theirs !== void 0) putAt(item, `${list2}.${key}`, theirs);
    if (theirs === void 0 && own !== void 0) putAt(item, equals, own);
  }
  const lists = [each, ...joins.map(({ list: list2 }) => list2)].filter((list2) => list2 !== void 0);
  for (const list2 of lists) if (item[list2] !== void 0) item[list2] = [item[list2]];
  return item;
}

// ../checker/src/convert.ts
async function convert(source, options) {
  const losses = newLosses();
  let out = null;
  let start = null;
  const sink = {
    start(chosen2) {
      start ??= chosen2;
      out ??= newRecordsOut(writerFor(chosen2, options, losses), chosen2.schema.metadata.title, options.write);
    },
    add({ record }) {
      if (isPlainObject(record)) out?.record(record);
    },
    leave() {
    },
    flush: async () => out?.flush()
  };
  const report = await checkInto(source, options, sink);
  await out?.end();
  return { report, lost: losses.all(), unread: unreadOf(report, start, options) };
}
function unreadOf({ columns }, chosen2, { to, toProfile }) {
  if (chosen2?.layout === null && !chosen2.isTable && toProfile === void 0 && to !== "csv" && to !== "xlsx") return [];
  const used = new Set(chosen2?.layout === null ? [] : usedBy(chosen2?.layout.profile));
  const names = columns.filter(({ field, header }) => field === null && header.trim() !== "");
  const { positions, columns: bound } = chosen2?.binding ?? { positions: /* @__PURE__ */ new Map(), columns: [] };
  const nameOf2 = new Map([...positions].map(([name, at]) => [bound[at]?.header, name]));
  return names.map(({ header }) => header).filter((header) => !used.has(nameOf2.get(header) ?? ""));
}
function usedBy(profile) {
  if (profile === void 0) return [];
  const { columns, points = [], packed = [], minted = {} } = profile;
  return [
    ...columns.filter(({ constant, fill }) => constant !== void 0 || fill !== void 0).map(({ name }) => name),
    ...points.flatMap(({ system }) => system ?? []),
    ...packed.map(({ column }) => column),
    ...Object.values(minted).flat()
  ];
}
function writerFor(chosen2, { to, toProfile, set }, losses) {
  const { schema } = chosen2;
  if (toProfile === void 0) return ownWriter(to, schema.metadata, columnsOf3(chosen2, set), losses);
  const { name, title } = schema.metadata;
  if (toProfile.record !== name) {
    throw new UnreadableFileError(
      "layout-of-another-record",
      `The file holds ${title} (${name}), and ${toProfile.title} is a layout of ${toProfile.record}`,
      "Choose a layout of the record that the file holds"
    );
  }
  return layoutWriter(to, newLayout(toProfile, schema.metadata, schema.lookups ?? []), schema.metadata, losses);
}

// ../checker/src/fix/changes.ts
function newChanges(log) {
  const kinds = /* @__PURE__ */ new Map();
  return {
    add(change) {
      const { code, column, from, to } = change;
      const key = `${code}
${column}`;
      const kind = kinds.get(key) ?? { code, column, count: 0, from, to };
      kind.count++;
      kinds.set(key, kind);
      log?.(change);
    },
    kinds: () => [...kinds.values()]
  };
}

// ../checker/src/fix/columns.ts
function newColumnUse() {
  const of = /* @__PURE__ */ new Map();
  let see2 = () => {
  };
  return {
    of,
    start(_chosen, place) {
      if (place.kind !== "table") return;
      const use = watch(place);
      see2 = use.see;
      of.set(place.sheet, use);
    },
    add({ source }) {
      if ("cells" in source) see2(source.cells);
    },
    leave({ cells }) {
      see2(cells);
    },
    async flush() {
    }
  };
}
function watch({ heading, above }) {
  const named2 = heading.cells.map((cell) => cell.trim() !== "");
  const unnamed = /* @__PURE__ */ new Set();
  const see2 = (cells) => {
    for (let at = 0; at < cells.length; at++) {
      if (named2[at] !== true && !unnamed.has(at) && cells[at]?.trim() !== "") unnamed.add(at);
    }
  };
  for (const { cells } of above) see2(cells);
  const kept = () => {
    const positions = [...named2.keys()].filter((at) => named2[at]);
    return [...positions, ...unnamed].sort((a, b) => a - b);
  };
  const dropped = () => named2.filter((isNamed, at) => !isNamed && !unnamed.has(at)).length;
  return { see: see2, kept, dropped };
}

// ../checker/src/fix/canonical.ts
async function newCanonicalOut({ schema }, to, { fields, extra }, write2) {
  const { metadata } = schema;
  if (to === "csv" || to === "xlsx") {
    const described = new Map(metadata.fields.map((field) => [field.name, field]));
    const rows3 = await newRowsOut(to, metadata.title, write2);
    rows3.row([...fields, ...extra]);
    const cellOf = (name, record) => {
      const text = cellText(record[name], described.get(name));
      return to === "csv" ? text : typedCell(text, described.get(name));
    };
    return {
      record: (record, more) => rows3.row([...fields.map((name) => cellOf(name, record)), ...more]),
      flush: rows3.flush,
      end: rows3.end
    };
  }
  const out = newRecordsOut(ownWriter(to, metadata, fields, newLosses()), metadata.title, write2);
  return {
    record(record, more) {
      const others = extra.flatMap(
        (name, i) => more[i] ? [[keyFor(name, i, record), more[i]]] : []
      );
      out.record({ ...record, ...Object.fromEntries(others) });
    },
    flush: out.flush,
    end: out.end
  };
}
function keyFor(name, position2, record) {
  if (name === "") return `x_column_${position2 + 1}`;
  return Object.hasOwn(record, name) ? `x_${name}` : name;
}

// ../checker/src/fix/patch-json.ts
function patchJson(text, keys, patches) {
  const starts = keys === null ? [text.search(/[{[]/)] : elementStarts(text, keys);
  const edits = [...patches].flatMap(([index, all]) => {
    const start = starts[index];
    return start === void 0 ? [] : all.map(({ path, value }) => editOf(text, start, path, value));
  });
  return applied(text, edits);
}
function patchLine(line, patches) {
  return patches.length === 0 ? line : patchJson(line, null, /* @__PURE__ */ new Map([[0, patches]]));
}
function editOf(text, start, path, value) {
  const from = path.reduce((at, step) => memberStart(text, at, step), start);
  return { from, to: valueEnd(text, from), text: JSON.stringify(value) };
}
function applied(text, edits) {
  const pieces = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

// ../checker/src/fix/plan.ts
function planOf(groups) {
  const remedies = /* @__PURE__ */ new Map();
  for (const { code, field, column, remedy } of groups.all()) {
    if (remedy !== null) remedies.set(keyOf2(code, field, column), remedy);
  }
  return {
    mend({ code, field, column = null, found: found3, detail = {} }) {
      return found3 === null ? null : remedies.get(keyOf2(code, field, column))?.mend(found3, detail) ?? null;
    }
  };
}
function keyOf2(code, field, column) {
  return `${code}
${field ?? ""}
${column ?? ""}`;
}
function isOfValue(code) {
  return code.endsWith("-format") || code.endsWith("-type") || VALUE_RULES.has(code);
}
var VALUE_RULES = /* @__PURE__ */ new Set([
  "code-unknown",
  "open-code-unknown",
  "too-long",
  "too-short",
  "too-small",
  "too-large",
  "too-many-decimals",
  "list-too-short",
  "list-too-long",
  "list-repeats",
  "null-value",
  "schema-rule",
  "cell-error"
]);

// ../checker/src/fix/probe.ts
function newProbe({ schema, layout, isTable: isTable2 }) {
  let found3 = [];
  const alone = { ...schema, metadata: { ...schema.metadata, key: [], references: [] } };
  const rows3 = newRowChecker(alone, noGroups(), {
    layout,
    member: { add() {
    }, wantsReference: () => false, isAskedFor: () => false, finish: () => [] },
    watched: null,
    unit: isTable2 ? "row" : "record",
    sink: {
      start() {
      },
      add(_entry, _isValid, faults) {
        found3 = faults;
      },
      leave() {
      },
      flush: async () => {
      }
    }
  });
  return (entry) => {
    rows3.check(entry);
    return found3;
  };
}

// ../checker/src/fix/record.ts
function newRecordMender(chosen2, { plan, changes }) {
  const { schema, layout } = chosen2;
  const probe = newProbe(chosen2);
  const fields = new Map(
    (layout?.metadata ?? schema.metadata).fields.map((field) => [field.name, field])
  );
  const typed = (name, text) => {
    const field = fields.get(name);
    return field === void 0 ? text : cellReader({ ...field, list: false })(text);
  };
  const mendOf = (fault, name, value) => {
    if (!Array.isArray(value)) {
      const to = plan.mend(fault);
      return to === null ? void 0 : typed(name, to);
    }
    const better = value.map((entry) => {
      const to = plan.mend({ ...fault, found: textOf2(entry) });
      return to === null ? entry : typed(name, to);
    });
    return better.some((entry, i) => entry !== value[i]) ? better : void 0;
  };
  const entryWith = (entry, item) => {
    if (layout === null) return { ...entry, record: boundRecord(entry, item) };
    const { record, ...reading } = layout.read(({ name }) => {
      const path = entry.path?.(name) ?? null;
      const value = path === null ? valueAt(item, name) : walk2(item, path);
      return value === null || typeof value === "string" && value.trim() === "" ? void 0 : value;
    });
    return { ...entry, record: { ...record }, reading };
  };
  const boundRecord = (entry, item) => {
    const record = { ...entry.record };
    for (const name of Object.keys(record)) {
      const path = entry.path?.(name) ?? null;
      if (path !== null) record[name] = walk2(item, path);
    }
    return record;
  };
  return (entry, item, faults) => {
    const patches = /* @__PURE__ */ new Map();
    for (const fault of faults) {
      const name = fault.column ?? fault.field;
      const path = name === null ? null : entry.path?.(name) ?? null;
      if (name === null || path === null || patches.has(name)) continue;
      const from = walk2(item, path);
      const value = mendOf(fault, name, from);
      if (value !== void 0) patches.set(name, { path, value, fault, from });
    }
    if (patches.size === 0) return { patches: [], record: entry.record };
    const apply = () => [...patches.values()].reduce((one, { path, value }) => withValue(one, path, value), item);
    for (const { code, field, column } of probe(entryWith(entry, apply()))) {
      if (isOfValue(code)) patches.delete(column ?? field ?? "");
    }
    for (const { path, fault, from, value } of patches.values()) {
      changes.add({
        sheet: null,
        row: entry.row,
        line: entry.line,
        cell: null,
        column: path.join("."),
        code: fault.code,
        from: textOf2(from),
        to: textOf2(value)
      });
    }
    return { patches: [...patches.values()], record: entryWith(entry, apply()).record };
  };
}
function walk2(value, path) {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return void 0;
    at = at[step];
  }
  return at;
}
function withValue(value, path, to) {
  const [step, ...rest] = path;
  if (step === void 0) return to;
  const inside = withValue(value[step], rest, to);
  if (Array.isArray(value)) return value.map((entry, i) => i === step ? inside : entry);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, key === step ? inside : member])
  );
}

// ../checker/src/fix/whole-text.ts
var HEAD3 = 1 << 16;
async function* textOfFile(sourceLike) {
  const source = toSource(sourceLike);
  const packed = new ByteReader(source);
  const isPacked = isGzip(await packed.peek(3));
  if (isPacked) await packed.close();
  const bytes = isPacked ? new ByteReader(unpack(source, resolveLimits())) : packed;
  const text = new TextReader(bytes, detectEncoding(await bytes.peek(HEAD3)));
  try {
    for (let piece = await text.next(); piece !== null; piece = await text.next()) yield piece;
  } finally {
    await text.close();
  }
}

// ../checker/src/fix/copy-json.ts
async function copyJson(job) {
  const { report, options, to } = job;
  const { format } = report.file;
  const own = format === "jsonl" ? "ndjson" : format === "esri-json" ? "json" : format;
  if (options.canonical === true || own !== to) await copyCanonical(job);
  else await copyPatched(job);
  const { packing, encoding } = report.file;
  const all = [
    { what: "packing", count: packing === null ? 0 : 1, from: packing },
    { what: "encoding", count: encoding === null || encoding.startsWith("utf-8") ? 0 : 1, from: encoding },
    { what: "byte-order-mark", count: encoding === "utf-8-bom" ? 1 : 0, from: null }
  ];
  return all.filter(({ count }) => count > 0);
}
var MEMBERS_IN = {
  object: [],
  list: [],
  feature: ["properties"],
  "esri-feature": ["attributes"],
  geometry: []
};
async function copyPatched({ source, options, plan, changes }) {
  const patches = /* @__PURE__ */ new Map();
  let place = null;
  let mend = null;
  const sink = {
    start(chosen2, at) {
      if (at.kind !== "records") return;
      if (at.form === "list") {
        throw new UnreadableFileError(
          "copy-too-small",
          "The records of the file are lists of values, whose places would be lost in a copy of it.",
          "Ask for the record's own names instead (--canonical), or write a CSV file."
        );
      }
      place = at;
      const set2 = valuesSet(chosen2, options, noGroups());
      mend = newRecordMender(chosen2, { plan, changes, set: set2 });
    },
    add(entry, _isValid, faults) {
      const { row, line, value, isMade = false } = entry.source;
      const inside = isMade ? MEMBERS_IN[place?.form ?? "object"] : [];
      const mended = (mend?.(entry, value, faults).patches ?? []).map((patch) => ({
        ...patch,
        path: [...inside, ...patch.path]
      }));
      const number = place?.format === "jsonl" ? line : row;
      if (mended.length > 0 && number !== null) patches.set(number - 1, mended);
    },
    leave() {
    },
    async flush() {
    }
  };
  await checkInto(source, options, sink);
  const { format, set } = place ?? { format: "json", form: "object", set: "" };
  if (format === "jsonl") {
    await copyLines(source, patches, options.write);
    return;
  }
  const pieces = [];
  for await (const piece of textOfFile(source)) pieces.push(piece);
  const text = pieces.join("");
  const isRoot = set === "" && text.trimStart().startsWith("{");
  const keys = isRoot ? null : set === "" ? [] : set.split(".");
  await options.write(patchJson(text, keys, patches));
}
async function copyLines(source, patches, write2) {
  let unfinished = "";
  let number = 0;
  const patched = (line) => patchLine(line, patches.get(number++) ?? []);
  for await (const piece of textOfFile(source)) {
    const lines = (unfinished + piece).split("\n");
    unfinished = lines.pop() ?? "";
    if (lines.length > 0) await write2(lines.map((line) => `${patched(line)}
`).join(""));
  }
  if (unfinished !== "") await write2(patched(unfinished));
}
async function copyCanonical(job) {
  const { source, options, to, report, plan, changes } = job;
  let out = null;
  let mend = null;
  let waiting = [];
  const drain = async () => {
    const ready = waiting;
    waiting = [];
    const open = await out;
    for (const record of ready) if (isPlainObject(record)) open?.record(record, []);
    await open?.flush();
  };
  const sink = {
    start(chosen2) {
      const unread = report.columns.filter(({ field }) => field === null).map(({ header }) => header);
      const isNested = chosen2.layout?.profile.shape === "json";
      if (unread.length > 0 && (isNested || to === "csv" || to === "xlsx")) {
        throw new UnreadableFileError(
          "copy-too-small",
          `The copy would have no place for ${unread.slice(0, 5).join(", ")}${unread.length > 5 ? ` and ${unread.length - 5} more` : ""}.`,
          "Correct the file in its own form, or use convert, which says what it leaves out."
        );
      }
      const set = valuesSet(chosen2, options, noGroups());
      mend = newRecordMender(chosen2, { plan, changes, set });
      out = newCanonicalOut(chosen2, to, { fields: columnsOf3(chosen2, options.set), extra: [] }, options.write);
    },
    add(entry, _isValid, faults) {
      waiting.push(mend?.(entry, entry.source.value, faults).record);
    },
    leave() {
    },
    flush: drain
  };
  await checkInto(source, options, sink);
  await drain();
  await (await out)?.end();
}

// ../checker/src/fix/table.ts
function newTableMender(chosen2, sheet, { plan, changes, set }) {
  const reader = newRowReader(chosen2, set);
  const probe = newProbe(chosen2);
  const headers = chosen2.binding.columns.map(({ header }) => header.trim());
  const lastHeading = headers.findLastIndex((header) => header !== "");
  const isUneven = (cells) => cells.length <= lastHeading || cells.some((cell, at) => at >= headers.length && cell.trim() !== "");
  const entryOf = (row, cells, { cell }) => {
    const { spaced: _, ...read } = reader.read(cells);
    return { ...read, source: row, row: row.row, line: row.line, cell };
  };
  const mended = (cells, faults) => {
    const better = [...cells];
    const reasons = /* @__PURE__ */ new Map();
    for (const fault of faults) {
      const position2 = reader.position(fault.column ?? fault.field ?? "");
      const to = position2 === void 0 || reasons.has(position2) ? null : plan.mend(fault);
      if (position2 === void 0 || to === null || to === better[position2]) continue;
      better[position2] = to;
      reasons.set(position2, fault);
    }
    return { better, reasons };
  };
  return (row, entry, faults) => {
    if (isUneven(row.cells)) return { cells: row.cells, record: entry.record };
    const cells = row.cells.map((cell) => cell.trim());
    const note2 = (position2, code, from, to) => changes.add({
      sheet,
      row: row.row,
      line: row.line,
      cell: cellName(position2, row.row),
      column: headers[position2] ?? "",
      code,
      from,
      to
    });
    cells.forEach((cell, position2) => {
      const whole2 = row.cells[position2] ?? "";
      if (cell !== whole2 && cell !== "") note2(position2, "outer-space", whole2, cell);
    });
    const { better, reasons } = mended(cells, faults);
    if (reasons.size === 0) return { cells, record: entry.record };
    const after = entryOf(row, better, entry);
    for (const { code, field, column } of probe(after)) {
      const position2 = reader.position(column ?? field ?? "");
      if (position2 === void 0 || !reasons.has(position2) || !isOfValue(code)) continue;
      better[position2] = cells[position2] ?? "";
      reasons.delete(position2);
    }
    for (const [position2, { code }] of reasons) note2(position2, code, cells[position2] ?? "", better[position2] ?? "");
    return { cells: better, record: reasons.size === 0 ? entry.record : entryOf(row, better, entry).record };
  };
}

// ../checker/src/fix/copy-table.ts
async function copyTable(job) {
  const { source, options, report, to, use } = job;
  const copy = options.canonical === true || to === "json" || to === "ndjson" || to === "geojson" ? canonicalCopy(job) : sameCopy(job);
  let table = null;
  let mend = null;
  let heading = 0;
  let gaps = 0;
  let blank = 0;
  const waiting = [];
  const sink = {
    start(chosen2, place) {
      if (place.kind !== "table") return;
      const set = valuesSet(chosen2, options, noGroups());
      mend = newTableMender(chosen2, place.sheet, { ...job, set });
      heading = place.heading.row;
      gaps = heading - 1 - place.above.length;
      const before = table;
      table = drain(before).then(() => copy.start(chosen2, place));
    },
    add(entry, _isValid, faults) {
      const row = entry.source;
      if (row.row > heading) blank += gaps;
      gaps = 0;
      const mended = mend?.(row, entry, faults) ?? { cells: row.cells, record: entry.record };
      waiting.push((into) => into.row(row, mended));
    },
    leave(row) {
      waiting.push((into) => into.leave(row));
    },
    async flush() {
      await drain(table);
      await copy.flush();
    }
  };
  const drain = async (into) => {
    const ready = waiting.splice(0);
    const open = await into;
    if (open !== null) for (const write2 of ready) write2(open);
  };
  await checkInto(source, options, sink);
  await drain(table);
  await copy.end();
  const columns = [...use.values()].reduce((sum, { dropped }) => sum + dropped(), 0);
  const { packing, encoding, delimiter } = report.file;
  const all = [
    { what: "packing", count: packing === null ? 0 : 1, from: packing },
    { what: "encoding", count: encoding === null || encoding.startsWith("utf-8") ? 0 : 1, from: encoding },
    { what: "byte-order-mark", count: encoding === "utf-8-bom" ? 1 : 0, from: null },
    { what: "delimiter", count: delimiter === null || delimiter === "," || to !== "csv" ? 0 : 1, from: delimiter },
    { what: "blank-rows", count: blank + countOf(report, "blank-rows"), from: null },
    { what: "line-ends", count: countOf(report, "line-ends-mixed") + countOf(report, "line-ends-cr"), from: null },
    { what: "blank-columns", count: columns, from: null },
    { what: "rows-left-out", count: copy.leftOut(), from: null }
  ];
  return all.filter(({ count }) => count > 0);
}
function countOf({ findings }, code) {
  return findings.find((finding2) => finding2.code === code)?.count ?? 0;
}
function sameCopy({ options, report, to, use }) {
  const read = report.file.sheets?.filter(({ skipped }) => skipped === null) ?? [];
  if (read.length > 1) {
    throw new UnreadableFileError(
      "sheets-several",
      `The workbook has ${read.length} sheets with such records, and a ${to === "csv" ? "CSV file" : "file of this kind"} has room for one table.`,
      "Write an XLSX file, name one sheet, or ask for the record's own headings, which puts all rows into one table."
    );
  }
  let rows3 = null;
  return {
    async start({ schema, layout, binding }, { sheet, heading, above }) {
      const out = await newRowsOut(to === "xlsx" ? "xlsx" : "csv", sheet ?? schema.metadata.title, options.write);
      rows3 = out;
      const kept = use.get(sheet)?.kept() ?? [...heading.cells.keys()];
      const fieldAt = /* @__PURE__ */ new Map();
      if (layout === null) {
        for (const [name, position2] of binding.positions) {
          const field = schema.metadata.fields.find((one) => one.name === name);
          if (field !== void 0) fieldAt.set(position2, field);
        }
      }
      const write2 = (cells) => {
        const own = kept.filter((at) => at < cells.length);
        out.row(
          own.map((at) => to === "xlsx" ? typedCell(cells[at] ?? "", fieldAt.get(at)) : cells[at] ?? "")
        );
      };
      const plain2 = ({ cells }) => write2(cells.map((cell) => cell.trim()));
      for (const row of [...above, heading]) plain2(row);
      return { row: (_row, { cells }) => write2(cells), leave: plain2 };
    },
    flush: async () => rows3?.flush(),
    end: async () => rows3?.end(),
    leftOut: () => 0
  };
}
function canonicalCopy({ options, report, to, use }) {
  let out = null;
  let extra = [];
  let left = 0;
  return {
    async start(chosen2, { sheet, heading, above }) {
      left += above.length;
      const { columns } = chosen2.binding;
      const others = (use.get(sheet)?.kept() ?? []).filter((at) => (columns[at]?.field ?? null) === null);
      const named2 = new Map(others.map((at) => [heading.cells[at]?.trim() ?? "", at]));
      if (out === null) {
        extra = others.map((at) => heading.cells[at]?.trim() ?? "");
        const fields = columnsOf3(chosen2, options.set);
        out = await newCanonicalOut(chosen2, to, { fields, extra }, options.write);
      } else if ([...named2.keys()].some((name) => !extra.includes(name))) {
        throw new UnreadableFileError(
          "sheets-several",
          `The sheets of the workbook have different columns: ${report.file.name} cannot be one table.`,
          "Name one sheet at a time."
        );
      }
      const isFirst = extra.length === others.length;
      const positions = isFirst ? others : extra.map((name) => named2.get(name) ?? -1);
      return {
        row: (_row, { cells, record }) => out?.record(
          record,
          positions.map((at) => cells[at] ?? "")
        ),
        leave() {
          left++;
        }
      };
    },
    flush: async () => out?.flush(),
    end: async () => out?.end(),
    leftOut: () => left
  };
}

// ../checker/src/fix/copy-workbook.ts
async function copyWorkbook({ source, options, report, plan, changes }) {
  const cells = /* @__PURE__ */ new Map();
  let mend = null;
  const sink = {
    start(chosen2, place) {
      if (place.kind !== "table") return;
      const sheet = place.sheet ?? "";
      const fields = new Map(
        chosen2.binding.columns.map(({ header, field }) => [
          header.trim(),
          chosen2.layout === null ? chosen2.schema.metadata.fields.find(({ name }) => name === field) : void 0
        ])
      );
      const own = cells.get(sheet) ?? /* @__PURE__ */ new Map();
      cells.set(sheet, own);
      const noted = newChanges((change) => {
        changes.add(change);
        if (change.cell !== null) own.set(change.cell, typedCell(change.to, fields.get(change.column)));
      });
      const set = valuesSet(chosen2, options, noGroups());
      mend = newTableMender(chosen2, place.sheet, { plan, changes: noted, set });
    },
    add(entry, _isValid, faults) {
      mend?.(entry.source, entry, faults);
    },
    leave() {
    },
    async flush() {
    }
  };
  await checkInto(source, options, sink);
  const { changeWorkbook } = await import("./xlsx-change-ZSIRDJA3.js");
  const changed = new Map([...cells].filter(([, own]) => own.size > 0));
  await options.write(await changeWorkbook(await bytesOf(source), changed));
  return report.file.packing === null ? [] : [{ what: "packing", count: 1, from: report.file.packing }];
}
async function bytesOf(source) {
  const pieces = [];
  for await (const piece of toSource(source).stream()) pieces.push(piece);
  const whole2 = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole2.set(piece, at);
    at += piece.length;
  }
  return whole2;
}

// ../checker/src/fix.ts
async function fix(source, options) {
  const use = newColumnUse();
  const { report, groups } = await inspect(source, options, use);
  refuseCut(report);
  const to = options.to ?? formatOf(report);
  const changes = newChanges(options.log);
  const job = { source, options, report, to, plan: planOf(groups), changes, use: use.of };
  const copy = isTable(report) ? report.file.format === "xlsx" && to === "xlsx" && options.canonical !== true ? copyWorkbook : copyTable : copyJson;
  const tidied = await copy(job);
  return { report, to, changes: changes.kinds(), tidied };
}
function refuseCut({ findings }) {
  const cut2 = findings.find(
    ({ code }) => code === "file-truncated" || code === "row-too-long" || code === "row-too-wide"
  );
  if (cut2 !== void 0) throw new UnreadableFileError("file-truncated", cut2.message, cut2.fix);
}
function isTable({ file }) {
  return file.headerRow !== null;
}
function formatOf({ file }) {
  const formats = { csv: "csv", xlsx: "xlsx", ods: "xlsx", json: "json", jsonl: "ndjson", geojson: "geojson" };
  return file.format === "esri-json" ? "json" : formats[file.format];
}

// ../checker/src/policy.ts
var UNTOUCHABLE = /* @__PURE__ */ new Set([
  "file-truncated",
  "row-too-long",
  "row-too-wide",
  "json-syntax",
  "json-too-deep"
]);
var RANK2 = { error: 0, warning: 1, info: 2 };
function applyPolicies(files, today) {
  const used = /* @__PURE__ */ new Set();
  const judged = files.map(({ report, policy }) => judge(report, policy, today, used));
  const said = /* @__PURE__ */ new Set();
  return files.map(({ policy }, at) => {
    const { report, changed } = judged[at];
    const notes = (policy.suppress ?? []).flatMap((suppression) => {
      if (said.has(suppression)) return [];
      said.add(suppression);
      if (suppression.until < today) return [note("suppression-expired", suppression)];
      return used.has(suppression) ? [] : [note("suppression-unused", suppression)];
    });
    return { ...report, findings: [...report.findings, ...changed, ...notes] };
  });
}
function rulingOf({ severity = {}, suppress = [] }, finding2, today) {
  if (UNTOUCHABLE.has(finding2.code)) return { severity: finding2.severity, key: null, aside: null };
  const aside = suppress.find((each) => each.until >= today && isOf(each, finding2)) ?? null;
  const key = keyOf3(severity, finding2);
  return { severity: key === null ? finding2.severity : severity[key] ?? finding2.severity, key, aside };
}
function judge(report, policy, today, used) {
  const suppressed = [];
  const changes = /* @__PURE__ */ new Set();
  const findings = report.findings.flatMap((finding2) => {
    const { code, field, count } = finding2;
    const { severity, key, aside } = rulingOf(policy, finding2, today);
    if (aside !== null) {
      used.add(aside);
      suppressed.push({ code, field, count, reason: aside.reason, until: aside.until });
      return [];
    }
    if (severity === finding2.severity) return [finding2];
    changes.add(`${key} is ${named(severity)} and not ${named(finding2.severity)}`);
    return [{ ...finding2, severity }];
  });
  const places = (wanted) => findings.reduce((sum, finding2) => sum + (finding2.severity === wanted ? finding2.count : 0), 0);
  const errors = places("error");
  return {
    report: {
      ...report,
      valid: errors === 0,
      errors,
      warnings: places("warning"),
      findings: findings.sort((a, b) => RANK2[a.severity] - RANK2[b.severity]),
      suppressed: [...report.suppressed, ...suppressed]
    },
    changed: changes.size === 0 ? [] : [finding("severity-changed", null, { others: [...changes] })]
  };
}
function isOf({ code, field }, finding2) {
  return code === finding2.code && (field === void 0 || field === finding2.field);
}
function keyOf3(severity, { code, field }) {
  const keys = field === null ? [code] : [`${code}:${field}`, code];
  return keys.find((key) => Object.hasOwn(severity, key)) ?? null;
}
function named(severity) {
  return severity === "info" ? "a note" : severity === "error" ? "an error" : "a warning";
}
function note(rule, { code, field, until }) {
  const found3 = field === void 0 ? code : `${code}:${field}`;
  return finding(rule, field ?? null, { found: found3, example: until });
}
function finding(code, field, given2) {
  const rule = policyRules[code];
  const words = { label: "", expected: "", example: "", found: null, ...given2 };
  const message = rule.say(words, ONE);
  return {
    code,
    severity: rule.severity,
    field,
    column: null,
    message,
    fix: rule.fix(words),
    fixable: false,
    count: 1,
    samples: []
  };
}

// ../checker/src/privacy/own-values.ts
var SHORTEST2 = 4;
var TOLD = /* @__PURE__ */ new Set(["name", "contact", "address", "identifier"]);
function ownValueOf({ personal, isNeeded }, value) {
  if (typeof value !== "string" || personal === null || isNeeded || personal.personalData === null) return null;
  const { type, codes: codes2, typeName, personalData } = personal;
  const text = value.trim();
  if (text.length < SHORTEST2 || type !== "string" || codes2 !== null || typeName === "core/types/date") return null;
  return TOLD.has(personalData) ? { text, category: personalData } : null;
}
function withoutOwnValues(text, values3) {
  let rest = text;
  let count = 0;
  for (const { text: value, category } of values3) {
    const places = placesOf(rest, value);
    if (places.length === 0) continue;
    let whole2 = "";
    let end = 0;
    for (const at of places) {
      whole2 += `${rest.slice(end, at)}[removed: ${category}]`;
      end = at + value.length;
    }
    rest = whole2 + rest.slice(end);
    count += places.length;
  }
  return { text: rest, count };
}
function placesOf(text, value) {
  const [small, wanted] = [text.toLowerCase(), value.toLowerCase()];
  const isSame2 = small.length === text.length && wanted.length === value.length;
  const [where2, what] = isSame2 ? [small, wanted] : [text, value];
  const places = [];
  for (let at = where2.indexOf(what); at >= 0; ) {
    const isWord = !isWordAt(text, at - 1) && !isWordAt(text, at + what.length);
    if (isWord) places.push(at);
    at = where2.indexOf(what, at + (isWord ? what.length : 1));
  }
  return places;
}

// ../checker/src/privacy/removals.ts
var REASONS = {
  ...CATEGORY_WORDS,
  unknown: "the record has no field for it",
  "other-sheet": "the first sheet has no such column"
};
var OWN_WORDS = { one: "a value of a personal column", many: "values of personal columns" };
function newRemovals() {
  const columns = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const rows3 = /* @__PURE__ */ new Map();
  const note2 = (facts, kind, count) => {
    const key = `${kind}
${nameOf(facts)}`;
    const known2 = texts.get(key);
    if (known2 === void 0) texts.set(key, { facts, kind, count });
    else known2.count += count;
  };
  const take = (facts, text, found3) => {
    for (const { kind } of found3) note2(facts, kind, 1);
    const rest = redacted(text, found3);
    const more = facts.find(rest);
    return more.length === 0 ? rest : take(facts, rest, more);
  };
  return {
    column(facts, why) {
      const key = `${why}
${nameOf(facts)}`;
      const known2 = columns.get(key);
      if (known2 === void 0) columns.set(key, { facts, why, count: 1 });
      else known2.count++;
    },
    row: (why, count = 1) => void rows3.set(why, (rows3.get(why) ?? 0) + count),
    text(facts, text, own) {
      const found3 = facts.find(text);
      const rest = found3.length === 0 ? text : take(facts, text, found3);
      if (own.length === 0) return rest;
      const without3 = withoutOwnValues(rest, own);
      if (without3.count > 0) note2(facts, "own-value", without3.count);
      return without3.text;
    },
    columns: () => [...columns.values()].map(({ facts, why, count }) => ({
      header: facts.header,
      field: fieldOf2(facts),
      why,
      words: REASONS[why],
      count
    })),
    texts: () => [...texts.values()].map(({ facts, kind, count }) => {
      const { one, many } = kind === "own-value" ? OWN_WORDS : KIND_WORDS[kind];
      return { header: facts.header, field: fieldOf2(facts), kind, words: { one, many }, count };
    }),
    rows: () => [...rows3].map(([why, count]) => ({ why, count }))
  };
}
function reasonToLeave({ personal, isNeeded, isKnown }, keepUnknown) {
  if (!isKnown) return keepUnknown ? null : "unknown";
  return isNeeded ? null : personal?.personalData ?? null;
}
function fieldOf2({ personal, field }) {
  return (personal ?? field)?.name ?? null;
}
function nameOf(facts) {
  return facts.column ?? fieldOf2(facts) ?? facts.header.trim();
}

// ../checker/src/privacy/copy-table.ts
function copyTable2({ chosen: chosen2, start, to, keepUnknown, removals, write: write2 }) {
  const own = start.kind === "table" && start.format !== "csv" ? "xlsx" : "csv";
  const format = to ?? own;
  if (format !== "csv" && format !== "xlsx") throw wrongFormat("a table", "CSV or XLSX");
  const sheet = (start.kind === "table" ? start.sheet : null) ?? chosen2.schema.metadata.title;
  const first = columnsOf2(chosen2).at;
  const kept = first.filter((facts) => reasonToLeave(facts, keepUnknown) === null);
  if (kept.length === 0) {
    throw new UnreadableFileError(
      "copy-too-small",
      "Every column of the file is personal, or is no field of the record, so nothing would be left.",
      "Keep the columns that the record does not know, if they may be published."
    );
  }
  const names = namesOf3(kept);
  let plan = planOf2(first, names, keepUnknown);
  let rows3 = null;
  let waiting = [
    kept.map((facts) => facts.isKnown ? facts.header : removals.text(facts, facts.header, []))
  ];
  const flush = async () => {
    rows3 ??= await newRowsOut(format, sheet, write2);
    const ready = waiting;
    waiting = [];
    for (const cells of ready) rows3.row(cells);
    await rows3.flush();
  };
  return {
    to: format,
    next(further) {
      plan = planOf2(columnsOf2(further).at, names, keepUnknown);
    },
    add({ source }, faults) {
      if (!("cells" in source)) return false;
      const { cells } = source;
      const { facts, reasons, from } = plan;
      const isLong = cells.length > facts.length && cells.some((cell, at) => at >= facts.length && cell.trim() !== "");
      if (isLong || faults.some(({ code }) => code === "layout-shifted")) {
        removals.row(isLong ? "cells-too-many" : "layout-shifted");
        return false;
      }
      const own2 = [];
      for (let at = 0; at < facts.length; at++) {
        const reason = reasons[at];
        const cell = cells[at] ?? "";
        if (!reason || cell.trim() === "") continue;
        removals.column(facts[at], reason);
        const value = ownValueOf(facts[at], cell);
        if (value !== null) own2.push(value);
      }
      waiting.push(
        from.map((at) => {
          const cell = cells[at] ?? "";
          const column = facts[at];
          if (cell === "" || column === void 0) return null;
          const text = removals.text(column, cell, own2);
          return format === "xlsx" ? typedCell(text, column.field ?? void 0) : text;
        })
      );
      return true;
    },
    flush,
    async end() {
      await flush();
      await rows3?.end();
    }
  };
}
function planOf2(facts, names, keepUnknown) {
  const own = facts.map((one) => reasonToLeave(one, keepUnknown));
  const kept = facts.flatMap((_, at) => own[at] === null ? [at] : []);
  const ownNames = namesOf3(kept.map((at) => facts[at]));
  const from = names.map((name) => kept[ownNames.indexOf(name)] ?? -1);
  const reasons = own.map((reason, at) => reason ?? (from.includes(at) ? null : "other-sheet"));
  return { facts, reasons, from };
}
function namesOf3(columns) {
  const times = /* @__PURE__ */ new Map();
  return columns.map(({ column, field, header }) => {
    const name = column ?? field?.name ?? header.trim();
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return `${name}
${before}`;
  });
}
function wrongFormat(what, formats) {
  return new UnreadableFileError(
    "copy-too-small",
    `The file is ${what}, and its copy can be ${formats}.`,
    "Give the copy a name that says so, or redact it first and convert the copy."
  );
}

// ../checker/src/privacy/copy-records.ts
var OWN = { json: "json", jsonl: "ndjson", geojson: "geojson", "esri-json": "geojson" };
function copyRecords(work, start) {
  const { chosen: chosen2, keepUnknown, removals, write: write2 } = work;
  const isOfFeatures = OWN[start.format] === "geojson";
  const to = work.to ?? OWN[start.format];
  if (to === "csv" || to === "xlsx" || to === "geojson" !== isOfFeatures)
    throw isOfFeatures ? wrongFormat("GeoJSON", "GeoJSON") : wrongFormat("JSON", "JSON or JSON Lines");
  const columns = columnsOf2(chosen2);
  let own = [];
  const editing = {
    keeps(facts, value) {
      const reason = reasonToLeave(facts, keepUnknown);
      if (reason !== null && value !== null && value !== "") removals.column(facts, reason);
      return reason === null;
    },
    text: (facts, text2) => removals.text(facts, text2, own)
  };
  const hasPlace = isOfFeatures && mayShowPlace(chosen2, keepUnknown);
  const { before, after } = to === "ndjson" ? { before: "", after: "" } : around2(start.set, to);
  let text = before;
  let lead = "";
  let last = null;
  return {
    to,
    next() {
    },
    add({ source }) {
      if (!("value" in source) || source === last) return false;
      last = source;
      const { value } = source;
      own = ownValuesIn(value, columns);
      const copy = isOfFeatures ? feature(value, hasPlace, (members) => editedRecord(members, columns, editing)) : editedRecord(value, columns, editing);
      if (copy === void 0) {
        removals.row("no-object");
        return false;
      }
      text += to === "ndjson" ? `${JSON.stringify(copy)}
` : `${lead}
${JSON.stringify(copy)}`;
      lead = ",";
      return true;
    },
    async flush() {
      const piece = text;
      text = "";
      if (piece !== "") await write2(piece);
    },
    async end() {
      text += after;
      await this.flush();
    }
  };
}
function ownValuesIn(record, columns) {
  const own = [];
  visitColumns(record, columns, (facts, member) => {
    for (const value of [member].flat()) {
      const found3 = ownValueOf(facts, value);
      if (found3 !== null) own.push(found3);
    }
  });
  return own;
}
function around2(set, to) {
  if (to === "geojson") return { before: '{"type":"FeatureCollection","features":[', after: "\n]}\n" };
  const keys = set === "" ? [] : set.split(".").map((key) => `{${JSON.stringify(key)}:`);
  return { before: `${keys.join("")}[`, after: `
]${"}".repeat(keys.length)}
` };
}
function mayShowPlace({ schema }, keepUnknown) {
  const places = placesOf2(schema.metadata);
  if (places.some(({ personalData }) => personalData !== null)) return false;
  return places.length > 0 || keepUnknown;
}
function placesOf2({ fields, points }) {
  const names = new Set(points.flatMap(({ north, east }) => [north, east]));
  return fields.filter(({ name, cell }) => cell === "wkt" || names.has(name));
}
function feature(value, hasPlace, edit) {
  if (!isPlainObject(value)) return edit(value);
  const { geometry } = value;
  const isMade = isPlainObject(geometry);
  const [longitude, latitude] = isMade && geometry.type === "Point" ? [...entries(geometry.coordinates)] : [];
  const made = new Map(
    isMade ? [
      ["geometry", geometry],
      ...longitude === void 0 ? [] : [
        ["latitude", latitude],
        ["longitude", longitude]
      ]
    ] : []
  );
  const own = Object.entries(value).filter(([name, member]) => !made.has(name) || made.get(name) !== member);
  const properties = edit(Object.fromEntries(own));
  return { type: "Feature", geometry: isMade && hasPlace ? geometry : null, properties };
}
function entries(list2) {
  return Array.isArray(list2) ? list2 : [];
}

// ../checker/src/redact.ts
async function redact(source, options) {
  const { to, keepUnknown = false, write: write2, purpose: _purpose, ...checkOptions } = options;
  const removals = newRemovals();
  const state = {
    copy: null,
    written: 0,
    lacking: [],
    kept: []
  };
  const sink = {
    start(chosen2, start) {
      if (start.kind === "table" && start.above.length > 0) removals.row("above-headings", start.above.length);
      if (state.copy !== null) {
        state.copy.next(chosen2);
        return;
      }
      const work = { chosen: chosen2, start, to, keepUnknown, removals, write: write2 };
      state.copy = start.kind === "table" ? copyTable2(work) : copyRecords(work, start);
      const { fields, publish } = chosen2.schema.metadata;
      const needed = fields.filter(({ personalData, required }) => personalData !== null && required);
      state[publish === "open" ? "kept" : "lacking"] = needed.map(({ name }) => name);
    },
    add(entry, _isValid, faults) {
      if (state.copy?.add(entry, faults)) state.written++;
    },
    leave: (_row, why) => removals.row(why),
    flush: async () => state.copy?.flush()
  };
  const report = await checkInto(source, checkOptions, sink);
  refuseCut2(report);
  const { copy, written, lacking, kept } = state;
  if (copy === null) throw new TypeError("A file was read and nothing of it was handed on");
  await copy.end();
  for (const { code, count } of report.findings) if (UNREADABLE.has(code)) removals.row("unreadable", count);
  return {
    report,
    to: copy.to,
    written,
    columns: removals.columns(),
    texts: removals.texts(),
    rows: removals.rows(),
    lacking,
    kept
  };
}
var UNREADABLE = /* @__PURE__ */ new Set(["json-syntax", "json-too-deep"]);
var CUT2 = /* @__PURE__ */ new Set(["file-truncated", "row-too-long", "row-too-wide"]);
function refuseCut2({ findings }) {
  const cut2 = findings.find(({ code }) => CUT2.has(code));
  if (cut2 !== void 0) throw new UnreadableFileError("file-truncated", cut2.message, cut2.fix);
}

// ../checker/src/rules/pages/advice.ts
var advicePages = {
  "recommended-missing": {
    why: "The record is taken, but people will have to ask for what it leaves out.",
    wrong: "reference,name,uprn\nWC-1,Mill Park,",
    right: "reference,name,uprn\nWC-1,Mill Park,100012345678",
    mending: "person"
  },
  "open-code-unknown": {
    why: "A new code is fine where the thing is new. Where it is another spelling of a known one, counts by code are wrong.",
    wrong: "status\nin progress",
    right: "status\nin-progress",
    mending: "safe"
  },
  "code-ended": {
    why: "Records of today that are filed under a council or a list of the past are missing from the new one's figures.",
    wrong: "organisation_id,payment_date\nGB-LAE-CRA,2024-10-01",
    right: "organisation_id,payment_date\nGB-LAE-NYE,2024-10-01",
    mending: "person"
  },
  "unusual-value": {
    why: "Most values of this kind are slips: a date in the future, pence taken for pounds, a digit too many.",
    wrong: "payment_date\n2042-10-01",
    right: "payment_date\n2024-10-01",
    mending: "person"
  },
  "coordinates-outside": {
    why: "One digit or one minus sign off, and a place in a British town is shown in the North Sea or in Poland.",
    wrong: "latitude,longitude\n53.4576,22.873",
    right: "latitude,longitude\n53.4576,-2.2873",
    mending: "person"
  }
};

// ../checker/src/rules/pages/file.ts
var filePages = {
  "file-truncated": {
    why: "The records at the end are missing, and a reader who does not count them takes the rest for all there is.",
    wrong: 'reference,address_text\nBF-0012,"4 Mill Lane, Ash',
    right: 'reference,address_text\nBF-0012,"4 Mill Lane, Ashmoor"',
    mending: "never"
  },
  "row-too-long": {
    why: "A quote that is never closed swallows every row after it, so none of them can be checked.",
    wrong: 'BF-0012,"4 Mill Lane\nBF-0013,5 Mill Lane\n(and so on, to the end of the file)',
    right: "BF-0012,4 Mill Lane\nBF-0013,5 Mill Lane",
    mending: "person"
  },
  "row-too-wide": {
    why: "No export has so many columns: the rows have run together, and nothing in them can be told apart.",
    wrong: "BF-0012,4 Mill Lane,BF-0013,5 Mill Lane,BF-0014,\u2026 (one line for all rows)",
    right: "BF-0012,4 Mill Lane\nBF-0013,5 Mill Lane\nBF-0014,\u2026",
    mending: "person"
  },
  "json-syntax": {
    why: "A program that reads the file stops at that line, or leaves the record out without a word.",
    wrong: '{"reference": "BF-0012"}\n{"reference": "BF-0013",}',
    right: '{"reference": "BF-0012"}\n{"reference": "BF-0013"}',
    mending: "person"
  },
  "json-too-deep": {
    why: "Records are flat, so something was packed into itself again and again, and programs that read it run out of room.",
    wrong: '{"site": {"site": {"site": {"site": \u2026 200 times}}}}',
    right: '{"reference": "BF-0012"}',
    mending: "person"
  },
  "other-record": {
    why: "Held against the wrong record, a good file seems full of mistakes.",
    wrong: "standpipe check toilets.csv --schema planning/brownfield-site",
    right: "standpipe check toilets.csv --schema neighbourhood/public-toilet",
    mending: "person"
  },
  "heading-near": {
    why: "Programs find a column by its exact name. One letter off, and the whole column is missing.",
    wrong: "organistion_id,reference",
    right: "organisation_id,reference",
    mending: "person"
  },
  "column-missing": {
    why: "Every record needs the value, so without the column there is not one that can be used.",
    wrong: "address_text\n4 Mill Lane",
    right: "reference,address_text\nBF-0012,4 Mill Lane",
    mending: "person"
  },
  "column-repeated": {
    why: "One program reads the first of the two columns, another the second, and they come to different results.",
    wrong: "reference,amount,amount\nINV-1,120.00,100.00",
    right: "reference,gross_amount,net_amount\nINV-1,120.00,100.00",
    mending: "person"
  },
  "column-unnamed": {
    why: "Nobody can tell what the values are, and programs leave them out or give up.",
    wrong: "reference,,ward\nBF-0012,4 Mill Lane,Canal Side",
    right: "reference,address_text,ward\nBF-0012,4 Mill Lane,Canal Side",
    mending: "person"
  },
  "field-unknown": {
    why: "Programs leave out what they do not know. If the column holds something the standard has a field for, it is lost.",
    wrong: "reference,site_name_2\nBF-0012,Mill Lane",
    right: "reference,address_text\nBF-0012,Mill Lane",
    mending: "person"
  },
  "header-not-first": {
    why: "Most programs take the first row for the headings, whatever it says.",
    wrong: "Spend over \xA3500,\nApril 2024,\nreference,net_amount\nINV-1,1302.28",
    right: "reference,net_amount\nINV-1,1302.28",
    mending: "person"
  },
  "cells-too-many": {
    why: "From the extra separator on, every value stands one column too far to the right.",
    wrong: "reference,address_text,ward\nBF-0012,4 Mill Lane, Ashmoor,Canal Side",
    right: 'reference,address_text,ward\nBF-0012,"4 Mill Lane, Ashmoor",Canal Side',
    mending: "never"
  },
  "cells-too-few": {
    why: "If a separator was lost in the middle, every value after it stands one column too far to the left.",
    wrong: "reference,payment_date,net_amount\nINV-1,2012-06-25900",
    right: "reference,payment_date,net_amount\nINV-1,2012-06-25,900",
    mending: "never"
  },
  "quote-stray": {
    why: "Programs disagree on where such a cell ends, and some lose what follows.",
    wrong: 'INV-1,"Hire of "Mill Hall" in May"',
    right: 'INV-1,"Hire of ""Mill Hall"" in May"',
    mending: "person"
  },
  "encoding-mixed": {
    why: "Whichever of the two a program chooses, some of the letters come out wrong.",
    wrong: "Caf\xE9 (in UTF-8) and Caf\xC3\xA9 (in Windows-1252)",
    right: "Caf\xE9 (in UTF-8), everywhere",
    mending: "person"
  },
  "encoding-other": {
    why: "Other programs take it for UTF-8, and show pound signs and accents as other characters.",
    wrong: "Caf\uFFFD, \uFFFD25.00",
    right: "Caf\xE9, \xA325.00",
    mending: "safe"
  },
  "line-ends-mixed": {
    why: "Programs that know one way of ending a row show the others as blank rows, or join two rows into one.",
    wrong: "INV-1,120.00\u240D\u240A\nINV-2,95.00\u240A",
    right: "INV-1,120.00\u240D\u240A\nINV-2,95.00\u240D\u240A",
    mending: "safe"
  },
  "line-ends-cr": {
    why: "Programs of today take the whole file for one long row.",
    wrong: "reference,net_amount\u240DINV-1,120.00\u240DINV-2,95.00\u240D",
    right: "reference,net_amount\u240D\u240A\nINV-1,120.00\u240D\u240A\nINV-2,95.00\u240D\u240A",
    mending: "safe"
  },
  "formula-unread": {
    why: "The program that wrote the workbook left the sum to be done by the next one, so there is no value to check or to use.",
    wrong: "=SUM(B2:B12), and no result beside it in the file",
    right: "=SUM(B2:B12), with its result, 1302.28",
    mending: "person"
  },
  "json-name-repeated": {
    why: "One program keeps the first value and another the last, and neither says that there were two.",
    wrong: '{ "reference": "BF-0012", "hectares": 0.35, "hectares": 3.5 }',
    right: '{ "reference": "BF-0012", "hectares": 0.35 }',
    mending: "person"
  },
  "outer-space": {
    why: "A value with a space at its end is not the same as the value without it, to most programs.",
    wrong: "reference,ward\nBF-0012 , Canal Side",
    right: "reference,ward\nBF-0012,Canal Side",
    mending: "safe"
  },
  "value-set": {
    why: "The value is not in the file, so whoever gets the file without it does not have it.",
    wrong: "standpipe check spend.csv --set organisation_id=GB-LAE-ASM",
    right: "organisation_id,net_amount\nGB-LAE-ASM,1302.28",
    mending: "nothing"
  },
  "key-repeated": {
    why: "The key is how a record is found again. Where two have the same, an update to one replaces the other.",
    wrong: "reference,name\nCA15,Mill Lane\nCA15,Old Market",
    right: "reference,name\nCA15,Mill Lane\nCA16,Old Market",
    mending: "person"
  },
  "reference-unknown": {
    why: "A link that leads nowhere: whoever follows it finds no record, and cannot tell whether one is missing.",
    wrong: "reference,application_reference\nDEC-1,24/00017/FULL",
    right: "reference,application_reference\nDEC-1,24/00017/FUL",
    mending: "person"
  },
  "lookup-disagrees": {
    why: "Two codes that stand for different things make one record count for two of them.",
    wrong: "organisation_id,gss_code\nGB-LAE-MAN,E08000009",
    right: "organisation_id,gss_code\nGB-LAE-TRF,E08000009",
    mending: "person"
  },
  "no-rows": {
    why: "A file with nothing in it looks like a month in which nothing happened.",
    wrong: "reference,net_amount",
    right: "reference,net_amount\nINV-1,1302.28",
    mending: "person"
  }
};

// ../checker/src/rules/pages/meaning.ts
var meaningPages = {
  placeholder: {
    why: "Each system has its own word for nothing. A blank cell is understood by all, and is not counted as a value.",
    wrong: "reference,uprn\nBF-0012,Not Known",
    right: "reference,uprn\nBF-0012,",
    mending: "person"
  },
  "formula-text": {
    why: "Councils open the files they are sent in Excel. A formula in one of them can send what is in the others elsewhere.",
    wrong: "reference,notes\nBF-1,=HYPERLINK(A1)",
    right: "reference,notes\nBF-1,HYPERLINK(A1)",
    mending: "person"
  },
  "values-joined": {
    why: "A program reads one value from a cell. It cannot tell which of two is meant, or that there are two at all.",
    wrong: 'reference,permission_date\nBF-1,"31/03/2016\n26/07/2021"',
    right: "reference,permission_date\nBF-1,2021-07-26",
    mending: "person"
  },
  "cell-error": {
    why: "The value was there before the formula broke, so what is left is only the sign that it is gone.",
    wrong: "reference,net_amount\nINV-1,#REF!",
    right: "reference,net_amount\nINV-1,1302.28",
    mending: "person"
  }
};

// ../checker/src/rules/pages/policy.ts
var policyPages = {
  "severity-changed": {
    why: "A file that is ready to send by one's own count may not be by that of whoever receives it.",
    wrong: '{ "severity": { "code-unknown": "warning" } }',
    right: '{ "severity": {} }',
    mending: "nothing"
  },
  "suppression-expired": {
    why: "It was agreed that the problem would be gone by then.",
    wrong: '{ "code": "date-format", "reason": "Old system, replaced in March", "until": "2024-03-31" }',
    right: '{ "code": "date-format", "reason": "Replacement moved to June", "until": "2099-06-30" }',
    mending: "person"
  },
  "suppression-unused": {
    why: "What is set aside for a problem that is gone hides the next one of that kind.",
    wrong: '{ "suppress": [{ "code": "date-format", "reason": "Old system", "until": "2099-03-31" }] }',
    right: '{ "suppress": [] }',
    mending: "person"
  }
};

// ../checker/src/rules/pages/privacy.ts
var privacyPages = {
  "personal-field": {
    why: "What is published cannot be taken back, and people did not give their details for everybody to read.",
    wrong: "reference,applicant_name\n24/0017/FUL,Sam Example",
    right: "reference\n24/0017/FUL",
    mending: "redact"
  },
  "record-not-open": {
    why: "The record is made to be shared under an agreement, so even without names it may say too much about one household.",
    wrong: "standpipe check referrals.csv --for publication",
    right: "standpipe redact referrals.csv -o referrals-open.csv",
    mending: "redact"
  },
  "personal-field-needed": {
    why: "The law asks for the name of a firm, say, and some firms are one person working from home.",
    wrong: "supplier_name,net_amount\nSam Example,620.00",
    right: "supplier_name,net_amount\nREDACTED PERSONAL DATA,620.00",
    mending: "person"
  },
  "personal-text": {
    why: "A phone number in a note is as public as one in its own column, and nobody looks for it there.",
    wrong: 'reference,notes\nSR-1,"Ring Sam on 07700 900123"',
    right: 'reference,notes\nSR-1,"Ring the resident"',
    mending: "redact"
  }
};

// ../checker/src/rules/pages/record.ts
var recordPages = {
  "required-missing": {
    why: "Without it the record cannot be used for what it is made for: it cannot be found, counted or put on a map.",
    wrong: "reference,address_text\nBF-0012,",
    right: 'reference,address_text\nBF-0012,"4 Mill Lane, Ashmoor"',
    mending: "person"
  },
  "conditional-missing": {
    why: "The other field promises more than the record says: a site with permission, for one, has a day on which it was given.",
    wrong: "planning_status,permission_date\npermissioned,",
    right: "planning_status,permission_date\npermissioned,2024-06-30",
    mending: "person"
  },
  "pair-missing": {
    why: "Half of a pair says nothing: a latitude without a longitude is no place.",
    wrong: "latitude,longitude\n53.4576,",
    right: "latitude,longitude\n53.4576,-2.2873",
    mending: "person"
  },
  "one-of-missing": {
    why: "Each of the fields would do, but with none of them nobody can find or reach what the record is about.",
    wrong: "uprn,address_text\n,",
    right: 'uprn,address_text\n,"4 Mill Lane, Ashmoor"',
    mending: "person"
  },
  "null-value": {
    why: "Some programs read null as the word, others as 0, others stop. A field that is not there is read the same by all.",
    wrong: '{ "reference": "BF-0012", "end_date": null }',
    right: '{ "reference": "BF-0012" }',
    mending: "person"
  },
  "text-type": {
    why: "A reference kept as a number loses the zeros in front, and its last digits when it is long.",
    wrong: '{ "uprn": 100012345678 }',
    right: '{ "uprn": "100012345678" }',
    mending: "safe"
  },
  "text-format": {
    why: "Two texts that look the same are different to a program when one has a space at its end, so they are counted twice.",
    wrong: '{ "name": "Mill Lane car park " }',
    right: '{ "name": "Mill Lane car park" }',
    mending: "safe"
  },
  "number-type": {
    why: "A program cannot add up what has a currency sign, a comma or a word in it.",
    wrong: 'net_amount\n"\xA31,302.28"',
    right: "net_amount\n1302.28",
    mending: "safe"
  },
  "whole-number-type": {
    why: "It is a count of things, and there is no half of one.",
    wrong: 'dwellings_minimum\n"1,200"',
    right: "dwellings_minimum\n1200",
    mending: "safe"
  },
  "yes-no-type": {
    why: "Exports write yes and no in ten ways, and a program that reads one of them takes the rest for no.",
    wrong: '{ "deliverable": "Y" }',
    right: '{ "deliverable": true }',
    mending: "safe"
  },
  "list-type": {
    why: "Readers go through the entries of a list. One value by itself has no entries, even where there is only one.",
    wrong: '{ "languages": "en" }',
    right: '{ "languages": ["en"] }',
    mending: "person"
  },
  "object-type": {
    why: "Readers look for the named members, and text or a number has none.",
    wrong: '{ "attributes": "depth 8 cm" }',
    right: '{ "attributes": { "depth_cm": 8 } }',
    mending: "person"
  },
  "record-type": {
    why: "Values have a meaning by the names of their fields. A bare value or list has no names.",
    wrong: '["BF-0012", "4 Mill Lane"]',
    right: '{ "reference": "BF-0012", "address_text": "4 Mill Lane" }',
    mending: "person"
  },
  "too-long": {
    why: "Systems that take the record in keep room for so many characters, and cut off the rest without a word.",
    wrong: '{ "postal_town": "Ashmoor, which is the town on the hill beyond the river and the canal" }',
    right: '{ "postal_town": "Ashmoor" }',
    mending: "person"
  },
  "too-short": {
    why: "A text this short cannot say what the field asks for.",
    wrong: '{ "summary": "" }',
    right: '{ "summary": "New roof for the library" }',
    mending: "person"
  },
  "too-small": {
    why: "A number below the limit cannot be true of such a thing, and one of them spoils every total and average.",
    wrong: "hectares\n-0.35",
    right: "hectares\n0.35",
    mending: "person"
  },
  "too-large": {
    why: "A number above the limit cannot be true of such a thing, and one of them spoils every total and average.",
    wrong: "occupancy_percentage\n850",
    right: "occupancy_percentage\n85",
    mending: "person"
  },
  "too-many-decimals": {
    why: "A hundredth of a penny is noise from a calculation, and totals made from it do not match the accounts.",
    wrong: "net_amount\n1626.8100000000002",
    right: "net_amount\n1626.81",
    mending: "safe"
  },
  "code-unknown": {
    why: "A code means the same wherever it is used. Nobody else can count or filter by a word of one's own.",
    wrong: "planning_status\nPermissioned",
    right: "planning_status\npermissioned",
    mending: "safe"
  },
  "order-wrong": {
    why: "Something that ends before it begins cannot be placed in time, so one of the two is wrong and readers cannot tell which.",
    wrong: "start_date,end_date\n2024-09-01,2024-03-31",
    right: "start_date,end_date\n2024-03-31,2024-09-01",
    mending: "person"
  },
  "length-unequal": {
    why: "The first entry of one list belongs to the first of the other. With one entry short, all after it go to the wrong one.",
    wrong: "document_titles,document_urls\nMap;Order,https://example.org.uk/map.pdf",
    right: "document_titles,document_urls\nMap;Order,https://example.org.uk/map.pdf;https://example.org.uk/order.pdf",
    mending: "person"
  },
  "coordinates-zero": {
    why: "A map shows it in the sea off Africa, and a search for what is near finds nothing.",
    wrong: "latitude,longitude\n0,0",
    right: "latitude,longitude\n,",
    mending: "person"
  },
  "coordinates-swapped": {
    why: "With the two the wrong way round a place in England is shown in the Indian Ocean.",
    wrong: "latitude,longitude\n-2.2873,53.4576",
    right: "latitude,longitude\n53.4576,-2.2873",
    mending: "ask"
  },
  "coordinates-system": {
    why: "Metres read as degrees are no place on earth, so the record is missing from every map.",
    wrong: "latitude,longitude\n395712,381044",
    right: "latitude,longitude\n53.3262,-2.0659",
    mending: "person"
  },
  "list-too-short": {
    why: "The record needs that many entries to say what it is made for.",
    wrong: '{ "candidates": [] }',
    right: '{ "candidates": ["Sam Example"] }',
    mending: "person"
  },
  "list-too-long": {
    why: "Systems that take the record in keep room for so many entries.",
    wrong: '{ "grid_reference": [395712, 381044, 12] }',
    right: '{ "grid_reference": [395712, 381044] }',
    mending: "person"
  },
  "list-repeats": {
    why: "An entry that is there twice is counted twice.",
    wrong: "languages\nen;cy;en",
    right: "languages\nen;cy",
    mending: "person"
  },
  "schema-rule": {
    why: "The schema says so, and programs that use it will not take the record.",
    wrong: "(what the description of the field rules out)",
    right: "(what the description of the field asks for)",
    mending: "person"
  }
};

// ../checker/src/rules/pages/structure.ts
var structurePages = {
  "heading-misplaced": {
    why: "Most programs take the first row for the headings, so a record becomes the heading and the headings a record.",
    wrong: "BF-0012,4 Mill Lane\nBF-0013,5 Mill Lane\nreference,address_text",
    right: "reference,address_text\nBF-0012,4 Mill Lane\nBF-0013,5 Mill Lane",
    mending: "ask"
  },
  "heading-repeated": {
    why: "A report that was printed page by page repeats them, and whoever adds up or counts takes each for a record.",
    wrong: "reference,net_amount\nINV-1,120.00\nreference,net_amount\nINV-2,95.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "ask"
  },
  "layout-shifted": {
    why: "From there on amounts stand under suppliers and dates under amounts, and what is read is wrong in every row.",
    wrong: "reference,supplier_name,net_amount\nINV-1,Mill Ltd,120.00\nINV-2,95.00,",
    right: "reference,supplier_name,net_amount\nINV-1,Mill Ltd,120.00\nINV-2,,95.00",
    mending: "ask"
  },
  "total-row": {
    why: "Whoever adds up the column gets twice the sum.",
    wrong: "reference,net_amount\nINV-1,120.00\nINV-2,95.00\nGrand total,215.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "ask"
  },
  "count-row": {
    why: "A program that reads the file takes it for a record in which nearly everything is missing.",
    wrong: "reference,net_amount\n2,\nINV-1,120.00\nINV-2,95.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "ask"
  },
  "note-row": {
    why: "A program that reads the file takes it for a record in which nearly everything is missing.",
    wrong: "reference,net_amount\nINV-1,120.00\nSource: finance system,",
    right: "reference,net_amount\nINV-1,120.00",
    mending: "ask"
  },
  "blank-rows": {
    why: "Some programs take a blank row for the end of the data.",
    wrong: "reference,net_amount\nINV-1,120.00\n,\nINV-2,95.00",
    right: "reference,net_amount\nINV-1,120.00\nINV-2,95.00",
    mending: "safe"
  },
  "blank-columns": {
    why: "They make the file larger, and some programs give them names of their own.",
    wrong: "reference,,net_amount,,,\nINV-1,,120.00,,,",
    right: "reference,net_amount\nINV-1,120.00",
    mending: "safe"
  },
  "mapping-unused": {
    why: "A heading that was spelt another way is read as before, so the column you meant may be missing.",
    wrong: 'standpipe check spend.csv --map "Supplier=supplier_name" (the heading is \u201CSupplier Name\u201D)',
    right: 'standpipe check spend.csv --map "Supplier Name=supplier_name"',
    mending: "person"
  }
};

// ../checker/src/rules/pages/watch.ts
var watchPages = {
  "id-rounded": {
    why: "Many records now have the same number, and it belongs to none of them, so nothing can be matched or mapped.",
    wrong: "uprn\n200004000000\n200004000000",
    right: "uprn\n200003770481\n200003891552",
    mending: "never"
  },
  "id-scientific": {
    why: "Only the first digits are left, so the number is that of nothing, and nothing can be matched or mapped.",
    wrong: "uprn\n2.00004E+11",
    right: "uprn\n200003770481",
    mending: "never"
  },
  "values-dragged": {
    why: "A corner of the cell was dragged down to copy the value, and the spreadsheet counted up: only the first is true.",
    wrong: "coordinate_reference_system\nETRS89\nETRS90\nETRS91",
    right: "coordinate_reference_system\nETRS89\nETRS89\nETRS89",
    mending: "ask"
  },
  "values-cut": {
    why: "What was cut off is not in the file, and two values with the same beginning can no longer be told apart.",
    wrong: "permission_type\nfull planning permis",
    right: "permission_type\nfull planning permission",
    mending: "never"
  },
  "text-garbled": {
    why: "Names that come out wrong are not found by a search, and look careless to those whose names they are.",
    wrong: "name\nCaf\xC3\xA9 Mill Lane",
    right: "name\nCaf\xE9 Mill Lane",
    mending: "ask"
  },
  "zeros-lost": {
    why: "007 and 7 are two codes, and a phone number without its first zero cannot be dialled.",
    wrong: "ward_code\n008\n9\n12",
    right: "ward_code\n008\n009\n012",
    mending: "never"
  },
  "date-placeholder": {
    why: "Whoever sorts or counts by date takes it for a real day, and finds a hundred things that began on one of them.",
    wrong: "reference,start_date\nTPO-1,1900-01-01\nTPO-2,1900-01-01",
    right: "reference,start_date\nTPO-1,\nTPO-2,",
    mending: "person"
  }
};

// ../checker/src/rules/entries.ts
function ruleEntries() {
  const about = aboutRecordRules;
  const pages = {
    ...recordPages,
    ...filePages,
    ...structurePages,
    ...meaningPages,
    ...advicePages,
    ...watchPages,
    ...privacyPages,
    ...policyPages
  };
  const ofRecords = Object.entries(recordRules).map(([code, { severity }]) => ({
    code,
    severity,
    about: about[code] ?? ""
  }));
  const ofFiles = Object.entries(checkerRules).map(([code, rule]) => ({
    code,
    severity: rule.severity,
    about: rule.about
  }));
  return [...ofRecords, ...ofFiles].map((rule) => {
    const page = pages[rule.code];
    if (page === void 0) throw new Error(`The rule ${rule.code} has no page in rules/pages`);
    return { ...rule, ...page };
  });
}
var MENDED_FORMATS = ["date", "partial-date", "postcode", "uprn", "usrn", "charity-number", "gss-code"];
function formatEntry({ name, title, description, expected, wrong, right }) {
  const [first = ""] = right.split("\n");
  const like2 = first === "" || first.startsWith("{") || first.length > 50 ? "" : `, like ${first}`;
  return {
    code: `${name}-format`,
    severity: "error",
    about: `${title}: the value must be ${expected}${like2}.`,
    why: `${description} Programs go by this one way of writing it: any other is refused, or taken for something else.`,
    wrong,
    right,
    mending: MENDED_FORMATS.includes(name) ? "safe" : "person"
  };
}

// ../checker/src/rules/codes.ts
function ruleCodes() {
  return [...Object.keys(recordRules), ...Object.keys(checkerRules)];
}

// ../checker/src/rules/pages/words.ts
var severityWords = {
  error: { heading: "To fix", sentence: "A file that breaks it is not ready to send." },
  warning: { heading: "Worth a look", sentence: "A file that breaks it is accepted, and may be of less use." },
  info: { heading: "Good to know", sentence: "Nothing is wrong: it says how the file was read." }
};
var mendingWords = {
  safe: {
    short: "standpipe fix",
    sentence: "standpipe fix does it wherever only one value can be meant, and lists every change. What it leaves needs a person."
  },
  ask: {
    short: "you decide",
    sentence: "It takes somebody to say what is meant, because the file can be read in two ways. standpipe fix does nothing until then."
  },
  person: {
    short: "a person",
    sentence: "Only somebody who knows the data can do it. standpipe fix leaves it as it is."
  },
  never: {
    short: "a new export",
    sentence: "Nobody can do it from this file, because what was there is lost. Export the data again from where it is kept."
  },
  redact: {
    short: "standpipe redact",
    sentence: "standpipe redact writes a copy for publication without it. Read the copy before you publish it: no program finds everything."
  },
  nothing: { short: "nothing to do", sentence: "There is nothing to put right." }
};

// ../checker/src/split/part.ts
var ADDED = { row: "standpipe_row", problems: "standpipe_problems", value: "standpipe_value" };
function newPartWriter(start) {
  const texts = { good: "", bad: "" };
  const take = () => {
    const { good, bad } = texts;
    texts.good = "";
    texts.bad = "";
    return { good, bad };
  };
  if (start.kind === "records") return { part: { sheet: null, format: "json" }, take, ...jsonWriter2(texts) };
  return { part: { sheet: start.sheet, format: "csv" }, take, ...tableWriter2(texts, start.heading.cells) };
}
function tableWriter2(texts, heading) {
  texts.good = csvLine(heading);
  texts.bad = csvLine([...heading, ADDED.row, ADDED.problems]);
  return {
    good(from) {
      texts.good += csvLine(cellsOf(from));
    },
    bad(from, problems) {
      const cells = cellsOf(from);
      const own = heading.map((_, at) => cells[at] ?? "");
      texts.bad += csvLine([...own, String(from.row), problems.join(" "), ...cells.slice(heading.length)]);
    },
    end() {
    }
  };
}
function cellsOf(from) {
  return "cells" in from ? from.cells : [];
}
function jsonWriter2(texts) {
  const lead = { good: "[\n", bad: "[\n" };
  const put2 = (which, value) => {
    texts[which] += `${lead[which]}${JSON.stringify(value)}`;
    lead[which] = ",\n";
  };
  return {
    good: (from) => put2("good", memberOf(from)),
    bad(from, problems) {
      const value = memberOf(from);
      const own = isPlainObject(value) ? value : { [ADDED.value]: value };
      put2("bad", { ...own, [ADDED.row]: from.row, [ADDED.problems]: problems });
    },
    end() {
      for (const which of ["good", "bad"]) texts[which] += lead[which] === "[\n" ? "[]\n" : "\n]\n";
    }
  };
}
function memberOf(from) {
  return "value" in from ? from.value : null;
}

// ../checker/src/split/problems.ts
var WHY_NO_RECORD = {
  "heading-again": "This row repeats the headings.",
  total: "This row is a total and no record.",
  count: "This row is a count and no record.",
  note: "This row is a remark and no record."
};
function missingColumns({ binding, layout, isTable: isTable2 }) {
  if (!isTable2) return [];
  return binding.missing.map(({ name }) => ({
    code: "column-missing",
    field: layout === null ? name : layout.fieldOf(name),
    column: layout === null ? null : name,
    found: null,
    severity: "error"
  }));
}
function extraCells(from, { binding }) {
  if (!("cells" in from) || from.cells.length <= binding.columns.length) return NO_FAULTS;
  const found3 = from.cells.slice(binding.columns.length).find((cell) => cell.trim() !== "");
  return found3 === void 0 ? NO_FAULTS : [{ code: "cells-too-many", field: null, found: found3, severity: "error" }];
}
var NO_FAULTS = [];
function problemsOf(chosen2, faults) {
  const { schema, layout, isTable: isTable2 } = chosen2;
  const wording = {
    record: schema.metadata,
    unit: isTable2 ? "row" : "record",
    rows: 1,
    layout,
    column: () => null,
    filled: () => 1
  };
  const findings = findingsOf(faults.map(groupOf), wording);
  return findings.map(({ code, message, fix: fix2 }) => `${sentence(message)} ${sentence(fix2)} [${code}]`);
}
function groupOf({ code, field, column = null, found: found3, detail = {}, severity }) {
  const sample = { row: null, line: null, cell: null, record: null, value: found3 };
  return { code, field, column, detail, severity, isHidden: false, count: 1, samples: [sample], remedy: null };
}
function sentence(text) {
  return /[.!?…]["”']?$/.test(text) ? text : `${text}.`;
}

// ../checker/src/split.ts
var LATE = /* @__PURE__ */ new Set(["reference-unknown", "quote-stray"]);
var UNREAD = /* @__PURE__ */ new Set(["json-syntax", "json-too-deep"]);
async function splitFile(source, options, writers) {
  const { policy = {}, ...checkOptions } = options;
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const hasPolicy = options.policy !== void 0;
  const parts = [];
  const counts = { good: 0, bad: 0 };
  let now = null;
  const isFault = (fault) => {
    const { severity, aside } = rulingOf(policy, fault, today);
    return aside === null && severity === "error";
  };
  const sink = {
    start(chosen2, start) {
      now?.writer.end();
      const writer = newPartWriter(start);
      parts.push(writer);
      now = { chosen: chosen2, writer, missing: missingColumns(chosen2) };
      for (const row of start.kind === "table" ? start.above : []) {
        counts.bad++;
        writer.bad(row, ["This row stands above the headings."]);
      }
    },
    add({ source: from }, isValid, faults) {
      if (now === null) return;
      const extra = extraCells(from, now.chosen);
      const isWhole = isValid && extra.length === 0;
      const all = isWhole ? faults : [...now.missing, ...extra, ...faults];
      const errors2 = isWhole && !hasPolicy ? [] : all.filter(isFault);
      const isGood = errors2.length === 0 && (isWhole || all.some(({ severity }) => severity === "error"));
      counts[isGood ? "good" : "bad"]++;
      if (isGood) now.writer.good(from);
      else now.writer.bad(from, problemsOf(now.chosen, errors2));
    },
    leave(row, why) {
      counts.bad++;
      now?.writer.bad(row, [WHY_NO_RECORD[why]]);
    },
    async flush() {
      for (const { part, take } of parts) {
        const { good, bad } = take();
        if (good !== "") await writers.good(part, good);
        if (bad !== "") await writers.bad(part, bad);
      }
      parts.splice(0, parts.length - 1);
    }
  };
  const report = await checkInto(source, checkOptions, sink);
  parts.at(-1)?.end();
  await sink.flush();
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return {
    report,
    ...counts,
    late: errors.filter(({ code }) => LATE.has(code)),
    unread: errors.reduce((sum, { code, count }) => sum + (UNREAD.has(code) ? count : 0), 0)
  };
}

export {
  UnknownFieldError,
  check,
  checkTogether,
  convert,
  fix,
  UNTOUCHABLE,
  applyPolicies,
  redact,
  ruleCodes,
  ruleEntries,
  formatEntry,
  severityWords,
  mendingWords,
  splitFile
};
