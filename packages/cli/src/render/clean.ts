export { clean } from "@standpipe/report/text";
