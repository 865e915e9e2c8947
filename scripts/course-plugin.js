// What Vite does for authors: a build begins with the check of the whole course, and the development server reads the course
// anew at each edit and tells the pages that are open. What is faulty is said there, and in the terminal.
import { spawn } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('../src/lib/course/course-error.ts').CourseFault} CourseFault */
/** @typedef {import('../src/lib/ui/author/course-news.ts').CourseNews} CourseNews */

const CHECK = fileURLToPath(new URL('lessons-check.js', import.meta.url));
const FILES = '/src/lib/library/lesson-files.ts';
/** An editor may write a file in several goes. */
const PAUSE_MILLIS = 40;
/** Proofs may take seconds and a core: they wait until the author does. */
const PROOF_PAUSE_MILLIS = 700;

/**
 * @param {string} course its folder, from the root
 * @returns {import('vite').Plugin}
 */
export function courseChecked(course) {
	/** @type {Promise<void> | undefined} */
	let checked;
	let isBuild = false;
	return {
		name: 'course-checked',
		apply: () => !process.env.VITEST,
		// It may lie outside of what Vite serves; pages ask for its id.
		config: () => ({ server: { fs: { allow: [course] } } }),
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		async buildStart() {
			// Pages, scripts and worker are built by themselves; the course is the same.
			if (isBuild) await (checked ??= checkWhole());
		},
		configureServer(server) {
			new Follower(server, resolve(server.config.root, course)).start();
		},
		hotUpdate: {
			order: 'post',
			handler({ file, server }) {
				// Else every module of the server would be evaluated anew. What an edit concerns, the follower gives up.
				const isFollowed = isWithin(file, resolve(server.config.root, course));
				return this.environment.name === 'ssr' && isFollowed ? [] : undefined;
			}
		}
	};
}

/**
 * @param {string} file
 * @param {string} folder
 */
function isWithin(file, folder) {
	return resolve(file).startsWith(folder + sep);
}

async function checkWhole() {
	const { code } = await lessonsCheck(['--quiet'], 'inherit');
	if (code === 0) return;
	const error = new Error('The course has faults, which stand above; nothing was built.');
	error.stack = '';
	throw error;
}

/**
 * @param {string[]} options
 * @param {'inherit' | 'pipe'} output
 * @param {(child: import('node:child_process').ChildProcess) => void} [onstart]
 * @returns {Promise<{ code: number | null; out: string }>}
 */
function lessonsCheck(options, output, onstart) {
	return new Promise((done) => {
		const child = spawn(process.execPath, [CHECK, ...options], { stdio: ['ignore', output, 'inherit'] });
		onstart?.(child);
		let out = '';
		child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (out += text));
		child.on('close', (code) => done({ code, out }));
	});
}

/** Follows the course's folder while an author writes. */
class Follower {
	/** @type {import('vite').ViteDevServer} */
	#server;
	/** @type {string} */
	#folder;
	/** @type {Set<string>} */
	#edited = new Set();
	/** @type {NodeJS.Timeout | undefined} */
	#pause;
	/** @type {NodeJS.Timeout | undefined} */
	#proofPause;
	/** @type {import('node:child_process').ChildProcess | undefined} */
	#proving;
	/** How often the course was read. */
	#readings = 0;
	#closed = false;
	/** @type {CourseNews} */
	#news = { reading: 0, faults: [], unreadable: [] };

	/**
	 * @param {import('vite').ViteDevServer} server
	 * @param {string} folder
	 */
	constructor(server, folder) {
		this.#server = server;
		this.#folder = folder;
	}

	start() {
		const { watcher, environments, httpServer } = this.#server;
		// It may lie outside of what Vite watches.
		watcher.add(this.#folder);
		watcher.on('all', (_event, path) => {
			if (!isWithin(path, this.#folder) || path.endsWith('.test.ts')) return;
			this.#edited.add(resolve(path));
			clearTimeout(this.#pause);
			this.#pause = setTimeout(() => void this.#follow(), PAUSE_MILLIS);
		});
		environments.client.hot.on('course:ask', (_data, client) => client.send('course:news', this.#news));
		httpServer?.once('listening', () => void this.#follow());
		httpServer?.once('close', () => {
			this.#closed = true;
			clearTimeout(this.#pause);
			clearTimeout(this.#proofPause);
			this.#proving?.kill();
		});
	}

	async #follow() {
		const graph = this.#server.environments.ssr.moduleGraph;
		for (const path of this.#edited) graph.onFileChange(path);
		this.#edited.clear();
		// It also lists what lies in the folder, which no import tells.
		for (const module of graph.getModulesByFile(resolve(this.#server.config.root, `.${FILES}`)) ?? [])
			graph.invalidateModule(module);
		const reading = ++this.#readings;
		const news = await this.#read(reading);
		// A later edit has been read meanwhile.
		if (reading !== this.#readings || this.#closed) return;
		this.#tell(news);
		clearTimeout(this.#proofPause);
		this.#proving?.kill();
		this.#proofPause = setTimeout(() => void this.#prove(news), PROOF_PAUSE_MILLIS);
	}

	/**
	 * @param {number} reading
	 * @returns {Promise<CourseNews>}
	 */
	async #read(reading) {
		try {
			const load = (/** @type {string} */ path) => this.#server.ssrLoadModule(path);
			// The pages read the same, which is not read twice.
			const { checkedCourse } = /** @type {typeof import('../src/lib/library/course-library.ts')} */ (
				await load('/src/lib/library/course-library.ts')
			);
			const { placed } = /** @type {typeof import('./placed-faults.ts')} */ (await load('/scripts/placed-faults.ts'));
			const { found, course, faults } = await checkedCourse();
			const readable = new Set(course.lessons.map(({ id }) => id));
			const unreadable = found.map(({ id }) => id).filter((id) => !readable.has(id));
			return { reading, unreadable, faults: await placed(faults, this.#server.config.root) };
		} catch (error) {
			const message = `the check itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
			return { reading, unreadable: [], faults: [{ file: 'lessons', message }] };
		}
	}

	/**
	 * Adds what only a proof finds.
	 * @param {CourseNews} news
	 */
	async #prove(news) {
		const { code, out } = await lessonsCheck(['--json'], 'pipe', (child) => (this.#proving = child));
		if (code === null || news.reading !== this.#readings || this.#closed) return;
		try {
			/** @type {unknown} */
			const faults = JSON.parse(out);
			this.#tell({ ...news, faults: /** @type {CourseFault[]} */ (faults) });
		} catch {
			// It printed why it could not run.
		}
	}

	/** @param {CourseNews} news */
	#tell(news) {
		const { logger } = this.#server.config;
		const lines = news.faults.map(described);
		const before = new Set(this.#news.faults.map(described));
		for (const line of lines) if (!before.has(line)) logger.warn(line, { timestamp: true });
		if (lines.length === 0 && before.size > 0) logger.info('No faults in the course.', { timestamp: true });
		this.#news = news;
		this.#server.environments.client.hot.send('course:news', news);
	}
}

/** @param {CourseFault} fault */
function described({ file, line, column, field, message }) {
	const place = [file, line, column].filter((part) => part !== undefined).join(':');
	return `${place}${field ? ` ${field}` : ''}: ${message}`;
}
