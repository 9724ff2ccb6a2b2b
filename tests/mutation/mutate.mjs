// galley: breaks the library in small ways, one at a time, and counts how often a test notices.
//
//   node tests/mutation/mutate.mjs [--count 500] [--seed 1] [--only validate] [--jobs 1] [--list]
//   node tests/mutation/mutate.mjs --only json/ninjs --files write --lines --count 50
//
// Mutants are sampled from the headers of core, validate and text (operators: relational swap, plus and minus one,
// negated condition, deleted statement, && and ||, constants, early return). For each one the tests that belong to
// its header are compiled against a shadow of that header and run until one fails. Mutants that do not compile are
// no mutants. With `--lines` a mutant is a header without one of its statement lines, and `--files` takes only the
// headers whose name holds that: one program has all of them, each line behind a switch. Survivors are printed with the reason that survivors.tsv gives; the exit status is 0 from 92 % on.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const include = join(root, "include");
const tests = join(root, "tests");
const wanted_score = 0.92;
const compiler = process.env.CXX ?? "g++";

function argument(name, fallback) {
  const at = process.argv.indexOf("--" + name);
  return at < 0 ? fallback : process.argv[at + 1];
}
const count = Number(argument("count", 500));
const jobs = Number(argument("jobs", 1));
const areas = argument("only", "core,validate,text").split(",");
const files = argument("files", "");
const by_lines = process.argv.includes("--lines");

/// What instantiates the templates of an area. Linked before its tests, its copies of the functions take the place of
/// theirs.
const units = {
  "json/ninjs": `#include <galley/json/ninjs.hpp>
    template galley::Result<void> galley::ninjs::write<void>(const Article&, std::string&, const WriteOptions&);
    template galley::Result<std::string> galley::ninjs::write<void>(const Article&, const WriteOptions&);
    template galley::Result<galley::Article> galley::ninjs::read<galley::Article>(std::string_view, const ReadOptions&);`,
};

// ---- the mutants -----------------------------------------------------------------------------------------------

/// Binary operators stand between blanks, which tells them from the brackets of templates.
const swaps = [
  [/ < /g, " <= "], [/ <= /g, " < "], [/ > /g, " >= "], [/ >= /g, " > "], [/ == /g, " != "], [/ != /g, " == "],
  [/ && /g, " || "], [/ \|\| /g, " && "], [/ \+ 1\b/g, " + 2"], [/ - 1\b/g, " - 2"], [/\+\+(?=[a-z])/g, "--"],
  [/ \+= /g, " -= "], [/\btrue\b/g, "false"], [/\bfalse\b/g, "true"],
];

/// Code with comments and texts blanked out, of the same length.
function bare(line) {
  return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*$/g, (text) => "\0".repeat(text.length));
}

function* mutants_of_line(line) {
  const code = bare(line);
  if (/^\s*(#|template|static_assert|using|namespace|GALLEY_ASSERT|\[\[)/.test(code) || /^\s*\/\//.test(line)) return;
  const put = (at, length, text) => line.slice(0, at) + text + line.slice(at + length);
  for (const [pattern, text] of swaps)
    for (const found of code.matchAll(pattern)) yield put(found.index, found[0].length, text);
  for (const found of code.matchAll(/(?<![\w.'])(\d+|0x[0-9A-Fa-f]+)(?![\w.'])/g))
    if (!/^\s*\/\/\/|\bRfc|std::size_t\{/.test(line)) yield put(found.index, found[0].length, `(${found[0]} + 1)`);
  const condition = code.match(/\b(if|while) \((?!constexpr)(.*)\)( [^;{]*;| \{)?$/);
  if (condition && balanced(condition[2]) && !condition[2].includes(";")) {
    const at = condition.index + condition[1].length + 2;
    yield put(at, condition[2].length, `!(${line.slice(at, at + condition[2].length)})`);
  }
  if (/^\s+[a-z_][\w.:>()\[\]-]*( [-+*/|&^]?= .*|\(.*\)|\+\+|--);$/.test(code) && !/^\s*return\b/.test(code))
    yield line.replace(/\S.*$/, ";");
  if (/^\s*[\w:<>,*& ]+\(.*\)( const)?( noexcept)? \{$/.test(code) && !/\b(if|for|while|switch|else)\b/.test(code)) {
    yield line + (/\bvoid\b/.test(code) ? " return;" : " return {};");
  }
}

function balanced(text) {
  let depth = 0;
  for (const c of text) {
    if (c === "(") ++depth;
    if (c === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

function headers_below(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".hpp") && !name.endsWith("codes.hpp"))
    .map((name) => join(folder, name)).sort();
}

function all_mutants() {
  const all = [];
  for (const area of areas)
    for (const file of headers_below(join(include, "galley", area))) {
      const lines = readFileSync(file, "utf8").split("\n");
      lines.forEach((line, index) => {
        for (const mutated of mutants_of_line(line)) all.push({ file, index, line, mutated });
      });
    }
  return all;
}

/// The same numbers on every machine (mulberry32).
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
function shuffled(list, seed) {
  const next = random(seed);
  for (let i = list.length - 1; i > 0; --i) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

// ---- the tests of a header -------------------------------------------------------------------------------------

/// First those of its name, then those that name it, then the rest of the folder: the likeliest first.
function tests_of(file) {
  const header = relative(include, file);
  const area = header.split("/")[1];
  const folder = join(tests, area);
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith("_test.cpp")).sort();
  const stem = basename(file, ".hpp");
  const rank = (name) => {
    if (basename(name) === stem + "_test.cpp") return 0;
    if (header.includes("/rules/") && basename(name) === "rules_test.cpp") return 0;
    if (readFileSync(join(folder, name), "utf8").includes(`<${header}>`)) return 1;
    return stem.startsWith(basename(name, "_test.cpp")) || area !== "core" ? 2 : 3;
  };
  const ranked = sources.map((name) => [rank(name), join(folder, name)]).sort((a, b) => a[0] - b[0]);
  const near = ranked.filter(([r]) => r < 3);
  return (near.length ? near : ranked).map(([, name]) => name);
}

// ---- compiling and running -------------------------------------------------------------------------------------

const work = mkdtempSync(join(tmpdir(), "galley-mutation-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const flags = ["-std=c++17", "-O0", "-w"];

function prepare() {
  mkdirSync(join(work, "pch/support"), { recursive: true });
  const catch_header = join(tests, "support/catch.hpp");
  writeFileSync(join(work, "pch/support/catch.hpp"), readFileSync(catch_header));
  execFileSync(compiler, [...flags, "-x", "c++-header", join(work, "pch/support/catch.hpp"), "-o",
    join(work, "pch/support/catch.hpp.gch")]);
  execFileSync(compiler, [...flags, "-I", include, "-I", tests, "-c", join(tests, "support/catch_main.cpp"), "-o",
    join(work, "main.o")]);
}

/// What a folder's programs need beside their tests (counters of the heap), compiled once.
const helpers = new Map();
function helpers_of(folder) {
  if (!helpers.has(folder)) {
    const made = readdirSync(folder).filter((name) => name.endsWith(".cpp") && !name.endsWith("_test.cpp")).map((name) => {
      const object = join(work, `${basename(folder)}-${name}.o`);
      execFileSync(compiler, [...flags, "-I", include, "-I", tests, "-c", join(folder, name), "-o", object]);
      return object;
    });
    helpers.set(folder, made);
  }
  return helpers.get(folder);
}

function run(command, args, timeout, env = process.env) {
  return new Promise((done) => {
    execFile(command, args, { cwd: root, env, timeout, killSignal: "SIGKILL", maxBuffer: 1 << 26 }, (error) => done(error === null));
  });
}

async function outcome(mutant, number) {
  const shadow = join(work, `m${number}`);
  const lines = readFileSync(mutant.file, "utf8").split("\n");
  lines[mutant.index] = mutant.mutated;
  const copy = join(shadow, "include", relative(include, mutant.file));
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, lines.join("\n"));
  let verdict = "survived";
  for (const [index, source] of tests_of(mutant.file).entries()) {
    const program = join(shadow, "program");
    const area = relative(tests, source).split("/")[0];
    const compiled = await run(compiler, [...flags, "-I", join(work, "pch"), "-include", "support/catch.hpp", "-I",
      join(shadow, "include"), "-I", include, "-I", tests, source, join(work, "main.o"),
      ...helpers_of(join(tests, area)), "-o", program], 600_000);
    // One that compiles for its own test only is killed by the compiler of the next.
    if (!compiled) verdict = index === 0 ? "no mutant" : "killed";
    else if (!(await run(program, ["~[slow]~[conformance]~[.]", "-a"], 60_000))) verdict = "killed";
    if (verdict !== "survived") break;
  }
  rmSync(shadow, { recursive: true, force: true });
  return verdict;
}

// ---- the report ------------------------------------------------------------------------------------------------

/// Lines of survivors.tsv: header, mutated line, reason.
function known_reasons() {
  const file = join(root, "tests/mutation/survivors.tsv");
  const reasons = new Map();
  if (existsSync(file))
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const [header, mutated, reason] = line.split("\t");
      if (reason) reasons.set(header + "\t" + mutated, reason);
    }
  return reasons;
}

// ---- lines -----------------------------------------------------------------------------------------------------

/// A statement that can stand behind a condition: whole in its line, and no declaration.
function is_statement(code, before) {
  const text = code.trim().replaceAll("\0", "");
  const begins = /([;{}:]|\belse)$/.test(before) || /^\s*(if|for|while|\} else if) .*\)$/.test(before);
  return begins && text.endsWith(";") && balanced(text) && /^[a-z_*(+:]/.test(text) &&
    !/^(const|constexpr|static|auto|using|bool|char|int|unsigned|struct|typename|template|case|default|else|for|public|private|inline)\b/.test(text) &&
    !/^(std::|[\w:]+::[A-Z])[\w:<>,*& ]*[ &*]\w+( =|\(|\{|;)/.test(text);
}

/// Puts a switch before every statement of the functions behind the header's classes.
function guard_lines(file, lines, mutants) {
  const last_class = lines.lastIndexOf("};");
  let before = "";
  return lines.map((line, index) => {
    const code = bare(line).replaceAll("\0", "").trimEnd();
    const is_candidate = index > last_class && is_statement(code, before);
    if (code.trim() !== "") before = code;
    if (!is_candidate) return line;
    mutants.push({ file, index, line, mutated: "" });
    return line.replace(/\S/, (start) => `if (mutant_is(${mutants.length - 1})) {} else ${start}`);
  });
}

async function try_lines(area) {
  const shadow = join(work, "lines");
  const mutants = [];
  for (const file of headers_below(join(include, "galley", area))) {
    if (!basename(file).includes(files)) continue;
    const copy = join(shadow, relative(include, file));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, guard_lines(file, readFileSync(file, "utf8").split("\n"), mutants).join("\n"));
  }
  const chosen = `#include <cstdlib>
    inline bool mutant_is(int number) {
      static const int chosen = [] {
        const char* const text = std::getenv("GALLEY_MUTANT");
        return text == nullptr ? -1 : std::atoi(text);
      }();
      return number == chosen;
    }\n`;
  const unit = join(work, "unit.cpp");
  writeFileSync(unit, chosen + units[area]);
  const objects = [[unit, [shadow]], [join(tests, "support/catch_main.cpp"), []]];
  for (const name of readdirSync(join(tests, area)).filter((name) => name.endsWith("_test.cpp")).sort())
    objects.push([join(tests, area, name), []]);
  const made = objects.map(([source, before]) => {
    const object = join(work, basename(source) + ".o");
    const folders = [...before, include, tests].flatMap((folder) => ["-I", folder]);
    execFileSync(compiler, [...flags, ...folders, "-c", source, "-o", object], { stdio: "inherit" });
    return object;
  });
  const program = join(work, "program");
  execFileSync(compiler, [...made, "-o", program], { stdio: "inherit" });
  const passes = (number) => run(program, ["~[slow]~[.]", "-a"], 60_000, { ...process.env, GALLEY_MUTANT: String(number) });
  if (!(await passes(-1))) throw new Error(`the tests of ${area} fail without any mutant`);
  const survivors = [];
  const sample = shuffled(mutants.map((mutant, number) => ({ ...mutant, number })), Number(argument("seed", 1))).slice(0, count);
  for (const mutant of sample) {
    const survived = await passes(mutant.number);
    if (survived) survivors.push(mutant);
    console.log(`${survived ? "survived" : "killed"} ${relative(include, mutant.file)}:${mutant.index + 1}: ${mutant.line.trim()}`);
  }
  console.log(`${sample.length - survivors.length} of ${sample.length} deleted lines noticed, of ${mutants.length} lines`);
  return survivors.length;
}

if (by_lines) {
  let survived = 0;
  for (const area of areas) survived += await try_lines(area);
  process.exit(survived === 0 ? 0 : 1);
}

const candidates = shuffled(all_mutants(), Number(argument("seed", 1)));
if (process.argv.includes("--list")) {
  for (const m of candidates) console.log(`${relative(root, m.file)}:${m.index + 1}: ${m.line.trim()}  ->  ${m.mutated.trim()}`);
  process.exit(0);
}
prepare();
let killed = 0;
let judged = 0;
let next = 0;
const survivors = [];
async function worker() {
  while (judged < count && next < candidates.length) {
    const number = next++;
    const mutant = candidates[number];
    const verdict = await outcome(mutant, number);
    if (verdict === "no mutant" || judged >= count) continue;
    ++judged;
    if (verdict === "killed") ++killed;
    else survivors.push(mutant);
    const place = `${relative(include, mutant.file)}:${mutant.index + 1}`;
    console.log(`${judged} ${verdict} ${place}: ${mutant.mutated.trim()}`);
  }
}
await Promise.all(Array.from({ length: jobs }, worker));

const reasons = known_reasons();
for (const m of survivors) {
  const header = relative(include, m.file);
  const reason = reasons.get(header + "\t" + m.mutated.trim()) ?? "NO REASON GIVEN";
  console.log(`survivor ${header}:${m.index + 1}\n  ${m.line.trim()}\n  ${m.mutated.trim()}\n  ${reason}`);
}
console.log(`${killed} of ${judged} mutants killed: ${((100 * killed) / judged).toFixed(1)} %`);
process.exitCode = killed >= wanted_score * judged ? 0 : 1;
