/** Items by a key, keys and items in their order: what `Map.groupBy` does, which older phones lack. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    append(groups, keyOf(item), item);
  }
  return groups;
}

/** Puts an item at the end of the list of a key, which is made when it is new. */
export function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
