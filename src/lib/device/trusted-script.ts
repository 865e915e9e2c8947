/** Pages of this course take script addresses only through a named policy. */
export function trustedScript(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return url;
	policy ??= trustedTypes.createPolicy('closer-worker', { createScriptURL: (address) => address });
	return policy.createScriptURL(url) as string;
}

interface Policy {
	createScriptURL(url: string): unknown;
}
/** A name is given once. */
let policy: Policy | undefined;

interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}
