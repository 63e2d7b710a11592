/** How much a card can show, the default first. */
export const VARIANTS = ['card', 'compact', 'full'] as const;
export type GroupCardVariant = (typeof VARIANTS)[number];
