/** Chromaticities of sRGB adapted to the D50 white of the profile connection space (IEC 61966-2-1, Bradford). */
const white = [0.9642, 1, 0.8249];
const red = [0.4360747, 0.2225045, 0.0139322];
const green = [0.3850649, 0.7168786, 0.0971045];
const blue = [0.1430804, 0.0606169, 0.7141733];

const curvePoints = 1024;
const headerLength = 128;
/** Fixed, so that the same profile has the same bytes. */
const created = [2026, 1, 1, 0, 0, 0];

/** An ICC profile (version 2.1, for displays) of the sRGB colour space, made from the constants of its standard. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: [signature: string, data: Buffer][] = [
    ["desc", description("sRGB IEC61966-2.1")],
    ["cprt", text("No copyright, use freely")],
    ["wtpt", xyz(white)],
    ["rXYZ", xyz(red)],
    ["gXYZ", xyz(green)],
    ["bXYZ", xyz(blue)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const directory = Buffer.alloc(4 + tags.length * 12);
  directory.writeUInt32BE(tags.length);
  const body: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = headerLength + directory.length;
  for (const [index, [signature, data]] of tags.entries()) {
    const place = places.get(data) ?? end;
    if (!places.has(data)) {
      places.set(data, place);
      const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
      body.push(padded);
      end += padded.length;
    }
    directory.write(signature, 4 + index * 12);
    directory.writeUInt32BE(place, 8 + index * 12);
    directory.writeUInt32BE(data.length, 12 + index * 12);
  }
  return Buffer.concat([header(end), directory, ...body]);
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write("mntrRGB XYZ ", 12);
  for (const [index, part] of created.entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write("acsp", 36);
  fixed(white).copy(bytes, 68);
  return bytes;
}

/** The transfer function of sRGB: straight near black, a power of 2.4 above. */
function toneCurve(): Buffer {
  const bytes = Buffer.alloc(12 + curvePoints * 2);
  bytes.write("curv");
  bytes.writeUInt32BE(curvePoints, 8);
  for (let point = 0; point < curvePoints; point++) {
    const value = point / (curvePoints - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(65535 * linear), 12 + point * 2);
  }
  return bytes;
}

/** Numbers as signed 16.16 fixed point. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), index * 4);
  return bytes;
}

function xyz(values: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from("XYZ \0\0\0\0"), fixed(values)]);
}

function text(words: string): Buffer {
  return Buffer.from(`text\0\0\0\0${words}\0`, "latin1");
}

/** An ASCII description, with the empty Unicode and Macintosh descriptions that version 2 asks for. */
function description(words: string): Buffer {
  const bytes = Buffer.alloc(12 + words.length + 1 + 8 + 3 + 67);
  bytes.write("desc");
  bytes.writeUInt32BE(words.length + 1, 8);
  bytes.write(words, 12);
  return bytes;
}
