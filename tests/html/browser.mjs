// galley: what the checks in a browser share: starting Chromium without network and reading its answer
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const chromium = process.env.CHROMIUM || 'chromium';

export const skipped = 77; // what ctest takes for "skipped"

/// Ends the program: as a skipped test, or as a failure where CI requires every tool.
export function giveUp(what) {
  console.log(`SKIPPED: ${what}`);
  process.exit(process.env.GALLEY_REQUIRE_CONFORMANCE ? 1 : skipped);
}

export function needBrowser() {
  try {
    execFileSync(chromium, ['--version'], { stdio: 'ignore' });
  } catch {
    giveUp(`no ${chromium}`);
  }
}

/// Loads a harness page whose `answer()` is called once everything has loaded, and returns its JSON.
export function ask(body, { dark = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-browser-'));
  try {
    const harness = join(folder, 'harness.html');
    writeFileSync(harness, `<!DOCTYPE html><meta charset="utf-8"><body>${body}<script>
addEventListener('load', () => {
  let text;
  try { text = JSON.stringify(answer()); } catch (error) { text = JSON.stringify({ error: String(error.stack) }); }
  const bytes = new TextEncoder().encode(text);
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  document.documentElement.innerHTML = '<body></body>';
  document.body.textContent = '@' + hex + '@';
});
</script>`);
    const out = execFileSync(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars',
      '--allow-file-access-from-files', '--host-resolver-rules=MAP * ~NOTFOUND',
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`, `--user-data-dir=${join(folder, 'profile')}`,
      '--dump-dom', pathToFileURL(harness).href],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 300000, maxBuffer: 1 << 28 });
    const found = /@([0-9a-f]+)@/.exec(out);
    if (!found) throw new Error(`no answer from the browser: ${out.slice(0, 200)}`);
    const answer = JSON.parse(Buffer.from(found[1], 'hex').toString('utf8'));
    if (answer.error) throw new Error(answer.error);
    return answer;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
