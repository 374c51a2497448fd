/** How one case stands on its term, in one byte, with a mark when it was received in the period. */
export const outcomes = { onTime: 1, closedLate: 2, openOverdue: 3, unknown: 4, notYetDue: 5 } as const;
/** Added to an outcome; 0 without it is a case that counts nowhere. */
export const receivedInPeriod = 8;

export function wasReceived(standing: number): boolean {
  return standing >= receivedInPeriod;
}

export function outcomeOf(standing: number): number {
  return standing & 7;
}
