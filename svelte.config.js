import adapter from '@sveltejs/adapter-static';
import { courseFolder } from './scripts/course-folder.js';
import { earlyScriptHash } from './scripts/early-script-hash.js';
import { keptOffline } from './scripts/offline-files.js';
import {
	deadPageWords,
	invalidLinkWords,
	missingPlaceWords,
	PageError,
	unseenRouteWords
} from './scripts/prerender-words.js';
import { basePath, checkSiteOrigin } from './scripts/site-address.js';
import { sourceHash } from './scripts/source-hash.js';
import { notedWhenWhole } from './scripts/whole-build.js';

const base = basePath(process.env);
checkSiteOrigin(process.env);

/** Where the built site goes. */
const folder = process.env.BUILD_FOLDER ?? 'build';
const version = sourceHash(base);
// Text is packed once, as .gz and .br beside it, so that no server packs it anew.
const staticSite = adapter({ pages: folder, assets: folder, precompress: true });

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: notedWhenWhole(keptOffline(staticSite, folder), folder, version),
		paths: { base, relative: false },
		// Also in the service worker, which knows no other settings of Vite, and for a course that lies elsewhere.
		alias: { '#lib': 'src/lib', '#lessons': courseFolder(process.env) },
		// It stands in every page and script. The same program gives the same, so that an edited lesson changes its own files
		// alone, and those who come again fetch no others.
		version: { name: sourceHash(base, { course: false }) },
		serviceWorker: { register: false },
		typescript: {
			// Kit's own list knows src and tests only; types are checked everywhere.
			config: (config) => {
				/** @type {{ include: string[]; compilerOptions: { paths: Record<string, unknown> } }} */
				const { include, compilerOptions } = /** @type {any} */ (config);
				include.push('../lessons/**/*.ts', '../lessons/**/*.svelte', '../scripts/**/*', '../*.js', '../*.ts');
				// Tests and types go by package.json, and by the real course, whichever was built last.
				compilerOptions.paths = Object.fromEntries(
					Object.entries(compilerOptions.paths).filter(([name]) => !/^#(lib|lessons)\b/.test(name))
				);
			}
		},
		// Styles come with the page: a stylesheet would cost a second trip to the server before the first paint.
		inlineStyleThreshold: Infinity,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', earlyScriptHash()],
				'style-src': ['self'],
				// Kit hides its own route announcer by one style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self'],
				'media-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'closer-lesson', 'closer-worker']
			}
		},
		prerender: {
			handleHttpError(failed) {
				// A course may have no help page; then no other page may lead there.
				const isHelp = failed.path === `${base}/help/` && failed.referrer === `${base}/help`;
				if (!isHelp) throw new PageError(deadPageWords(failed));
			},
			handleMissingId(missing) {
				throw new PageError(missingPlaceWords(missing));
			},
			handleInvalidUrl(invalid) {
				throw new PageError(invalidLinkWords(invalid));
			},
			handleUnseenRoutes(unseen) {
				// Only a long course has a page for each part, and a course may do without scenes and pictures.
				const some = (/** @type {string} */ route) =>
					route.startsWith('/part/[module]') ||
					['/learn/[lesson]/scene', '/learn/[lesson]/files/[file]'].includes(route);
				if (!unseen.routes.every(some)) throw new PageError(unseenRouteWords(unseen));
			}
		}
	}
};

export default config;
