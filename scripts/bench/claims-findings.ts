import { checkClaims } from '../../src/claims/index.ts';
import { belowFinding, megabytes, ratioFinding, seconds, type Finding } from './finding.ts';

const sample = `Performance to March 2024

Burglary rose by 12.5% from 400 to 450, while robbery fell from 82 to 75, a fall of 8.5%. Of the 450, 90 (20%) were solved.
More than one in three victims (36%) had heard nothing within a week.

The force has set up a problem solving team in each area, whose officers work with councils, schools and housing
associations to find out why the same addresses are visited again and again. Each team is led by an inspector, reports
to the superintendent for the area every month, and publishes what it has done. Members asked how the work is judged, and
were told that the measure is whether people say that things are better, not how many visits were made. The commissioner
will come back to this in the autumn, when the evaluation by the university has been received and its costs are known.

Victims of burglary are now visited by the officer who will investigate, wherever that can be done on the same day. The
chief constable said that this takes longer than a telephone call, but that it finds more evidence and that victims
prefer it. The panel thanked the officers, and asked that the next report say how many visits were made on the day and why
the others were not. A summary for the public will be printed in Welsh and English and sent to libraries and parishes.

Area\t2022/23\t2023/24\t% change\tSolved\t% solved
North\t120\t150\t+25.0%\t30\t20.0%
South\t130\t140\t+7.7%\t35\t25.0%
East\t150\t160\t+6.7%\t25\t15.6%
Total\t400\t450\t+12.5%\t90\t20.0%

`;

/** Time on one core for so many characters of reports. */
function secondsFor(characters: number): number {
  const text = sample.repeat(Math.ceil(characters / sample.length)).slice(0, characters);
  const before = process.cpuUsage();
  checkClaims(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The claim checker on a megabyte of reports: time, how it grows, and memory. */
export function claimsFindings(): Finding[] {
  secondsFor(100_000);
  const [half, whole] = [secondsFor(500_000), secondsFor(1_000_000)];
  return [
    belowFinding('Claims of 1 MB of reports', whole, seconds, 2.0001),
    ratioFinding('Claims of 1 MB against 0.5 MB', [whole, half], seconds, ['half the text', { most: 2.6 }]),
    belowFinding('Memory after it', process.memoryUsage().heapUsed, megabytes, 300e6),
  ];
}
