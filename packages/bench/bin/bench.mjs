#!/usr/bin/env node
import { main } from "../dist/bench.js";

process.exitCode = await main(process.argv.slice(2));
