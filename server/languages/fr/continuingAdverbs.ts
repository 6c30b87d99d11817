/** In a tag they say that somebody goes on, or says what was told of them before: *explique ainsi Luc Roy*, *a encore dit Luc Roy*. */
export const continuingAdverbs: readonly string[] = ['ainsi', 'encore'];
