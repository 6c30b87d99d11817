export async function generatePlaces() {}
