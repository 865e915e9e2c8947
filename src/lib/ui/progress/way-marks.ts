import { resolve } from '$app/paths';
import type { Amount, WayPlace } from '../../progress/way.ts';
import { wayWords, type WayKind } from '../../words/way-words.ts';
import { lessonPath } from '../../study/paths.ts';

/** One thing that the way tells of a lesson, with where that is. */
export interface WayMark {
	kind: WayKind;
	/** How much of it; for what is written, and what is due, there is no measure. */
	amount: Amount;
	words: string;
	path: string;
}

const WHOLE: Amount = { some: 1, of: 1, finished: true };

/** What the way tells of a lesson, in the order of its steps. */
export function marksOf(place: WayPlace): WayMark[] {
	const { lesson, read, answered, played, written, due } = place;
	const mark = (kind: WayKind, amount: Amount, path: string): WayMark => ({
		...{ kind, amount, words: wayWords(kind, place), path }
	});
	const questions = mark('answered', answered, lessonPath(lesson.id, 'quiz'));
	const practice = played ? [mark('played', played, lessonPath(lesson.id, 'scene'))] : [];
	return [
		mark('read', read, lessonPath(lesson.id)),
		...(lesson.practice === 'simulator' ? [...practice, questions] : [questions, ...practice]),
		...(written ? [mark('written', WHOLE, lessonPath(lesson.id, written))] : []),
		...(due > 0 ? [mark('due', WHOLE, resolve('/review/'))] : [])
	];
}
