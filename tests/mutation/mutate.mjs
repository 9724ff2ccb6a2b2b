// galley: breaks the library in small ways, one at a time, and counts how often a test notices.
//
//   node tests/mutation/mutate.mjs [--count 500] [--seed 1] [--only validate] [--files rules/] [--lines] [--jobs 1] [--list]
//   node tests/mutation/mutate.mjs --again LOG    judges the survivors of an earlier run, whose output LOG is
//
// Mutants are sampled from the headers of core, validate and text (operators: relational swap, plus and minus one,
// negated condition, deleted statement, && and ||, constants, early return; only deleted statements with --lines).
// All mutants of a header are compiled into one shadow of it, where a variable of the environment chooses one; so its
// tests are compiled once, and only run once for each mutant, until one fails. What such a shadow cannot say (constants
// of the compiler, conditions over several lines), and what no test meets in one, is compiled alone: a survivor was met
// by a test that noticed nothing, or was compiled alone. Mutants that do not compile are no mutants. Survivors are
// printed with the reason that survivors.tsv gives; the exit status is 0 from 92 % on.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const include = join(root, "include");
const tests = join(root, "tests");
const wanted_score = 0.92;
const compiler = process.env.CXX ?? "clang++"; // in half the time of g++

function argument(name, fallback) {
  const at = process.argv.indexOf("--" + name);
  return at < 0 ? fallback : process.argv[at + 1];
}
const count = Number(argument("count", 500));
const jobs = Number(argument("jobs", 1));
const areas = argument("only", "core,validate,text").split(",");
const files = argument("files", ""); // part of the names of headers
const by_lines = process.argv.includes("--lines");

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
  const is_statement = /^\s+[a-z_][\w.:>()\[\]-]*( [-+*/|&^]?= .*|\(.*\)|\+\+|--);$/.test(code) && !/^\s*return\b/.test(code);
  if (is_statement) yield line.replace(/\S.*$/, ";");
  if (by_lines) {
    const is_line = /^ {2,}\S.*;\s*\0*$/.test(code) && balanced(code) && !/^\s*(using|static_assert|private)\b/.test(code);
    if (is_line && !is_statement) yield "";
    return;
  }
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
      if (!relative(include, file).includes(files)) continue;
      const lines = readFileSync(file, "utf8").split("\n");
      lines.forEach((line, index) => {
        for (const mutated of mutants_of_line(line)) all.push({ file, index, line, mutated });
      });
    }
  return all;
}

/// The lines of a header that this compiler sees: those of other machines are no code here.
const seen_lines = new Map();
function is_seen(mutant) {
  if (!seen_lines.has(mutant.file)) {
    const seen = new Set();
    let line = 0;
    let is_here = false;
    const out = execFileSync(compiler, ["-std=c++17", "-w", "-E", "-I", include, mutant.file], { encoding: "utf8", maxBuffer: 1 << 28 });
    for (const text of out.split("\n")) {
      const marker = text.match(/^# (\d+) "([^"]*)"/);
      if (marker) [line, is_here] = [Number(marker[1]) - 1, marker[2] === mutant.file];
      else if (is_here && text.trim() !== "") seen.add(line++);
      else ++line;
    }
    seen_lines.set(mutant.file, seen);
  }
  return seen_lines.get(mutant.file).has(mutant.index);
}
function first_seen(mutants, most) {
  const taken = [];
  for (const mutant of mutants) {
    if (taken.length === most) break;
    if (is_seen(mutant)) taken.push(mutant);
  }
  return taken;
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

const sources_below = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => name.endsWith("_test.cpp")).sort().map((name) => join(folder, name));

/// First those of its name, wherever they are, then those that name it, then the rest of the folder: the likeliest first.
function tests_of(file) {
  const header = relative(include, file);
  const area = header.split("/")[1];
  const own = join(tests, dirname(header).replace("galley/", ""));
  const is_format = !["core", "validate", "text"].includes(area);
  const folder = is_format && existsSync(own) ? own : join(tests, area);
  const stem = basename(file, ".hpp");
  const rank = (source) => {
    const name = basename(source, "_test.cpp");
    if (name === stem || (header.includes("/rules/") && name === "rules")) return 0;
    if (header.includes("/plain_text/") && name === "plain_text") return 0; // its records tell most
    if (header.includes("/credit") && name === "credit") return 0;
    const text = readFileSync(source, "utf8");
    if (text.includes(`<${header}>`) || text.includes(`"${header}"`)) return 1;
    if (stem.startsWith(name)) return 2;
    return area !== "core" ? 3 : 4;
  };
  const near_name = sources_below(tests).filter((source) => basename(source) === stem + "_test.cpp" && !source.startsWith(folder));
  const ranked = [...sources_below(folder), ...near_name].map((source) => [rank(source), source]).sort((a, b) => a[0] - b[0]);
  const near = ranked.filter(([r]) => r < 4);
  return (near.length ? near : ranked).map(([, source]) => source);
}

// ---- many mutants in one shadow ---------------------------------------------------------------------------------

/// Declares what a shadow asks: is this the mutant that runs? Never at compile time. The first yes is noted in a file,
/// as a mutant that was met and did no harm need not be compiled alone.
const chooser = `#pragma once
#include <cstdio>
#include <cstdlib>
inline int galley_mutant() { static const int n = std::atoi(std::getenv("GALLEY_MUTANT")); return n; }
inline bool galley_note() { if (FILE* f = std::fopen(std::getenv("GALLEY_MET"), "w")) std::fclose(f); return true; }
inline bool galley_met() { static const bool noted = galley_note(); return noted; }
constexpr bool galley_is_mutant(int n) {
  return !__builtin_is_constant_evaluated() && galley_mutant() == n && galley_met();
}
`;

/// A number or truth value may change in the middle of whatever stands around it.
function number_choice(line, mutated, asks) {
  let before = 0;
  while (line[before] === mutated[before]) ++before;
  while (before > 0 && /[\w(]/.test(line[before - 1]) && /\w/.test(line[before])) --before;
  const old = line.slice(before).match(/^(\d\w*|true|false)\b/)?.[0];
  if (old === undefined || /\bcase\b|[<{]\s*\w*$/.test(line.slice(0, before))) return null;
  const after = line.slice(before + old.length);
  if (!mutated.startsWith(line.slice(0, before)) || !mutated.endsWith(after)) return null;
  const put = mutated.slice(before, mutated.length - after.length);
  return `${line.slice(0, before)}(${asks} ? ${put} : ${old})${after}`;
}

/// A line that is its mutant or itself, as the chooser says; null where one line cannot say so.
function choice(line, mutated, number, next_line) {
  const comment = bare(line).match(/ *\0*$/)[0].length; // bare() blanks it out
  if (comment > 1 && line.includes("//") && line.slice(-comment) === mutated.slice(-comment)) {
    line = line.slice(0, -comment);
    mutated = mutated.slice(0, -comment);
  }
  const code = bare(line);
  const asks = `galley_is_mutant(${number})`;
  if (/\bconstexpr\b/.test(code) && !/\{$/.test(code)) return null;
  if (mutated.startsWith(line)) return `${line} if (${asks})${mutated.slice(line.length)}`;
  const split = (before, after) => {
    if (!mutated.startsWith(line.slice(0, before)) || !mutated.endsWith(line.slice(after))) return null;
    const end = mutated.length - (line.length - after);
    return `${line.slice(0, before)}${asks} ? (${mutated.slice(before, end)}) : (${line.slice(before, after)})${line.slice(after)}`;
  };
  const head = code.match(/^\s*(?:\} else )?(if|while) \((.*)\) \{$/);
  if (head && balanced(head[2]) && !head[2].includes(";")) {
    const before = code.indexOf(head[1] + " (") + head[1].length + 2;
    return split(before, before + head[2].length);
  }
  const literal = number_choice(line, mutated, asks);
  if (literal !== null) return literal;
  if (!code.endsWith(";") || !balanced(code) || /^\s*for\b/.test(code) || /^\s*else\b/.test(next_line ?? "")) return null;
  const declaration = code.match(/^\s*(?:const |static )*[\w:<>,*&]+(?: const)?[ *&]+\w+(?:\[\w*\])? = /);
  if (declaration && !/^\s*(return|else)\b/.test(code)) return split(declaration[0].length, line.length - 1);
  if (/^\s*(return|break|continue|if|while|[a-z_][\w.:>()\[\]-]*( [-+*/|&^]?= |\(|\+\+|--)|\+\+|--)/.test(code))
    return `{ if (${asks}) { ${mutated.trim()} } else { ${line.trim()} } }`;
  return null;
}

// ---- compiling and running -------------------------------------------------------------------------------------

const work = mkdtempSync(join(tmpdir(), "galley-mutation-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
// Tests that read and write much take longer to run without optimisation than to compile with some.
const flags = ["-std=c++17", areas.includes("text") ? "-O1" : "-O0", "-w"];
const precompiled = join(work, "tests.hpp");

function prepare() {
  writeFileSync(join(work, "chooser.hpp"), chooser);
  writeFileSync(precompiled, `#include "chooser.hpp"\n#include "support/catch.hpp"\n`);
  // As an option clang++ looks for tests.hpp.pch, and g++ for tests.hpp.gch.
  execFileSync(compiler, [...flags, "-I", work, "-I", tests, "-x", "c++-header", precompiled, "-o",
    precompiled + (compiler.includes("clang") ? ".pch" : ".gch")]);
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

function run(command, args, timeout, variables = {}) {
  return new Promise((done) => {
    const options = { cwd: root, timeout, killSignal: "SIGKILL", maxBuffer: 1 << 26, env: { ...process.env, ...variables } };
    execFile(command, args, options, (error, out, messages) => done({ ok: error === null, messages }));
  });
}

const cases = '"~[slow]~[conformance]~[.]" -a';

/// Seconds of processor time that a program without a mutant takes; it must pass.
function time_of(program, source) {
  const variables = { ...process.env, GALLEY_MUTANT: "0", GALLEY_MET: join(work, "met-0") };
  try {
    const out = execFileSync("sh", ["-c", `"$0" ${cases} >/dev/null && times`, program], { cwd: root, env: variables, encoding: "utf8" });
    const [, minutes, seconds] = out.split("\n")[1].match(/^(\d+)m([\d.]+)s/);
    return Number(minutes) * 60 + Number(seconds);
  } catch {
    throw new Error(`${source} fails without any mutant`);
  }
}

/// A mutant may loop or eat memory; a busy machine must not make one of a test that is only slow.
async function passes(program, number, seconds = 15) {
  const limited = `ulimit -t ${seconds}; ulimit -v 8000000; exec "$0" ${cases}`;
  const variables = { GALLEY_MUTANT: String(number), GALLEY_MET: join(work, "met-" + number) };
  return (await run("sh", ["-c", limited, program], 600_000, variables)).ok;
}

function compile(shadow, source) {
  const area = relative(tests, source).split("/")[0];
  return run(compiler, [...flags, "-I", work, "-include", precompiled, "-I", join(shadow, "include"), "-I", include, "-I", tests,
    source, join(work, "main.o"), ...helpers_of(join(tests, area)), "-o", join(shadow, "program")], 900_000);
}

function write_shadow(shadow, file, lines) {
  const copy = join(shadow, "include", relative(include, file));
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, lines.join("\n"));
  return copy;
}

async function judge_alone(mutant) {
  const shadow = mkdtempSync(join(work, "m"));
  const lines = readFileSync(mutant.file, "utf8").split("\n");
  lines[mutant.index] = mutant.mutated;
  write_shadow(shadow, mutant.file, lines);
  let verdict = "survived";
  for (const [index, source] of tests_of(mutant.file).entries()) {
    // One that compiles for its own test only is killed by the compiler of the next.
    if (!(await compile(shadow, source)).ok) verdict = index === 0 ? "no mutant" : "killed";
    else if (!(await passes(join(shadow, "program"), 0))) verdict = "killed";
    if (verdict !== "survived") break;
  }
  rmSync(shadow, { recursive: true, force: true });
  return verdict;
}

/// The shadow of a header with all of these mutants that it can hold: one a line, as lines may stand in each other's way.
function shared_lines(file, group) {
  const lines = readFileSync(file, "utf8").split("\n");
  const held = new Map();
  group.forEach((mutant, i) => {
    if (held.has(mutant.index)) return;
    const text = choice(mutant.line, mutant.mutated, i + 1, lines[mutant.index + 1]);
    if (text !== null) held.set(mutant.index, { mutant, number: i + 1, text });
  });
  for (const [index, { text }] of held) lines[index] = text;
  return { lines, held };
}

/// Which of the mutants of one header had their turn in a shadow that they share, which of those were killed, and which
/// some test met.
async function judge_together(file, group) {
  const killed = new Set();
  const { lines, held } = shared_lines(file, group);
  const tried = [...held.values()].map(({ mutant }) => mutant);
  const met = new Set();
  const original = readFileSync(file, "utf8").split("\n");
  const shadow = mkdtempSync(join(work, "s"));
  for (const source of tests_of(file)) {
    let built = { ok: false };
    while (held.size !== 0 && [...held.values()].some(({ mutant }) => !killed.has(mutant))) {
      const copy = write_shadow(shadow, file, lines);
      built = await compile(shadow, source);
      if (built.ok) break;
      const wrong = [...built.messages.matchAll(/^(.*?):(\d+):\d+: (?:fatal )?error:/gm)]
        .filter((m) => m[1] === copy && held.has(Number(m[2]) - 1)).map((m) => Number(m[2]) - 1);
      if (wrong.length === 0) wrong.push(...held.keys());
      for (const index of wrong) {
        held.delete(index);
        lines[index] = original[index];
      }
    }
    if (!built.ok) break;
    const seconds = 1 + Math.ceil(3 * time_of(join(shadow, "program"), source));
    for (const { mutant, number } of held.values()) {
      if (killed.has(mutant)) continue;
      if (!(await passes(join(shadow, "program"), number, seconds))) killed.add(mutant);
      const note = join(work, "met-" + number);
      if (existsSync(note)) met.add(mutant);
      rmSync(note, { force: true });
    }
  }
  rmSync(shadow, { recursive: true, force: true });
  return { tried, killed, met };
}

// ---- the report ------------------------------------------------------------------------------------------------

/// Lines of survivors.tsv: header, mutated line (of a deleted statement, `without` and that), reason.
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

/// Those of the mutants that a run's output tells of as survivors.
function survivors_in(log, mutants) {
  const lines = readFileSync(log, "utf8").split("\n").map((line) => line.match(/^\d+ survived (.*)$/)?.[1]);
  const told = new Set(lines.filter(Boolean));
  const found = mutants.filter((m) => told.has(`${relative(include, m.file)}:${m.index + 1}: ${m.mutated.trim()}`));
  console.log(`${found.length} places for ${told.size} survivors; those whose lines have moved since are not judged`);
  return found;
}

const earlier = argument("again", "");
const all = all_mutants();
const candidates = earlier ? survivors_in(earlier, all) : shuffled(all, Number(argument("seed", 1)));
if (process.argv.includes("--list")) {
  for (const m of candidates) console.log(`${relative(root, m.file)}:${m.index + 1}: ${m.line.trim()}  ->  ${m.mutated.trim()}`);
  process.exit(0);
}
prepare();
let killed = 0;
let judged = 0;
let next = 0;
const survivors = [];
const groups = new Map();
for (const mutant of first_seen(candidates, count)) {
  if (!groups.has(mutant.file)) groups.set(mutant.file, []);
  groups.get(mutant.file).push(mutant);
}
const queue = [...groups];

function report(mutant, verdict) {
  if (verdict === "no mutant") return;
  ++judged;
  if (verdict === "killed") ++killed;
  else survivors.push(mutant);
  console.log(`${judged} ${verdict} ${relative(include, mutant.file)}:${mutant.index + 1}: ${mutant.mutated.trim()}`);
}
async function worker() {
  while (next < queue.length) {
    const [file, group] = queue[next++];
    const alone = [];
    let left = group;
    while (left.length > 1) {
      const { tried, killed, met } = await judge_together(file, left);
      if (tried.length === 0) break;
      for (const mutant of tried)
        killed.has(mutant) ? report(mutant, "killed") : met.has(mutant) ? report(mutant, "survived") : alone.push(mutant);
      left = left.filter((mutant) => !tried.includes(mutant)); // they share a line with one that had its turn
    }
    for (const mutant of [...alone, ...left]) report(mutant, await judge_alone(mutant));
  }
}
await Promise.all(Array.from({ length: jobs }, worker));

const reasons = known_reasons();
for (const m of survivors) {
  const header = relative(include, m.file);
  const changed = m.mutated.trim() === ";" ? "without " + m.line.trim() : m.mutated.trim();
  const reason = reasons.get(header + "\t" + changed) ?? "NO REASON GIVEN";
  console.log(`survivor ${header}:${m.index + 1}\n  ${m.line.trim()}\n  ${m.mutated.trim()}\n  ${reason}`);
}
console.log(`${killed} of ${judged} mutants killed: ${((100 * killed) / judged).toFixed(1)} %`);
process.exitCode = killed >= wanted_score * judged ? 0 : 1;
