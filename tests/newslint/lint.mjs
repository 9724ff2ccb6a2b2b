// What the tests of newslint share: running it, and counting what holds.
import { spawnSync } from 'node:child_process';

let failures = 0;
let checks = 0;

export function check(holds, what) {
  ++checks;
  if (holds) return;
  ++failures;
  console.log(`FAILED: ${what}`);
}
export function equal(given, wanted, what) {
  const [a, b] = [JSON.stringify(given), JSON.stringify(wanted)];
  check(a === b, `${what}\n  given  ${a}\n  wanted ${b}`);
}
export function run(program, args, input) {
  const result = spawnSync(program, args, { encoding: 'utf8', input });
  if (result.error) throw result.error;
  return { status: result.status, out: result.stdout, errors: result.stderr };
}
export function finish() {
  console.log(`${checks} checks, ${failures} failed`);
  process.exit(checks > 0 && failures === 0 ? 0 : 1);
}
/// Leaves a test out visibly, or fails it where nothing may be left out.
export function skip(what) {
  const is_required = !!process.env.GALLEY_REQUIRE_CONFORMANCE;
  console.log(`${is_required ? 'MISSING' : 'SKIPPED'}: ${what}`);
  process.exit(is_required ? 1 : 77);
}
