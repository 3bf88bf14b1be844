import { expect, test } from "vitest";
import { date } from "../../../src/calendar.ts";
import { metadataPacket } from "../../../src/pdf/finish/metadata.ts";

const packet = metadataPacket(
  {
    title: "Kosten & dekking <2022>",
    author: "HBEL-gemeenten",
    subject: "Uitvoeringsplan",
    keywords: ["inburgering", "raad & college"],
    language: "nl-NL",
    date: date("2021-11-30"),
    creator: "Raadzaam",
  },
  "uuid:1",
);

test("tekens met een betekenis in XML worden geschreven zoals het hoort", () => {
  expect(packet).toContain("Kosten &amp; dekking &lt;2022&gt;");
  expect(packet).toContain("<rdf:li>raad &amp; college</rdf:li>");
});

test("de datum is die van de gegevens", () => {
  expect(packet.match(/2021-11-30T00:00:00Z/g)).toHaveLength(3);
});

test("wat niet bekend is, staat er niet leeg in", () => {
  expect(packet).not.toContain("dc:identifier");
  expect(packet).not.toContain("VersionID");
});
