// Runs inside the measured page, before any of its own script. Times are in milliseconds since the navigation began.

/** @param {{ ready: string, choose?: string, live: 'submit' | 'element' | 'press', press?: string, done: string }} watch */
export function probe(watch) {
	const found = { shifts: 0, longTasks: [] };
	window.bench = found;
	const watchFor = (type, take) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	watchFor('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') found.paint = entry.startTime;
	});
	watchFor('layout-shift', (entry) => {
		if (!entry.hadRecentInput) found.shifts += entry.value;
	});
	watchFor('longtask', (entry) => found.longTasks.push(Math.round(entry.duration)));

	/** Calls back in the task after the next frame was painted. */
	const afterPaint = (then) =>
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = () => then(performance.now());
			channel.port2.postMessage(undefined);
		});
	const one = (selector) => document.querySelector(selector);
	/** Tries until it is true, once a frame: that a page listens shows in nothing. */
	const everyFrame = (attempt) => {
		const turn = () => attempt() || requestAnimationFrame(turn);
		turn();
	};
	/** Looks until it is true, whenever the page has changed. Looking once a frame would cost a frame more than it took. */
	const onChange = (look) => {
		if (look()) return;
		const observer = new MutationObserver(() => {
			if (look()) observer.disconnect();
		});
		observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
	};

	/** Presses or submits once; true when the page took it. */
	const act = () => {
		if (watch.live === 'element') return one(watch.press) !== null;
		const from = performance.now();
		if (watch.live === 'submit') {
			const submit = new SubmitEvent('submit', { cancelable: true, bubbles: true });
			one('form')?.dispatchEvent(submit);
			if (!submit.defaultPrevented) return false;
		} else {
			one(watch.press)?.click();
		}
		found.actedAt = from;
		return true;
	};
	const waitDone = (from, name) =>
		onChange(() => {
			if (!one(watch.done)) return false;
			afterPaint((at) => (found[name] = at - from));
			return true;
		});

	everyFrame(() => {
		if (!document.body || !one(watch.ready)) return false;
		afterPaint((at) => {
			found.answerable = at;
			if (watch.choose) one(watch.choose)?.click();
			(watch.live === 'element' ? onChange : everyFrame)(() => {
				if (!act()) return false;
				if (watch.live === 'press') {
					if (!one(watch.done)) return false;
				}
				found.live = performance.now();
				found.kept = watch.choose ? (one(watch.choose)?.checked ?? true) : true;
				if (watch.live === 'submit') waitDone(found.actedAt, 'earlyFeedback');
				return true;
			});
		});
		return true;
	});

	/** Presses an element and measures until `changed` differs and is painted; nothing where that takes five seconds. */
	found.press = (selector, changed) =>
		new Promise((resolve) => {
			setTimeout(() => resolve(undefined), 5000);
			if (!one(selector)) return resolve(undefined);
			const before = changed.map((each) => one(each)?.textContent).join();
			const from = performance.now();
			one(selector).click();
			onChange(() => {
				if (changed.map((each) => one(each)?.textContent).join() === before) return false;
				afterPaint((at) => resolve(at - from));
				return true;
			});
		});
}
