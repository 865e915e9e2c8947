/* For tests: what sample questions are made of. */

export const about = (id: string) => ({ id, ideas: [1], prompt: `${id}?` });
export const part = (id: string) => ({ id, text: `Text of ${id}`, feedback: `Feedback of ${id}` });
export const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
