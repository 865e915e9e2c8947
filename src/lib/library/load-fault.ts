interface LoadFault {
	line?: number;
	column?: number;
	message: string;
}

/** A place in some file, whose path is as long as the error told it. */
interface Place {
	path: string;
	line: number;
	column: number;
}

/** What went wrong when a module was loaded, in one line and whole, and where in it, as far as the error tells. */
export function loadFault(file: string, error: unknown): LoadFault {
	if (!(error instanceof Error)) return { message: `cannot be read: it throws ${String(error)}` };
	const slip = slipIn(error);
	const place = placeOf(slip) ?? placeInStack(file, error.stack);
	const reason = reasonOf(file, slip.message) || error.name;
	if (!place) return { message: `cannot be read: ${reason}` };
	const { path, line, column } = place;
	return isSame(file, path)
		? { line, column, message: `cannot be read: ${reason}` }
		: { message: `cannot be read: ${shortened(path)}:${line}:${column} is at fault: ${reason}` };
}

/** Where nothing was exported under this name: what was, in its place. */
export function exportFault(name: string, module: Record<string, unknown>): string {
	const names = Object.keys(module);
	const expected = `expected an export named ${name}`;
	if (name in module) return `is undefined; ${expected}`;
	if (names.length === 0) return `${expected}; the file exports nothing`;
	if (names.includes('default')) return `${expected}; write export const ${name} = … in place of export default`;
	return `${expected}; the file exports ${names.join(', ')}`;
}

interface Slip {
	message: string;
	loc?: { file?: string; line: number; column: number };
	id?: string;
}

/** The first of the slips by which a compiler failed, each with its place; other errors as they are. */
function slipIn(error: Error & { errors?: unknown; loc?: unknown; id?: unknown }): Slip {
	const [first] = Array.isArray(error.errors) ? (error.errors as unknown[]) : [];
	const slip = (typeof first === 'object' && first !== null ? first : error) as Record<string, unknown>;
	return {
		message: typeof slip.message === 'string' ? slip.message : error.message,
		loc: (slip.loc ?? error.loc) as Slip['loc'],
		id: typeof error.id === 'string' ? error.id : undefined
	};
}

function placeOf({ message, loc, id }: Slip): Place | undefined {
	if (loc?.line !== undefined) return { path: loc.file ?? id ?? '', line: loc.line, column: loc.column + 1 };
	// The compiler draws the lines, with their place at the head of the drawing.
	const drawn = /╭─\[ ?(.+?):(\d+):(\d+) ?\]/.exec(plain(message));
	return drawn ? { path: id ?? drawn[1] ?? '', line: Number(drawn[2]), column: Number(drawn[3]) } : undefined;
}

/** The uppermost line of the stack in this file: where it threw, or called what threw. */
function placeInStack(file: string, stack = ''): Place | undefined {
	const [, after = ''] = stack.split(`${ending(file)}:`);
	const [line = NaN, column = NaN] = after.split(/[:)\n]/).map(Number);
	return line > 0 && column > 0 ? { path: file, line, column } : undefined;
}

/** A message in one line: without colours, drawn lines, stack, and names that the bundler gave. */
function reasonOf(file: string, message: string): string {
	const lines = plain(message).split('\n');
	const drawing = lines.findIndex((line) => line.includes('╭'));
	const said = lines
		.slice(0, drawing < 0 ? undefined : drawing)
		.filter((line) => !/^\s+at /.test(line))
		.join(' ')
		.replace(/\s+/g, ' ')
		.replace(/^\[[A-Z_]+\] (Error: )?/, '')
		.replace(/\(0 ?, ?__vite_ssr_import_\d+__\.([\w$.]+)\)/g, '$1')
		.replace(/__vite_ssr_import_\d+__\./g, '')
		.trim();
	const [, imported, importer] =
		/^(?:Cannot find (?:module|package)|Failed to (?:load url|resolve import)) ['"]?([^'"\s]+)['"]?.*? (?:imported from|in|from) ['"]?([^'"\s]+?)['"]?(?:\. Does .*)?$/.exec(
			said
		) ?? [];
	if (imported === undefined || importer === undefined) return said;
	const by = isSame(file, importer) ? '' : `${shortened(importer)} `;
	return `${by}imports '${imported}', which is not there`;
}

/** By what the file's path ends, in whatever folder the course lies. */
function ending(file: string): string {
	return file.replace(/^lessons(?=\/)/, '');
}

function isSame(file: string, path: string): boolean {
	return path === '' || path === file || path.endsWith(ending(file));
}

function shortened(path: string): string {
	return path.split('/').slice(-2).join('/');
}

function plain(message: string): string {
	// eslint-disable-next-line no-control-regex -- colours of a terminal begin with it
	return message.replace(/\u001b\[[\d;]*m/g, '');
}
