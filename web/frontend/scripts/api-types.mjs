/**
 * Writes the types of the API from its OpenAPI document, which the Maven build has generated from the code before.
 * `OPENAPI=path` names another document.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const source = resolve(process.env.OPENAPI ?? '../target/openapi/openapi.json');
const target = resolve('src/shared/api/contract/schema.d.ts');

if (!existsSync(source)) {
  console.error(
    `There is no OpenAPI document at ${source}. Build the module "web" first, or name one with OPENAPI=path.`,
  );
  process.exit(1);
}
const ast = await openapiTypescript(pathToFileURL(source));
mkdirSync(resolve(target, '..'), { recursive: true });
writeFileSync(target, astToString(ast));
console.log(`Types of the API written from ${source}`);
