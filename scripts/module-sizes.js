import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * Where the build of a folder says what each of its scripts is made of.
 * @param {string} folder
 */
export const moduleSizesOf = (folder) => `.vite/${folder.replaceAll('/', '-')}-modules.json`;

/**
 * A script of the client.
 * @typedef {object} Script
 * @property {string[]} imports the scripts it brings along
 * @property {string[]} later the scripts it may ask for later
 * @property {Record<string, number>} modules characters of each module in it: before minifying, after tree-shaking
 */

/**
 * Notes what each script of the client is made of.
 * @returns {import('vite').Plugin}
 */
export function moduleSizes() {
	return {
		name: 'module-sizes',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			/** @type {Record<string, Script>} */
			const scripts = {};
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk') continue;
				const modules = Object.entries(file.modules).map(
					([id, { code }]) => /** @type {const} */ ([nameOf(id), code?.length ?? 0])
				);
				/** @type {Record<string, number>} */
				const counted = Object.fromEntries(modules.filter(([, size]) => size > 0));
				scripts[file.fileName] = {
					imports: file.imports,
					later: file.dynamicImports,
					modules: counted
				};
			}
			const file = moduleSizesOf(process.env.BUILD_FOLDER ?? 'build');
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, JSON.stringify(scripts));
		}
	};
}

/**
 * A module by its path from the project's root.
 * @param {string} id
 */
function nameOf(id) {
	const path = id.replace(/^\0/, '').split('?')[0] ?? id;
	return path.startsWith('/') ? relative(process.cwd(), path) : path;
}
