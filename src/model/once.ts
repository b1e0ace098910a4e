/** What is made when it is first asked for, and kept: a page that never asks does not pay for it, nor does the moment a script starts. */
export function once<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | undefined;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
}
