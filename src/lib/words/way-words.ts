import type { Amount, WayPlace } from '../progress/way.ts';
import { nameOfStep } from './step-words.ts';

/** What the way tells of a lesson. */
export type WayKind = 'read' | 'answered' | 'played' | 'written' | 'due';

/** What one mark of the way says. */
export function wayWords(kind: WayKind, place: WayPlace): string {
	switch (kind) {
		case 'read':
			return readWords(place.read);
		case 'answered':
			return answeredWords(place.answered);
		case 'played':
			return playedWords(place);
		case 'written':
			return 'something written';
		case 'due':
			return place.due === 1 ? '1 question is due' : `${place.due} questions are due`;
	}
}

function readWords({ some, finished }: Amount): string {
	if (finished) return 'read';
	return some > 0 ? 'read in part' : 'not read yet';
}

function answeredWords({ some, of, finished }: Amount): string {
	if (of === 0) return finished ? 'questions gone through' : 'questions not gone through yet';
	return some === 0 ? 'no question answered yet' : `${some} of ${of} ${of === 1 ? 'question' : 'questions'} answered`;
}

function playedWords({ lesson, played }: WayPlace): string {
	if (played === undefined) return '';
	const { some, of, finished } = played;
	if (of === 0) return `${nameOfStep('scene', lesson)}: ${finished ? 'done' : 'not done yet'}`;
	return some === 0 ? 'no ending found yet' : `${some} of ${of} ${of === 1 ? 'ending' : 'endings'} found`;
}
