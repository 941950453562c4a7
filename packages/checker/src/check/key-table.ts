/** Remembers texts with a number each, exactly and in little memory: about 40 bytes and twice the text's length. */
export interface KeyTable {
  /** The number that the text was first added with, or null where it is new. A new text is not kept in a full table. */
  add(text: string, number: number): number | null;
  /** True once a new text was not kept. */
  isFull(): boolean;
}

// As a signed number, which is how the hashes are kept.
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/**
 * An open-addressed hash table over one long array of characters. A Map of strings took three times the memory for a million
 * keys, all of it for the garbage collector to walk. `most` is how many texts it keeps.
 */
export function newKeyTable(most: number): KeyTable {
  let slots = new Int32Array(1 << 12).fill(-1);
  let characters = new Uint16Array(1 << 16);
  // Of each entry in the order of arrival: hash, number, and where its text ends.
  let hashes = new Int32Array(1 << 11);
  let numbers = new Int32Array(1 << 11);
  let ends = new Uint32Array(1 << 11);
  let size = 0;
  let isFull = false;

  const startOf = (entry: number) => (entry === 0 ? 0 : (ends[entry - 1] as number));

  const slotOf = (hash: number, isIt: (entry: number) => boolean) => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry < 0 || isIt(entry)) return slot;
    }
  };

  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let entry = 0; entry < size; entry++) slots[slotOf(hashes[entry] as number, () => false)] = entry;
    hashes = enlarged(hashes, new Int32Array(slots.length / 2));
    numbers = enlarged(numbers, new Int32Array(slots.length / 2));
    ends = enlarged(ends, new Uint32Array(slots.length / 2));
  };

  return {
    add(text, number) {
      const from = startOf(size);
      while (from + text.length > characters.length) {
        characters = enlarged(characters, new Uint16Array(characters.length * 2));
      }
      // Written behind the last text at once: compared there, and kept by moving the end.
      let hash = FNV_OFFSET;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        characters[from + i] = code;
        hash = Math.imul(hash ^ code, FNV_PRIME);
      }
      const slot = slotOf(hash, (entry) => {
        const start = startOf(entry);
        if (hashes[entry] !== hash || (ends[entry] as number) - start !== text.length) return false;
        for (let i = 0; i < text.length; i++) if (characters[start + i] !== characters[from + i]) return false;
        return true;
      });
      const known = slots[slot] as number;
      if (known >= 0) return numbers[known] as number;
      if (size >= most) {
        isFull = true;
        return null;
      }
      slots[slot] = size;
      hashes[size] = hash;
      numbers[size] = number;
      ends[size] = from + text.length;
      size++;
      if (size * 2 >= slots.length) grow();
      return null;
    },
    isFull: () => isFull,
  };
}

function enlarged<T extends Int32Array | Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
