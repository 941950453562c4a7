// Bundled by the test of the grammar: Node does not load the package as it is published, because it imports folders.
export { SparkSQL } from "dt-sql-parser";
