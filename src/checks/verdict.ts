import type { PlainDate } from "../calendar.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { RequiredPart } from "../documents/document.ts";
import { checkIds } from "./check-ids.ts";
import type { Coverage } from "./coverage.ts";
import { type Severity, severityCounts } from "./report-findings.ts";
import type { Checked } from "./run.ts";

/** What a reader may know of how a document was checked. */
export interface Verdict {
  /** How many rules it was held against. */
  rules: number;
  /** Required parts by state. */
  parts: Record<RequiredPart["state"], number>;
  numbers: Coverage;
  /** Findings about the document that nobody solved or explained yet. */
  open: Record<Severity, number>;
  /** What stays as it is for a stated reason. */
  accepted: AcceptedGroup[];
}

/** Findings that one exception covers. */
export interface AcceptedGroup {
  messages: string[];
  reason: string;
  owner: string;
  until: PlainDate;
}

/** A document, by what decides which findings are about it. */
interface Judged {
  author: string;
  id: string;
  type: string;
  parts: readonly RequiredPart[];
  /** Whether the document shows anything of a file with data of its author. */
  shows(file: string): boolean;
}

/**
 * The verdicts on the documents of a publication. A finding in a text is about that document, one in the data of an author
 * about its documents that show something of that file, one in a template about all documents of that type.
 */
export function verdicts({ diagnostics, accepted, coverage }: Checked): (document: Judged) => Verdict {
  const open = Map.groupBy(diagnostics, ({ place }) => ownerOf(place.file));
  const explained = Map.groupBy(accepted, ({ finding }) => ownerOf(finding.place.file));
  return ({ author, id, type, parts, shows }) => {
    const owners = [`content/${author}/${id}`, `data/${author}`, `templates/${type}`];
    const isShown = ({ place: { file } }: Diagnostic): boolean => !file.startsWith("data/") || shows(file);
    const findings = owners.flatMap((owner) => open.get(owner) ?? []).filter(isShown);
    const groups = new Map<unknown, AcceptedGroup>();
    for (const { finding, exception } of owners.flatMap((owner) => explained.get(owner) ?? [])) {
      if (!isShown(finding)) continue;
      const { reason, owner, until } = exception;
      const group = groups.get(exception) ?? { messages: [], reason, owner, until };
      group.messages.push(finding.message);
      groups.set(exception, group);
    }
    const count = (state: RequiredPart["state"]): number => parts.filter((part) => part.state === state).length;
    return {
      rules: checkIds.length,
      parts: { aanwezig: count("aanwezig"), onbekend: count("onbekend"), ontbreekt: count("ontbreekt") },
      numbers: coverage.ofDocument(author, id, type),
      open: severityCounts(findings),
      accepted: [...groups.values()],
    };
  };
}

/** `content/hbel/beleidskader`, `data/hbel` or `templates/beleidskader`; for any other file the file itself. */
function ownerOf(file: string): string {
  const [first, second, third] = file.split("/");
  if (first === "content") return `content/${second}/${third}`;
  if (first === "data" && second === "opstellers") return `data/${third}`;
  return first === "templates" ? `templates/${second}` : file;
}
