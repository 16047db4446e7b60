// A text in which `identifiers` are code.
export function Rich({ text }) {
  return text.split("`").map((part, at) => (at % 2 ? <code key={at}>{part}</code> : part));
}

export function Tag({ className = "", children, ...rest }) {
  return (
    <li className={`tag ${className}`} {...rest}>
      {children}
    </li>
  );
}
