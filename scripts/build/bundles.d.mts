import type { BuildOptions } from 'esbuild';

export const bundles: readonly (BuildOptions & { readonly entry: string; readonly outfile: string })[];
