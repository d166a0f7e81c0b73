export { keepSendingLetters } from './keep-sending-letters.ts';
export { sendLetters } from './send-letters.ts';
export { rewriteLetter, takeBackLetters } from './waiting-letters.ts';
export { writeLetters, type Writing } from './write-letters.ts';
