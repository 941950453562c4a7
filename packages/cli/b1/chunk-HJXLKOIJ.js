import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  CommandError
} from "./chunk-7AXTO7HT.js";
import {
  codePointLength,
  inOrder,
  isDate,
  isDateTime,
  isEmail,
  sameLength
} from "./chunk-27YSSU3U.js";
import {
  headingKey
} from "./chunk-BFGKMFOP.js";

// ../evolution/src/schemas/fields.ts
function fieldsOf(record, registry) {
  const fields = [];
  for (const { schema, document } of [
    { schema: record.schema, document: record },
    ...(record.schema.allOf ?? []).flatMap((part) => layersOf(part, record, registry).slice(1))
  ]) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const layers = layersOf(property, document, registry);
      const items = first(layers, "items");
      const holder = layers.find((layer) => layer.schema.items !== void 0)?.document ?? document;
      fields.push({ name, layers, items: items === void 0 ? null : layersOf(items, holder, registry) });
    }
  }
  return fields;
}
function layersOf(schema, document, registry) {
  const own = { schema, document };
  if (schema.$ref === void 0) return [own];
  const target = registry.resolve(schema.$ref, document);
  return [own, ...layersOf(target.schema, target, registry)];
}
function first(layers, keyword) {
  return layers.find(({ schema }) => schema[keyword] !== void 0)?.schema[keyword];
}
function hasForms({ oneOf }) {
  return oneOf?.every((branch) => branch.type === "object") ?? false;
}

// ../evolution/src/schemas/walk.ts
function walk(value, schema, document, registry, visit) {
  visit(schema, value);
  const on = (part, next, from = document) => walk(part, next, from, registry, visit);
  if (schema.$ref !== void 0) {
    const target = targetOf(schema.$ref, document, registry);
    on(value, target.schema, target.document);
  }
  if (schema.items !== void 0 && Array.isArray(value)) for (const item of value) on(item, schema.items);
  if (isObject(value)) {
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (Object.hasOwn(value, name)) on(value[name], property);
    for (const form of schema.oneOf ?? []) if (isForm(value, form)) on(value, form);
  }
  for (const part of schema.allOf ?? []) if (part.$ref !== void 0) on(value, part);
}
function targetOf(ref, document, registry) {
  if (!ref.startsWith("#/$defs/")) {
    const target = registry.resolve(ref, document);
    return { schema: target.schema, document: target };
  }
  const parts = document.schema.$defs ?? {};
  return { schema: parts[ref.slice("#/$defs/".length)] ?? {}, document };
}
function isForm(value, { type, properties = {} }) {
  const fixed = Object.entries(properties).filter(([, { const: only }]) => only !== void 0);
  return type === "object" && fixed.length > 0 && fixed.every(([name, { const: only }]) => value[name] === only);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// ../evolution/src/cover/samples.ts
function samplesOf(records, registry, examples) {
  const samples = /* @__PURE__ */ new Map();
  const add = (schema, sample) => {
    const known = samples.get(schema);
    if (known === void 0) samples.set(schema, [sample]);
    else known.push(sample);
  };
  const byRecord = /* @__PURE__ */ new Map();
  for (const example of examples) byRecord.set(example.record, [...byRecord.get(example.record) ?? [], example]);
  for (const record of records) {
    const fields = fieldsOf(record, registry);
    const parts = (record.schema.allOf ?? []).flatMap(
      ({ $ref }) => $ref === void 0 ? [] : [registry.resolve($ref, record).schema]
    );
    for (const example of byRecord.get(record.path) ?? []) {
      for (const value of [example.data].flat()) {
        for (const schema of [record.schema, ...parts]) add(schema, { value, field: null, example });
        if (!isObject(value)) continue;
        for (const { name, layers } of fields) {
          const [own] = layers;
          if (own === void 0 || !Object.hasOwn(value, name)) continue;
          walk(
            value[name],
            own.schema,
            own.document,
            registry,
            (schema, part) => add(schema, { value: part, field: name, example })
          );
        }
      }
    }
  }
  return samples;
}
function accepted(samples = []) {
  return samples.filter(({ example: { expect } }) => expect === void 0 || expect.severity === "warning");
}
function validRecords(samples) {
  return samples.flatMap(({ value, example }) => example.expect === void 0 && isObject(value) ? [value] : []);
}
function refused(samples = [], ...codes) {
  return samples.filter(({ field, example: { expect } }) => {
    if (expect === void 0 || field !== null && expect.field !== field) return false;
    return codes.some((code) => code.startsWith("-") ? expect.code.endsWith(code) : expect.code === code);
  });
}

// ../evolution/src/cover/presence.ts
function presenceDemands({ schema }, samples) {
  const records = validRecords(samples);
  const required = new Set(schema.required);
  return Object.keys(schema.properties ?? {}).flatMap((field) => {
    const pointer = `/properties/${field}`;
    const isMissed = refused(samples, "required-missing").some(({ example }) => example.expect?.field === field);
    return [
      {
        pointer,
        isMet: records.some((record) => Object.hasOwn(record, field)),
        message: `No valid example has ${field}`
      },
      required.has(field) ? {
        pointer: `/required/${schema.required?.indexOf(field)}`,
        isMet: isMissed,
        message: `No invalid example leaves out ${field}`
      } : {
        pointer,
        isMet: records.some((record) => !Object.hasOwn(record, field)),
        message: `No valid example leaves out ${field}, which is optional`
      }
    ];
  });
}

// ../evolution/src/schemas/condition.ts
function conditionsOf({ allOf = [] }) {
  return allOf.flatMap((part, position) => {
    if (part.if === void 0) return [];
    const needs = part.then?.required ?? [];
    const absent = part.if.allOf?.flatMap((clause) => clause.not?.required ?? []);
    if (absent !== void 0) {
      const applies = (record) => absent.every((field) => !Object.hasOwn(record, field));
      return [{ position, looksAt: absent, value: null, needs, applies }];
    }
    return Object.entries(part.if.properties ?? {}).map(([field, value]) => ({
      position,
      looksAt: [field],
      value,
      needs,
      applies: (record) => Object.hasOwn(record, field) && hasValue(record[field], value)
    }));
  });
}
function hasValue(found, { const: only, enum: some, minimum }) {
  if (minimum !== void 0) return typeof found === "number" && found >= minimum;
  return (some ?? [only]).includes(found);
}
function allHold(when, record) {
  return when.every(({ field, is }) => [record[field]].flat().some((value) => is.includes(value)));
}

// ../evolution/src/schemas/keywords.ts
function rulesOf({ schema }) {
  const list = (keyword) => schema[keyword] ?? [];
  return {
    key: list("x-key"),
    recommended: list("x-recommended"),
    order: list("x-order"),
    sameLength: list("x-same-length"),
    points: list("x-points"),
    usual: list("x-usual"),
    references: list("x-references"),
    agrees: list("x-agrees")
  };
}

// ../evolution/src/cover/record-rules.ts
function ruleDemands(record, samples, today) {
  const { schema, path } = record;
  const { key, recommended, order, sameLength: lengths, points, usual, references, agrees } = rulesOf(record);
  const valid = validRecords(samples);
  const shows = (code, field, looks = () => true) => refused(samples, code).some(
    ({ value, example }) => (field === null || example.expect?.field === field) && isObject(value) && looks(value)
  );
  const broken = (pointer, isMet, what) => ({
    pointer,
    isMet,
    message: `No invalid example ${what}`
  });
  return [
    ...conditionsOf(schema).flatMap(({ position, looksAt, value, needs, applies }) => {
      const pointer = `/allOf/${position}`;
      const has = (data, field) => Object.hasOwn(data, field);
      const circumstance = value === null ? `without ${looksAt.join(" and ")}` : `with the ${looksAt.join()} that rule ${position + 1} of allOf names`;
      return [
        {
          pointer,
          isMet: valid.some((data) => applies(data) && needs.every((field) => has(data, field))),
          message: `No valid example is one ${circumstance}`
        },
        {
          pointer,
          isMet: valid.some((data) => !applies(data)),
          message: `Every valid example is one ${circumstance}`
        },
        ...needs.map((field) => {
          const looks = (data) => applies(data) && !has(data, field);
          const isMet = value === null ? shows("one-of-missing", null, looks) : shows("conditional-missing", field, looks);
          return broken(pointer, isMet, `${circumstance} leaves out ${field}`);
        })
      ];
    }),
    ...Object.entries(schema.dependentRequired ?? {}).flatMap(
      ([field, others]) => others.map(
        (other) => broken(
          `/dependentRequired/${field}`,
          shows("pair-missing", other, (data) => Object.hasOwn(data, field) && !Object.hasOwn(data, other)),
          `has ${field} without ${other}`
        )
      )
    ),
    ...order.map(
      ([earlier, later], i) => broken(
        `/x-order/${i}`,
        shows("order-wrong", later, (data) => !inOrder(data[earlier], data[later])),
        `has ${later} before ${earlier}, or less`
      )
    ),
    ...lengths.map(
      ([one, other], i) => broken(
        `/x-same-length/${i}`,
        shows("length-unequal", other, (data) => !sameLength(data[one], data[other])),
        `has another number of ${other} than of ${one}`
      )
    ),
    ...points.flatMap(
      ({ system, north, east }, i) => (system === "BNG" ? ["coordinates-system"] : Object.keys(POINT_FAULTS)).map(
        (code) => broken(`/x-points/${i}`, shows(code, north), `has ${north} and ${east} ${POINT_FAULTS[code]} (${code})`)
      )
    ),
    ...usual.map(
      (one, i) => broken(
        `/x-usual/${i}`,
        shows("unusual-value", one.any[0]?.field ?? "", (data) => isUnusual(one, data, today)),
        `shows what is not usual: ${one.why}`
      )
    ),
    ...recommended.flatMap((one, i) => recommendationDemands(one, `/x-recommended/${i}`, shows, broken)),
    ...key.length === 0 ? [] : [broken("/x-key", shows("key-repeated", null), `has two records with the same ${key.join(" and ")}`)],
    ...references.flatMap(
      ({ record: other, fields }, i) => other === path ? [
        broken(
          `/x-references/${i}`,
          shows("reference-unknown", fields.at(-1) ?? ""),
          `has ${fields.at(-1)} that no other record in it has`
        )
      ] : []
    ),
    ...agrees.map(
      ({ lookup, fields }, i) => broken(
        `/x-agrees/${i}`,
        Object.keys(fields).some((field) => shows("lookup-disagrees", field)),
        `has ${Object.keys(fields).join(" and ")} that stand in different rows of ${lookup}`
      )
    )
  ];
}
var POINT_FAULTS = {
  "coordinates-zero": "that are both 0",
  "coordinates-swapped": "the wrong way round",
  "coordinates-system": "in another system",
  "coordinates-outside": "outside the UK"
};
function recommendationDemands(one, pointer, shows, broken) {
  const isBare = (fields) => (data) => fields.every((field) => !Object.hasOwn(data, field));
  if (typeof one === "string")
    return [broken(pointer, shows("recommended-missing", one, isBare([one])), `leaves out ${one}`)];
  if ("fields" in one) {
    return one.fields.map((field) => {
      const looks = (data) => allHold(one.when, data) && !Object.hasOwn(data, field);
      const when = one.when.map((each) => `${each.field} is ${each.is.join(" or ")}`).join(" and ");
      return broken(pointer, shows("recommended-missing", field, looks), `leaves out ${field} where ${when}`);
    });
  }
  const isMet = shows("recommended-missing", one[0] ?? "", isBare(one));
  return [broken(pointer, isMet, `leaves out all of ${one.join(", ")}`)];
}
function isUnusual({ when = [], any }, record, today) {
  return allHold(when, record) && any.every((bound) => isOutside(bound, record[bound.field], today));
}
function isOutside({ minimum, maximum }, value, today) {
  if (value === void 0) return false;
  const limit = minimum ?? maximum;
  const difference = limit === "today" ? String(value).slice(0, 10).localeCompare(today) : typeof value === "number" ? value - (limit ?? 0) : 0;
  return minimum === void 0 ? difference > 0 : difference < 0;
}

// ../evolution/src/schemas/codes.ts
function codesOf({ oneOf, anyOf }) {
  const codes = oneOf ?? anyOf?.find((branch) => branch.oneOf !== void 0)?.oneOf ?? [];
  return codes.every((code) => typeof code.const === "string") ? codes : [];
}
function pointerToCodes({ oneOf, anyOf = [] }) {
  return oneOf === void 0 ? `/anyOf/${anyOf.findIndex((branch) => branch.oneOf !== void 0)}/oneOf` : "/oneOf";
}

// ../evolution/src/cover/bounds.ts
function boundDemands(schema, samples, subject) {
  return sidesOf(schema).flatMap(({ keyword, code, measure, inside, outside }) => {
    const has = (some, { fits: fits2 }) => some.some(({ value }) => {
      const measured = measure(value);
      return measured !== null && fits2(measured);
    });
    return [
      {
        keyword,
        isMet: has(accepted(samples), inside),
        message: `No valid example has ${subject} ${inside.words}`
      },
      {
        keyword,
        // Whatever is wrong inside a value with several forms is said of the whole of it, as a format.
        isMet: has(refused(samples, code, "-format"), outside),
        message: `No invalid example has ${subject} ${outside.words}`
      }
    ];
  });
}
function sidesOf(schema) {
  const { type, "x-decimals": places } = schema;
  const step = type === "integer" ? 1 : places === void 0 ? null : 10 ** -places;
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const limit = value;
    switch (keyword) {
      case "minimum":
        return [{ keyword, code: "too-small", measure: size, inside: at(limit), outside: past(limit, step, -1) }];
      case "maximum":
        return [{ keyword, code: "too-large", measure: size, inside: at(limit), outside: past(limit, step, 1) }];
      case "exclusiveMinimum":
        return [{ keyword, code: "too-small", measure: size, inside: past(limit, step, 1), outside: at(limit) }];
      case "exclusiveMaximum":
        return [{ keyword, code: "too-large", measure: size, inside: past(limit, step, -1), outside: at(limit) }];
      case "x-decimals": {
        const outside = exactly(limit + 1, "decimal place");
        return [
          {
            keyword,
            code: "too-many-decimals",
            measure: decimals,
            inside: exactly(limit, "decimal place"),
            outside
          }
        ];
      }
      case "minLength":
        return [counted(keyword, "too-short", length, limit, -1, "character")];
      case "maxLength":
        return [counted(keyword, "too-long", length, limit, 1, "character")];
      case "minItems":
        return limit === 0 ? [] : [counted(keyword, "list-too-short", entries, limit, -1, "entry")];
      case "maxItems":
        return [counted(keyword, "list-too-long", entries, limit, 1, "entry")];
      case "uniqueItems":
        return [
          {
            keyword,
            code: "list-repeats",
            measure: repeats,
            inside: exactly(0, "repeat"),
            outside: exactly(1, "repeat")
          }
        ];
      default:
        return [];
    }
  });
}
function counted(keyword, code, measure, limit, step, unit) {
  return { keyword, code, measure, inside: exactly(limit, unit), outside: exactly(limit + step, unit) };
}
function exactly(count, unit) {
  const units = count === 1 ? unit : unit === "entry" ? "entries" : `${unit}s`;
  return {
    words: `with ${count === 0 ? "no" : count.toLocaleString("en-GB")} ${units}`,
    fits: (measured) => measured === count
  };
}
function at(limit) {
  return { words: `of ${limit}`, fits: (measured) => measured === limit };
}
function past(limit, step, direction) {
  if (step === null) {
    return {
      words: `${direction < 0 ? "below" : "above"} ${limit}`,
      fits: (measured) => (measured - limit) * direction > 0
    };
  }
  const next = Number((limit + direction * step).toFixed(10));
  return { words: `of ${next}`, fits: (measured) => measured === next };
}
var size = (value) => typeof value === "number" ? value : null;
var length = (value) => typeof value === "string" ? codePointLength(value) : null;
var entries = (value) => Array.isArray(value) ? value.length : null;
function repeats(value) {
  if (!Array.isArray(value)) return null;
  return new Set(value.map((entry) => JSON.stringify(entry))).size < value.length ? 1 : 0;
}
function decimals(value) {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

// ../evolution/src/cover/values.ts
var FORMATS = {
  date: isDate,
  "date-time": isDateTime,
  email: isEmail
};
function valueDemands(document, samples) {
  const of = (schema) => samples.get(schema) ?? [];
  if (document.kind === "codelist") return codeDemands(document.schema, of(document.schema));
  return partsOf(document).flatMap(({ schema, pointer, subject }) => [
    ...textDemands(schema, of(schema), subject).map((demand) => ({
      ...demand,
      pointer: `${pointer}${demand.pointer}`
    })),
    ...boundDemands(schema, of(schema), subject).map(({ keyword, ...demand }) => ({
      ...demand,
      pointer: `${pointer}/${keyword}`
    })),
    ...formDemands(schema, samples, pointer)
  ]);
}
function partsOf({ kind, name, schema }) {
  const inside = (part, pointer, subject) => [
    { schema: part, pointer, subject },
    ...part.items === void 0 ? [] : inside(part.items, `${pointer}/items`, `an entry of ${subject}`),
    ...(part.oneOf ?? []).flatMap((form, i) => fieldsIn(form, `${pointer}/oneOf/${i}`, ` of a ${form.title}`))
  ];
  const fieldsIn = (part, pointer, suffix2) => Object.entries(part.properties ?? {}).flatMap(
    ([field, property]) => inside(property, `${pointer}/properties/${field}`, `${field}${suffix2}`)
  );
  const named = Object.entries(schema.$defs ?? {});
  return [
    ...kind === "record" ? [] : inside(schema, "", `a value of type ${name}`),
    ...fieldsIn(schema, "", ""),
    ...named.flatMap(([part, own]) => inside(own, `/$defs/${part}`, `a ${part} of type ${name}`))
  ];
}
function codeDemands(list, samples) {
  const used = new Set(accepted(samples).map(({ value }) => value));
  const ended = new Set(refused(samples, "code-ended").map(({ value }) => value));
  const codes = codesOf(list);
  const pointer = pointerToCodes(list);
  const isOpen = list["x-open"] === true;
  const hasEnded = codes.some((code) => code["x-end-date"] !== void 0);
  return [
    ...codes.map((code, i) => ({
      pointer: `${pointer}/${i}`,
      isMet: used.has(code.const) || code["x-end-date"] !== void 0 && ended.has(code.const),
      message: `No valid example uses the code ${code.const}`
    })),
    {
      pointer: isOpen ? "/x-open" : pointer,
      isMet: refused(samples, isOpen ? "open-code-unknown" : "code-unknown").length > 0,
      message: "No invalid example has a code that is not in the list"
    },
    ...hasEnded ? [{ pointer, isMet: ended.size > 0, message: "No invalid example has a code after its end date" }] : []
  ];
}
function textDemands(schema, samples, subject) {
  const { pattern, format } = schema;
  const fits2 = pattern !== void 0 ? (text) => new RegExp(pattern, "u").test(text) : format === void 0 ? void 0 : FORMATS[format];
  const pointer = pattern === void 0 ? "/format" : "/pattern";
  const texts = (some) => some.map(({ value }) => value).filter((value) => typeof value === "string");
  const lookup = schema["x-lookup"] === void 0 ? [] : [
    {
      pointer: "/x-lookup",
      isMet: refused(samples, "code-ended").length > 0,
      message: `No invalid example has ${subject} that has ended`
    }
  ];
  if (fits2 === void 0) return lookup;
  return [
    {
      pointer,
      isMet: texts(accepted(samples)).some(fits2),
      message: `No valid example has ${subject}`
    },
    {
      pointer,
      isMet: texts(refused(samples, "-format")).some((text) => !fits2(text)),
      message: `No invalid example has ${subject} that is written in another way`
    },
    ...lookup
  ];
}
function formDemands(schema, samples, pointer) {
  if (!hasForms(schema)) return [];
  const own = samples.get(schema);
  return [
    ...(schema.oneOf ?? []).map((form, i) => ({
      pointer: `${pointer}/oneOf/${i}`,
      isMet: accepted(samples.get(form)).length > 0,
      message: `No valid example has a ${form.title}`
    })),
    {
      pointer: `${pointer}/oneOf`,
      isMet: refused(own, "-format").length > 0,
      message: "No invalid example has an object that has none of the forms"
    }
  ];
}

// ../evolution/src/cover/coverage.ts
function coverageOf(registry, examples, today) {
  const documents = registry.domains.flatMap((domain) => registry.documents(domain));
  const records = documents.filter(({ kind }) => kind === "record");
  const samples = samplesOf(records, registry, examples);
  return documents.map((document) => {
    const { path, kind, schema } = document;
    const own = samples.get(schema) ?? [];
    const demands = [
      ...valueDemands(document, samples),
      ...presenceDemands(document, own),
      ...kind === "record" ? ruleDemands(document, own, today) : []
    ];
    const missing = demands.filter(({ isMet }) => !isMet).map(({ pointer, message }) => ({ pointer, message }));
    return { path, kind, demands: demands.length, met: demands.length - missing.length, missing };
  });
}

// ../evolution/src/schemas/document.ts
var HOME = "https://w3id.org/standpipe/";
function expectedId({ domain, path }) {
  return `${HOME}${domain}/v1/${path.slice(domain.length + 1)}.json`;
}

// ../evolution/src/schemas/meta-schema.ts
import { Ajv2020 } from "ajv/dist/2020.js";
var compiled = /* @__PURE__ */ new WeakMap();
function checkAgainstMetaSchema(schema, metaSchema) {
  let validate = compiled.get(metaSchema);
  if (validate === void 0) {
    validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(metaSchema);
    compiled.set(metaSchema, validate);
  }
  if (validate(schema)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  const faults = errors.map(({ instancePath, message, params }) => {
    const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
    return `${instancePath === "" ? "the schema" : instancePath} ${message}${name === void 0 ? "" : `: ${name}`}`;
  });
  return [...new Set(faults)];
}

// ../evolution/src/schemas/references.ts
function referencesOf({ schema }) {
  const found = [];
  const visit = (part, pointer) => {
    if (Array.isArray(part)) for (const [i, each] of part.entries()) visit(each, `${pointer}/${i}`);
    if (!isObject(part)) return;
    for (const [keyword, value] of Object.entries(part)) {
      if (keyword === "examples") continue;
      if (keyword === "$ref" && typeof value === "string") {
        if (!value.startsWith("#")) found.push({ ref: value, pointer: `${pointer}/$ref` });
      } else visit(value, `${pointer}/${keyword}`);
    }
  };
  visit(schema, "");
  return found;
}
function addressOf(ref, { id }) {
  return URL.canParse(ref, id) ? new URL(ref, id).href : ref;
}

// ../evolution/src/schemas/registry.ts
function registryOf(documents) {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    domains: [...new Set(documents.map((document) => document.domain))].sort(),
    documents: (domain, kind) => documents.filter((document) => document.domain === domain && (kind === void 0 || document.kind === kind)).sort((a, b) => a.path < b.path ? -1 : 1),
    resolve(ref, from) {
      const target = byId.get(new URL(ref, from.id).href);
      if (target !== void 0) return target;
      throw new Error(`schemas/${from.path}.json refers to ${ref}, and no schema has that $id`);
    }
  };
}

// ../evolution/src/schemas/sound.ts
function soundPartOf({ documents, metaSchema }) {
  const faults = documents.flatMap((document) => faultsOf(document, documents, metaSchema));
  let sound = documents.filter((document) => !faults.some((fault) => fault.document === document));
  for (let before = -1; before !== sound.length; ) {
    before = sound.length;
    const ids = new Set(sound.map(({ id }) => id));
    sound = sound.filter((document) => referencesOf(document).every(({ ref }) => ids.has(addressOf(ref, document))));
  }
  return { registry: registryOf(sound), faults };
}
function faultsOf(document, all, metaSchema) {
  const { id, schema } = document;
  const expected = expectedId(document);
  return [
    ...checkAgainstMetaSchema(schema, metaSchema).map((message) => {
      const [pointer = ""] = /^\/\S*/.exec(message) ?? [];
      return { rule: "meta-schema", document, pointer, message };
    }),
    ...id === expected ? [] : [
      {
        rule: "id-path",
        document,
        pointer: "/$id",
        message: `$id is ${id}, and the path asks for ${expected}`
      }
    ],
    ...referencesOf(document).filter(({ ref }) => !all.some((other) => other.id === addressOf(ref, document))).map(
      ({ ref, pointer }) => ({
        rule: "ref-unknown",
        document,
        pointer,
        message: `No schema has the address ${addressOf(ref, document)}`
      })
    )
  ];
}

// ../evolution/src/lint/problem.ts
function fileOf({ path }) {
  return `schemas/${path}.json`;
}

// ../evolution/src/lint/boundaries.ts
function lintDomains(document) {
  return referencesOf(document).flatMap(({ ref, pointer }) => {
    const [, domain] = /^https:\/\/w3id\.org\/standpipe\/([a-z-]+)\//.exec(addressOf(ref, document)) ?? [];
    if (domain === void 0 || domain === document.domain || domain === "core") return [];
    const message = `${document.domain} refers to ${domain}, which is published apart from it`;
    const fix = "Move the type to core, or copy it";
    return [{ rule: "domain-crossed", path: fileOf(document), pointer, message, fix }];
  });
}
function lintUnused(all) {
  const byId = new Map(all.map((document) => [document.id, document]));
  const used = /* @__PURE__ */ new Set();
  const use = (document) => {
    if (used.has(document)) return;
    used.add(document);
    for (const { ref } of referencesOf(document)) {
      const target = byId.get(addressOf(ref, document));
      if (target !== void 0) use(target);
    }
  };
  for (const document of all) if (document.kind === "record") use(document);
  return all.filter((document) => !used.has(document)).map((document) => ({
    rule: "unused",
    path: fileOf(document),
    pointer: "",
    message: `No record uses this ${document.kind}`,
    fix: "Use it, or take the file out"
  }));
}
function lintLookups(document, lookups) {
  const named = [
    ...lookupsOf(document.schema).map(({ lookup, column, pointer }) => ({ lookup, columns: [column], pointer })),
    ...rulesOf(document).agrees.map(({ lookup, fields }, i) => ({
      lookup,
      columns: Object.values(fields),
      pointer: `/x-agrees/${i}`
    }))
  ];
  return unknownLookups(fileOf(document), named, lookups);
}
function unknownLookups(path, named, lookups) {
  const at2 = { rule: "lookup-unknown", path, fix: "Correct the name" };
  return named.flatMap(({ lookup, columns, pointer }) => {
    const file = lookups.find(({ name }) => name === lookup);
    if (file === void 0) return [{ ...at2, pointer, message: `There is no lookup called ${lookup}` }];
    const known = isObject(file.content) && isObject(file.content.columns) ? file.content.columns : {};
    return columns.filter((column) => !Object.hasOwn(known, column)).map((column) => ({ ...at2, pointer, message: `${lookup} has no column called ${column}` }));
  });
}
function lookupsOf(schema) {
  const own = schema["x-lookup"];
  return own === void 0 ? [] : [{ ...own, pointer: "/x-lookup" }];
}

// ../evolution/src/lint/codes.ts
var OWN = "Standpipe";
function lintCodes(document) {
  const { schema } = document;
  const path = fileOf(document);
  const codes = codesOf(schema);
  const values = codes.map((code) => String(code.const));
  const titles = codes.map(({ title }) => title?.toLowerCase() ?? "");
  const source = schema["x-source"];
  return [
    ...codes.flatMap((code, i) => {
      const pointer = `${pointerToCodes(schema)}/${i}`;
      const say2 = (rule, message, fix) => ({
        rule,
        path,
        pointer,
        message,
        fix
      });
      const successors = code["x-successors"] ?? [];
      return [
        ...values.indexOf(String(code.const)) < i ? [say2("code-repeated", `The code ${code.const} is there twice`, "Take one of them out")] : [],
        ...titles.indexOf(titles[i] ?? "") < i ? [
          say2(
            "code-repeated",
            `Another code has the title \u201C${code.title}\u201D too`,
            "Say in the titles how they differ"
          )
        ] : [],
        ...successors.filter((successor) => successor === code.const || !values.includes(successor)).map(
          (successor) => say2(
            "successor-unknown",
            `${successor} is to follow ${code.const}, and is no other code of the list`,
            "Correct it"
          )
        )
      ];
    }),
    ...source?.url === void 0 && source?.title?.startsWith(OWN) !== true ? [
      {
        rule: "source-missing",
        path,
        pointer: "/x-source",
        message: "The source has no url",
        fix: `Give its address, or call the list our own: "title": "${OWN}"`
      }
    ] : []
  ];
}

// ../evolution/src/lint/can-be.ts
function canBe({ type, codes, behind }, value) {
  if (codes !== null) return typeof value === "string" && codes.includes(value);
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "string":
      return typeof value === "string" && behind.every(({ schema }) => fits(schema, value));
    default:
      return false;
  }
}
function fits({ pattern }, text) {
  return typeof pattern !== "string" || new RegExp(pattern, "u").test(text);
}

// ../evolution/src/lint/conditions.ts
function lintConditions({ document, fields }) {
  const path = fileOf(document);
  const { usual, recommended } = rulesOf(document);
  const say2 = (pointer, { name }, value) => ({
    rule: "condition-never",
    path,
    pointer,
    message: `${name} can never be ${JSON.stringify(value)}`,
    fix: "Name a value that the field can have, or take the rule out"
  });
  const never = (name, values, pointer) => {
    const field = fields.get(name);
    if (field === void 0) return [];
    return values.filter((value) => !canBe(field, value)).map((value) => say2(pointer, field, value));
  };
  const circumstances = (when, pointer) => when.flatMap(({ field, is }, i) => never(field, is, `${pointer}/when/${i}`));
  return [
    ...conditionsOf(document.schema).flatMap(
      ({ position, looksAt, value }) => value === null ? [] : never(looksAt[0] ?? "", valuesOf(value), `/allOf/${position}/if`)
    ),
    ...usual.flatMap(({ when = [] }, i) => circumstances(when, `/x-usual/${i}`)),
    ...recommended.flatMap(
      (one, i) => typeof one === "object" && "when" in one ? circumstances(one.when, `/x-recommended/${i}`) : []
    )
  ];
}
function valuesOf({ const: only, enum: some, minimum }) {
  return some ?? [minimum ?? only];
}

// ../evolution/src/lint/crosswalks.ts
function lintCrosswalks(records, files) {
  const lists = files.map(({ file, content }) => ({ ...content, file }));
  return [
    ...[...records.values()].flatMap((record) => ofRecord(record, lists)),
    ...lists.flatMap((list) => ofList(list, records))
  ];
}
function ofRecord(record, lists) {
  const path = fileOf(record.document);
  const own = lists.filter(({ records }) => records.includes(record.document.path));
  const mappings = mappingsOf(record);
  const unlisted = mappings.filter(
    ({ standard, field }) => !own.some((list) => list.standard === standard && list.fields.some(({ name }) => name === field))
  ).map(
    ({ standard, field, pointer }) => ({
      rule: "crosswalk-unlisted",
      path,
      pointer,
      message: `No list of ${standard} for this record has the field ${field}`,
      fix: "Correct the name, or add the list of that standard to schemas/crosswalks from its source"
    })
  );
  const mapped = new Set(mappings.map(({ standard, field }) => `${standard} ${field}`));
  const unmapped = own.flatMap(
    ({ standard, fields, file }) => fields.filter((field) => field.mandatory && field.unmapped === void 0 && !mapped.has(`${standard} ${field.name}`)).map(
      (field) => ({
        rule: "crosswalk-unmapped",
        path,
        pointer: "/properties",
        message: `${standard} asks for ${field.name}, and no field is mapped to it`,
        fix: `Map a field to it by x-crosswalk, or say why not by "unmapped" in ${file}`
      })
    )
  );
  return [...unlisted, ...unmapped];
}
function ofList({ standard, records: names, fields, file }, records) {
  const strangers = names.map(
    (name, i) => ({
      rule: "crosswalk-record",
      path: file,
      pointer: `/records/${i}`,
      message: `There is no record called ${name}`,
      fix: "Correct the name"
    })
  ).filter((_, i) => !records.has(names[i] ?? ""));
  const mapped = new Set(
    names.flatMap((name) => {
      const record = records.get(name);
      return record === void 0 ? [] : mappingsOf(record).filter((mapping) => mapping.standard === standard);
    }).map(({ field }) => field)
  );
  const seen = /* @__PURE__ */ new Set();
  const contradictions = fields.flatMap(({ name, unmapped }, i) => {
    const pointer = `/fields/${i}`;
    const isRepeated = seen.has(name);
    seen.add(name);
    return [
      ...isRepeated ? [
        {
          rule: "crosswalk-unmapped",
          path: file,
          pointer,
          message: `${name} is listed twice`,
          fix: "Take one out"
        }
      ] : [],
      ...unmapped !== void 0 && mapped.has(name) ? [
        {
          rule: "crosswalk-unmapped",
          path: file,
          pointer,
          message: `${name} says why it is not mapped, and a field is mapped to it`,
          fix: "Take out one of the two"
        }
      ] : []
    ];
  });
  return [...strangers, ...contradictions];
}
function mappingsOf({ document }) {
  return Object.entries(document.schema.properties ?? {}).flatMap(
    ([name, property]) => Object.entries(property["x-crosswalk"] ?? {}).flatMap(
      ([standard, match]) => [match].flat().map(({ field }) => ({
        standard,
        field,
        pointer: `/properties/${name}/x-crosswalk/${standard}`
      }))
    )
  );
}

// ../evolution/src/lint/forms.ts
import { Ajv2020 as Ajv20202 } from "ajv/dist/2020.js";
function lintForms({ metaSchema, forms, ...house }) {
  const faults = (files, form) => {
    if (form === null) return [];
    const validate = compiledWith(metaSchema, form);
    return files.flatMap(({ file, content }) => {
      if (validate(content)) return [];
      return (validate.errors ?? []).map(({ instancePath, message = "", params }) => {
        const name = params.additionalProperty ?? params.propertyName;
        return {
          rule: "file-form",
          path: file,
          pointer: instancePath,
          message: `${instancePath === "" ? "The file" : instancePath} ${message}${name === void 0 ? "" : `: ${name}`}`,
          fix: `See ${form.title?.toLowerCase() ?? "its JSON Schema"} in ${fileNameOf(form)}`
        };
      });
    });
  };
  return [
    ...faults(house.domains, forms.domain),
    ...faults(house.lookups, forms.lookup),
    ...faults(house.crosswalks, forms.crosswalk),
    ...faults(house.profiles, forms.profile)
  ];
}
var compiled2 = /* @__PURE__ */ new WeakMap();
function compiledWith(metaSchema, form) {
  const known = compiled2.get(form);
  if (known !== void 0) return known;
  const ajv = new Ajv20202({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.addSchema(metaSchema).compile(form);
  compiled2.set(form, validate);
  return validate;
}
function fileNameOf({ $id = "" }) {
  return `schemas/${$id.split("/").at(-1)}`;
}

// ../evolution/src/lint/headings.ts
function lintHeadings({ document, fields }) {
  const path = fileOf(document);
  const all = [...fields.values()];
  const owners = /* @__PURE__ */ new Map();
  const hasNet = all.some(isNet);
  return all.flatMap((field) => {
    const isOwn = field.document === document;
    const at2 = { path, pointer: isOwn ? `/properties/${field.name}` : "/allOf" };
    const known = /* @__PURE__ */ new Set([headingKey(field.name), headingKey(field.title)]);
    const repeated = field.headers.filter((heading) => {
      const isKnown = known.has(headingKey(heading));
      known.add(headingKey(heading));
      return isKnown;
    });
    const clashes = [...known].flatMap((key) => {
      const owner = owners.get(key);
      if (owner === void 0) owners.set(key, field);
      return owner === void 0 ? [] : [{ key, owner }];
    });
    return [
      ...clashes.map(
        ({ key, owner }) => ({
          rule: "heading-clash",
          ...at2,
          message: `${field.name} and ${owner.name} both have the heading \u201C${writtenAs(key, field)}\u201D`,
          fix: "Leave it to the field that such columns usually mean"
        })
      ),
      ...(isOwn ? repeated : []).map(
        (heading) => ({
          rule: "heading-repeated",
          ...at2,
          message: `${field.name} has the heading \u201C${heading}\u201D already`,
          fix: "Take it out of x-headers"
        })
      ),
      ...field.headers.flatMap((heading) => amountFault(heading, field, hasNet)).map((fault) => ({ ...fault, ...at2 }))
    ];
  });
}
function amountFault(heading, field, hasNet) {
  const rule = "heading-amount";
  if (isNet(field) && /\b(?:gross|inc(?:l(?:uding|\.)?|\.)? vat)\b/i.test(heading))
    return [{ rule, message: `${field.name} takes the gross heading \u201C${heading}\u201D`, fix: "Give it to the gross field" }];
  if (hasNet && !isNet(field) && headingKey(heading) === "amount") {
    const message = `${field.name} takes the heading \u201C${heading}\u201D, which usually means net`;
    return [{ rule, message, fix: "Give it to the net field" }];
  }
  return [];
}
function isNet({ name }) {
  return name.split("_").includes("net");
}
function writtenAs(key, { name, title, headers }) {
  return [...headers, title, name].find((heading) => headingKey(heading) === key) ?? key;
}

// ../evolution/src/lint/words.ts
var BANNED_WORDS = /\b(?:invalid|valid|please|sorry|forbidden|illegal|oops|error|failed|mandatory|must not be empty)\b/i;

// ../evolution/src/lint/labels.ts
var BANNED = new RegExp(BANNED_WORDS, "gi");
var PROPER = /\b(?:British National Grid|Companies House|Charity Commission|Land Registry|Street Manager|Northern Ireland|England|English|Scotland|Wales|Welsh)\b/g;
function lintLabels(document) {
  const { schema, kind } = document;
  const file = { path: fileOf(document), terms: termsOf(schema) };
  const properties = Object.entries(schema.properties ?? {});
  const expected = schema["x-expected"];
  return [
    ...labels(schema, "", file, "The schema", true),
    ...properties.flatMap(([name, property]) => labels(property, `/properties/${name}`, file, name, true)),
    ...codesOf(schema).flatMap(
      (code, i) => labels(code, `${pointerToCodes(schema)}/${i}`, file, `The code ${code.const}`, false)
    ),
    ...expected === void 0 ? [] : bannedIn(expected, file, "/x-expected"),
    ...kind === "record" ? rulesOf(document).usual.flatMap(({ why }, i) => bannedIn(why, file, `/x-usual/${i}/why`)) : []
  ];
}
function termsOf(schema) {
  const names = [...Object.keys(schema.properties ?? {}), ...codesOf(schema).map((code) => String(code.const))];
  return names.join(" ").toLowerCase();
}
function labels(part, pointer, file, who, hasExamples) {
  const { title, description, examples } = part;
  const { path } = file;
  const asked = { title, description, ...hasExamples ? { examples: examples?.[0] } : {} };
  const missing = Object.entries(asked).filter(([, value]) => value === void 0 || value === "").map(([keyword]) => {
    const what = keyword === "examples" ? "at least one of examples" : `a ${keyword}`;
    return { rule: "label-missing", path, pointer, message: `${who} has no ${keyword}`, fix: `Give it ${what}` };
  });
  return [
    ...missing,
    ...typeof title === "string" ? titleFaults(title, hasExamples, file, `${pointer}/title`) : [],
    ...typeof description === "string" ? descriptionFaults(description, file, `${pointer}/description`) : []
  ];
}
function titleFaults(title, isOwn, file, pointer) {
  const rule = "title-style";
  const say2 = (message, fix) => ({ rule, path: file.path, pointer, message, fix });
  return [
    .../[^.]\.$/.test(title) ? [say2(`The title \u201C${title}\u201D ends with a full stop`, "Take the full stop out")] : [],
    ...new RegExp("^\\p{Ll}\\S*(?:\\s|$)", "u").test(title) && !new RegExp("^\\p{Ll}+\\p{Lu}", "u").test(title) ? [say2(`The title \u201C${title}\u201D begins with a small letter`, "Begin it with a capital")] : [],
    ...isOwn && isTitleCase(title) ? [say2(`The title \u201C${title}\u201D has capitals inside`, "Write it as a sentence is written")] : [],
    ...bannedIn(title, file, pointer)
  ];
}
function isTitleCase(title) {
  const rest = title.replace(PROPER, "");
  const words = rest.split(/[\s/]+/).slice(1).filter((word) => new RegExp("^\\p{L}{4,}$", "u").test(word));
  return words.length > 0 && words.every((word) => new RegExp("^\\p{Lu}\\p{Ll}+$", "u").test(word));
}
function descriptionFaults(description, file, pointer) {
  const say2 = (message, fix) => ({
    rule: "description-style",
    path: file.path,
    pointer,
    message,
    fix
  });
  return [
    ...description.endsWith(".") ? [] : [say2("The description does not end with a full stop", "End it with one")],
    ...new RegExp("^\\p{Ll}+(?:\\s|$)", "u").test(description) ? [say2("The description begins with a small letter", "Begin it with a capital")] : [],
    ...bannedIn(description, file, pointer)
  ];
}
function bannedIn(text, { path, terms }, pointer) {
  const found = text.match(BANNED)?.find((word) => !terms.includes(word.toLowerCase()));
  if (found === void 0) return [];
  const fix = "Say what is expected, or what is so, in other words";
  return [{ rule: "words-banned", path, pointer, message: `The text has the word \u201C${found}\u201D`, fix }];
}

// ../evolution/src/lint/record.ts
function lintRecordOf(document, registry) {
  return { document, fields: new Map(fieldsOf(document, registry).map((field) => [field.name, fieldOf(field)])) };
}
function fieldOf({ name, layers, items }) {
  const values = items ?? layers;
  const behind = values.filter(({ schema, document }) => schema === document.schema).map((layer) => layer.document);
  const list = behind.find(({ kind }) => kind === "codelist");
  const isOpen = list?.schema["x-open"] === true;
  return {
    name,
    title: first(layers, "title") ?? "",
    headers: first(layers, "x-headers") ?? [],
    isList: items !== null,
    type: list === void 0 ? first(values, "type") ?? "object" : "string",
    decimals: first(values, "x-decimals") ?? null,
    behind,
    codes: list === void 0 || isOpen ? null : codesOf(list.schema).map((code) => String(code.const)),
    document: layers[0]?.document ?? behind[0]
  };
}
function isOf({ behind }, ...names) {
  return behind.some(({ kind, name }) => kind === "type" && names.includes(name));
}
function orderOf(field) {
  if (field.isList) return null;
  const format = field.behind.find(({ schema }) => schema.format !== void 0)?.schema.format;
  if (format === "date" || isOf(field, "partial-date")) return "a date";
  if (format === "date-time") return "a moment";
  return field.type === "number" || field.type === "integer" ? "a number" : null;
}

// ../evolution/src/lint/named-fields.ts
function lintNamedFields(record) {
  const path = fileOf(record.document);
  const known = namedIn(record);
  const unknown = known.filter(({ field }) => !record.fields.has(field)).map(
    ({ field, pointer }) => ({
      rule: "field-unknown",
      path,
      pointer,
      message: `${pointer.split("/")[1]} names ${field}, which is no field of this record`,
      fix: "Correct the name, or take it out"
    })
  );
  const required = new Set(record.document.schema.required);
  const needless = known.filter(
    ({ field, pointer }) => pointer.startsWith("/x-recommended/") && required.has(field) && !pointer.includes("/when/")
  ).map(
    ({ field, pointer }) => ({
      rule: "recommended-required",
      path,
      pointer,
      message: `${field} is recommended and required`,
      fix: "Take it out of x-recommended"
    })
  );
  return [...unknown, ...needless, ...unfitting(record).map((problem) => ({ ...problem, path }))];
}
function namedIn({ document }) {
  const { schema } = document;
  const rules = rulesOf(document);
  const each = (fields, pointer) => fields.map((field, i) => ({ field, pointer: `${pointer}/${i}` }));
  const whens = (when, pointer) => when.map(({ field }, i) => ({ field, pointer: `${pointer}/when/${i}` }));
  return [
    ...each(schema.required ?? [], "/required"),
    ...each(rules.key, "/x-key"),
    ...rules.order.flatMap((pair, i) => each(pair, `/x-order/${i}`)),
    ...rules.sameLength.flatMap((pair, i) => each(pair, `/x-same-length/${i}`)),
    ...rules.points.flatMap(({ north, east }, i) => each([north, east], `/x-points/${i}`)),
    ...rules.usual.flatMap(({ when = [], any }, i) => [
      ...whens(when, `/x-usual/${i}`),
      ...each(
        any.map(({ field }) => field),
        `/x-usual/${i}/any`
      )
    ]),
    ...rules.recommended.flatMap((one, i) => {
      const pointer = `/x-recommended/${i}`;
      if (typeof one === "string") return [{ field: one, pointer }];
      return "fields" in one ? [...whens(one.when, pointer), ...each(one.fields, `${pointer}/fields`)] : each(one, pointer);
    }),
    ...rules.references.flatMap(({ fields }, i) => each(fields, `/x-references/${i}/fields`)),
    ...rules.agrees.flatMap(
      ({ fields, until }, i) => [...Object.keys(fields), ...until === void 0 ? [] : [until]].map((field) => ({
        field,
        pointer: `/x-agrees/${i}`
      }))
    ),
    ...Object.entries(schema.dependentRequired ?? {}).flatMap(
      ([field, others]) => [field, ...others].map((name) => ({ field: name, pointer: `/dependentRequired/${field}` }))
    ),
    ...conditionsOf(schema).flatMap(
      ({ position, looksAt, needs }) => [...looksAt, ...needs].map((field) => ({ field, pointer: `/allOf/${position}` }))
    )
  ];
}
function unfitting({ document, fields }) {
  const rules = rulesOf(document);
  const say2 = (pointer, message, fix) => [
    { rule: "field-unfitting", pointer, message, fix }
  ];
  const both = (names) => names.flatMap((name) => fields.get(name) ?? []);
  const isNumber = ({ isList, type }) => !isList && (type === "number" || type === "integer");
  return [
    ...rules.order.flatMap((pair, i) => {
      const kinds = both(pair).map(orderOf);
      if (kinds.length < 2 || kinds[0] !== null && kinds[0] === kinds[1]) return [];
      return say2(
        `/x-order/${i}`,
        `${pair.join(" and ")} cannot be set in order: ${kinds.map((kind) => kind ?? "another value").join(" and ")}`,
        "Pair two dates, two moments or two numbers"
      );
    }),
    ...rules.sameLength.flatMap(
      (pair, i) => both(pair).filter(({ isList }) => !isList).flatMap(({ name }) => say2(`/x-same-length/${i}`, `${name} is no list`, "Pair two lists"))
    ),
    ...rules.points.flatMap(
      ({ north, east }, i) => both([north, east]).filter((field) => !isNumber(field)).flatMap(({ name }) => say2(`/x-points/${i}`, `${name} is no number`, "Name two fields that hold numbers"))
    ),
    ...rules.usual.flatMap(
      ({ any }, i) => any.flatMap(({ field: name, minimum, maximum }, j) => {
        const [field] = both([name]);
        if (field === void 0) return [];
        const asked = (minimum ?? maximum) === "today" ? ["a date", "a moment"] : ["a number"];
        const isFitting = asked.includes(orderOf(field) ?? "");
        const message = `${name} is held against ${minimum ?? maximum} and is not ${asked.join(" or ")}`;
        return isFitting ? [] : say2(`/x-usual/${i}/any/${j}`, message, "Give a bound that fits the field");
      })
    ),
    ...rules.agrees.flatMap(({ until }, i) => {
      const [field] = until === void 0 ? [] : both([until]);
      return field === void 0 || orderOf(field) === "a date" ? [] : say2(`/x-agrees/${i}/until`, `${field.name} is no date`, "Name the field with the day the record ended");
    })
  ];
}

// ../evolution/src/lint/names.ts
var WITH_VERB = /* @__PURE__ */ new Set(["is_public", "is_key", "is_temporary", "has_section_106"]);
var ONE_THING = /* @__PURE__ */ new Set([
  ..."access address analysis basis business class details genus grounds hours means news notes".split(" "),
  ..."premises process progress proceedings series species status terms works".split(" ")
]);
var PROSE = ["text200", "text500", "text1000", "text4000"];
var MANY_THINGS = /* @__PURE__ */ new Set(["children", "criteria", "data", "media", "people"]);
function lintNames({ document, fields }) {
  return [...fields.values()].filter((field) => field.document === document).flatMap((field) => {
    const at2 = { path: fileOf(document), pointer: `/properties/${field.name}` };
    return [...verb(field), ...suffix(field), ...plural(field)].map((problem) => ({ ...problem, ...at2 }));
  });
}
function verb({ name }) {
  if (!/^(?:is|has)_/.test(name) || WITH_VERB.has(name)) return [];
  const fix = `Call it ${name.replace(/^(?:is|has)_/, "")}`;
  return [{ rule: "name-style", message: `${name} begins with a verb`, fix }];
}
var IDENTIFIERS = ["org-id", "uuid", "grant-id", "ref", "ocid", "curie", "url", "positive"];
var ENDINGS = [
  { ending: /_dates?$/, holds: "a date or a part of one", fits: (field) => isOf(field, "date", "partial-date") },
  { ending: /_at$/, holds: "a date with its time", fits: (field) => isOf(field, "datetime") },
  { ending: /_times?$/, holds: "a time of day", fits: (field) => isOf(field, "time") },
  {
    ending: /_amounts?$/,
    holds: "an amount of money",
    fits: (field) => isOf(field, "money", "amount") || field.decimals === 2
  },
  { ending: /_urls?$/, holds: "a web address", fits: (field) => isOf(field, "url") },
  {
    ending: /_counts?$/,
    holds: "a count",
    fits: (field) => isOf(field, "count", "positive") || field.type === "integer" && !isOf(field, "age")
  },
  {
    ending: /_ids?$/,
    holds: "an identifier",
    fits: (field) => isOf(field, ...IDENTIFIERS) || field.behind.some(({ name, kind }) => name.endsWith("-id") || kind === "codelist")
  }
];
var NEEDED = [
  { type: "date", says: /(?:^|_)dates?(?:_|$)|_(?:from|to|until|start|end)$/, example: "_date" },
  { type: "datetime", says: /_(?:at|from|to|until|start|end)$/, example: "_at" },
  { type: "url", says: /(?:^|_)(?:urls?|ids?)$/, example: "_url" }
];
function suffix(field) {
  const { name } = field;
  const wrong = ENDINGS.filter(({ ending, fits: fits2 }) => field.type !== "boolean" && ending.test(name) && !fits2(field)).map(
    ({ ending, holds }) => ({
      rule: "name-suffix",
      message: `${name} ends in ${ending.exec(name)?.[0]} and does not hold ${holds}`,
      fix: "Give it the type that its name promises, or another name"
    })
  );
  const lacking = NEEDED.filter(({ type, says }) => isOf(field, type) && !says.test(name)).map(
    ({ type, example }) => ({
      rule: "name-suffix",
      message: `${name} holds a ${type} and does not end in ${example}`,
      fix: `Give it a name that ends in ${example}`
    })
  );
  return [...wrong, ...lacking];
}
function plural(field) {
  const { name, isList, type } = field;
  const words = name.split("_");
  const last = words.at(-1) ?? "";
  if (isList) {
    if (words.some((word) => MANY_THINGS.has(word) || /[^s]s$/.test(word))) return [];
    return [{ rule: "name-plural", message: `${name} is a list with a singular name`, fix: `Call it ${name}s` }];
  }
  const isPlural = MANY_THINGS.has(last) || /[^s]s$/.test(last) && !ONE_THING.has(last);
  if (!isPlural || type !== "string" || isOf(field, ...PROSE)) return [];
  const fix = "Make it a list, or give it a singular name";
  return [{ rule: "name-plural", message: `${name} is one text with a plural name`, fix }];
}

// ../evolution/src/lint/profile-columns.ts
function lintProfileColumns(profile) {
  return [...unknownIn(profile), ...repeatedIn(profile), ...sourcesIn(profile), ...joinsIn(profile)];
}
function unknownIn({ columns, points = [], parts = [], packed = [], minted = {} }) {
  const known = new Set(columns.map(({ name }) => name));
  const each = (names, pointer) => names.map((name, i) => ({ name, pointer: `${pointer}/${i}` }));
  const named = [
    ...points.flatMap(
      (point, i) => ["north", "east", "system"].map((key) => ({ name: point[key], pointer: `/points/${i}/${key}` }))
    ),
    ...parts.flatMap((part, i) => each(part.columns, `/parts/${i}/columns`)),
    ...packed.flatMap(({ column, into }, i) => [
      { name: column, pointer: `/packed/${i}/column` },
      ...each(into, `/packed/${i}/into`)
    ]),
    ...Object.entries(minted).flatMap(([field, names]) => each(names, `/minted/${field}`))
  ];
  return named.filter(({ name }) => name !== void 0 && !known.has(name)).map(({ name, pointer }) => ({
    rule: "profile-column",
    pointer,
    message: `${name} is not among the columns`,
    fix: "Correct the name, or add the column"
  }));
}
function repeatedIn({ columns }) {
  const reading = ({ prefix, values }) => JSON.stringify([prefix, values]);
  return columns.flatMap((column, i) => {
    const { name } = column;
    const earlier = columns.slice(0, i).filter((other) => other.name === name);
    if (earlier.length === 0) return [];
    const both = [...earlier, column];
    const areReadApart = new Set(both.map(reading)).size === both.length;
    if (areReadApart && both.every(({ field }) => field !== void 0)) return [];
    const fix = "Take one out, or give each a field, and a prefix or values of its own";
    return [{ rule: "profile-column-repeated", pointer: `/columns/${i}`, message: `${name} is listed before`, fix }];
  });
}
var APART = [
  ["field", "flag"],
  ["field", "fill"],
  ["flag", "fill"],
  ["field", "kind"],
  ["flag", "kind"],
  ["values", "kind"]
];
function sourcesIn({ columns, points = [], parts = [] }) {
  const inPoints = new Set(points.flatMap(({ north, east }) => [north, east]));
  const inParts = new Set(parts.flatMap((part) => part.columns));
  return columns.flatMap((column, i) => {
    const say2 = (one, other) => ({
      rule: "profile-source",
      pointer: `/columns/${i}`,
      message: `${column.name} has ${one} and ${other}, and only one of them is heeded`,
      fix: "Take one of them out"
    });
    const { name } = column;
    const places = [...inPoints.has(name) ? ["a place in a point"] : [], ...inParts.has(name) ? ["parts"] : []];
    const given = ["field", "flag"].filter((key) => column[key] !== void 0);
    return [
      ...APART.flatMap(
        ([one, other]) => column[one] === void 0 || column[other] === void 0 ? [] : [say2(one, other)]
      ),
      ...given.flatMap((key) => places.map((place) => say2(key, place)))
    ];
  });
}
function joinsIn({ columns, each, joins = [] }) {
  const rule = "profile-join";
  const isColumn = (path) => columns.some(({ name }) => name === path);
  const begins = (list) => columns.some(({ name }) => name.startsWith(`${list}.`));
  const unless = (isKnown, pointer, message) => isKnown ? [] : [{ rule, pointer, message, fix: "Correct the path, or add the column" }];
  const alone = joins.length > 0 && each === void 0 ? [{ rule, pointer: "/joins", message: "Nothing is joined without each", fix: "Add each, or take joins out" }] : [];
  return [
    ...alone,
    ...each === void 0 ? [] : unless(begins(each), "/each", `No column begins with ${each}.`),
    ...joins.flatMap(({ list, key, equals }, i) => [
      ...begins(list) ? unless(isColumn(`${list}.${key}`), `/joins/${i}/key`, `${list}.${key} is not among the columns`) : unless(false, `/joins/${i}/list`, `No column begins with ${list}.`),
      ...unless(isColumn(equals), `/joins/${i}/equals`, `${equals} is not among the columns`)
    ])
  ];
}

// ../evolution/src/lint/profile-fields.ts
var A_LIST = { what: "a list, which a flag needs", fits: ({ isList }) => isList };
var A_NUMBER = {
  what: "a number, which a point needs",
  fits: ({ isList, type }) => !isList && (type === "number" || type === "integer")
};
var A_TEXT = {
  what: "a text, which parts can be put together to",
  fits: ({ isList, type }) => !isList && type === "string"
};
function lintProfileFields(profile, { fields }) {
  const rule = "profile-field";
  return namedIn2(profile).flatMap(({ field: name, pointer, asked }) => {
    const field = fields.get(name);
    if (field === void 0) {
      const message = `${profile.record} has no field called ${name}`;
      return [{ rule, pointer, message, fix: "Correct the name, or take it out" }];
    }
    if (asked === void 0 || asked.fits(field)) return [];
    return [{ rule, pointer, message: `${name} is not ${asked.what}`, fix: "Name a field that is" }];
  });
}
function namedIn2({ columns, points = [], parts = [], constants, minted, waived }) {
  const keys = (held, name) => Object.keys(held ?? {}).map((field) => ({ field, pointer: `/${name}/${field}` }));
  return [
    ...columns.flatMap(({ field, flag, fill }, i) => [
      ...field === void 0 ? [] : [{ field, pointer: `/columns/${i}/field` }],
      ...flag === void 0 ? [] : [{ field: flag.field, pointer: `/columns/${i}/flag/field`, asked: A_LIST }],
      ...fill === void 0 ? [] : [{ field: fill.by, pointer: `/columns/${i}/fill/by` }]
    ]),
    ...points.flatMap(
      (point, i) => ["fields", "grid"].flatMap(
        (key) => Object.entries(point[key] ?? {}).map(
          ([side, field]) => ({ field, pointer: `/points/${i}/${key}/${side}`, asked: A_NUMBER })
        )
      )
    ),
    ...parts.map(({ field }, i) => ({ field, pointer: `/parts/${i}/field`, asked: A_TEXT })),
    ...keys(constants, "constants"),
    ...keys(minted, "minted"),
    ...keys(waived, "waived")
  ];
}

// ../evolution/src/lint/profile-needs.ts
function lintProfileNeeds(profile, { document, fields }) {
  const { constants = {}, minted = {}, waived = {} } = profile;
  const given = givenBy(profile);
  const needed = neededBy(document.schema);
  const standsIn = (name) => Object.hasOwn(constants, name) || Object.hasOwn(minted, name);
  const idle = (name, message, fix = "Take the waiver out") => [
    { rule: "profile-waiver-idle", pointer: `/waived/${name}`, message, fix }
  ];
  return [
    ...(document.schema.required ?? []).filter((name) => !given.has(name) && !standsIn(name) && !Object.hasOwn(waived, name)).map((name) => ({
      rule: "profile-incomplete",
      pointer: "/columns",
      message: `${name} is required, and nothing in the layout gives it`,
      fix: "Map a column to it, name it in constants or minted, or say in waived why it may be left out"
    })),
    ...Object.keys(waived).flatMap((name) => {
      if (!fields.has(name)) return [];
      if (standsIn(name)) return idle(name, `${name} is in constants or minted, so it is never left out`);
      if (needed.has(name)) return [];
      const first2 = firstBeside(name, document.schema);
      if (first2 === void 0) return idle(name, `No rule of the record needs ${name}`);
      return idle(
        name,
        `Where ${name} and all that will do instead are left out, ${first2} is missed`,
        `Waive ${first2}`
      );
    })
  ];
}
function givenBy({ columns, points = [], parts = [] }) {
  return /* @__PURE__ */ new Set([
    ...columns.flatMap(({ field, flag }) => [field, flag?.field]),
    ...points.flatMap(({ fields, grid }) => [fields.north, fields.east, grid?.north, grid?.east]),
    ...parts.map(({ field }) => field)
  ]);
}
function neededBy(schema) {
  return /* @__PURE__ */ new Set([
    ...schema.required ?? [],
    ...conditionsOf(schema).flatMap(({ value, looksAt, needs }) => value === null ? looksAt.slice(0, 1) : needs),
    ...Object.values(schema.dependentRequired ?? {}).flat()
  ]);
}
function firstBeside(name, schema) {
  const choices = conditionsOf(schema).filter(({ value }) => value === null);
  return choices.find(({ looksAt, needs }) => [...looksAt, ...needs].includes(name))?.looksAt[0];
}

// ../evolution/src/lint/profile-values.ts
function lintProfileValues({ columns, constants = {} }, { fields }) {
  return [
    ...columns.flatMap((column, i) => ofColumn(column, `/columns/${i}`, fields)),
    ...Object.entries(constants).flatMap(
      ([name, value]) => wholly(fields.get(name), { value, pointer: `/constants/${name}` })
    )
  ];
}
function ofColumn(column, at2, fields) {
  const { name, field, flag, values = [], blank } = column;
  const ours = values.flatMap(
    ({ ours: value }, i) => value === void 0 ? [] : [{ value, pointer: `${at2}/values/${i}/ours` }]
  );
  const ofBlank = blank === void 0 ? [] : [{ value: blank, pointer: `${at2}/blank` }];
  if (flag !== void 0) {
    const codes = [
      { value: flag.code, pointer: `${at2}/flag/code` },
      ...(flag.also ?? []).map((value, i) => ({ value, pointer: `${at2}/flag/also/${i}` })),
      ...flag.unless === void 0 ? [] : [{ value: flag.unless, pointer: `${at2}/flag/unless` }]
    ];
    const answers = [...ours, ...ofBlank].filter(({ value }) => typeof value !== "boolean");
    return [
      ...codes.flatMap((code) => singly(fields.get(flag.field), code)),
      ...answers.map(
        ({ value, pointer }) => say(pointer, `A flag is never ${JSON.stringify(value)}`, "Give true or false")
      )
    ];
  }
  if (field === void 0) {
    const lost = [...ours.filter(({ value }) => typeof value !== "boolean"), ...ofBlank];
    const message = `${name} gives no field, so nothing of ours is said`;
    return lost.map(({ pointer }) => say(pointer, message, "Name the field, or take it out"));
  }
  const isLast = column.prefix === void 0 && column.lookup === void 0 && column.scale === void 0;
  return [
    ...isLast ? ours.flatMap((one) => singly(fields.get(field), one)) : [],
    ...ofBlank.flatMap((one) => wholly(fields.get(field), one))
  ];
}
function singly(field, { value, pointer }) {
  if (field === void 0 || canBe(field, value)) return [];
  const fix = field.codes === null ? "Name a value that the field can have" : "Name one of its codes";
  return [say(pointer, `${field.name} can never be ${JSON.stringify(value)}`, fix)];
}
function wholly(field, { value, pointer }) {
  if (field === void 0) return [];
  if (!field.isList) return singly(field, { value, pointer });
  if (Array.isArray(value))
    return value.flatMap((entry, i) => singly(field, { value: entry, pointer: `${pointer}/${i}` }));
  return [say(pointer, `${field.name} is a list, and ${JSON.stringify(value)} is none`, "Give a list, or take it out")];
}
function say(pointer, message, fix) {
  return { rule: "profile-value", pointer, message, fix };
}

// ../evolution/src/lint/profiles.ts
function lintProfiles(records, files, { documents, lookups }) {
  return files.flatMap(({ file: path, content }) => {
    const profile = content;
    const { record: name } = profile;
    const own = [
      ...unknownLookups(path, lookupsOf2(profile), lookups),
      ...lintProfileColumns(profile).map((problem) => ({ ...problem, path }))
    ];
    const record = records.get(name);
    if (record !== void 0) {
      const against = [lintProfileFields, lintProfileValues, lintProfileNeeds].flatMap((lint) => lint(profile, record));
      return [...own, ...against.map((problem) => ({ ...problem, path }))];
    }
    if (documents.some((document) => document.kind === "record" && document.path === name)) return own;
    const message = `There is no record called ${name}`;
    return [...own, { rule: "profile-record", path, pointer: "/record", message, fix: "Correct the name" }];
  });
}
function lookupsOf2({ columns }) {
  return columns.flatMap(
    (column, i) => ["lookup", "fill"].flatMap((key) => {
      const use = column[key];
      return use === void 0 ? [] : [{ lookup: use.lookup, columns: [use.column, use.gives], pointer: `/columns/${i}/${key}` }];
    })
  );
}

// ../evolution/src/lint/references.ts
function lintReferences(record, records) {
  const path = fileOf(record.document);
  return rulesOf(record.document).references.flatMap(({ fields, record: name, to }, i) => {
    const pointer = `/x-references/${i}`;
    const unknown = (message, fix) => [
      { rule: "reference-unknown", path, pointer, message, fix }
    ];
    const other = records.get(name);
    if (other === void 0) return unknown(`There is no record called ${name}`, "Correct the name");
    const targets = to ?? rulesOf(other.document).key;
    if (targets.length !== fields.length) {
      const message = `${counted2(fields.length)} cannot point at the ${counted2(targets.length)} of ${name}: ${targets.join(" and ")}`;
      return unknown(message, "Name as many fields, or give `to`");
    }
    return targets.flatMap((target, at2) => {
      const found = other.fields.get(target);
      if (found === void 0) return unknown(`${name} has no field called ${target}`, "Correct the name");
      const own = record.fields.get(fields[at2] ?? "");
      if (own === void 0 || typeOf(own) === typeOf(found)) return [];
      const message = `${own.name} is ${typeOf(own)}, and ${target} of ${name} is ${typeOf(found)}`;
      return [{ rule: "reference-type", path, pointer, message, fix: "Give both the same type" }];
    });
  });
}
function counted2(fields) {
  return fields === 1 ? "1 field" : `${fields} fields`;
}
function typeOf({ behind, type }) {
  return behind[0]?.path ?? type;
}

// ../evolution/src/lint/lint.ts
var FIXES = {
  "meta-schema": "See what schemas/meta-schema.json lets in there",
  "id-path": "Correct the $id, or move the file",
  "ref-unknown": "Correct the reference, or add the schema"
};
var LABELS = /must have required property '(?:title|description|examples)'$/;
function lintSchemas(house) {
  const { documents, lookups } = house;
  const { registry, faults } = soundPartOf(house);
  const sound = registry.domains.flatMap((domain) => registry.documents(domain));
  const records = new Map(
    sound.filter(({ kind }) => kind === "record").map((record) => [record.path, lintRecordOf(record, registry)])
  );
  const forms = lintForms(house);
  const misshapen = new Set(forms.map(({ path }) => path));
  const crossed = documents.flatMap(lintDomains);
  const isSaid = ({ document, pointer, message }) => LABELS.test(message) || crossed.some((problem) => problem.path === fileOf(document) && problem.pointer === pointer);
  const problems = [
    ...crossed,
    ...faults.filter((fault) => fault.rule !== "meta-schema" || !isSaid(fault)).map(
      ({ rule, document, pointer, message }) => ({
        rule,
        path: fileOf(document),
        pointer,
        message,
        fix: FIXES[rule]
      })
    ),
    ...forms,
    ...documents.flatMap(lintLabels),
    ...lintUnused(documents),
    ...sound.flatMap((document) => lintLookups(document, lookups)),
    ...sound.filter(({ kind }) => kind === "codelist").flatMap(lintCodes),
    ...[...records.values()].flatMap((record) => [
      ...lintNames(record),
      ...lintHeadings(record),
      ...lintNamedFields(record),
      ...lintReferences(record, records),
      ...lintConditions(record)
    ]),
    ...lintCrosswalks(
      records,
      house.crosswalks.filter(({ file }) => !misshapen.has(file))
    ),
    ...lintProfiles(
      records,
      house.profiles.filter(({ file }) => !misshapen.has(file)),
      house
    )
  ];
  return problems.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// ../evolution/src/schemas/load-examples.ts
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

// ../evolution/src/schemas/read-json.ts
import { readFileSync } from "node:fs";
var NotJsonError = class extends Error {
  name = "NotJsonError";
};
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new NotJsonError(`${file} cannot be read as JSON: ${error.message}`);
  }
}

// ../evolution/src/schemas/load-examples.ts
function readExamples(folder, records) {
  return records.flatMap(({ path }) => {
    const read2 = (kind) => {
      const directory = join(folder, `${path}.examples`, kind);
      const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith(".json")) : [];
      return files.sort().map((file) => ({
        file: `schemas/${path}.examples/${kind}/${file}`,
        content: readJson(join(directory, file))
      }));
    };
    const valid = read2("valid").map(({ file, content }) => ({ record: path, file, title: file, data: content }));
    const invalid = read2("invalid").map(({ file, content }) => {
      const { title, data, expect } = content;
      return { record: path, file, title, data, ...expect === void 0 ? {} : { expect } };
    });
    return [...valid, ...invalid];
  });
}

// ../evolution/src/schemas/load-house.ts
import { existsSync as existsSync3, readdirSync as readdirSync3 } from "node:fs";
import { join as join3 } from "node:path";

// ../evolution/src/schemas/load-registry.ts
import { existsSync as existsSync2, readdirSync as readdirSync2 } from "node:fs";
import { join as join2, relative, sep } from "node:path";
function readDocuments(folder, domains = domainFolders(folder)) {
  return domains.flatMap((domain) => schemaFiles(folder, domain)).map((file) => documentOf(file, readJson(join2(folder, file))));
}
function domainFolders(folder) {
  const entries2 = readdirSync2(folder, { withFileTypes: true });
  const names = entries2.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.filter((name) => existsSync2(join2(folder, name, "domain.json")));
}
var NOT_SCHEMAS = /* @__PURE__ */ new Set(["released", "profiles", "lookups"]);
function schemaFiles(folder, domain) {
  const files = [];
  const walk2 = (directory) => {
    for (const entry of readdirSync2(directory, { withFileTypes: true })) {
      const path = join2(directory, entry.name);
      const skipped = entry.name.endsWith(".examples") || NOT_SCHEMAS.has(entry.name);
      if (entry.isDirectory() && !skipped) walk2(path);
      else if (entry.name.endsWith(".json") && entry.name !== "domain.json") files.push(relative(folder, path));
    }
  };
  walk2(join2(folder, domain));
  return files.map((file) => file.split(sep).join("/")).sort();
}
function documentOf(file, schema) {
  const path = file.replace(/\.json$/, "");
  const [domain = "", ...rest] = path.split("/");
  return { path, domain, name: rest.at(-1) ?? "", kind: schema["x-kind"], id: String(schema.$id), schema };
}

// ../evolution/src/schemas/load-house.ts
function loadHouse(folder) {
  const form = (name) => {
    const file = join3(folder, `${name}.schema.json`);
    return existsSync3(file) ? readJson(file) : null;
  };
  return {
    metaSchema: readJson(join3(folder, "meta-schema.json")),
    forms: {
      domain: form("domain"),
      lookup: form("lookup"),
      crosswalk: form("crosswalk"),
      profile: form("profile")
    },
    documents: readDocuments(folder),
    domains: loadDomains(folder),
    lookups: loadLookups(folder),
    crosswalks: loadCrosswalks(folder),
    profiles: loadProfiles(folder)
  };
}
function loadDomains(folder) {
  return domainFolders(folder).map((domain) => ({
    file: `schemas/${domain}/domain.json`,
    name: domain,
    content: readJson(join3(folder, domain, "domain.json"))
  }));
}
function loadLookups(folder) {
  return ofDomains(folder, "lookups");
}
function loadProfiles(folder) {
  return ofDomains(folder, "profiles");
}
function loadCrosswalks(folder) {
  return jsonFiles(folder, "crosswalks").map(({ file, path, name }) => ({ file, name, content: readJson(path) }));
}
function ofDomains(folder, kind) {
  return domainFolders(folder).flatMap(
    (domain) => jsonFiles(folder, `${domain}/${kind}`).map(({ file, path, name }) => ({
      file,
      name: `${domain}/${name}`,
      content: readJson(path)
    }))
  );
}
function jsonFiles(folder, below) {
  const directory = join3(folder, below);
  const names = existsSync3(directory) ? readdirSync3(directory).filter((name) => name.endsWith(".json")) : [];
  return names.sort().map((name) => ({
    file: `schemas/${below}/${name}`,
    path: join3(directory, name),
    name: name.slice(0, -".json".length)
  }));
}

// src/io/schemas-folder.ts
import { existsSync as existsSync4, statSync } from "node:fs";
import { dirname, join as join4, relative as relative2, resolve, sep as sep2 } from "node:path";
function findSchemas(path) {
  if (!existsSync4(path)) {
    throw new CommandError(
      3,
      `There is no file or folder called ${path}. Name a folder of schemas, a domain in it or one schema.`
    );
  }
  const full = resolve(path);
  const below = join4(full, "schemas");
  const start = existsSync4(join4(below, MARK)) ? below : full;
  const folder = folderAbove(statSync(start).isDirectory() ? start : dirname(start));
  if (folder === null) {
    throw new CommandError(
      3,
      `${path} is in no folder of schemas: neither it nor a folder above it has a ${MARK}. Name a folder of schemas, a domain in it or one schema.`
    );
  }
  const asked = relative2(folder, start).split(sep2).join("/");
  const wanted = ["schemas", asked.replace(/\.examples(?:\/.*)?$/, ".json")].filter((step) => step !== "").join("/");
  return { folder, includes: (file) => file === wanted || file.startsWith(`${wanted}/`) };
}
var MARK = "meta-schema.json";
function folderAbove(folder) {
  if (existsSync4(join4(folder, MARK))) return folder;
  return dirname(folder) === folder ? null : folderAbove(dirname(folder));
}

// src/commands/house.ts
function openHouse(path) {
  const part = findSchemas(path);
  const house = read(() => loadHouse(part.folder));
  const files = [
    ...house.documents.map((document) => `schemas/${document.path}.json`),
    ...[house.domains, house.lookups, house.crosswalks, house.profiles].flat().map(({ file }) => file)
  ];
  if (!files.some(part.includes)) {
    throw new CommandError(
      3,
      `There are no schemas in ${path}. A domain needs its domain.json, and a schema stands in the folder of a domain.`
    );
  }
  return { house, part, schemas: house.documents.filter(({ path: at2 }) => part.includes(`schemas/${at2}.json`)).length };
}
function read(load) {
  try {
    return load();
  } catch (error) {
    if (error instanceof NotJsonError)
      throw new CommandError(3, `${error.message}. Mend it, and run the command again.`);
    throw error;
  }
}

export {
  coverageOf,
  soundPartOf,
  lintSchemas,
  readExamples,
  openHouse,
  read
};
