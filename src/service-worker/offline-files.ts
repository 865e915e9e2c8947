/** The list that the build writes into the worker, see `scripts/offline-files.js`. Paths are without the base. */
export interface OfflineFiles {
	/** Of all of it: the same files have the same. */
	version: string;
	/** The endings that paths of a piece have after their common beginning. */
	names: readonly (readonly string[])[];
	pieces: readonly (readonly [prefix: string, names: number, digest: string])[];
	/** Whether lessons are kept only as the learner comes to them or asks for them. */
	long: boolean;
}

/** Files that are kept together or not at all: one file, or in a long course a lesson. */
export interface Piece {
	paths: readonly string[];
	/** Of all its files together, see {@link digestOf}. */
	digest: string;
	/** The lesson it belongs to, if any. */
	lesson: string | undefined;
	/** Whether it is kept only when the learner asks for it. */
	later: boolean;
}

/** What has the text of every lesson in it: it grows with the course as they do. */
const OF_ALL_LESSONS: readonly string[] = ['/paper/', '/search.json'];

/** Everything that can be kept, what all pages need first. */
export function piecesOf({ names, pieces, long }: OfflineFiles, base: string): Piece[] {
	return pieces
		.map(([prefix, shape, digest]) => {
			const lesson = /^\/learn\/([^/]+)\//.exec(prefix)?.[1];
			return {
				paths: (names[shape] ?? []).map((name) => base + prefix + name),
				digest,
				lesson,
				later: long && (lesson !== undefined || OF_ALL_LESSONS.includes(prefix))
			};
		})
		.sort((a, b) => Number(a.lesson !== undefined) - Number(b.lesson !== undefined));
}

/** Digests are for telling accident from intent: 48 bits. */
const DIGEST_LENGTH = 8;

/** The digest of a piece, as the build makes it: of the digests of its files, in order. Base64, 8 characters. */
export async function digestOf(contents: readonly ArrayBuffer[]): Promise<string> {
	const each = await Promise.all(contents.map(async (content) => new Uint8Array(await sha256(content))));
	const all = new Uint8Array(await sha256(await new Blob(each).arrayBuffer()));
	const base64 = btoa(String.fromCharCode(...all));
	return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, DIGEST_LENGTH);
}

function sha256(content: ArrayBuffer): Promise<ArrayBuffer> {
	return crypto.subtle.digest('SHA-256', content);
}
