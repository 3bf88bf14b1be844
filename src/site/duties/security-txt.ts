import type { Site } from "../../dataset/inburgering/dataset.ts";
import { inFull } from "../describe-document.ts";

export const securityAddress = "/.well-known/security.txt";

/** security.txt (RFC 9116): where to report a leak. It expires on the date in data/, and the build stops when that passed. */
export function securityTxt({ adres, beveiliging }: Pick<Site, "adres" | "beveiliging">): string {
  const { contact, verloopt, beleid } = beveiliging;
  const fields = [
    ["Contact", contact],
    ["Expires", `${verloopt}T00:00:00.000Z`],
    ["Preferred-Languages", "nl, en"],
    ...(adres ? [["Canonical", inFull(securityAddress, adres)]] : []),
    ...(beleid ? [["Policy", beleid]] : []),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join("");
}
