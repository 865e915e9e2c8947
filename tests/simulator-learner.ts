import { expect, type Locator, type Page } from '@playwright/test';
import {
	pairOf,
	noNamings,
	type Pair
} from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/person.ts';
import type { PlayedWeek } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/model.ts';
import {
	seatsOf,
	type Players
} from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/scripted-partner.ts';
import type { Seat } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/week-state.ts';
import { moveWordsOf } from '#lessons/5-weaving-it-together/15-push-pull-return/simulator/model/words.ts';
import { pointer, type Hands } from './hands.ts';
import { open } from './page.ts';

/** Somebody who sits in the two seats, and finds everything by what it is and what it is called. */
export class SimulatorLearner {
	constructor(
		readonly page: Page,
		readonly hands: Hands = pointer,
		readonly pair: Pair = pairOf(noNamings)
	) {}

	/** Everything that belongs to the simulator. */
	get place(): Locator {
		return this.page.getByRole('region', { name: 'Two seats, twelve weeks' });
	}

	/** The card on which one seat is introduced and named. */
	card(seat: Seat): Locator {
		const title = seat === 'robin' ? 'The reaching seat' : 'The stepping-back seat';
		return this.place.getByRole('region', { name: title });
	}

	async come(): Promise<void> {
		await open(this.page, 'learn/push-pull-return/scene/');
	}

	press(name: string): Promise<void> {
		return this.hands.press(this.place.getByRole('button', { name, exact: true }));
	}

	/** Sees that this week is up, from this seat. */
	async isIn(week: number, by: Players): Promise<void> {
		const where = by === 'both' ? 'both seats' : `you sit with ${this.pair[by].name}`;
		await expect(this.place.getByRole('heading', { level: 1, name: `Week ${week} of 12 · ${where}` })).toBeVisible();
	}

	/** Plays weeks with the moves that the played seats made in them; after the last of a story it stands at the ending. */
	async play(weeks: readonly PlayedWeek[], by: Players, last = true): Promise<void> {
		for (const played of weeks) {
			await this.isIn(played.week, by);
			for (const seat of seatsOf(by)) await this.#move(seat, played.moves[seat]);
			await this.press(last && played === weeks.at(-1) ? 'See where it has come to' : 'The next week');
		}
	}

	/** The rows of the table under the chart of a story, cell by cell, without its head. */
	async chartOf(by: Players): Promise<string[][]> {
		const name = by === 'both' ? 'In both seats' : `In ${this.pair[by].name}’s seat`;
		const story = this.place.getByRole('region', { name: new RegExp(`^${name}: `) });
		await this.hands.press(story.getByText('The same as a table'));
		const table = story.getByRole('table', { name: `${name}, week by week` });
		await expect(table).toBeVisible();
		const rows = table.getByRole('row').filter({ has: this.page.getByRole('cell') });
		return rows.evaluateAll((found) =>
			found.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim()))
		);
	}

	/** What one seat did, as its buttons and the table call it. */
	label(seat: Seat, move: string | undefined): string {
		const found = moveWordsOf(seat).find((each) => each.move === move);
		if (!found) throw new Error(`The seat of ${seat} has no move '${move}'.`);
		return found.words.label(this.pair);
	}

	async #move(seat: Seat, move: string): Promise<void> {
		const { name } = this.pair[seat];
		await expect(this.place.getByRole('heading', { name: `What does ${name} do this week?` })).toBeVisible();
		await this.press(this.label(seat, move));
	}
}
