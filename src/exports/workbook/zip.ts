import { crc32, deflateRawSync } from "node:zlib";
import { TextBytes } from "../text-bytes.ts";

/** What is packed, with `isStored` where a reader wants it without compression. Several archives may have the same part. */
export interface ArchivePart {
  content: string;
  isStored?: boolean;
}

/** The files of a ZIP archive, by their names in it. */
export type Archive = readonly { name: string; part: ArchivePart }[];

interface Packed {
  data: Buffer;
  /** 0 is stored, 8 is deflate. */
  method: 0 | 8;
  crc: number;
  size: number;
}

/** 1 January 1980, the first day that the format knows: the same files give the same bytes whenever they are packed. */
const firstDay = 0x0021;
const version = 20;
/** Light, and with little room for what comes out: these are small files, and there are thousands. */
const compression = { level: 3, memLevel: 7, chunkSize: 4096 };

/** A file so small that compressing it takes more time than it saves room. */
const tiny = 3000;

/** A part that goes into many archives is packed once. */
const known = new WeakMap<ArchivePart, Packed>();

/** The files as a ZIP archive (APPNOTE 6.3.10, without ZIP64: a workbook stays far below 4 GB). */
export function zip(files: Archive): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name: text, part } of files) {
    const name = Buffer.from(text);
    const packed = known.get(part) ?? pack(part);
    known.set(part, packed);
    const local = header(0x04034b50, 30, name, packed);
    parts.push(local, name, packed.data);
    const central = header(0x02014b50, 46, name, packed);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    offset += local.length + name.length + packed.data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const unpacked = new TextBytes();

function pack({ content, isStored = content.length < tiny }: ArchivePart): Packed {
  const bytes = unpacked.of(content);
  return {
    data: isStored ? Buffer.from(bytes) : deflateRawSync(bytes, compression),
    method: isStored ? 0 : 8,
    crc: crc32(bytes),
    size: bytes.length,
  };
}

/** A local header (30 bytes) or one of the directory (46 bytes), which has two more fields in front and more behind. */
function header(signature: number, length: 30 | 46, name: Buffer, { data, method, crc, size }: Packed): Buffer {
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(signature, 0);
  let at = 4;
  if (length === 46) {
    buffer.writeUInt16LE(version, at);
    at += 2;
  }
  buffer.writeUInt16LE(version, at);
  buffer.writeUInt16LE(method, at + 4);
  buffer.writeUInt16LE(firstDay, at + 8);
  buffer.writeUInt32LE(crc, at + 10);
  buffer.writeUInt32LE(data.length, at + 14);
  buffer.writeUInt32LE(size, at + 18);
  buffer.writeUInt16LE(name.length, at + 22);
  return buffer;
}
