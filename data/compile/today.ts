/** The latest day that has begun anywhere, ISO 8601, so that a volunteer in Shanghai isn't refused in the morning. */
export const latestToday = (): string => new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
