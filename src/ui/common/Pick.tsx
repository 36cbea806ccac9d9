import { useId } from "preact/hooks";

interface Item<T> {
  readonly value: T;
  readonly label: string;
}

interface Props<T> {
  readonly label: string;
  readonly items: readonly Item<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of many, folded up: a list that opens. */
export function Pick<T extends string | number>({ label, items, value, onChoose }: Props<T>) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={items.findIndex((item) => item.value === value)}
        onChange={(event) => {
          const item = items[event.currentTarget.selectedIndex];
          if (item !== undefined) onChoose(item.value);
        }}
      >
        {items.map(({ label: says }, position) => (
          // Items do not move.
          <option key={position} value={position}>
            {says}
          </option>
        ))}
      </select>
    </p>
  );
}
