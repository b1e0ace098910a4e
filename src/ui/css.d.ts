/** A stylesheet as text, as Vite gives it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** A stylesheet that Vite adds to the page. */
declare module '*.css';
