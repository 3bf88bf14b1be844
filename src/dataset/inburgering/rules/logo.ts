import type { Diagnostic } from "../../../diagnostic.ts";
import type { FileInfo } from "../../files.ts";
import type { Places } from "../../places.ts";
import { refusal } from "../../read-text.ts";
import { mistake } from "../../rules.ts";
import type { OpstellerGegevens } from "../dataset.ts";
import { contradiction } from "./rules.ts";

/** A page with its letters and styles weighs less than this; a logo must not double that. */
const mostKilobytes = 60;

/** The logo that an opsteller names is there and small, and a logo that is there is named. */
export function checkLogo(
  opsteller: OpstellerGegevens["opsteller"],
  folder: string,
  found: readonly FileInfo[],
  places: Places,
): Diagnostic[] {
  const { logo } = opsteller;
  const nameless = found
    .filter(({ name }) => name !== logo?.bestand)
    .map(({ path, name }) =>
      contradiction(
        "inburgering/logo",
        { file: path, line: 1, column: 1 },
        {
          message: `‘${name}’ staat in de map, maar opsteller.yaml noemt dit bestand niet.`,
          cause: "Een logo zonder tekst erbij kan een schermlezer niet voorlezen.",
          hint: "Zet in opsteller.yaml bij ‘logo’ het ‘bestand’ en de ‘tekst’, of haal het bestand weg.",
        },
      ),
    );
  if (!logo) return nameless;
  const info = found.find(({ name }) => name === logo.bestand);
  const place = places.ofValue(logo, "bestand");
  if (!info) {
    const words = {
      message: `Het logo ${logo.bestand} staat niet in ${folder}.`,
      hint: "Zet het bestand in deze map, of haal ‘logo’ weg; dan staat er alleen de naam.",
    };
    return [...nameless, contradiction("inburgering/logo", place, words)];
  }
  const refused = refusal(info, "bestand");
  if (refused) return [...nameless, mistake(refused.rule, place, refused.words)];
  if (info.size <= mostKilobytes * 1000) return nameless;
  const words = {
    message: `Het logo ${logo.bestand} is ${Math.ceil(info.size / 1000)} kB; het mag hoogstens ${mostKilobytes} kB zijn.`,
    cause: "Het logo staat op elke pagina van deze opsteller en maakt die trager.",
    hint: "Bewaar het als klein svg-bestand, of als png van hoogstens 400 punten breed.",
  };
  return [...nameless, contradiction("inburgering/logo", place, words)];
}
