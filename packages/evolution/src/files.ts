export { exampleFiles, loadExamples, readExamples } from "./schemas/load-examples.ts";
export { loadCrosswalks, loadDomains, loadHouse, loadLookups, loadProfiles } from "./schemas/load-house.ts";
export { loadRegistry } from "./schemas/load-registry.ts";
export { NotJsonError } from "./schemas/read-json.ts";
