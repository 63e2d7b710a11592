/** Names that Windows keeps for devices: no file can have one, whatever stands behind the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

export const isReservedName = (id: string): boolean => RESERVED.test(id);
