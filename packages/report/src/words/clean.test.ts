import { describe, expect, it } from "vitest";
import { clean } from "./clean.ts";

describe("clean", () => {
  it("shows an escape sequence instead of sending it to the terminal", () => {
    expect(clean("\u001b[31mred\u0007\u007f\u009b2J")).toBe("␛[31mred␇␡\\x9b2J");
  });

  it("shows line breaks and tabs as arrows, a Windows line break as one", () => {
    expect(clean("a\r\nb\nc\td")).toBe("a↵b↵c→d");
  });

  it("shows marks that turn the direction of text", () => {
    expect(clean("abc\u202edcba")).toBe("abc\\u202edcba");
  });

  it("leaves letters of any language and pictures alone", () => {
    expect(clean("Llŷn £5 – 東京 🚻")).toBe("Llŷn £5 – 東京 🚻");
  });
});
