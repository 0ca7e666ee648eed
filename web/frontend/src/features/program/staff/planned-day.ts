/** How far ahead a program may begin or end. The server decides; this only says it earlier. */
export const MOST_DAYS_AHEAD = 90;
