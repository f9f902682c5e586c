import type { Dimension, RowKey } from "../../position/dimension.js";
import type { PositionMeasure } from "../../statement/positionMeasure.js";
import type { ReconcileItem } from "../../statement/reconcile.js";
import { tableOneRows } from "./tableOne.js";
import { tableTwoRows } from "./tableTwoRows.js";

/** What `reconcile` needs to hold one statement to the ledger, for one breakdown. */
export interface ReferenceMapping {
  /** The id of the statement. */
  readonly statement: string;
  /** The breakdown to ask `positions` for. */
  readonly by: readonly Dimension[];
  /** The figures, and where they stand in the breakdown. */
  readonly items: readonly ReconcileItem[];
}

/** Every mapping of the letter's statements. */
export function mappings(): readonly ReferenceMapping[] {
  return [tableOne(), ...tableTwo(), ...prose()];
}

function tableOne(): ReferenceMapping {
  const items = tableOneRows().flatMap(({ id, kind }) => {
    const key = kind === "total" ? null : { group: id };
    return [
      item(`${id}.ceiling`, key, "ceiling"),
      item(`${id}.paid`, key, "paid"),
      item(`${id}.left`, key, "toMakeAvailable"),
    ];
  });
  return { statement: "letter-tabel-1", by: ["group"], items };
}

function tableTwo(): readonly ReferenceMapping[] {
  const lines = idsOf("item");
  const groups = idsOf("subtotal");
  const statement = "letter-tabel-2";
  return [
    {
      statement,
      by: ["line"],
      items: [...lines.flatMap((id) => ceilingAndLeft(id, { line: id })), ...ceilingAndLeft("total", null)],
    },
    { statement, by: ["group"], items: groups.flatMap((id) => ceilingAndLeft(id, { group: id })) },
    { statement, by: ["line", "recipient"], items: lines.flatMap((id) => paidTo(id, { line: id })) },
    { statement, by: ["group", "recipient"], items: groups.flatMap((id) => paidTo(id, { group: id })) },
    { statement, by: ["recipient"], items: paidTo("total", {}) },
  ];
}

function prose(): readonly ReferenceMapping[] {
  return [
    {
      statement: "letter-prose",
      by: ["group", "recipient"],
      items: [item("t2-made-available", { group: "t2", recipient: "region" }, "paid")],
    },
    {
      statement: "letter-prose",
      by: ["group"],
      items: [
        item("envelope", null, "ceiling"),
        item("t2-made-available", { group: "t2" }, "paid"),
        item("t3-available", { group: "t3" }, "ceiling"),
        item("other-paid", { group: "other" }, "paid"),
      ],
    },
    {
      statement: "letter-prose-on-deals",
      by: ["deal"],
      items: [
        item("zeeland", { deal: "zeeland" }, "ceiling"),
        item("brainport-committed", { deal: "brainport-eindhoven" }, "committed"),
        item("caribbean", { deal: "caribisch-nederland" }, "ceiling"),
        item("drenthe-each", { deal: "zuid-en-oost-drenthe" }, "ceiling"),
        item("achterhoek", { deal: "achterhoek" }, "ceiling"),
        item("twente-committed", { deal: "twente" }, "committed"),
        item("parkstad", { deal: "parkstad-limburg" }, "paid"),
        item("brabant", { deal: "midden-en-west-brabant" }, "ceiling"),
      ],
    },
  ];
}

function idsOf(kind: "item" | "subtotal"): readonly string[] {
  return tableTwoRows().flatMap((row) => (row.kind === kind ? [row.id] : []));
}

function ceilingAndLeft(row: string, key: RowKey | null): readonly ReconcileItem[] {
  return [item(`${row}.ceiling`, key, "ceiling"), item(`${row}.left`, key, "toMakeAvailable")];
}

function paidTo(row: string, place: RowKey): readonly ReconcileItem[] {
  return [
    item(`${row}.region`, { ...place, recipient: "region" }, "paid"),
    item(`${row}.ministry`, { ...place, recipient: "ministry" }, "paid"),
  ];
}

function item(figure: string, key: RowKey | null, measure: PositionMeasure): ReconcileItem {
  return { figure, key, measure };
}
