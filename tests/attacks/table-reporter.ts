import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** One line of the table: how often an attack was made, and how many answers that were shown as saved it cost. */
export interface Attack {
	attack: string;
	trials: number;
	/** Answers shown as saved in all trials together. */
	saved: number;
	lost: number;
}

/** Under this name a test hands its lines to the reporter. */
export const ATTACK = 'attack';

/** Prints the table of attacks at the end. */
export default class TableReporter implements Reporter {
	readonly #lines: Attack[] = [];

	onTestEnd(_test: TestCase, result: TestResult): void {
		for (const { type, description } of result.annotations)
			if (type === ATTACK && description) this.#lines.push(JSON.parse(description) as Attack);
	}

	onEnd(): void {
		const width = Math.max(6, ...this.#lines.map(({ attack }) => attack.length));
		const line = (attack: string, ...numbers: (number | string)[]) =>
			`${attack.padEnd(width)}${numbers.map((each) => String(each).padStart(9)).join('')}`;
		console.log(`\n${line('Attack', 'trials', 'saved', 'lost')}`);
		const sorted = this.#lines.sort((a, b) => (a.attack < b.attack ? -1 : 1));
		for (const { attack, trials, saved, lost } of sorted) console.log(line(attack, trials, saved, lost));
	}

	printsToStdio(): boolean {
		return true;
	}
}
