const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const httpDate = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;

/**
 * Milliseconds that a Retry-After header asks for, or undefined when it is absent or unreadable.
 * It is a number of seconds or a date (RFC 9110, section 10.2.3); a date gone by means no wait.
 */
export function retryAfterMillis(header: string | null, now: Temporal.Instant): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const [, day, name, year, time] = httpDate.exec(header.trim()) ?? [];
  const month = name === undefined ? 0 : months.indexOf(name) + 1;
  if (day === undefined || month === 0) return undefined;
  const text = `${year}-${String(month).padStart(2, '0')}-${day}T${time}Z`;
  return Math.max(0, Temporal.Instant.from(text).epochMilliseconds - now.epochMilliseconds);
}
