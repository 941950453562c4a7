import { newRowsOut, type RowsOut } from "./rows-out.ts";
import type { Writer } from "./writers.ts";

/** Where records are written to, in whatever form. */
export interface RecordsOut {
  record(record: Readonly<Record<string, unknown>>): void;
  /** Hands on what is ready. */
  flush(): Promise<void>;
  end(): Promise<void>;
}

/** `sheet` is the name of the table in a workbook. */
export function newRecordsOut(
  writer: Writer,
  sheet: string,
  write: (piece: string | Uint8Array) => Promise<void> | void,
): RecordsOut {
  if (writer.kind === "table") return tableOut(writer, () => newRowsOut(writer.format, sheet, write));
  let text = writer.start();
  const flush = async () => {
    const piece = text;
    text = "";
    if (piece !== "") await write(piece);
  };
  return {
    record(record) {
      text += writer.record(record);
    },
    flush,
    async end() {
      text += writer.end();
      await flush();
    },
  };
}

function tableOut(writer: Extract<Writer, { kind: "table" }>, open: () => Promise<RowsOut>): RecordsOut {
  let rows: RowsOut | null = null;
  let waiting: (ReturnType<typeof writer.cells> & object)[] = [writer.columns];
  const flush = async () => {
    rows ??= await open();
    const ready = waiting;
    waiting = [];
    for (const cells of ready) rows.row(cells);
    await rows.flush();
  };
  return {
    record(record) {
      const cells = writer.cells(record);
      if (cells !== null) waiting.push(cells);
    },
    flush,
    async end() {
      await flush();
      await rows?.end();
    },
  };
}
