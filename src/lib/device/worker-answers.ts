import { inTime } from './in-time.ts';

/** A worker that the browser has ended does not answer. */
const ANSWER_MILLIS = 60_000;

/** Takes answers until `take` says that it was the last, or none comes for long. */
export async function answersOf(
	worker: ServiceWorker,
	question: object,
	take: (answer: unknown) => boolean
): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	const next = () =>
		new Promise<unknown>((resolve) => {
			port1.onmessage = ({ data }) => resolve(data);
		});
	let answer = next();
	worker.postMessage(question, [port2]);
	for (let last = false; !last;) {
		const came = await inTime(ANSWER_MILLIS, answer, () => undefined);
		answer = next();
		last = came === undefined || take(came);
	}
	port1.close();
}
