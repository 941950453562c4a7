import type { Random } from "./random.ts";
import { digits, put, type Recipe, type Row } from "./table.ts";

const SERVICES = [
  ["POTHOLE", "Pothole in a road", "Deep hole in the road outside the library."],
  ["MISSED-BIN", "Missed bin", "Blue bin was not emptied, it was out by 6am."],
  ["FLYTIP", "Fly-tipping", "A mattress and some bags beside the path"],
  ["STREETLIGHT", "Street light out", "The light flickers, then goes out"],
  ["GRAFFITI", "Graffiti", "Tags on the underpass wall"],
  ["TREE", "Tree over a road", "A branch hangs low over the bus stop"],
] as const;
const OPEN = ["open", "investigating", "in-progress", "planned", "action-scheduled", "for-triage"];
const CLOSED = ["fixed", "closed", "no-further-action", "duplicate", "cancelled"];
const SYSTEMS = ["Northford contact centre", "Northford website", "FixMyStreet"];
const STREETS = ["Mill Lane", "Canal Street", "Lime Avenue", "Hope Street", "Station Approach", "Wharf Road"];
const FIRST_MOMENT = Date.UTC(2020, 0, 1);
const MINUTES = 60 * 24 * 365 * 5;

/**
 * A service-request export with a column for each of the record's fields, about 380 bytes a row, each with its own key. One
 * row in a hundred answers extra questions: only some kinds of request ask any.
 */
export const requests: Recipe = {
  record: "services/service-request",
  columns: [
    "service_request_id",
    "organisation_id",
    "service_code",
    "service_name",
    "status",
    "status_notes",
    "description",
    "requested_at",
    "updated_at",
    "expected_at",
    "closed_at",
    "latitude",
    "longitude",
    "easting",
    "northing",
    "address_text",
    "uprn",
    "usrn",
    "media_urls",
    "source_system",
    "external_reference",
    "attributes_json",
    "source_url",
    "modified_at",
    "notes",
  ],
  good(n, random) {
    const [service_code, service_name, description] = random.one(SERVICES);
    const requested = FIRST_MOMENT + random.whole(MINUTES) * 60_000;
    const updated = requested + random.whole(60 * 24 * 30) * 60_000;
    const row: Row = {
      service_request_id: `SR-${digits(n, 9)}`,
      organisation_id: "GB-LAE-NFD",
      service_code,
      service_name,
      status: random.one(OPEN),
      description: random.chance(0.98) ? description : `${description}\nThe caller said: "please look, it is worse".`,
      requested_at: moment(requested),
      updated_at: moment(updated),
      expected_at: moment(requested + 14 * 86_400_000),
      source_system: random.one(SYSTEMS),
      source_url: `https://www.example.org.uk/requests/${n}`,
      modified_at: moment(updated),
    };
    if (random.chance(0.5)) {
      row.status = random.one(CLOSED);
      row.closed_at = moment(updated);
      row.status_notes = "Closed after a visit.";
    }
    locate(row, random);
    if (random.chance(0.3)) row.media_urls = `https://www.example.org.uk/media/${n}-1.jpg`;
    if (random.chance(0.05))
      row.media_urls = `https://www.example.org.uk/media/${n}-1.jpg;https://www.example.org.uk/media/${n}-2.jpg`;
    if (random.chance(0.4)) row.external_reference = `FMS-${digits(random.whole(10_000_000), 7)}`;
    if (random.chance(0.01)) row.attributes_json = `{"depth_cm":${1 + random.whole(30)},"lane":"nearside"}`;
    if (random.chance(0.1)) row.notes = "Reported twice, by phone and on the website.";
    return row;
  },
  damages: [
    put("requested_at", "03/06/2025 08:12"),
    put("updated_at", "2020-01-01 09:00:00"),
    put("expected_at", "2025-02-30T10:00:00Z"),
    put("latitude", "395800"),
    put("uprn", "0100012345678"),
    put("usrn", "20401"),
    put("service_code", ""),
    put("organisation_id", "Northford"),
    put("media_urls", "photo1.jpg"),
    put("attributes_json", "depth 8 cm"),
    (row) => Object.assign(row, { status: "closed", closed_at: "" }),
    (row) => Object.assign(row, { latitude: "53.4576", longitude: "" }),
    (row) => Object.assign(row, { latitude: "", longitude: "", uprn: "", usrn: "", address_text: "" }),
  ],
  damagesBeyond: [put("updated_at", "2019-01-01T00:00:00Z"), put("service_request_id", `SR-${digits(1, 9)}`)],
};

/** Every row has an address and a position, because a damage to one of them must not depend on another. */
function locate(row: Row, random: Random): void {
  const across = random.whole(10_000);
  const up = random.whole(10_000);
  row.address_text = `Outside ${1 + random.whole(200)} ${random.one(STREETS)}, Northford`;
  row.latitude = `53.4${digits(up, 4)}`;
  row.longitude = `-2.2${digits(across, 4)}`;
  if (random.chance(0.5)) Object.assign(row, { easting: String(370_000 + across), northing: String(390_000 + up) });
  if (random.chance(0.5)) row.uprn = String(100_012_000_000 + random.whole(1_000_000));
  if (random.chance(0.3)) row.usrn = String(20_400_000 + random.whole(10_000));
}

/** Two offsets, because exports have British time in summer and none in winter. */
function moment(time: number): string {
  const summer = new Date(time).getUTCMonth() % 10 > 2;
  const local = new Date(time + (summer ? 3_600_000 : 0)).toISOString().slice(0, 19);
  return `${local}${summer ? "+01:00" : "Z"}`;
}
