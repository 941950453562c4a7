#!/usr/bin/env node
import { main } from "../b7/main.js";

process.exitCode = await main(process.argv.slice(2));
