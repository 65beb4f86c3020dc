import { useState } from 'react'

/** The newest settled value: what is between two steps is not worth a picture. */
export function useSettled<Value>(value: Value, settled: boolean): Value {
  const [kept, setKept] = useState(value)
  if (settled && kept !== value) setKept(value)
  return settled ? value : kept
}
