// npm run test:webkit — the main journeys in WebKit. Finds or installs one, and builds the course if need be.
import { spawnSync } from 'node:child_process';
import { WEBKIT, findOrInstallBrowser } from './find-browser.js';
import { build } from './ready.js';

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
	console.error(reason);
	process.exit(1);
}

const webkit = await findOrInstallBrowser(WEBKIT);
if (!webkit.ok) stop(webkit.reason);
console.log(webkit.path);

const built = build({ folder: 'build', base: '' }, console.log);
if (!built.ok) stop(built.reason);

const vitest = [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.webkit.config.ts'];
// WebKitGTK shows its window on a screen that nobody sees. Both programs end with what they were started for. By itself
// that screen starts anew whenever its last window closes, and refuses those that open meanwhile.
const screen = '-screen 0 1280x1024x24 -nolisten tcp -noreset';
const around = ['dbus-run-session', '--', 'xvfb-run', '--auto-servernum', `--server-args=${screen}`];
const whole = [...(webkit.own ? [] : around), ...vitest, ...process.argv.slice(2)];
const [command = '', ...args] = whole;
const done = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, WEBKIT_PATH: webkit.path } });
process.exitCode = done.status ?? 1;
