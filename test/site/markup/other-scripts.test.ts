import { describe, expect, test } from "vitest";
import { markOtherScripts } from "../../../src/site/markup/other-scripts.ts";

const mark = (body: string, isPrint = false): string =>
  markOtherScripts(`<head></head>${body}`, { styleSheet: "/x.css", isPrint });
const page = (body: string): string => `<head><link rel="stylesheet" href="/x.css"></head>${body}`;

describe("woorden in een ander schrift", () => {
  test("zeggen hun taal en leesrichting, en de bladzijde laadt hun letters", () => {
    expect(mark("<p>Welkom: مرحبا.</p>")).toBe(page('<p>Welkom: <span lang="ar" dir="rtl">مرحبا</span>.</p>'));
    expect(mark("<td>ሰላም</td>")).toBe(page('<td><span lang="ti">ሰላም</span></td>'));
  });

  test("zijn op papier een groep, want anders valt hun taal weg", () => {
    expect(mark("<p>مرحبا</p>", true)).toBe(page('<p><span role="group" lang="ar" dir="rtl">مرحبا</span></p>'));
  });

  test("blijven in een kenmerk, de titel van het venster, een tekening en een script zoals zij zijn", () => {
    for (const piece of [
      '<img alt="مرحبا > x">',
      "<title>مرحبا</title>",
      "<svg><text>مرحبا</text></svg>",
      '<script type="application/ld+json">{"a":"مرحبا"}</script>',
      "<!-- مرحبا -->",
    ])
      expect(mark(piece)).toBe(`<head></head>${piece}`);
  });

  test("een bladzijde zonder zulke woorden blijft zoals zij is", () => {
    expect(mark("<p>Gewoon Nederlands & één pijl ‘>’</p>")).toBe(
      "<head></head><p>Gewoon Nederlands & één pijl ‘>’</p>",
    );
  });
});

test("waar de schrijver zelf de taal zegt, geldt die; alleen het lettertype wordt er nog bij gezegd", () => {
  const persian = '<p><span lang="fa" dir="rtl">سلام <em>خوش</em></span> en مرحبا</p>';
  const [, body = ""] = mark(persian).split("</head>");
  expect(body).toBe(
    '<p><span lang="fa" dir="rtl"><span class="schrift-ar">سلام</span> <em><span class="schrift-ar">خوش</span></em></span> en <span lang="ar" dir="rtl">مرحبا</span></p>',
  );
});
