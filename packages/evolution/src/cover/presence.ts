import type { SchemaDocument } from "../schemas/document.ts";
import type { Demand } from "./demand.ts";
import { refused, type Sample, validRecords } from "./samples.ts";

/** Every field there in a valid example and, where it may be, absent from one; every required field left out once. */
export function presenceDemands({ schema }: SchemaDocument, samples: readonly Sample[]): Demand[] {
  const records = validRecords(samples);
  const required = new Set(schema.required);
  return Object.keys(schema.properties ?? {}).flatMap((field): Demand[] => {
    const pointer = `/properties/${field}`;
    const isMissed = refused(samples, "required-missing").some(({ example }) => example.expect?.field === field);
    return [
      {
        pointer,
        isMet: records.some((record) => Object.hasOwn(record, field)),
        message: `No valid example has ${field}`,
      },
      required.has(field)
        ? {
            pointer: `/required/${schema.required?.indexOf(field)}`,
            isMet: isMissed,
            message: `No invalid example leaves out ${field}`,
          }
        : {
            pointer,
            isMet: records.some((record) => !Object.hasOwn(record, field)),
            message: `No valid example leaves out ${field}, which is optional`,
          },
    ];
  });
}
