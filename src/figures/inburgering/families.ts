/**
 * The first word of the id of every figure that there can be. Whatever the data say, a name that begins otherwise is no
 * figure; whether one that begins so exists, only the data of an author can say.
 */
export const figureFamilies: readonly string[] = [
  "aandeel",
  "aandeel-landelijk",
  "bestand",
  "boete",
  "index",
  "instroom",
  "instrument",
  "landelijk",
  "leerroutes",
  "meeneem",
  "middelen",
  "norm",
  "ontzorgen",
  "participatie",
  "personen",
  "personen-landelijk",
  "planning",
  "prijs",
  "spuk",
  "termijn",
  "uitstroom-bijstand",
  "uitvoering",
  "uitvoering-gemeente",
  "uren",
  "voorziening",
  "wet",
];
