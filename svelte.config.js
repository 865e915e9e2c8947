import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import { lessonComponents } from './scripts/lesson-components.js';
import { sourceHash } from './scripts/source-hash.js';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	extensions: ['.svelte', '.md'],
	preprocess: [lessonComponents(), mdsvex({ extensions: ['.md'], layoutPropForwarding: 'runes' })],
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// The same sources give the same version, so building again does not look like an update to learners.
		version: { name: sourceHash() },
		serviceWorker: { register: false },
		files: { serviceWorker: 'src/service-worker' },
		alias: {},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};

export default config;
