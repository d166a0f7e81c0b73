/** Stands at everything of Part 2, in words and with a shape: nobody has to guess what is private. */
export const PrivateMark = () => <strong class="private-mark">■ Part 2: private</strong>;
