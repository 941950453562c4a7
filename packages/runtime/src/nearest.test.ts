import { describe, expect, it } from "vitest";
import { nearest, normalise } from "./nearest.ts";

const CODES = ["owned-by-a-public-authority", "not-owned-by-a-public-authority", "mixed-ownership"];

describe("nearest", () => {
  it("knows the same code in other letters, spaces and punctuation", () => {
    expect(nearest("Not owned by a Public Authority", CODES)).toEqual({ option: CODES[1], match: "same" });
  });

  it("offers a slip of one or two letters, and swapped letters count as one", () => {
    expect(nearest("mixed-ownershp", CODES)).toEqual({ option: "mixed-ownership", match: "near" });
    expect(nearest("n_amenageur", ["nom_amenageur", "date"])?.option).toBe("nom_amenageur");
    expect(nearest("latitdue", ["latitude", "longitude"])?.option).toBe("latitude");
  });

  it("offers nothing where two options are as near, or the word is too short to tell", () => {
    expect(nearest("code-c", ["code-a", "code-b"])).toBeNull();
    expect(nearest("no", ["on"])).toBeNull();
    expect(nearest("", CODES)).toBeNull();
  });
});

describe("normalise", () => {
  it("keeps letters and digits of any script, without accents", () => {
    expect(normalise(" Côd Post (T) £ ")).toBe("codpostt");
  });
});
