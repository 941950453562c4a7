import { BrownfieldSite } from "@standpipe/planning";

const received: unknown = {
  reference: "BF-0012",
  organisation_id: "GB-LAE-ASM",
  address_text: "Former bus depot, Canal Street, Ashmoor, AS1 2AB",
  latitude: 53.412345,
  longitude: -2.301234,
  site_plan_url: "https://www.example.org.uk/brownfield/BF-0012.pdf",
  hectares: 1.25,
  ownership_status: "mixed-ownership",
  planning_status: "permissioned",
  deliverable: true,
  dwellings_minimum: 20,
  dwellings_maximum: 35,
  first_added_date: "31/12/2017",
  last_updated_date: "2024-03-01",
};

/** The compiler knows that both fields are there and are numbers: the standard says so. */
const density = (site: BrownfieldSite) => site.dwellings_maximum / site.hectares;

for (const { message, fix } of BrownfieldSite.check(received).findings) console.log(`${message}. ${fix}.`);

const mended: unknown = { ...Object(received), first_added_date: "2017-12-31", planning_status: "not-permissioned" };
if (BrownfieldSite.is(mended)) console.log(`${mended.reference}: up to ${density(mended)} homes a hectare`);
