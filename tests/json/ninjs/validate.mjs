// Validates items, one JSON value a line, against the official schema of a version, formats asserted:
//   node validate.mjs VERSION FILE
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [version, file] = process.argv.slice(2);
const schemas = join(process.env.GALLEY_CONFORMANCE ?? '', 'ninjs/schemas');
const modules = process.env.GALLEY_NODE_MODULES ?? '';

function skip(what) {
  const required = process.env.GALLEY_REQUIRE_CONFORMANCE;
  console.log(`${required ? 'MISSING' : 'SKIPPED'}: no ${what}`);
  process.exit(required ? 1 : 77);
}
if (!existsSync(join(modules, 'ajv'))) skip(`ajv in ${modules}`);
if (!existsSync(schemas)) skip(`schemas in ${schemas}`);

const require = createRequire(join(modules, 'x.js'));
const Ajv = require(version.startsWith('1') ? 'ajv' : 'ajv/dist/2020').default;
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
require('ajv-formats').default(ajv);
const load = (name) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));
const geometry = load('GeoJSON-schema.json');
if (!version.startsWith('1')) ajv.addSchema(geometry, 'https://geojson.org/schema/GeoJSON.json');
const validate = ajv.compile(load(`ninjs-schema_${version}.json`));

let count = 0;
let failures = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line === '') continue;
  ++count;
  if (validate(JSON.parse(line))) continue;
  if (++failures <= 10) console.log(`item ${count}:`, JSON.stringify(validate.errors).slice(0, 400));
}
console.log(`${count} items of ninjs ${version}, ${failures} not valid`);
// A validator that accepts everything would prove nothing.
const refuses = !validate({ uri: 'urn:x:1', pubstatus: 'cancelled', pubStatus: 'cancelled' }) && !validate({ type: 'text' });
process.exit(count > 0 && failures === 0 && refuses ? 0 : 1);
