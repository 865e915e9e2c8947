import type { Speech } from '../study/read-aloud.svelte.ts';

/** Voices that speak on the device itself; others would send the text to a server. */
function localVoice(): SpeechSynthesisVoice | undefined {
	return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith('en'));
}

/** The platform's own reading aloud. */
export const speech: Speech = {
	onavailable(listener) {
		if (!('speechSynthesis' in globalThis)) return;
		const tell = () => listener(localVoice() !== undefined);
		speechSynthesis.addEventListener('voiceschanged', tell);
		tell();
	},
	speak(text, onend) {
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = localVoice() ?? null;
		utterance.onend = onend;
		utterance.onerror = onend;
		speechSynthesis.speak(utterance);
	},
	stop() {
		speechSynthesis.cancel();
	}
};
