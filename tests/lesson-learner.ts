import { expect, type Page } from '@playwright/test';
import type { Lesson } from '#lib/library/read-course.ts';
import { onwardWords } from '#lib/words/step-words.ts';
import { GenericLearner } from './generic-learner.ts';
import { pointer, type Hands } from './hands.ts';
import { hydrated, takenUp } from './page.ts';
import { SceneLearner } from './scene-learner.ts';
import { pathsToEndings } from './scene-paths.ts';

/** Somebody who takes whole lessons, going from page to page by what stands there. */
export class LessonLearner {
	readonly questions: GenericLearner;
	readonly scenes: SceneLearner;

	constructor(
		readonly page: Page,
		readonly hands: Hands = pointer
	) {
		this.questions = new GenericLearner(page, hands);
		this.scenes = new SceneLearner(page, hands);
	}

	async press(role: 'button' | 'link', name: string | RegExp): Promise<void> {
		await this.hands.press(this.page.getByRole(role, { name, exact: typeof name === 'string' }));
	}

	/** Reads on from beat to beat, to the last, with the focus on each new heading. */
	async read({ text }: Lesson): Promise<void> {
		const { page } = this;
		await takenUp(page);
		for (const [at, beat] of text.beats.entries()) {
			const heading = page.getByRole('heading', { level: 2, name: beat.heading, exact: true });
			await expect(heading).toBeVisible();
			if (at > 0) await expect(heading).toBeFocused();
			const next = text.beats[at + 1];
			if (!next) break;
			await expect(page.getByText(`${at + 1} of ${text.beats.length}`, { exact: true })).toBeVisible();
			await expect(page.getByRole('heading', { level: 2, name: next.heading, exact: true })).toBeHidden();
			await this.press('button', 'Read on');
		}
		await expect(page.getByRole('button', { name: 'Read on' })).toBeHidden();
	}

	/** The scene to its first ending, or the activity, where there is one, and on to the pause. */
	async practise(lesson: Lesson): Promise<void> {
		const { scene, practice } = lesson;
		await this.press('link', onwardWords(practice === 'none' ? 'reflect' : 'scene', lesson));
		if (practice !== 'none') {
			const path = scene && pathsToEndings(scene)[0];
			if (path) {
				await this.scenes.begin();
				await this.scenes.take(path.steps);
				await this.scenes.sees(path);
			}
			await this.press('link', 'Go on');
		}
		await expect(this.page.getByRole('heading', { level: 1, name: 'A pause, if you like' })).toBeVisible();
	}

	/** A whole lesson from its first beat to the pause at its end. */
	async take(lesson: Lesson): Promise<void> {
		await hydrated(this.page);
		await expect(this.page.getByRole('heading', { level: 1, name: lesson.title, exact: true })).toBeVisible();
		await this.read(lesson);
		await this.press('link', 'On to the questions');
		await this.questions.takeQuiz(lesson.quiz);
		await this.practise(lesson);
	}
}
