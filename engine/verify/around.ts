/** A judgement looks no further than this from its number. */
export const AROUND = 120;
