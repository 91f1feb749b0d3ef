/** A picture and a recording for whoever has none at hand. */

export async function sample(name) {
  const response = await fetch(`/phones/samples/${name}`);
  return response.blob();
}
