const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A text of a workbook without the escapes of what XML cannot hold: `_x000D_` is a carriage return (ISO/IEC 29500-1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
