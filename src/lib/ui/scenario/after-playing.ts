/**
 * Loads what is needed only after playing: the map, the runs, why an ending came. It stands in a module of its own
 * because Kit writes the styles of everything that a page may load itself into the page, and these would double it.
 */
export function loadSceneHistory() {
	return import('./SceneHistoryView.svelte');
}
