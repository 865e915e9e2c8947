import type { Place } from './markdown.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const EXPECTED = 'expected front matter first: a line of three hyphens, the fields, a line of three hyphens';

/** What is wrong with the lines around front matter in a text in which none was found. */
export function fenceFault(source: string): Partial<Place> & { line: number; message: string } {
	if (source.startsWith(BYTE_ORDER_MARK))
		return { line: 1, message: 'begins with an invisible byte order mark; save it as UTF-8 without one' };
	const lines = source.split(/\r?\n/);
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = lines[first] ?? '';
	if (!isLikeFence(opening)) return { line: 1, message: EXPECTED };
	if (first > 0) return { line: 1, message: `stands empty above the three hyphens; ${EXPECTED}` };
	if (opening !== '---') return { line: 1, message: 'is not just three hyphens; expected --- and nothing else' };
	const closing = lines.findIndex((line, at) => at > 0 && isLikeFence(line));
	const heading = lines.findIndex((line) => /^#+ /.test(line));
	if (closing > 0 && (heading < 0 || closing < heading))
		return { line: closing + 1, message: 'does not end the front matter; expected just three hyphens: ---' };
	const end = heading < 0 ? lines.findLastIndex((line) => line.trim() !== '') + 1 : heading;
	return { line: end + 1, message: 'expected a line of three hyphens above, to end the front matter' };
}

/** Hyphens, or the dashes that some editors make of them. */
function isLikeFence(line: string): boolean {
	return /^\s*[-–—]+\s*$/.test(line);
}
