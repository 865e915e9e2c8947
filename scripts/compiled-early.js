/**
 * Has Chromium compile the functions of each script while it is read, beside the page's own thread, and not one by one on
 * that thread as they are called. What is never called is compiled too: some 0.3 MB of memory on a page. To other browsers
 * the hint is a comment. Source: WICG, explicit-javascript-compile-hints-file-based.
 * @returns {import('vite').Plugin}
 */
export function compiledEarly() {
	return {
		name: 'compiled-early',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			// The hint counts at the very top, where Vite writes its list of files.
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle))
					if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
			}
		}
	};
}
