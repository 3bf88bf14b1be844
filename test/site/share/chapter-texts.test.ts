import { describe, expect, test } from "vitest";
import { chapterTexts, type SharedChapter, wordsOf } from "../../../src/site/share/chapter-texts.ts";
import { addressLength, shortest } from "../../../src/site/share/share-texts.ts";

const chapter: SharedChapter = {
  title: "Leerroutes",
  document: "Uitvoeringsplan Wet inburgering",
  author: "HBEL-gemeenten",
  plain: "<p>Iedereen leert de taal.</p>",
  shows: ["De meeste mensen volgen de B1-route"],
  address: "https://raadzaam.example/hbel/uitvoeringsplan/leerroutes/",
};
const withoutAddress = (text: string) => text.replace(` ${chapter.address}`, "");

describe("berichten over een hoofdstuk", () => {
  test("zeggen wat het hoofdstuk in gewone taal zegt, en waar meer staat", () => {
    expect(chapterTexts(chapter)).toEqual([
      {
        name: "Bericht",
        text: "Iedereen leert de taal. Lees verder in &lsquo;Leerroutes&rsquo;, Uitvoeringsplan Wet inburgering, HBEL-gemeenten: https://raadzaam.example/hbel/uitvoeringsplan/leerroutes/",
      },
    ]);
  });

  test("zijn kort genoeg voor elk netwerk, met hele zinnen; de rest staat in een langer bericht", () => {
    const sentence = "De gemeente kiest samen met iedere nieuwkomer een route om Nederlands te leren.";
    const [short, long] = chapterTexts({ ...chapter, plain: `<p>${Array(5).fill(sentence).join("\n")}</p>` });
    expect(withoutAddress(short?.text ?? "").length + addressLength).toBeLessThanOrEqual(shortest);
    expect(short?.text).toMatch(/leren\. Lees verder/);
    expect(long?.text.split(sentence)).toHaveLength(6);
  });

  test("noemen bij een hoofdstuk zonder die tekst wat er te zien is", () => {
    expect(chapterTexts({ ...chapter, plain: "" })[0]?.text).toMatch(
      /^De meeste mensen volgen de B1-route\. Lees verder/,
    );
    expect(chapterTexts({ ...chapter, plain: "", shows: [] })[0]?.text).toMatch(/^Lees verder/);
  });

  test("hebben geen opmaak en geen teken dat een attribuut afbreekt", () => {
    expect(wordsOf('<p>Kies <a class="x">B1</a>, "snel".\n<b>Ja</b>.</p>')).toBe("Kies B1, &quot;snel&quot;. Ja.");
  });
});
