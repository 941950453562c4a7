import { type Binding, bindColumns, type GivenColumns, headingsCalled } from "../../bind/bind.ts";
import { bindLayout } from "../../bind/bind-layout.ts";
import type { Known } from "../../bind/known.ts";
import type { Offer } from "../../bind/offer.ts";
import { type Recognised, recognise } from "../../bind/recognise.ts";

/** Recognises a file with what was said of its headings: as if they were called after their fields. */
export function recogniseGiven(
  offers: readonly Offer[],
  known: Known,
  given: ReadonlySet<string>,
  columns: GivenColumns,
): Recognised | null {
  const said = Object.entries(columns);
  if (said.length === 0) return recognise(offers, known, given);
  const renamed = offers.map((offer): Offer => {
    const names = [...offer.names];
    for (const [heading, name] of said) for (const at of headingsCalled(heading, offer.names)) names[at] = name;
    return { ...offer, names };
  });
  const best = recognise(renamed, known, given);
  const offer = offers[best?.index ?? -1];
  if (best === null || offer === undefined) return null;
  const binding = bindOffer(offer, best, given, columns);
  return binding === null ? null : { ...best, binding };
}

/** Binds an offer to a record, or to a layout of it, with what was said of its headings. */
export function bindOffer(
  offer: Offer,
  { record, profile }: Pick<Recognised, "record" | "profile">,
  given: ReadonlySet<string>,
  columns: GivenColumns,
): Binding | null {
  return profile === null
    ? bindColumns(offer.names, record, given, columns)
    : bindLayout(offer, profile, record, given, columns);
}
