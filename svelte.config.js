import adapter from '@sveltejs/adapter-static';
import { mdsvex } from 'mdsvex';
import { lessonComponents } from './scripts/lesson-components.js';
import { earlyScriptHash } from './scripts/early-script-hash.js';
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
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', earlyScriptHash()],
				'style-src': ['self'],
				// Kit hides its own route announcer by one style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'closer-worker']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};

export default config;
