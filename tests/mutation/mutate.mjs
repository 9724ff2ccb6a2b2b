// galley: breaks the library in small ways, one at a time, and counts how often a test notices.
//
//   node tests/mutation/mutate.mjs [--count 500] [--seed 1] [--only validate] [--files rules/] [--lines] [--tests core,text] [--jobs N] [--list]
//   node tests/mutation/mutate.mjs --again LOG    judges the survivors of an earlier run, whose output LOG is
//
// Mutants are sampled from the headers of core, validate and text (operators: relational swap, plus and minus one,
// negated condition, deleted statement, && and ||, constants, early return; only deleted statements with --lines).
// All of them are compiled into one shadow of the headers, where a variable of the environment chooses one; so the tests
// of each folder are compiled once, in one piece, and only run for each mutant until one fails: the quick test cases of
// its own folder and of the others, then the long ones of its own.
// What such a shadow cannot say (constants of the compiler, conditions over several lines), and what no test meets in
// one, is compiled alone with the tests of its own folder: a survivor was met by tests that noticed nothing, or was
// compiled alone. Mutants that do not compile are no mutants. Survivors are printed with the reason that survivors.tsv
// gives; the exit status is 0 from 92 % on.
import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
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
const jobs = Number(argument("jobs", availableParallelism()));
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

// ---- the tests of an area --------------------------------------------------------------------------------------

/// Folders of tests, each a program. A mutant meets that of its own area first, then the others in this order, for what
/// all formats rest on they test too.
const folders = argument("tests", "core,model,validate,text,json,markup,xml,html,contract").split(",");
const of_other_programs = /^(ninjs|differential|adding|compile)\/|(^|\/)write_\w+\.cpp$/;

function sources_of(folder) {
  const names = readdirSync(join(tests, folder), { recursive: true }).sort();
  return names.filter((name) => name.endsWith(".cpp") && !of_other_programs.test(name)).map((name) => join(tests, folder, name));
}

/// The folder where the header's own tests are: that of its area, or the format's.
function folder_of(file) {
  const path = relative(join(include, "galley"), file);
  if (path.startsWith("json/ninjs")) return "json/ninjs";
  return path.split("/")[0];
}
function programs_of(mutant) {
  const own = folder_of(mutant.file);
  return [own, ...folders.filter((folder) => folder !== own)];
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

/// One of the three parts of a loop's head may change, unless it declares something.
function loop_choice(line, mutated, code, asks) {
  const head = code.match(/^(\s*for \()([^;]*;)([^;]*)(;)(.*)(\) (?:\{|[^;{]*;))$/);
  if (!head || !balanced(head[5])) return null;
  const condition = head[1].length + head[2].length;
  const step = condition + head[3].length + 1;
  for (const [from, to, kind] of [[condition, step - 1, ""], [step, step + head[5].length, "(void)"]]) {
    const after = line.slice(to);
    if (!mutated.startsWith(line.slice(0, from)) || !mutated.endsWith(after)) continue;
    const put = mutated.slice(from, mutated.length - after.length);
    return `${line.slice(0, from)} ${asks} ? ${kind}(${put}) : ${kind}(${line.slice(from, to)})${after}`;
  }
  return null;
}

/// A comparison may change within whatever weaker operators and brackets stand around it.
function comparison_choice(line, mutated, code, asks) {
  const operators = / (<|<=|>|>=|==|!=) /g;
  for (const found of code.matchAll(operators)) {
    const at = found.index;
    const rest = line.slice(at + found[0].length);
    const other = mutated.slice(at).match(/^ (<|<=|>|>=|==|!=) /)?.[0];
    if (!other || mutated.slice(0, at) !== line.slice(0, at) || mutated.slice(at + other.length) !== rest || other === found[0]) continue;
    let from = at;
    for (let depth = 0; from > 0; --from) {
      const c = code[from - 1];
      if (c === ")" || c === "]") ++depth;
      else if ((c === "(" || c === "[") && --depth < 0) break;
      else if (depth === 0 && (/[,;?:{!]/.test(c) || /(&&|\|\|| [-+*/|&^]?=|return|\bcase)$/.test(code.slice(0, from)))) {
        if (c === ":" && code[from - 2] === ":") --from;
        else break;
      }
    }
    let to = at + found[0].length;
    for (let depth = 0; to < code.length; ++to) {
      const c = code[to];
      if (c === "(" || c === "[") ++depth;
      else if ((c === ")" || c === "]") && --depth < 0) break;
      else if (depth === 0 && (/[,;?{}\0]/.test(c) || /^ (&&|\|\||:|==|!=|\|) ?/.test(code.slice(to)))) break;
    }
    const left = line.slice(from, at).trim();
    const right = line.slice(at + found[0].length, to).trim();
    if (!left || !right || /^[-+*/|&<>=]/.test(left)) return null;
    return `${line.slice(0, from)} (${asks} ? ((${left})${other}(${right})) : ((${left})${found[0]}(${right})))${line.slice(to)}`;
  }
  return null;
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
  const loop = loop_choice(line, mutated, code, asks);
  if (loop !== null) return loop;
  const literal = number_choice(line, mutated, asks);
  if (literal !== null) return literal;
  const statement = statement_choice(line, mutated, code, asks, split, next_line);
  return statement ?? (/\bconstexpr\b|#/.test(code) ? null : comparison_choice(line, mutated, code, asks));
}

/// The same of a whole statement on a line of its own.
function statement_choice(line, mutated, code, asks, split, next_line) {
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
const flags = ["-std=c++17", "-O1", "-w"];

function run(command, args, timeout, variables = {}) {
  return new Promise((done) => {
    const options = { cwd: root, timeout, killSignal: "SIGKILL", maxBuffer: 1 << 28, env: { ...process.env, ...variables } };
    execFile(command, args, options, (error, out, messages) => done({ ok: error === null, out, messages }));
  });
}

async function in_parallel(items, each) {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await each(items[next++]);
  };
  await Promise.all(Array.from({ length: jobs }, worker));
}

async function prepare() {
  writeFileSync(join(work, "chooser.hpp"), chooser);
  const made = await run(compiler, [...flags, "-I", include, "-I", tests, "-c", join(tests, "support/catch_main.cpp"), "-o",
    join(work, "main.o")], 900_000);
  if (!made.ok) throw new Error(made.messages);
}

const name_of = (folder) => folder.replace("/", "-");

/// Compiles the tests of a folder over a shadow; `only_check` makes no program.
function compile(shadow, folder, { only_check = false, optimised = true } = {}) {
  const unit = join(shadow, name_of(folder) + ".cpp");
  writeFileSync(unit, sources_of(folder).map((source) => `#include "${source}"\n`).join(""));
  const made = only_check ? ["-fsyntax-only"] : [join(work, "main.o"), "-o", join(shadow, name_of(folder))];
  return run(compiler, [...flags, ...(optimised ? [] : ["-O0"]), "-I", work, "-include", "chooser.hpp", "-I", join(shadow, "include"), "-I", include, "-I", tests,
    unit, ...made, ...(compiler.includes("clang") ? ["-ferror-limit=0"] : [])], 1_800_000);
}

const cases = "~[slow]~[conformance]~[.]";
const long_seconds = 0.2;

/// Runs a program without a mutant, which must pass, and notes beside it the names of its quick and of its long test
/// cases. Says how many seconds each of the two may take.
async function survey(program) {
  const variables = { GALLEY_MUTANT: "0", GALLEY_MET: join(work, "met-0") };
  const { ok, out } = await run(program, [cases, "-d", "yes"], 900_000, variables);
  if (!ok) throw new Error(`fails without any mutant:\n${out.slice(-2000)}`);
  const lists = { quick: [], long: [] };
  const total = { quick: 0, long: 0 };
  const names = new Set((await run(program, [cases, "--list-test-names-only"], 60_000, variables)).out.split("\n"));
  for (const [, seconds, name] of out.matchAll(/^([\d.]+) s: (.*)$/gm)) {
    if (!names.delete(name)) continue; // that of a section
    const kind = Number(seconds) < long_seconds ? "quick" : "long";
    lists[kind].push(name);
    total[kind] += Number(seconds);
  }
  const limits = {};
  for (const [kind, list] of Object.entries(lists)) {
    // A comma parts names also within a line of such a file, unless it is escaped.
    writeFileSync(`${program}.${kind}`, list.map((name) => name.replace(/[,[\\]/g, "\\$&") + "\n").join(""));
    limits[kind] = list.length === 0 ? 0 : 2 + Math.ceil(3 * total[kind]);
    if (list.length === 0) continue;
    const { ok, out } = await run(program, ["-f", `${program}.${kind}`], 900_000, variables);
    const met = Number(out.match(/ in (\d+) test cases?\)|^test cases: *(\d+)/m)?.slice(1).find(Boolean));
    if (!ok || met !== list.length) throw new Error(`${program}: ${met} of ${list.length} ${kind} cases found by name`);
  }
  return limits;
}

/// A mutant may loop or eat memory; a busy machine must not make one of a test that is only slow.
async function passes(program, number, seconds, args) {
  const limited = `ulimit -t ${seconds}; ulimit -v 8000000; exec "$0" "$@"`;
  const variables = { GALLEY_MUTANT: String(number), GALLEY_MET: join(work, "met-" + number) };
  return (await run("sh", ["-c", limited, program, "-a", ...args], 900_000, variables)).ok;
}

function write_shadow(shadow, file, lines) {
  const copy = join(shadow, "include", relative(include, file));
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, lines.join("\n"));
}

async function judge_alone(mutant) {
  const shadow = mkdtempSync(join(work, "m"));
  const lines = readFileSync(mutant.file, "utf8").split("\n");
  lines[mutant.index] = mutant.mutated;
  write_shadow(shadow, mutant.file, lines);
  const folder = folder_of(mutant.file);
  let verdict = "no mutant";
  if ((await compile(shadow, folder, { optimised: false })).ok) // compiling takes longer than the run
    verdict = (await passes(join(shadow, name_of(folder)), 0, 300, [cases])) ? "survived" : "killed";
  rmSync(shadow, { recursive: true, force: true });
  return verdict;
}

/// The shadow of all headers with as many of the mutants as it can hold: one a line, as lines may stand in each other's way.
class Shadow {
  constructor(mutants) {
    this.folder = mkdtempSync(join(work, "s"));
    this.files = new Map();
    let number = 1;
    for (const mutant of mutants) {
      if (!this.files.has(mutant.file)) this.files.set(mutant.file, { lines: this.lines_of(mutant.file), held: new Map() });
      const { lines, held } = this.files.get(mutant.file);
      if (held.has(mutant.index)) continue;
      const text = choice(mutant.line, mutant.mutated, number, lines[mutant.index + 1]);
      if (text !== null) held.set(mutant.index, { mutant, number: number++, text });
    }
    for (const { lines, held } of this.files.values())
      for (const [index, { text }] of held) lines[index] = text;
    for (const file of this.files.keys()) this.write(file);
  }
  lines_of(file) { return readFileSync(file, "utf8").split("\n"); }
  write(file) { write_shadow(this.folder, file, this.files.get(file).lines); }

  /// Takes out what the compiler complains of in a program, until it does so no more.
  async settle(folder) {
    for (;;) {
      const { ok, messages } = await compile(this.folder, folder, { only_check: true });
      if (ok) return;
      if (!this.drop(messages, "error") && !this.drop(messages, "note")) throw new Error(messages.slice(0, 4000));
    }
  }
  /// Takes out the mutants at places that messages of that kind name.
  drop(messages, kind) {
    const touched = new Set();
    for (const [, path, line] of messages.matchAll(new RegExp(`^(.*?):(\\d+):\\d+: (?:fatal )?${kind}:`, "gm"))) {
      const file = join(include, relative(join(this.folder, "include"), path));
      const index = Number(line) - 1;
      if (!this.files.get(file)?.held.delete(index)) continue;
      this.files.get(file).lines[index] = this.lines_of(file)[index];
      touched.add(file);
    }
    for (const file of touched) this.write(file);
    return touched.size !== 0;
  }
  entries() { return [...this.files.values()].flatMap(({ held }) => [...held.values()]); }
}

/// Gives every mutant that a shadow can hold its turn; tells `done` the verdict of those that a test killed or met, and
/// returns the others.
async function judge_together(mutants, done) {
  const alone = [];
  let left = mutants;
  for (let programs = programs_of;; programs = (mutant) => [folder_of(mutant.file)]) { // what is left are few
    const shadow = new Shadow(left);
    const used = [...new Set(left.flatMap(programs))];
    for (const folder of used) await shadow.settle(folder);
    const entries = shadow.entries();
    if (entries.length === 0) return [...alone, ...left];
    const limits = new Map();
    await in_parallel(used, async (folder) => {
      const { ok, messages } = await compile(shadow.folder, folder);
      if (!ok) throw new Error(messages.slice(0, 4000));
      limits.set(folder, await survey(join(shadow.folder, name_of(folder))));
    });
    const fails = (number, folder, kind) => {
      const program = join(shadow.folder, name_of(folder));
      const seconds = limits.get(folder)[kind];
      return seconds !== 0 && passes(program, number, seconds, ["-f", `${program}.${kind}`]).then((ok) => !ok);
    };
    await in_parallel(entries, async ({ mutant, number }) => {
      let is_killed = false;
      for (const folder of programs(mutant)) {
        is_killed = await fails(number, folder, "quick");
        if (is_killed) break;
      }
      is_killed = is_killed || (await fails(number, folder_of(mutant.file), "long"));
      const is_met = existsSync(join(work, "met-" + number));
      rmSync(join(work, "met-" + number), { force: true });
      if (is_killed || is_met) done(mutant, is_killed ? "killed" : "survived");
      else alone.push(mutant);
    });
    rmSync(shadow.folder, { recursive: true, force: true });
    const tried = new Set(entries.map(({ mutant }) => mutant));
    left = left.filter((mutant) => !tried.has(mutant));
  }
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
await prepare();
let killed = 0;
let judged = 0;
const survivors = [];

function report(mutant, verdict) {
  if (verdict === "no mutant") return;
  ++judged;
  if (verdict === "killed") ++killed;
  else survivors.push(mutant);
  console.log(`${judged} ${verdict} ${relative(include, mutant.file)}:${mutant.index + 1}: ${mutant.mutated.trim()}`);
}
const alone = await judge_together(first_seen(candidates, count), report);
await in_parallel(alone, async (mutant) => report(mutant, await judge_alone(mutant)));

const reasons = known_reasons();
for (const m of survivors) {
  const header = relative(include, m.file);
  const changed = m.mutated.trim() === ";" ? "without " + m.line.trim() : m.mutated.trim();
  const reason = reasons.get(header + "\t" + changed) ?? "NO REASON GIVEN";
  console.log(`survivor ${header}:${m.index + 1}\n  ${m.line.trim()}\n  ${m.mutated.trim()}\n  ${reason}`);
}
console.log(`${killed} of ${judged} mutants killed: ${((100 * killed) / judged).toFixed(1)} %`);
process.exitCode = killed >= wanted_score * judged ? 0 : 1;
