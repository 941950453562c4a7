import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  columns,
  widthsOf
} from "./chunk-VK24PASE.js";
import {
  domains,
  loadProfiles,
  records
} from "./chunk-SB3NIV2U.js";
import "./chunk-QHGCOWC7.js";
import {
  CommandError,
  counted,
  lookOf,
  wrap
} from "./chunk-7AXTO7HT.js";
import {
  nearest
} from "./chunk-BFGKMFOP.js";
import "./chunk-QX354YRB.js";

// src/render/lists.ts
function recordList(domains2, records2, layouts, look) {
  const { width, palette } = look;
  const blocks = domains2.map(({ name, title, version, description }) => [
    ...wrap(
      [
        { text: title, style: palette.strong },
        { text: ` (${name}, version ${version})`, style: palette.quiet }
      ],
      { width }
    ),
    ...wrap(description, { width }),
    "",
    ...table(
      records2.filter(({ domain }) => domain === name).map((record) => [
        record.name,
        `${record.title}, ${record.stage}, ${unbroken(counted(record.fields, "field"))}`
      ]),
      look
    )
  ]);
  const others = layouts === 0 ? "" : ` Files may be in ${counted(layouts, "other published layout")} of them too: ${unbroken("standpipe list --layouts")}`;
  const closing = [
    ...wrap(`${counted(records2.length, "record")}.${others}`, { width }),
    ...wrap(`What a record holds: ${unbroken("standpipe show NAME")}`, { width })
  ];
  return textOf([...blocks, closing]);
}
function layoutList(records2, layouts, look) {
  const { width, palette } = look;
  const blocks = records2.flatMap(({ name, title }) => {
    const own = layouts.filter(({ record }) => record === name);
    if (own.length === 0) return [];
    const heading = [
      { text: title, style: palette.strong },
      { text: ` (${name})`, style: palette.quiet }
    ];
    const rows = own.map((layout) => [layout.name, titleOf(layout)]);
    return [[...wrap(heading, { width }), ...table(rows, look)]];
  });
  const closing = layouts.length === 0 ? wrap("No other layout of these records is known.", { width }) : [
    ...wrap(`${counted(layouts.length, "other layout")}. check knows a file in one of them by its headings.`, {
      width
    }),
    ...wrap(`To write one: ${unbroken("standpipe convert FILE --profile NAME -o OUT")}`, { width })
  ];
  return textOf([...blocks, closing]);
}
function titleOf({ title, format }) {
  const kind = format.toUpperCase();
  return title.includes(kind) ? title : `${title}, ${kind}`;
}
function table(rows, { width, palette }) {
  return columns(rows, widthsOf(rows), { width, indent: "  ", first: palette.action });
}
function unbroken(text) {
  return text.replaceAll(" ", "\xA0");
}
function textOf(blocks) {
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}

// src/commands/list.ts
async function runList(domain, { layouts: isLayouts = false, format = "text" }) {
  const shown = domains.filter(({ name }) => domain === void 0 || name === domain);
  if (shown.length === 0) throw unknownDomain(domain ?? "");
  const own = records.filter((record) => shown.some(({ name }) => name === record.domain));
  const layouts = (await loadProfiles()).filter(({ record }) => own.some(({ name }) => name === record)).map(({ name, title, description, version, record, shape }) => ({
    name,
    title,
    description,
    version,
    record,
    format: shape === "json" ? "json" : "csv"
  }));
  const look = lookOf(process.stdout);
  if (format === "json") {
    const answer = isLayouts ? { layouts } : { domains: shown, records: own, layouts };
    process.stdout.write(`${JSON.stringify(answer, null, 2)}
`);
  } else {
    process.stdout.write(isLayouts ? layoutList(own, layouts, look) : recordList(shown, own, layouts.length, look));
  }
}
function unknownDomain(domain) {
  const names = domains.map(({ name }) => name);
  const meant = nearest(domain, names)?.option ?? records.find(({ name }) => name === domain || name.endsWith(`/${domain}`))?.domain;
  const advice = meant === void 0 ? `There are ${names.join(", ")}.` : `Did you mean ${meant}?`;
  return new CommandError(2, `There is no domain called ${domain}. ${advice}`);
}
export {
  runList
};
