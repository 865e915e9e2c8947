import { expect, type Locator, type Page } from '@playwright/test';
import { pointer, type Hands } from './hands.ts';
import type { PathToEnding, Step } from './scene-paths.ts';

/** Somebody who plays scenes, and finds everything by what it is and what it is called. */
export class SceneLearner {
	constructor(
		readonly page: Page,
		readonly hands: Hands = pointer
	) {}

	/** Everything that belongs to the scene. */
	get #scene(): Locator {
		return this.page.getByRole('region', { name: /^Scene: / });
	}

	async begin(): Promise<void> {
		await this.hands.press(this.#scene.getByRole('button', { name: 'Begin the scene' }));
	}

	/** Makes choices one after the other, and sees before each what it answers and after each what it led to. */
	async take(steps: readonly Step[]): Promise<void> {
		for (const { situation, label, after } of steps) {
			await expect(this.#scene.getByText(situation)).toBeVisible();
			await this.hands.press(this.#scene.getByRole('button', { name: label, exact: true }));
			// At an ending it is told again, below, among the reasons why it came to this.
			await expect(this.#scene.getByText(after, { exact: true }).first()).toBeVisible();
			await expect(this.page.getByRole('status').filter({ hasText: after })).toBeAttached();
		}
	}

	/** Sees the ending, with the one difference some weeks later and what it teaches. */
	async sees({ title, later, teaches }: PathToEnding): Promise<void> {
		await expect(this.#scene.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
		await expect(this.#scene.getByText(later)).toBeVisible();
		await expect(this.#scene.getByText(teaches, { exact: true })).toBeVisible();
	}
}
