import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";

const left = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    String.raw`20(?:\.{1,3}(?!\d)|[xX]{2}|\?\?|_{2})`,
    String.raw`PM\b|p\.m\.|TODO|TBD|NTB|n\.t\.b\.`,
    String.raw`[xX]{2,}(?![\p{L}])|\?{2,}|…{2,}|\.{4,}|_{3,}|@{2,}|#{3,}`,
    String.raw`€\s*(?:…|\.{2,}|_+|-(?!\d)|\?)`,
    "(?:dd|d)[-/](?:mm|m)[-/](?:jjjj|jj|yyyy|yy)",
    String.raw`(?<=\s)\.{2,3}(?=\s)`,
    String.raw`(?:alinea|paragraaf|tekst|hoofdstuk|tabel|passage|zin|onderdeel) moet(?:en)? nog (?:\p{L}+ ){0,4}?(?:aangevuld|ingevuld|geschreven|toegevoegd|uitgewerkt)\b`,
    "lorem ipsum",
    String.raw`[\[(<](?:nog |hier |nader )?(?:(?:aan|in) te vullen|invullen|aanvullen|naam|datum|bedrag|aantal|functie|gemeente|jaartal|titel|plaats)\b[^\])>]*[\])>]`,
    String.raw`nog (?:invullen|aanvullen|aan te vullen|in te vullen|uitwerken|checken|nakijken)\b`,
    String.raw`hier (?:komt|volgt) nog\b|volgt nog\b(?=\s*[.)])|wordt nog (?:in|aan)gevuld\b`,
  ].join("|")})`,
  "giu",
);

export const tijdelijkeTekst = sentenceCheck({
  id: "tekst/tijdelijke-tekst",
  severity: "fout",
  title: "In een tekst staat niets dat nog moet worden ingevuld.",
  basis: "Verplichte inhoud: wat nog niet bekend is, staat bij ‘nog_onbekend’ met reden, eigenaar en datum",
  hint: "Vul het in, of zet het bij ‘nog_onbekend’ in documenten.yaml.",
  origins: ["tekst", "sjabloon", "gegevens"],
  when: /\.\.|…|\?|xx|PM|p\.m\.|todo|tbd|ntb|n\.t\.b|lorem|[[(<_@#]|€\s*-|dd?[-/]|nog|hier/i,
  alone: true,
  *judge(sentence) {
    for (const match of sentence.words.matchAll(left)) {
      if (/^pm$/i.test(match[0]) && match[0] !== "PM") continue;
      yield { place: placeIn(sentence, match.index), message: `‘${match[0]}’ moet nog worden ingevuld.` };
    }
  },
});
