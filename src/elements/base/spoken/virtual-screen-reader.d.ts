/** The package in one file, as a browser takes it; it comes without types of its own. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export * from '@guidepup/virtual-screen-reader';
}
