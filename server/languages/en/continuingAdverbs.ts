/** In a tag they say that somebody goes on, or says what was told of them before: *Roy said again*, *he further said*. */
export const continuingAdverbs: readonly string[] = ['again', 'further'];
