import { unescaped } from "./escapes.ts";
import { damaged, tooLarge } from "./refusals.ts";
import type { Unpacker } from "./unpacker.ts";
import { readXml } from "./xml.ts";
import type { ZipEntry } from "./zip.ts";

const MOST_SHEETS = 5_000;

/** One sheet as the workbook lists it. */
export interface SheetListing {
  readonly name: string;
  /** Its number in the list of calculations. */
  readonly id: string;
  readonly isHidden: boolean;
  /** Null for a chart or a macro sheet. */
  readonly part: ZipEntry | null;
}

/** What the main part of a workbook says. */
export interface WorkbookPart {
  /** The name of the main part. */
  readonly name: string;
  readonly sheets: readonly SheetListing[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
  readonly styles: ZipEntry | null;
  readonly sharedStrings: ZipEntry | null;
  readonly calcChain: ZipEntry | null;
}

interface Relationship {
  /** The last step of its address, such as "worksheet". */
  readonly type: string;
  /** Full name of the part. */
  readonly target: string;
}

/** The name of the main part of an Office document; null where the package has none. */
export function mainPartOf(zip: Unpacker): string | null {
  for (const { type, target } of relationshipsOf(zip, "").values()) if (type === "officeDocument") return target;
  return zip.part("xl/workbook.xml") === null ? null : "xl/workbook.xml";
}

/** Reads the list of sheets and where they are. Throws UnreadableFileError where it is not there or damaged. */
export function readWorkbookPart(zip: Unpacker, name: string): WorkbookPart {
  const entry = zip.part(name);
  if (entry === null) throw damaged("its list of sheets is missing");
  const relationships = relationshipsOf(zip, name);
  const partOf = ({ target }: Relationship) => zip.part(target);
  const byType = (wanted: string) => {
    const found = Array.from(relationships.values()).find(({ type }) => type === wanted);
    return found === undefined ? null : partOf(found);
  };
  const sheets: SheetListing[] = [];
  let is1904 = false;
  readXml(name, zip.whole(entry), {
    open(element, attributes) {
      if (element === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
      if (element !== "sheet") return;
      if (sheets.length === MOST_SHEETS)
        throw tooLarge(`it has more than ${MOST_SHEETS.toLocaleString("en-GB")} sheets`);
      const { name: title = "", state = "visible", sheetId = "" } = attributes;
      const [, id = ""] = Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
      const relationship = relationships.get(id);
      const part = relationship?.type === "worksheet" ? partOf(relationship) : null;
      if (part === null && (relationship === undefined || relationship.type === "worksheet")) {
        throw damaged(`the sheet ${title} is missing`);
      }
      sheets.push({ name: unescaped(title), id: sheetId, isHidden: state !== "visible", part });
    },
  });
  return {
    name,
    sheets,
    is1904,
    styles: byType("styles"),
    sharedStrings: byType("sharedStrings"),
    calcChain: byType("calcChain"),
  };
}

/** Where the relationships of a part are listed. */
export function relationshipPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points at, by id. */
export function relationshipsOf(zip: Unpacker, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const entry = zip.part(relationshipPartOf(part));
  const found = new Map<string, Relationship>();
  if (entry === null) return found;
  readXml(entry.name, zip.whole(entry), {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      found.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) });
    },
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
