import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  UnknownFieldError
} from "./chunk-Y24QV2SA.js";
import {
  CommandError,
  clean,
  factsOf,
  nameOf,
  sentence,
  verdictOf,
  wrap
} from "./chunk-7AXTO7HT.js";
import {
  UnreadableFileError
} from "./chunk-2SD2OFA4.js";
import {
  inDigits,
  nearest
} from "./chunk-BFGKMFOP.js";

// src/io/output.ts
import { realpathSync } from "node:fs";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
function refuseToReplace(path, files) {
  if (isOneOf(path, files)) {
    throw new CommandError(2, `--output ${path} would replace the file that is read. Give the new file another name.`);
  }
}
function isOneOf(path, files) {
  const target = placeOf(path);
  return files.some((file) => file !== "-" && placeOf(file) === target);
}
function placeOf(path) {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
async function writeWhole(path, text) {
  try {
    const { target, isReplaced } = await targetOf(path);
    if (!isReplaced) return await writeFile(target, text);
    const draft = draftOf(target);
    try {
      await writeFile(draft, text, { flag: "wx" });
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  } catch (error) {
    throw writeFault("report", path, error);
  }
}
async function targetOf(path) {
  const target = await realpath(path).catch(() => resolve(path));
  const facts = await stat(target).catch(() => null);
  return { target, isReplaced: facts === null || facts.isFile() };
}
function draftOf(target) {
  return join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
}
function writeFault(what, path, error) {
  return new CommandError(3, `The ${what} could not be written to ${path}: ${reasonOf(error, path)}`);
}
function reasonOf(error, path) {
  const code = error.code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return `there is no folder called ${dirname(path)}. Create it first, or choose another.`;
  if (code === "EISDIR") return "it is a folder. Add the name of a file to it.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return "you may not write there. Choose another folder.";
  if (code === "ENOSPC") return "the disk is full. Make room, or choose another disk.";
  return `the system said ${code === "" ? String(error) : code}. Choose another folder.`;
}

// src/io/draft.ts
import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { mkdtemp, open, rename as rename2, rm as rm2, stat as stat2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname as dirname2, join as join2 } from "node:path";
import { pipeline } from "node:stream/promises";

// src/io/on-end.ts
var SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
function onEnd(forget) {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => {
    const stop = () => {
      forget();
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  process.once("exit", forget);
  return () => {
    for (const remove of handlers) remove();
    process.off("exit", forget);
  };
}

// src/io/draft.ts
async function openDraft(path) {
  const name = path ?? "standard output";
  const attempt = async (work) => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof CommandError ? error : writeFault("new file", name, error);
    }
  };
  const { file, folder, finish } = await attempt(() => path === null ? spool(null) : beside(path));
  const forget = () => rmSync(folder ?? file, { force: true, recursive: true });
  const stopWatching = onEnd(forget);
  const handle = await attempt(() => open(file, "wx", folder === null ? 438 : 384));
  const drop = async () => {
    await handle.close();
    forget();
    stopWatching();
  };
  return {
    file,
    write: (piece) => attempt(() => handle.writeFile(piece)),
    keep: (other) => attempt(async () => {
      try {
        await handle.close();
        await finish(other);
      } finally {
        forget();
        stopWatching();
      }
    }),
    drop
  };
}
async function beside(path) {
  const { target, isReplaced } = await targetOf(path);
  if (!isReplaced) {
    if ((await stat2(target)).isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    return spool(target);
  }
  await stat2(dirname2(target));
  const file = draftOf(target);
  await rm2(file, { force: true });
  return { file, folder: null, finish: (path2 = target) => rename2(file, path2) };
}
async function spool(target) {
  const folder = await mkdtemp(join2(tmpdir(), "standpipe-"));
  const file = join2(folder, "draft");
  const send = async () => {
    if (target !== null) return pipeline(createReadStream(file), createWriteStream(target));
    await pipeline(createReadStream(file), process.stdout, { end: false }).catch((error) => {
      if (!["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_PREMATURE_CLOSE"].includes(error.code ?? "")) throw error;
    });
  };
  return { file, folder, finish: send };
}

// src/render/verdict.ts
function verdictLines(report, setting) {
  const { width, palette, title, isChosen } = setting;
  const { sign, text, tone } = verdictOf(report);
  const titles = /* @__PURE__ */ new Map([[report.schema.name, title]]);
  return [
    ...wrap([{ text: `${sign} ${nameOf(report.file.name)}: ${text}`, style: palette[tone] }], { width }),
    ...wrap(factsOf(report, { titles, isChosen }), { width })
  ];
}

// src/io/progress.ts
var PATIENCE_MS = 1e3;
var EVERY_MS = 100;
function newProgress() {
  const started = performance.now();
  let last = 0;
  return {
    of: (file) => ({ rows, bytesRead, bytes }) => {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < PATIENCE_MS || now - last < EVERY_MS) return;
      last = now;
      const share = bytes === null || bytes === 0 ? "" : `, ${Math.floor(100 * bytesRead / bytes)}%`;
      const line = `${clean(nameOf(file))}: checked ${inDigits(rows)} rows${share}`;
      process.stderr.write(`\r${line.slice(-((process.stderr.columns || 80) - 1))}\x1B[K`);
    },
    clear() {
      if (last > 0) process.stderr.write("\r\x1B[K");
      last = 0;
    }
  };
}

// src/io/source.ts
import { createReadStream as createReadStream2, createWriteStream as createWriteStream2, rmSync as rmSync2 } from "node:fs";
import { mkdtemp as mkdtemp2, readdir, stat as stat3 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { basename as basename2, dirname as dirname3, join as join3 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
var BLOCK = 1 << 20;
async function openFile(path) {
  if (path === "-") return { name: path, bytes: null, stream: () => process.stdin, once: true };
  try {
    const facts = await stat3(path);
    if (facts.isDirectory()) {
      throw new CommandError(3, `${path} is a folder. Name the file in it that you want to check.`);
    }
    const bytes = facts.isFile() ? facts.size : null;
    return { name: path, bytes, stream: () => createReadStream2(path, { highWaterMark: BLOCK }) };
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    const meant = await similarFile(path);
    const advice = meant === null ? "Check its name and the folder that you are in." : `Did you mean ${meant}?`;
    throw new CommandError(3, `There is no file called ${path}. ${advice}`);
  }
}
async function openAgainable(path) {
  if (path !== "-") return openFile(path);
  kept ??= keepInput();
  return { ...await openFile(await kept), name: path };
}
var kept = null;
async function keepInput() {
  const folder = await mkdtemp2(join3(tmpdir2(), "standpipe-"));
  onEnd(() => rmSync2(folder, { force: true, recursive: true }));
  const file = join3(folder, "input");
  await pipeline2(process.stdin, createWriteStream2(file, { mode: 384 }));
  return file;
}
function systemFault(path, error) {
  const code = codeOf(error);
  if (code === void 0 || error.syscall === void 0) return null;
  const name = nameOf(path);
  if (code === "EACCES" || code === "EPERM") {
    return new CommandError(
      3,
      `${name} cannot be opened, because you may not read it. Ask its owner, or close the program that holds it.`
    );
  }
  return new CommandError(
    3,
    `${name} could not be read to its end (${code}). Copy it to this computer and check the copy.`
  );
}
function codeOf(error) {
  return error instanceof Error ? error.code : void 0;
}
async function similarFile(path) {
  const folder = dirname3(path);
  const names = await readdir(folder).catch(() => []);
  const meant = nearest(basename2(path), names)?.option;
  return meant === void 0 ? null : folder === "." ? meant : join3(folder, meant);
}

// src/commands/faults.ts
function faultOf(file, error) {
  if (error instanceof CommandError) return error;
  if (error instanceof UnreadableFileError) {
    return new CommandError(3, `${nameOf(file)}: ${sentence(error.message)} ${sentence(error.fix)}`);
  }
  if (error instanceof UnknownFieldError) {
    const { message, suggestion } = error;
    const advice = suggestion === null ? "See its fields with: standpipe show NAME" : `Did you mean ${suggestion}?`;
    return new CommandError(2, `${nameOf(file)}: ${sentence(message)} ${advice}`);
  }
  const fault = systemFault(file, error);
  if (fault === null) throw error;
  return fault;
}
function unreadOf(file, error) {
  if (error instanceof UnreadableFileError) return { file, message: error.message, fix: error.fix };
  return { file, message: faultOf(file, error).message };
}

// src/render/blocks.ts
function section(title, lines, { palette }) {
  return lines.length === 0 ? [] : [palette.strong(title), "", ...lines];
}
function blocksOf(blocks) {
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}

export {
  refuseToReplace,
  isOneOf,
  writeWhole,
  writeFault,
  openDraft,
  verdictLines,
  newProgress,
  openFile,
  openAgainable,
  systemFault,
  section,
  blocksOf,
  faultOf,
  unreadOf
};
