#!/usr/bin/env node
import { main } from "../dist/generate.js";

process.exitCode = main(process.argv.slice(2));
