#!/usr/bin/env node
import { main } from "../dist/generate/main.js";

process.exitCode = main(process.argv.slice(2));
