// Compiles twice: ES modules, and CommonJS beside a package.json that says so.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const typescript = createRequire(import.meta.url).resolve("typescript/package.json");
const tsc = (...options) =>
  execFileSync(process.execPath, [join(dirname(typescript), "bin", "tsc"), ...options], { stdio: "inherit" });
rmSync("dist", { recursive: true, force: true });
tsc("-p", ".");
mkdirSync("dist/cjs", { recursive: true });
tsc("-p", ".", "--outDir", "dist/cjs", "--module", "CommonJS", "--moduleResolution", "Node10", "--verbatimModuleSyntax", "false", "--ignoreDeprecations", "5.0");
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
