import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../architecture/sources.js";

/** The packed library, unpacked as if it were installed, in a folder of its own. */
export interface Packed {
  /** The folder of a program that has the library installed. */
  readonly folder: string;
  /** The files of the tarball. */
  readonly files: readonly string[];
  /** Removes the folder. */
  readonly remove: () => void;
}

/** Builds and packs the library, and puts it beside the libraries that it needs. */
export function packLibrary(): Packed {
  const folder = mkdtempSync(join(tmpdir(), "regio-deals-"));
  const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [{ files }] = JSON.parse(output.slice(output.indexOf("["))) as [{ files: { path: string }[] }];
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "regio-deals"), { recursive: true });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) as string;
  execFileSync("tar", [
    "-xzf",
    join(folder, tarball),
    "-C",
    join(modules, "regio-deals"),
    "--strip-components=1",
  ]);
  for (const name of ["zod", "decimal.js", "date-fns"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name), "dir");
  }
  return { folder, files: files.map((file) => file.path), remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs a program in that folder and gives what it prints. */
export function runIn(packed: Packed, program: string, kind: "module" | "commonjs"): string {
  return execFileSync(process.execPath, [`--input-type=${kind}`, "--eval", program], {
    cwd: packed.folder,
    encoding: "utf8",
  }).trim();
}
