/** The same keys with any words: what a translation of `T` has to provide. */
export type Worded<T> = { readonly [K in keyof T]: T[K] extends string ? string : Worded<T[K]> }
