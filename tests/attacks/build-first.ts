import { build } from '../../scripts/ready.js';

/** The course that is attacked is built from what is in the project now. */
export default function buildFirst(): void {
	const built = build({ folder: 'build', base: '' }, console.log);
	if (!built.ok) throw new Error(built.reason);
}
