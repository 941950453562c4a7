export { domain as default } from "../../tsup.domain.ts";
