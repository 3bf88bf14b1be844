/**
 * The categories of the Wet open overheid with their codes (TOOI), in the order in which the standard numbers the files
 * of a sitemap: the first is 001.
 */
export const categories: readonly (readonly [label: string, code: string])[] = [
  ["wetten en algemeen verbindende voorschriften", "c_139c6280"],
  ["overige besluiten van algemene strekking", "c_aab6bfc7"],
  ["ontwerpen van wet- en regelgeving met adviesaanvraag", "c_759721e2"],
  ["organisatie en werkwijze", "c_40a05794"],
  ["bereikbaarheidsgegevens", "c_89ee6784"],
  ["bij vertegenwoordigende organen ingekomen stukken", "c_8c840238"],
  ["vergaderstukken Staten-Generaal", "c_c76862ab"],
  ["vergaderstukken decentrale overheden", "c_db4862c3"],
  ["agenda’s en besluitenlijsten bestuurscolleges", "c_3a248e3a"],
  ["adviezen", "c_99a836c7"],
  ["convenanten", "c_8fc2335c"],
  ["jaarplannen en jaarverslagen", "c_c6cd1213"],
  ["subsidieverplichtingen anders dan met beschikking", "c_cf268088"],
  ["Woo-verzoeken en -besluiten", "c_3baef532"],
  ["onderzoeksrapporten", "c_fdaee95e"],
  ["beschikkingen", "c_46a81018"],
  ["klachtoordelen", "c_a870c43d"],
  ["inspanningsverplichting art 3.1 Woo", "c_816e508d"],
];
