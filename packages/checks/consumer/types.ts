import type { PlanningStatusCode } from "@standpipe/planning";
import { BrownfieldSite } from "@standpipe/planning";
import type { BrownfieldSite as SameSite } from "@standpipe/planning/brownfield-site";
import { metadata } from "@standpipe/planning/metadata";
import schema from "@standpipe/planning/schemas/brownfield-site.json" with { type: "json" };
import { type Finding, isStandpipeError } from "@standpipe/runtime";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function use(...values: unknown[]): void;
const holds = <_Claim extends true>(): void => {};

const site: BrownfieldSite = {
  reference: "BF-0012",
  organisation_id: "GB-LAE-ASM",
  address_text: "Former bus depot, Canal Street, Ashmoor, AS1 2AB",
  latitude: 53.412345,
  longitude: -2.301234,
  site_plan_url: "https://www.example.org.uk/brownfield/BF-0012.pdf",
  hectares: 1.25,
  ownership_status: "not-owned-by-a-public-authority",
  planning_status: "not-permissioned",
  deliverable: false,
  dwellings_minimum: 20,
  dwellings_maximum: 35,
  first_added_date: "2017-12-31",
  last_updated_date: "2024-03-01",
  x_ward: "Canalside",
};

// A closed codelist is a union of its codes.
holds<Equal<PlanningStatusCode, "permissioned" | "not-permissioned" | "pending-decision">>();
holds<Equal<BrownfieldSite["planning_status"], PlanningStatusCode>>();
holds<Equal<BrownfieldSite["reference"], string>>();
holds<Equal<typeof SameSite, typeof BrownfieldSite>>();

// @ts-expect-error: a code that the list does not have
export const wrongCode: BrownfieldSite = { ...site, planning_status: "refused" };

const { reference: _reference, ...rest } = site;
// @ts-expect-error: a required field is missing
export const missingField: BrownfieldSite = rest;

// @ts-expect-error: a number where the record has a text
export const wrongType: BrownfieldSite = { ...site, address_text: 12 };

// @ts-expect-error: a name that the standard has not given out, and that is not the sender's own
export const unknownField: BrownfieldSite = { ...site, hectare: 1.25 };

declare const input: unknown;
// @ts-expect-error: nothing is known of it yet
input.reference;
if (BrownfieldSite.is(input)) {
  const status: PlanningStatusCode = input.planning_status;
  const history: string[] | undefined = input.planning_history_urls;
  const own: unknown = input.x_ward;
  use(status, history, own, input.hectares.toFixed(2));
}

try {
  holds<Equal<ReturnType<typeof BrownfieldSite.parse>, BrownfieldSite>>();
  BrownfieldSite.parse(input);
} catch (error) {
  if (isStandpipeError(error)) {
    const findings: readonly Finding[] = error.findings;
    use(findings, error.schemaId);
  }
}

// The interface of https://standardschema.dev, copied as its authors ask, so that what takes any such schema takes ours.
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: ReadonlyArray<{
        readonly message: string;
        readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
      }>;
    };
type InferOutput<S extends StandardSchemaV1> = NonNullable<S["~standard"]["types"]>["output"];

const standard: StandardSchemaV1<BrownfieldSite> = BrownfieldSite;
holds<Equal<InferOutput<typeof BrownfieldSite>, BrownfieldSite>>();

const title: string = schema.title;
const label: string | undefined = metadata["brownfield-site"].fields[0]?.title;
use(standard, title, label);
