// What reading a document gains from script: each part works as a link or as plain text without it.
import { atRest } from "./at-rest.ts";
import "./cijferpaneel.ts";
import "./delen.ts";
import { currentSection } from "./lezen/current-section.ts";
import { notesInPlace } from "./lezen/notes.ts";
import { sortTables } from "./lezen/sort-tables.ts";
import { tableFrames } from "./lezen/table-frames.ts";
import { termsInPlace } from "./lezen/terms.ts";

function* read(): Generator<void> {
  currentSection();
  yield notesInPlace();
  yield termsInPlace();
  yield* sortTables();
  // After the buttons that sort: they make a table wider.
  yield tableFrames();
}

atRest(read());
