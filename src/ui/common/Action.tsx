import type { ComponentChildren } from "preact";

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly purpose?: "primary" | "secondary" | "subtle";
  readonly label?: string;
  readonly disabled?: boolean;
}

/** A button that does something, in the dress of the NL Design System. */
export function Action({ children, onPress, purpose = "secondary", label, disabled }: Props) {
  return (
    <button
      type="button"
      class={`nl-button nl-button--${purpose}`}
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
