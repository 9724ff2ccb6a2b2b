// galley: does reading NewsML-G2 lose a text or an attribute value? No code of the library: a scanner of its own lists
// what each source says, and looks for it in what the reader gave.
//   node coverage.mjs GIVEN SOURCE...
// GIVEN holds a line for each source, in their order: the native JSON of the bundle, a tab, and its issues as JSON.
// Prints each loss, and ends with 1 if there is one.
import { readFileSync } from "node:fs";

const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const resolve = (text) =>
  text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, name) => {
    if (name[0] !== "#") return named[name] ?? whole;
    return String.fromCodePoint(name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  });
const squeeze = (text) => text.replace(/[ \t\r\n]+/g, " ").trim();

/// The values of one document: [{what, value}].
export function valuesOf(source) {
  const values = [];
  let at = 0;
  let text = "";
  const endText = () => {
    const value = squeeze(text);
    if (value !== "") values.push({ what: "text", value });
    text = "";
  };
  while (at < source.length) {
    if (source[at] !== "<") {
      const end = source.indexOf("<", at);
      const stop = end < 0 ? source.length : end;
      text += resolve(source.slice(at, stop));
      at = stop;
    } else if (source.startsWith("<!--", at)) {
      at = source.indexOf("-->", at) + 3;
    } else if (source.startsWith("<![CDATA[", at)) {
      const end = source.indexOf("]]>", at);
      text += source.slice(at + 9, end);
      at = end + 3;
    } else if (source.startsWith("<?", at)) {
      at = source.indexOf("?>", at) + 2;
    } else if (source.startsWith("<!", at)) {
      at = source.indexOf(">", at) + 1;
    } else {
      endText();
      const tag = /<\/?[^\s>/]+((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/y;
      tag.lastIndex = at;
      const found = tag.exec(source);
      if (!found) throw new Error("no tag at " + at);
      for (const [, name, , double, single] of found[1].matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
        const value = squeeze(resolve(double ?? single));
        if (!/^xmlns(:|$)/.test(name) && value !== "") values.push({ what: "@" + name, value });
      }
      at = tag.lastIndex;
    }
  }
  return values;
}

/// Every string of a JSON value; raw XML among them once more with its references resolved.
function stringsOf(json, all = []) {
  if (typeof json === "string") {
    all.push(squeeze(json));
    if (json.includes("&")) all.push(squeeze(resolve(json)));
  } else if (typeof json === "number" || typeof json === "boolean") {
    all.push(String(json));
  } else if (Array.isArray(json)) {
    for (const item of json) stringsOf(item, all);
    // A marked text is a list of runs.
    const runs = json.map((run) => (typeof run === "string" ? run : run?.text));
    if (runs.every((run) => typeof run === "string")) all.push(squeeze(runs.join("")));
  } else if (json !== null) {
    for (const key of Object.keys(json)) stringsOf(json[key], all);
  }
  return all;
}

const [given, ...sources] = process.argv.slice(2);
const lines = readFileSync(given, "utf8").split("\n").filter((line) => line !== "");
if (lines.length !== sources.length) throw new Error(`${lines.length} lines for ${sources.length} sources`);
let losses = 0;
let count = 0;
sources.forEach((path, index) => {
  const [bundle, issues] = lines[index].split("\t").map((part) => JSON.parse(part));
  const bytes = readFileSync(path);
  const isLatin = /^<\?xml[^>]*encoding=["']iso-8859-1/i.test(bytes.subarray(0, 100).toString("latin1"));
  const hay = [...stringsOf(bundle), ...stringsOf(issues)].join("\n");
  for (const { what, value } of valuesOf(bytes.toString(isLatin ? "latin1" : "utf8").replace(/^\uFEFF/, ""))) {
    ++count;
    if (hay.includes(value)) continue;
    ++losses;
    console.log(`${path}: lost ${what}: ${value}`);
  }
});
console.log(`${count} values of ${sources.length} documents, ${losses} lost`);
process.exitCode = losses === 0 ? 0 : 1;
