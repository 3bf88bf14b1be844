import { encode } from "uqr";

/** A QR code as one path in a square of `size` units, dark on light, with the quiet zone of four units that readers need. */
export interface QrCode {
  size: number;
  path: string;
}

const quietZone = 4;

/** The code of an address; a quarter of it may be damaged in print (level Q). */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: "Q", border: quietZone });
  const rows = data.map((row, y) =>
    runs(row)
      .map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)
      .join(""),
  );
  return { size, path: rows.join("") };
}

/** Dark units beside one another are drawn as one, or hairlines show between them. */
function runs(row: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = found.at(-1);
    if (last && last.from + last.length === x) last.length += 1;
    else found.push({ from: x, length: 1 });
  });
  return found;
}
