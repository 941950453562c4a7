const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A value as people and spreadsheets spell it, as against the standard; the same where there is no such spelling. */
export function respelt(value: string): string {
  const day = DAY.exec(value);
  if (day !== null) return `${day[3]}/${day[2]}/${day[1]}`;
  if (/^-\d/.test(value)) return `(${value.slice(1)})`;
  if (/^\d{1,9}(?:\.\d+)?$/.test(value)) return `£${value}`;
  if (value === "true" || value === "false") return value === "true" ? "Y" : "No";
  if (/^[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/.test(value)) return value.replace(" ", "").toLowerCase();
  if (/^[a-z]+(?:-[a-z]+)*$/.test(value)) return value.toUpperCase().replaceAll("-", " ");
  return ` ${value} `;
}
