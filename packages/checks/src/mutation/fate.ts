/** What comes of taking out one constraint: an example notices, the generator refuses the rest, or neither. */
export type Fate = "noticed" | "refused" | "survives";
