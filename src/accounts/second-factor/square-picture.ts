import { toString } from 'qrcode';

/** A QR code as a drawing: dark on white in every scheme, because cameras need it so. */
export const squarePicture = async (words: string): Promise<string> =>
  (await toString(words, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })).replace(
    '<svg ',
    '<svg class="square-picture" role="img" aria-label="Square picture for the authenticator app" ',
  );
