import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { date } from "../src/calendar.ts";
import { programFolder } from "../src/cli/project.ts";
import { finishPdf } from "../src/pdf/finish.ts";
import { pageFacts } from "../src/pdf/page-facts.ts";
import { printPage } from "../src/pdf/print.ts";
import { warmBrowser } from "../src/pdf/warm-browser.ts";

// `node bench/one-document.ts <address> <pdf>`: one document from a cold start, to hold beside other programs.
const [address = "", pdf = ""] = process.argv.slice(2);
const browser = warmBrowser(join(programFolder, ".raadzaam"));
const tab = await (await browser.get()).newPage();
const printed = await printPage(tab, address);
const facts = await pageFacts(tab);
const information = {
  title: await tab.title(),
  author: "Proefgemeente",
  subject: "Meting",
  keywords: [],
  language: "nl-NL",
  date: date("2021-11-30"),
  creator: "Raadzaam",
};
writeFileSync(pdf, (await finishPdf(printed, information, { facts })).bytes);
await browser.close();
