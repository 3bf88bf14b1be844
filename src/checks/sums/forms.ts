import type { Decimal } from "../../decimal.ts";
import { type Quantity, shareOf } from "./quantities.ts";

/** What stands between two numbers of a sum. Signs are looked for by themselves, words as whole words. */
const gives =
  /(?:=|:|\b(?:is|zijn|dus|ofwel|oftewel|dan|geeft|bedraagt|bedragen|kost|kosten|komt (?:\p{L}+ )?(?:neer|uit) op|neerkomt op|uitkomt op|in totaal|samen|totaal)\b)[^.;]{0,45}$/iu;
const nextTo = /^[^.;:]{0,40}?[,(]\s*(?:dus|dat (?:is|zijn)|ofwel|oftewel|samen)?\s*$/i;
const apposition = /^\s+(?:\p{L}+\s+){0,2}\p{L}+\s*[,(]\s*$/u;
/** Where a sentence, or a clause of it, ends. */
export const stops = /[.;?!]/;
const ofBase = /^\s*(?:van|over)\b[^.;?!]*$/i;
const times = /(?:×|\bx\b|\bmaal\b|\bkeer\b|\*)\s*$/i;
export const plus = /(?:\+|\bplus\b)\s*$/i;
const minus = /(?:−|\bmin\b|\bminus\b)\s*$/i;
const changes =
  /\b(?:stijg|steeg|stegen|gestegen|groei|gegroeid|toegenomen|toename|verho|daal|daalde|daling|gedaald|dalen|afgenomen|afname|verla|kromp|krimp|neemt (?:toe|af)|nam(?:en)? (?:toe|af)|liep|liepen|gaat|ging|gingen)\w*\b[^.;]*\bvan\s+(?:ruim\s+|ongeveer\s+|circa\s+)?$/i;

/** Three numbers that follow each other, with what stands around them. */
export interface Three {
  a: Quantity;
  b: Quantity;
  c: Quantity;
  before: string;
  ab: string;
  bc: string;
  /** The third stands in the same sentence, or the next one begins with what the sum gives. */
  leads: boolean;
}

export interface Form {
  what: string;
  fits(three: Three): boolean;
  computed(three: Three): Decimal;
  /** What the text says the outcome is; the last of the three where nothing else is said. */
  said?(three: Three): Quantity;
}

const fromBase = /\b(?:van|uit)\s+(?:\p{L}+\s+){0,4}$/iu;
const outOf = /\bvan\s+(?:de|elke|alle|onze|iedere)\s+$/i;
const thereof = /\b(?:daarvan|hiervan|waarvan)\b[^.;]*$/i;
const groupsOf = /^\s+(?:\p{L}+\s+){0,2}van\s+(?:elk\s+|ieder\s+)?$/iu;
const follows = /\b(?:dus|ofwel|oftewel|dat|is|zijn)\b|[(,]\s*$/i;
const therefore = /\b(?:dus|ofwel|oftewel|samen|in totaal|dat (?:is|zijn)|=)\s*(?:\p{L}+\s+)?$/iu;
const isResult = (text: string): boolean => gives.test(text) || nextTo.test(text) || apposition.test(text);
const product = ({ a, b }: Three): Decimal => a.value.times(b.value);

/** How texts make sums of three numbers; the first form that fits is the one. */
export const forms: readonly Form[] = [
  {
    what: "Dit deel",
    fits: ({ a, b, c, ab, bc, leads }) =>
      a.kind === "deel" && b.kind !== "deel" && c.kind === b.kind && ofBase.test(ab) && leads && isResult(bc),
    computed: ({ a, b }) => shareOf(a, b.value),
  },
  {
    what: "Dit deel",
    fits: ({ a, b, c, before, ab, bc, leads }) =>
      a.kind !== "deel" &&
      b.kind === "deel" &&
      c.kind === a.kind &&
      ((fromBase.test(before) && !stops.test(ab)) || thereof.test(ab)) &&
      leads &&
      (gives.test(bc) || /[,(]\s*$/.test(bc)) &&
      follows.test(bc),
    computed: ({ a, b }) => shareOf(b, a.value),
  },
  {
    what: "Dit percentage",
    fits: ({ a, b, c, before, ab, bc }) =>
      a.kind === "aantal" &&
      b.kind === "aantal" &&
      c.percentage &&
      outOf.test(before) &&
      a.value.gte(b.value) &&
      a.value.gt(0) &&
      !stops.test(ab + bc) &&
      therefore.test(bc),
    computed: ({ a, b }) => b.value.div(a.value).times(100),
  },
  {
    what: "Deze vermenigvuldiging",
    fits: ({ ab, bc, leads }) => times.test(ab) && gives.test(bc) && leads,
    computed: product,
  },
  {
    what: "Deze optelling",
    fits: ({ ab, bc, leads }) => plus.test(ab) && gives.test(bc) && leads,
    computed: ({ a, b }) => a.value.plus(b.value),
  },
  {
    what: "Deze aftrekking",
    fits: ({ ab, bc, leads }) => minus.test(ab) && gives.test(bc) && leads,
    computed: ({ a, b }) => a.value.minus(b.value),
  },
  {
    what: "Deze aftrekking",
    fits: ({ ab, bc }) => /:\s*$/.test(ab) && minus.test(bc),
    computed: ({ b, c }) => b.value.minus(c.value),
    said: ({ a }) => a,
  },
  {
    what: "Deze vermenigvuldiging",
    fits: ({ ab, bc }) => /:\s*$/.test(ab) && times.test(bc),
    computed: ({ b, c }) => b.value.times(c.value),
    said: ({ a }) => a,
  },
  { what: "Deze vermenigvuldiging", fits: isPer, computed: product },
  {
    what: "Deze vermenigvuldiging",
    fits: ({ a, b, c, ab, bc }) =>
      [a, b, c].every(({ kind }) => kind === "aantal") && groupsOf.test(ab) && !stops.test(bc) && therefore.test(bc),
    computed: product,
  },
  {
    what: "Deze verandering",
    fits: ({ a, c, before, ab, bc }) =>
      /^\s*(?:\p{L}+\s+){0,2}naar\s+(?:\p{L}+\s+)?$/iu.test(ab) &&
      changes.test(before) &&
      c.percentage &&
      a.value.gt(0) &&
      !stops.test(bc),
    computed: ({ a, b }) => b.value.minus(a.value).abs().div(a.value).times(100),
  },
];

/** `€ 640 per inburgeraar … 45 inburgeraars … € 28.800`: a price for one, a number, and a total in the unit of the price. */
function isPer({ a, b, c, before, ab, bc, leads }: Three): boolean {
  if (!leads) return false;
  if (a.kind === "deel" || b.kind !== "aantal" || a.kind !== c.kind || /[.?!]/.test(ab)) return false;
  const behind = /^\s*(?:\p{L}+\s+)?per\s+(\p{L}{3,})/iu.exec(ab)?.[1];
  const ahead = /\bper\s+(\p{L}{3,})\b[^.;,]*$/iu.exec(before)?.[1];
  const one = behind ?? ahead;
  // The unit is a part of the number, `26 uur`, or the word behind it.
  const many = /\p{L}{3,}/u.exec(b.written)?.[0] ?? /^\s+(?:\p{L}+e\s+)?(\p{L}{3,})/iu.exec(bc)?.[1];
  if (!one || !many || !(rootOf(many) === rootOf(one) || /^(?:keer|maal)$/i.test(many))) return false;
  return gives.test(bc) || /,\s*$/.test(bc);
}

/** `week` and `weken`, `uur` and `uren` have one root. */
function rootOf(word: string): string {
  return word.toLowerCase().replace(/(.)\1/gu, "$1").slice(0, 3);
}
