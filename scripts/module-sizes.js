import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Where the build says what each script is made of. */
export const MODULE_SIZES = '.svelte-kit/output/module-sizes.json';

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
				/** @type {Record<string, number>} */
				const modules = {};
				for (const [id, { code }] of Object.entries(file.modules)) if (code) modules[nameOf(id)] = code.length;
				scripts[file.fileName] = {
					imports: file.imports,
					later: file.dynamicImports,
					modules
				};
			}
			mkdirSync(dirname(MODULE_SIZES), { recursive: true });
			writeFileSync(MODULE_SIZES, JSON.stringify(scripts));
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
