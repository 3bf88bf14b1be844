import { type Decimal, decimalPlaces } from "../../decimal.ts";
import { formatNumber } from "../../notation.ts";
import type { Passage } from "../text/text.ts";
import { type Quantity, quantitiesIn, shareOf } from "./quantities.ts";

/** A sum that a passage makes in full and that does not come out. */
export interface WrongSum {
  index: number;
  message: string;
}

/** What stands between two numbers of a sum. Signs are looked for by themselves, words as whole words. */
const gives =
  /(?:=|:|\b(?:is|zijn|dus|ofwel|oftewel|dan|geeft|bedraagt|bedragen|kost|kosten|komt (?:\p{L}+ )?(?:neer|uit) op|neerkomt op|uitkomt op|in totaal|samen|totaal)\b)[^.;]{0,45}$/iu;
const nextTo = /^[^.;:]{0,40}?[,(]\s*(?:dus|dat (?:is|zijn)|ofwel|oftewel|samen)?\s*$/i;
const apposition = /^\s+(?:\p{L}+\s+){0,2}\p{L}+\s*[,(]\s*$/u;
const stops = /[.;?!]/;
const ofBase = /^\s*(?:van|over)\b[^.;?!]*$/i;
const times = /(?:×|\bx\b|\bmaal\b|\bkeer\b|\*)\s*$/i;
const plus = /(?:\+|\bplus\b)\s*$/i;
const minus = /(?:−|\bmin\b|\bminus\b)\s*$/i;
const listed =
  /^(?:\s+\p{L}+){0,4}?(?:\s+(?:voor|aan|uit|van|naar|in)(?:\s+\p{L}+){1,3})?\s*(?:,|,?\s+en(?:\s+nog)?)\s+(?:\p{L}+\s+){0,2}?$/u;
const altogether = /(?:\bsamen\b|\bin totaal\b|\btotaal\b|\bopgeteld\b|\btezamen\b|\bbij elkaar\b|=)[^.;]{0,25}$/i;
const dividedIn = /(?:\bnamelijk\b|\bte weten\b|\bverdeeld (?:over|in)\b|\bbestaa[tn](?:de)? uit\b)[^.;]{0,25}$/i;
const changes =
  /\b(?:stijg|steeg|stegen|gestegen|groei|gegroeid|toegenomen|toename|verho|daal|daalde|daling|gedaald|dalen|afgenomen|afname|verla|kromp|krimp|neemt (?:toe|af)|nam(?:en)? (?:toe|af)|liep|liepen|gaat|ging|gingen)\w*\b[^.;]*\bvan\s+(?:ruim\s+|ongeveer\s+|circa\s+)?$/i;
const about =
  /\b(?:ruim|bijna|ongeveer|circa|zo[’']n|rond|krap|meer dan|minder dan|minimaal|maximaal|ten minste|hoogstens)\s+(?:de\s+)?$/i;

/** Three numbers that follow each other, with what stands around them. */
interface Three {
  a: Quantity;
  b: Quantity;
  c: Quantity;
  before: string;
  ab: string;
  bc: string;
  /** The third stands in the same sentence, or the next one begins with what the sum gives. */
  leads: boolean;
}

interface Form {
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

/** How texts make sums; the first form that fits is the one. */
const forms: readonly Form[] = [
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

/** The next sentence goes on with the sum. */
const goesOn = /^[^.;?!]{0,60}[.;?!]\s*(?:Dat|Dit|Samen|In totaal|Het gaat)\b[^.;?!]*$/;

/** The sums in a passage that do not come out: shares, products, additions, subtractions and growth. */
export function wrongSumsIn(passage: Passage): WrongSum[] {
  const { words } = passage;
  const all = quantitiesIn(passage);
  const found: WrongSum[] = [];
  for (let at = 0; at + 2 < all.length; at++) {
    const [a, b, c] = all.slice(at, at + 3) as [Quantity, Quantity, Quantity];
    const [ab, bc] = [words.slice(a.end, b.index), words.slice(b.end, c.index)];
    const leads = (!stops.test(bc) || goesOn.test(bc)) && ab.length < 90;
    const three = { a, b, c, ab, bc, leads, before: words.slice(Math.max(0, a.index - 80), a.index) };
    const form = forms.find(({ fits }) => fits(three));
    if (!form) {
      found.push(...addition(all.slice(at), passage));
      continue;
    }
    const [computed, said] = [form.computed(three), form.said?.(three) ?? c];
    if (isNear(computed, said) || about.test(words.slice(Math.max(0, said.index - 80), said.index))) continue;
    found.push({
      index: a.index,
      message: `${form.what} klopt niet: de uitkomst is ${shown(computed)}, en er staat ${said.written}.`,
    });
  }
  return found;
}

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

/** A row of numbers of one kind with their total: behind (`… en …, samen …`) or before (`…, namelijk … en …`). */
function addition(from: readonly Quantity[], { words }: Passage): WrongSum[] {
  const [first] = from;
  if (!first || first.kind === "deel") return [];
  const gap = (a: Quantity, b: Quantity): string => words.slice(a.end, b.index);
  let last = 1;
  const joins = (text: string): boolean =>
    (listed.test(text) || plus.test(text)) && !altogether.test(text) && !/\b(?:of|tussen|tot|per)\b/.test(text);
  while (
    last < from.length &&
    from[last]?.kind === first.kind &&
    joins(gap(from[last - 1] as Quantity, from[last] as Quantity))
  )
    last += 1;
  const parts = from.slice(0, last);
  const total = from[last];
  if (parts.length >= 2 && total && total.kind === first.kind && altogetherIn(gap(parts.at(-1) as Quantity, total))) {
    const sum = addUp(parts);
    if (isNear(sum, total) || about.test(words.slice(0, total.index))) return [];
    return [{ index: first.index, message: messageOf(sum, total) }];
  }
  const lead = from[1] && gap(first, from[1]);
  const isTotal = /(?:\btotaal|\bsamen|\bin totaal)\b[^.;]{0,25}$/i.test(
    words.slice(Math.max(0, first.index - 40), first.index),
  );
  if (lead === undefined || !(dividedIn.test(lead) || (isTotal && /:\s*$/.test(lead))) || from[1]?.kind !== first.kind)
    return [];
  let end = 2;
  while (
    end < from.length &&
    from[end]?.kind === first.kind &&
    joins(gap(from[end - 1] as Quantity, from[end] as Quantity))
  )
    end += 1;
  const pieces = from.slice(1, end);
  if (pieces.length < 2) return [];
  const sum = addUp(pieces);
  return isNear(sum, first) ? [] : [{ index: first.index, message: messageOf(sum, first) }];
}

/** Told apart from the next sum: the words for a total stand between the last part and the total, in one sentence. */
function altogetherIn(text: string): boolean {
  return (
    altogether.test(text) && text.length < 60 && (!stops.test(text) || /[.]\s*(?:Dat|Dit|Samen|In totaal)\b/.test(text))
  );
}

function addUp(parts: readonly Quantity[]): Decimal {
  return parts.slice(1).reduce((sum, { value }) => sum.plus(value), (parts[0] as Quantity).value);
}

function messageOf(sum: Decimal, said: Quantity): string {
  return `Deze optelling klopt niet: de uitkomst is ${shown(sum)}, en er staat ${said.written}.`;
}

function shown(value: Decimal): string {
  return formatNumber(value, Math.min(2, decimalPlaces(value)));
}

/** A result is rounded at its last digit; of large amounts the parts may be rounded as well. */
function isNear(computed: Decimal, { value, slack }: Quantity): boolean {
  const size = computed.abs();
  return computed
    .minus(value)
    .abs()
    .lte(slack.times(size.gt(100_000) ? 4 : size.gte(1000) ? 2 : 1));
}
