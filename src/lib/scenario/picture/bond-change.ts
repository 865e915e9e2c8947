import type { Bond } from './two-forms.ts';

/** Says in words what a choice changed in the picture. One to three short sentences. */
export function describeBondChange(before: Bond, after: Bond): string {
	const near = after.near - before.near;
	const open = after.open - before.open;
	const strain = after.strain - before.strain;
	const changes = [
		near > 0 ? `The two forms come ${muchOf(near)}closer.` : near < 0 ? `The two forms move ${muchOf(near)}apart.` : '',
		open > 0
			? `They grow ${muchOf(open)}more open.`
			: open < 0
				? `They close up ${open < -1 ? 'a good deal' : 'a little'}.`
				: '',
		strain > 0
			? `Their edge gets ${muchOf(strain)}rougher.`
			: strain < 0
				? `Their edge gets ${muchOf(strain)}calmer.`
				: ''
	].filter((each) => each !== '');
	return changes.length > 0 ? changes.join(' ') : 'Between the two forms nothing visible changes.';
}

function muchOf(change: number): string {
	return Math.abs(change) > 1 ? 'a good deal ' : 'a little ';
}
