/** A group of fewer people than this is not told apart: alone it would point at a person. */
export const leastTold = 3;
