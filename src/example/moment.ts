/** A moment on that day, counted in minutes after eight in the morning UTC (below 960). */
export function moment(day: string, minutes: number): string {
  const hours = 8 + Math.floor(minutes / 60);
  return `${day}T${String(hours).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00.000Z`;
}
