// Writes the programs of a README that are marked `<!-- tested: NAME -->` into a folder.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [readme, folder] = process.argv.slice(2);
for (const [, name, program] of readFileSync(readme, "utf8").matchAll(/<!-- tested: (\S+) -->\n```js\n([\s\S]*?)```/g)) {
  writeFileSync(join(folder, name), program);
}
