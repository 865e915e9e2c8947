import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Package = v.object({ version: v.string() });

/** The version of the program that shows the course, as `package.json` names it where the site is built. */
export function programVersion(): string {
	return v.parse(Package, JSON.parse(readFileSync('package.json', 'utf8'))).version;
}
