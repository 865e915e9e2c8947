import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fieldFiles } from './files.ts';

for (const [path, text] of await fieldFiles()) {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
	console.log(path);
}
