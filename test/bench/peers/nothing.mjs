/** What measuring itself costs. */
export function draw() {}
