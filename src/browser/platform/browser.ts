/** The browser's interface, the same in Chrome and Firefox: the one import of it in the house. */
export { default as browser } from 'webextension-polyfill';
