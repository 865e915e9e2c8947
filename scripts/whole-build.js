import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Where the version of what was last built whole is noted: beside the folder, as the folder goes to learners.
 * @param {string} folder
 */
const noteOf = (folder) => `.vite/${folder.replaceAll('/', '-')}-version`;

/**
 * An adapter that notes, once all is written, what version that is. A build that is cut short leaves no note.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes to
 * @param {string} version of what it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function notedWhenWhole(adapter, folder, version) {
	const note = noteOf(folder);
	return {
		...adapter,
		async adapt(builder) {
			rmSync(note, { force: true });
			await adapter.adapt(builder);
			mkdirSync(dirname(note), { recursive: true });
			writeFileSync(note, version);
		}
	};
}

/**
 * The version that a folder holds whole; nothing where it is not there, or its build was cut short.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function wholeVersion(folder) {
	return existsSync(folder) && existsSync(noteOf(folder)) ? readFileSync(noteOf(folder), 'utf8') : undefined;
}
