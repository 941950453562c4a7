#!/usr/bin/env node
import module from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

keepCompiled();
const { main } = await import("../dist/main.js");
process.exitCode = await main(process.argv.slice(2));

/**
 * From 22.1 on Node can keep what it compiled. It is kept in the user's own cache folder: others may write to the folder for
 * temporary files, and what is kept is run. `NODE_COMPILE_CACHE` names another folder; `NODE_DISABLE_COMPILE_CACHE=1` keeps
 * nothing. Where the folder cannot be written, Node goes on without it.
 */
function keepCompiled() {
  const { NODE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (module.enableCompileCache === undefined) return;
  if (NODE_COMPILE_CACHE) {
    module.enableCompileCache();
    return;
  }
  const own = { darwin: join(homedir(), "Library", "Caches"), win32: LOCALAPPDATA }[process.platform];
  const folder = own || XDG_CACHE_HOME || join(homedir(), ".cache");
  if (isAbsolute(folder)) module.enableCompileCache(join(folder, "standpipe"));
}
