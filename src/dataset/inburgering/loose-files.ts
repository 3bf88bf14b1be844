import type { Diagnostic } from "../../diagnostic.ts";
import type { FileInfo, Files } from "../files.ts";
import { openFolder } from "../folder.ts";
import { mistake } from "../rules.ts";
import {
  dataMap,
  huisstijlenMap,
  jaarlijksMeant,
  landelijkeBestanden,
  landelijkeMap,
  opstellerBestanden,
  opstellersMap,
} from "./bestanden.ts";

/** What stands in data/ itself; the last two are read by the checks and by the editor. */
const known = [landelijkeMap, opstellersMap, huisstijlenMap, `${dataMap}/schemas`, `${dataMap}/uitzonderingen.yaml`];

/** What stands loose in data/, where nothing reads it. */
export function looseFiles(files: Files): Diagnostic[] {
  // That the folder is absent is told of each folder that should be in it.
  const { entries = [] } = openFolder(files, dataMap);
  return entries
    .filter(({ path }) => !known.includes(path))
    .map((info) =>
      mistake(
        "gegevens/onbekend-bestand",
        { file: info.path, line: 1, column: 1 },
        {
          message: `‘${info.name}’ staat los in ${dataMap} en telt niet mee.`,
          cause: `Het programma leest alleen wat in ${landelijkeMap}, in de map van een opsteller of in ${huisstijlenMap} staat.`,
          hint: whereTo(info),
        },
      ),
    );
}

function whereTo({ name, kind }: FileInfo): string {
  if (kind === "map") return `Zet een map van een opsteller in ${opstellersMap}; bewaar iets anders buiten ${dataMap}.`;
  const isOf = (names: object): boolean => Object.keys(names).includes(name.toLowerCase().replace(/\.yml$/, ".yaml"));
  const ofAuthor = isOf(opstellerBestanden) || jaarlijksMeant(name) !== undefined;
  const ofAll = isOf(landelijkeBestanden);
  const own = `de map van uw opsteller, zoals ${opstellersMap}/wassenaar`;
  if (ofAuthor && ofAll) return `Zet het in ${landelijkeMap} of in ${own}.`;
  if (ofAuthor) return `Zet het in ${own}.`;
  if (ofAll) return `Zet het in ${landelijkeMap}.`;
  return `Haal het weg, of bewaar het buiten ${dataMap}.`;
}
