// Made-up histories of a learner who goes through a course of fifteen lessons again and again.
const LESSONS = 15;

/** What a learner does with one lesson: some thirty events. */
export function lessonOnce(lesson, round) {
	const run = `run-${round}`;
	const answer = (each) => ({
		...{ kind: 'question.answered', lesson, question: `question-${each}` },
		answer: { kind: 'single', chosen: 'ask' }
	});
	const choice = (step) => ({ kind: 'choice.made', lesson, run, step, choice: 'ask' });
	const times = (count, happening) => Array.from({ length: count }, (_, each) => happening(each));
	return [
		{ kind: 'lesson.opened', lesson },
		...times(6, (index) => ({ kind: 'beat.reached', lesson, beat: `beat-${index}`, index })),
		...times(8, answer),
		{ kind: 'run.started', lesson, run },
		...times(10, choice),
		{ kind: 'ending.reached', lesson, run, ending: 'repair' },
		{ kind: 'note.saved', lesson, note: 'reflection', text: 'I went on tidying, and looked at the wall.' },
		{ kind: 'lesson.finished', lesson }
	];
}

/** So many events of one device, as storage gives them: in no order that helps. */
export function history(count) {
	const events = [];
	for (let round = 0; events.length < count; round += 1)
		for (const happening of lessonOnce(`lesson-${round % LESSONS}`, round)) {
			const seq = events.length + 1;
			const id = `${((seq * 2654435761) >>> 0).toString(16)}-${seq}`;
			events.push({ ...happening, id, device: 'device', seq, order: seq * 1000, at: seq * 1000, epoch: 0 });
		}
	events.length = count;
	return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}
