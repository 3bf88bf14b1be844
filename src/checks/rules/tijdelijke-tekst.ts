import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";

const left =
  /(?<![\p{L}\d])(?:20\.{1,3}(?!\d)|PM\b|p\.m\.|[xX]{2,}(?![\p{L}])|TODO|TBD|NTB|n\.t\.b\.|\?{2,}|…{2,}|\.{4,}|lorem ipsum|\[(?:invullen|naam|datum|bedrag)[^\]]*\])/giu;

export const tijdelijkeTekst = sentenceCheck({
  id: "tekst/tijdelijke-tekst",
  severity: "fout",
  title: "In een tekst staat niets dat nog moet worden ingevuld.",
  basis: "Verplichte inhoud: wat nog niet bekend is, staat bij ‘nog_onbekend’ met reden, eigenaar en datum",
  hint: "Vul het in, of zet het bij ‘nog_onbekend’ in documenten.yaml.",
  origins: ["tekst", "sjabloon", "gegevens"],
  when: /\.\.|…|\?\?|xx|PM|p\.m\.|todo|tbd|ntb|n\.t\.b|lorem|\[/i,
  alone: true,
  *judge(sentence) {
    for (const match of sentence.words.matchAll(left)) {
      if (/^pm$/i.test(match[0]) && match[0] !== "PM") continue;
      yield { place: placeIn(sentence, match.index), message: `‘${match[0]}’ moet nog worden ingevuld.` };
    }
  },
});
