export { keepSendingLetters } from './keep-sending-letters.ts';
export { sendLetters } from './send-letters.ts';
export { writeLetters } from './write-letters.ts';
