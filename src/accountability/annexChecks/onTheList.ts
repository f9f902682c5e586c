import { type AnnexCheck, annexFinding } from "../annexContext.js";

/** The grant is one that must be accounted for. */
export const onTheList: AnnexCheck = {
  rule: "RD-SIS-16",
  run: (context) => {
    const { annex, list } = context;
    if (list === undefined) return [];
    const listed = list.year === annex.year && list.grants.some(({ code }) => code === annex.code);
    return [annexFinding(context, "RD-SIS-16", listed ? "pass" : "fail", undefined, null)];
  },
};
