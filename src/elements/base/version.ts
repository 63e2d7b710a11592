declare const KYS_VERSION: string;

/** The version of this copy of the library; the build and the test runner put in that of package.json. */
export const version: string = KYS_VERSION;
