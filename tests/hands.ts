import type { ElementHandle, Locator, Page } from '@playwright/test';

/** How a learner works the controls of a page. */
export interface Hands {
	/** A button or a link. */
	press(control: Locator): Promise<void>;
	choose(radio: Locator): Promise<void>;
	tick(box: Locator, on: boolean): Promise<void>;
	pick(list: Locator, option: string): Promise<void>;
	write(box: Locator, words: string): Promise<void>;
	slide(slider: Locator, value: number): Promise<void>;
}

/** A finger or a mouse. */
export const pointer: Hands = {
	press: (control) => control.click(),
	choose: (radio) => radio.check(),
	tick: (box, on) => box.setChecked(on),
	pick: async (list, option) => {
		await list.selectOption({ label: option });
	},
	write: (box, words) => box.fill(words),
	slide: (slider, value) => slider.fill(String(value))
};

/** More stops than any page has: whoever gets this far cannot get there by keyboard. */
const MOST_STOPS = 250;

/** A keyboard and nothing else. Every control is walked to, as somebody without a mouse must. */
export function keyboard(page: Page): Hands {
	const { keyboard } = page;

	/** Walks with Tab, forwards or back, until the focus is on the control. A group of radios is one stop. */
	async function reach(locator: Locator): Promise<ElementHandle<Element>> {
		const control = (await locator.elementHandle()) as ElementHandle<Element>;
		for (let stops = 0; stops < MOST_STOPS; stops++) {
			const way = await control.evaluate((element) => {
				const at = document.activeElement;
				const group = (each: Element | null) =>
					each instanceof HTMLInputElement && each.type === 'radio' ? each.name : each;
				if (group(at) === group(element)) return 'here';
				return at && at !== document.body && element.compareDocumentPosition(at) & 4 ? 'behind' : 'ahead';
			});
			if (way === 'here') return control;
			await keyboard.press(way === 'behind' ? 'Shift+Tab' : 'Tab');
		}
		throw new Error(`There is no way by keyboard to ${String(locator)}.`);
	}

	async function arrows(times: number, back: string, on: string): Promise<void> {
		for (let pressed = 0; pressed < Math.abs(times); pressed++) await keyboard.press(times < 0 ? back : on);
	}

	return {
		async press(control) {
			await reach(control);
			await keyboard.press('Enter');
		},
		async choose(radio) {
			const wanted = await reach(radio);
			// Within the group the arrows move, and choose.
			const away = await wanted.evaluate((element) => {
				const group = [...document.getElementsByName((element as HTMLInputElement).name)];
				return group.indexOf(element as HTMLElement) - group.indexOf(document.activeElement as HTMLElement);
			});
			await arrows(away, 'ArrowUp', 'ArrowDown');
			if (away === 0) await keyboard.press('Space');
		},
		async tick(box, on) {
			await reach(box);
			if ((await box.isChecked()) !== on) await keyboard.press('Space');
		},
		async pick(list, option) {
			const select = await reach(list);
			const away = await select.evaluate((element, label) => {
				const { options, selectedIndex } = element as HTMLSelectElement;
				return [...options].findIndex((each) => each.label === label) - selectedIndex;
			}, option);
			await arrows(away, 'ArrowUp', 'ArrowDown');
		},
		async write(box, words) {
			await reach(box);
			await keyboard.press('ControlOrMeta+A');
			await keyboard.type(words);
		},
		async slide(slider, value) {
			const range = await reach(slider);
			/** How far it is, in steps, and how many of them the keys for a page take: those for a tenth of the whole. */
			const away = () =>
				range.evaluate((element, to) => {
					const { valueAsNumber, min, max, step } = element as HTMLInputElement;
					const inSteps = (distance: number) => distance / Number(step);
					return {
						steps: Math.round(inSteps(to - valueAsNumber)),
						page: Math.max(1, inSteps(Number(max) - Number(min)) / 10)
					};
				}, value);
			const { steps, page } = await away();
			await arrows(Math.trunc(steps / page), 'PageDown', 'PageUp');
			await arrows((await away()).steps, 'ArrowLeft', 'ArrowRight');
		}
	};
}
