import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadAttachment {
  bytes: Buffer;
  description: string;
}

/** The files within a PDF by their name, as a viewer takes them out. */
export async function attachmentsOf(pdf: Uint8Array): Promise<ReadonlyMap<string, ReadAttachment>> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const found = new Map<string, ReadAttachment>();
  const listed = (await file.getAttachments()) as ReadonlyMap<string, { description: string }> | null;
  for (const [name, { description }] of listed ?? []) {
    const content = await file.getAttachmentContent(name);
    found.set(name, { bytes: Buffer.from(content ?? []), description });
  }
  await file.cleanup();
  return found;
}
