/** What kind of statement a value is; data/ gives it per fact, a computed figure takes the weakest of its operands. */
export const statuses = ["gerealiseerd", "wettelijk", "besluit", "raming", "aanname"] as const;
export type Status = (typeof statuses)[number];

/** The three layers that documents show apart, and realised values, which are none of them. */
export type Layer = "wettelijk" | "besluit" | "raming" | "gerealiseerd";

const strength: Record<Status, number> = { gerealiseerd: 4, wettelijk: 3, besluit: 2, raming: 1, aanname: 0 };

/** One estimate makes the sum an estimate. */
export function weakest(list: Iterable<Status>): Status {
  let result: Status = "gerealiseerd";
  for (const status of list) if (strength[status] < strength[result]) result = status;
  return result;
}

/** The layer in which a status is shown: an assumption is an estimate to a reader. */
export function layerOf(status: Status): Layer {
  return status === "aanname" ? "raming" : status;
}

/** The unit in which a value counts. `procent` holds 15 for 15%. */
export const units = [
  "euro",
  "fte",
  "personen",
  "huishoudens",
  "procent",
  "uren",
  "uren per week",
  "weken",
  "maanden",
  "jaren",
  "dagen",
  "gesprekken",
  "lessen",
  "aantal",
] as const;
export type Unit = (typeof units)[number];
