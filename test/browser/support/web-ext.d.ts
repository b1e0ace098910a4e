declare module 'web-ext' {
  interface Finding {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }
  interface Findings {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
    readonly notices: readonly Finding[];
  }
  const webExt: {
    readonly cmd: {
      /** Checks an unpacked extension as addons.mozilla.org does. */
      lint(
        options: { readonly sourceDir: string; readonly output: 'none'; readonly boring: boolean },
        execution: { readonly shouldExitProgram: boolean },
      ): Promise<Findings>;
    };
  };
  export default webExt;
}
