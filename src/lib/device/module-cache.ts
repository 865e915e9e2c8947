import * as v from 'valibot';

/** Adds pages to the offline copy that the service worker made. */
export interface ModuleCache {
	/** How many of these paths the copy holds. */
	count(paths: readonly string[]): Promise<number>;
	/**
	 * Adds one path, if it is not there yet. False where that failed: there is no copy, or no network, or the server
	 * answered with something else.
	 */
	add(path: string): Promise<boolean>;
	/** Whether the browser says nothing of saving data, or of a connection that is paid by what it brings. */
	plentiful(): boolean;
	/** Every address of a module, or nothing where they cannot be had. */
	paths(module: string): Promise<string[] | undefined>;
}

/** What some browsers tell of the connection. */
interface Connection {
	saveData?: boolean;
	type?: string;
}

const addressesSchema = v.array(v.string());

/** `prefix` is what the names of this course's caches begin with, `base` the site's base path. */
export function moduleCache(
	prefix: string,
	base: string,
	storage: () => Pick<CacheStorage, 'keys' | 'open'> | undefined = () => globalThis.caches,
	get: (path: string) => Promise<Response> = (path) => fetch(path, { cache: 'no-cache', redirect: 'error' }),
	connection: () => Connection | undefined = () => (navigator as { connection?: Connection }).connection
): ModuleCache {
	/** The one copy there is. While a new version waits there are two, and it is not told which one a page belongs to. */
	async function onlyCopy(): Promise<Cache | undefined> {
		const own = (await storage()?.keys())?.filter((name) => name.startsWith(prefix)) ?? [];
		return own.length === 1 && own[0] !== undefined ? storage()?.open(own[0]) : undefined;
	}

	return {
		async count(paths) {
			const kept = new Set((await (await onlyCopy())?.keys())?.map(({ url }) => new URL(url).pathname));
			return paths.filter((path) => kept.has(path)).length;
		},
		async add(path) {
			try {
				const copy = await onlyCopy();
				if (!copy) return false;
				if (await copy.match(path)) return true;
				const response = await get(path);
				const type = path.endsWith('.json') ? 'application/json' : 'text/html';
				if (response.status !== 200 || !response.headers.get('content-type')?.startsWith(type)) return false;
				await copy.put(path, response);
				return true;
			} catch {
				return false; // No network, or no room. The learner is told, and may try again.
			}
		},
		plentiful() {
			const { saveData, type } = connection() ?? {};
			return saveData !== true && type !== 'cellular';
		},
		async paths(module) {
			try {
				const read = v.safeParse(addressesSchema, await (await get(`${base}/part/${module}/paths.json`)).json());
				return read.success ? read.output : undefined;
			} catch {
				return undefined; // No network: nobody has asked, so nobody is told.
			}
		}
	};
}
