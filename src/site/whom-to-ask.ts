import type { Contact } from "../dataset/inburgering/dataset.ts";
import { contactAddress } from "./addresses.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import type { NamedLink } from "./site-links.ts";

/** Whom to ask about what an author writes, with the place where it can be reached; the site when the author has nobody. */
export function whomToAsk({ id, gegevens }: PublishedOpsteller, site: Contact): NamedLink {
  const { contact } = gegevens.opsteller;
  return contact
    ? { naam: contact.naam, adres: `${contactAddress}#${id}` }
    : { naam: site.naam, adres: contactAddress };
}
