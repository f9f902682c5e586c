/** Every kind of partner, see {@link PartnerKind}. */
export const PARTNER_KINDS = [
  "state",
  "ministry",
  "province",
  "municipality",
  "jointBody",
  "waterBoard",
  "caribbeanPublicBody",
  "otherPublicBody",
  "company",
  "knowledgeInstitute",
  "foundation",
  "association",
  "cooperative",
  "housingAssociation",
  "other",
  "unknown",
] as const;

/**
 * What a partner is: the State (Rijk), a ministry (ministerie), a province (provincie), a municipality (gemeente), a
 * joint body (gemeenschappelijke regeling), a water board (waterschap), a Caribbean public body (openbaar lichaam), a
 * company (onderneming), a knowledge institute (kennisinstelling), a foundation (stichting), an association
 * (vereniging), a cooperative (coöperatie), a housing association (woningcorporatie), something else, or not said.
 */
export type PartnerKind = (typeof PARTNER_KINDS)[number];
