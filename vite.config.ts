import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { moduleSizes } from './scripts/module-sizes.js';

const FRAME = [
	'/src/routes/+layout.svelte',
	'/src/lib/study/context.ts',
	'/src/lib/study/paths.ts',
	'/src/lib/study/steps.ts',
	'/src/lib/ui/shell/TwoForms.svelte',
	'/@sveltejs/kit/src/runtime/client/',
	'vite/preload-helper'
];

/**
 * What every page needs goes into one file: a dozen small ones compress worse and ask the network for more. What binds
 * inputs stays out of it, since readings have none.
 */
const groups = [
	{
		name: 'inputs',
		test: /\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/(input|select)\.js/,
		priority: 2,
		includeDependenciesRecursively: false
	},
	{
		name: 'frame',
		test: (id: string) => FRAME.some((part) => id.includes(part)),
		priority: 1
	}
];

/** Pages get plain data only, so the browser needs no more of `devalue` than that. */
const plainData: Plugin = {
	name: 'plain-data',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (id) =>
		id === 'devalue' ? fileURLToPath(new URL('src/lib/course/plain-data.ts', import.meta.url)) : undefined
};

export default defineConfig({
	plugins: [plainData, sveltekit(), moduleSizes()],
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					treeshake: {
						moduleSideEffects: [{ test: /svelte.src.internal.client.dom.elements.bindings/, sideEffects: false }]
					},
					preserveEntrySignatures: 'allow-extension',
					output: { codeSplitting: { groups } }
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		reporters: ['default', ['json', { outputFile: 'test-results/reports/unit.json' }]]
	}
});
