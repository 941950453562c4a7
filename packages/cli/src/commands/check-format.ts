import { extname } from "node:path";
import type { CheckFormat } from "../arguments.ts";

const BY_EXTENSION: Readonly<Record<string, CheckFormat>> = {
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".csv": "csv",
  ".md": "markdown",
  ".xml": "junit",
  ".sarif": "sarif",
};

/** The form of a report: the one that is asked for, or that the name of its file asks for; else text. */
export function checkFormat(format: CheckFormat | undefined, output: string | undefined): CheckFormat {
  return format ?? BY_EXTENSION[extname(output ?? "").toLowerCase()] ?? "text";
}
