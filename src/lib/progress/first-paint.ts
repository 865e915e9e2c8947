import type { Projection } from './projection.ts';
import { fact, NOTES_LOCKED } from './fact.ts';

/** All that is so by this record, in no particular order. */
export function factsForFirstPaint({ lessons, done, confirmedModules, lockEvents }: Projection): string[] {
	const facts = [...confirmedModules].map((id) => fact(id, 'confirmed'));
	for (const id of done) facts.push(fact(id, 'done'));
	for (const [id, { opened, answers, played }] of lessons) {
		if (opened) facts.push(fact(id, 'opened'));
		if (answers.size > 0) facts.push(fact(id, 'answered'));
		if (played.length > 0) facts.push(fact(id, 'played'));
	}
	if (lockEvents.length > 0) facts.push(NOTES_LOCKED);
	return facts;
}
