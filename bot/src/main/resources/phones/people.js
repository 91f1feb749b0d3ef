/** The search for whose phone to open. */
export function mountPeople() {}
