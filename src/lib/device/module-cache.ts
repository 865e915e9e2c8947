import * as v from 'valibot';

/** Adds pages to the offline copy, through the service worker that made it and looks at what comes. */
export interface ModuleCache {
	/** How many of these paths the copy holds. */
	count(paths: readonly string[]): Promise<number>;
	/**
	 * Adds one path and what belongs to it, if that is not there yet. False where that failed: there is no copy, or no
	 * network, or the server answered with something else.
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

/** `base` is the site's base path; `ask` asks the service worker, whose copy it is. */
export function moduleCache(
	base: string,
	ask: (question: object) => Promise<unknown>,
	get: (path: string) => Promise<Response> = (path) => fetch(path, { cache: 'no-cache', redirect: 'error' }),
	connection: () => Connection | undefined = () => (navigator as { connection?: Connection }).connection
): ModuleCache {
	return {
		async count(paths) {
			const held = v.safeParse(v.number(), await ask({ ask: 'held', paths }));
			return held.success ? held.output : 0;
		},
		async add(path) {
			return (await ask({ ask: 'keep', path })) === true;
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
