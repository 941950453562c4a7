import type { Finding } from "./finding.ts";

/** Thrown by `parse` where a value is not the record that was asked for. */
export class StandpipeError extends Error {
  // Set as a literal, so that the name survives a minifier.
  override readonly name = "StandpipeError";
  /** The `$id` of the schema that the value was held against. */
  readonly schemaId: string;
  readonly findings: readonly Finding[];

  constructor(schemaId: string, findings: readonly Finding[]) {
    const first = findings[0]?.message ?? "The value does not match the schema";
    const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    super(first + more);
    this.schemaId = schemaId;
    this.findings = findings;
  }
}

/** True for a StandpipeError of any copy of this package: two versions may live in one program. */
export function isStandpipeError(error: unknown): error is StandpipeError {
  return error instanceof Error && error.name === "StandpipeError" && "schemaId" in error && "findings" in error;
}
