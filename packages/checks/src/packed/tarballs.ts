import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../repository.ts";
import { runWell } from "./run.ts";

/** What this suite reads of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
}

/** A published package as it would leave for the registry. */
export interface Tarball {
  readonly manifest: Manifest;
  readonly file: string;
}

/** The packages of the workspace that are published: all that are not marked private. */
export function publishedPackages(): Manifest[] {
  const packages = join(repository, "packages");
  return readdirSync(packages)
    .map((name) => join(packages, name, "package.json"))
    .filter((file) => existsSync(file))
    .map((file): Manifest => JSON.parse(readFileSync(file, "utf8")))
    .filter((manifest) => manifest.private !== true);
}

/** A new, empty folder outside the repository, so that nothing of the workspace is found by walking up. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "standpipe-checks-"));
}

/** Takes a folder made by `emptyFolder` away again. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs some published packages into `destination`, with the pnpm that runs now: it writes real ranges for `workspace:`. */
export async function pack(destination: string, wanted: (manifest: Manifest) => boolean): Promise<Tarball[]> {
  const chosen = publishedPackages().filter(wanted);
  const filters = chosen.flatMap(({ name }) => ["--filter", name]);
  const [program, ...args] = pnpm();
  const order = ["-r", "--workspace-concurrency=2", ...filters, "pack", "--pack-destination", destination];
  await runWell(program, [...args, ...order], repository);
  return chosen.map((manifest) => {
    const name = manifest.name.replace("@", "").replace("/", "-");
    return { manifest, file: join(destination, `${name}-${manifest.version}.tgz`) };
  });
}

function pnpm(): [string, ...string[]] {
  const running = process.env.npm_execpath ?? "";
  if (/pnpm(\.exe)?$/.test(running)) return [running];
  if (/pnpm\.[cm]?js$/.test(running)) return [process.execPath, running];
  const { packageManager } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  return ["npx", "--yes", packageManager];
}
