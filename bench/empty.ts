/* An empty TypeScript program: what Node and the loader take before any program of ours could begin. */
export {};
