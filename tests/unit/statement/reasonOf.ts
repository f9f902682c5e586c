import { describeFinding, type Finding } from "regio-deals";

/** Why something cannot be told, in English words; `undefined` where it can. */
export function reasonOf(finding: Finding | undefined): string | undefined {
  if (finding?.outcome !== "cannotTell") return undefined;
  return describeFinding(finding, "en").message.replace("Cannot tell: ", "");
}
