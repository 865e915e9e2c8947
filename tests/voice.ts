import type { Page } from '@playwright/test';

/**
 * Gives a page a voice that speaks on the device, and is still speaking unless it `ends` all it says at once. Resolves to
 * what lists, in order, what it was told: `speak: <text>` or `cancel`. That outlives the page, in its tab.
 */
export async function giveVoice(page: Page, { ends = false } = {}): Promise<() => Promise<string[]>> {
	await page.addInitScript((endsAtOnce) => {
		class Utterance {
			onend?: () => void;
			constructor(readonly text: string) {}
		}
		const list = (): string[] => JSON.parse(sessionStorage.getItem('told') ?? '[]') as string[];
		const keep = (told: string) => sessionStorage.setItem('told', JSON.stringify([...list(), told]));
		const voice = {
			getVoices: () => [{ localService: true, lang: 'en-GB' }],
			speak(utterance: Utterance) {
				keep(`speak: ${utterance.text}`);
				if (endsAtOnce) queueMicrotask(() => utterance.onend?.());
			},
			cancel: () => keep('cancel')
		};
		Object.defineProperty(globalThis, 'speechSynthesis', { value: Object.assign(new EventTarget(), voice) });
		Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
	}, ends);
	return () => page.evaluate(() => JSON.parse(sessionStorage.getItem('told') ?? '[]') as string[]);
}
