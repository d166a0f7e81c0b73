/** A session that nobody used for so many minutes has ended. */
export const idleMinutes = 30;

/** However much it is used, a session ends after so many hours. */
export const absoluteHours = 12;

/** Between password and second factor there are so many minutes. */
export const halfwayMinutes = 10;
