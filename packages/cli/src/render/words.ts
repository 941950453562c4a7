export { capital, counted, sentence } from "@standpipe/report/text";
